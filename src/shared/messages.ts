/** The language that the messages are written in; always there. */
export const SOURCE_LANGUAGE = 'de';

/** The messages of the languages that have come, in the form in which they travel. */
const loaded = new Map<string, unknown>();
let current = SOURCE_LANGUAGE;

/** Runs synchronous work in which every message is in the given language. */
export function withLanguage<Result>(language: string, work: () => Result): Result {
  const outer = current;
  current = language;
  try {
    return work();
  } finally {
    current = outer;
  }
}

/** The language of the work under way. */
export const currentLanguage = (): string => current;

/** Plain German has a line for every sentence (DIN SPEC 33429). Where it stands, line breaks have to be shown. */
export const inLines = (text: string): string => (current === 'de-simple' ? text.replace(/(?<=[.!?]) /g, '\n') : text);

/** The messages of a language; `undefined` for German and for what has not come. */
export const messagesOf = (language: string): unknown => loaded.get(language);

/** Takes in the messages of a language. */
export const addMessages = (language: string, messages: unknown): unknown => loaded.set(language, messages);

/** Whether messages in this language can be shown at once. */
export const hasLanguage = (language: string): boolean => language === SOURCE_LANGUAGE || loaded.has(language);
