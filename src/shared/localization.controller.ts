import type { LocaleModule } from '@lit/localize';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { languages } from '../generated/languages.ts';
import { loadLanguageFile } from './language-files.controller.ts';

/** The language that the messages are written in; always there. */
export const SOURCE_LANGUAGE = 'de';

/** The languages there are, as BCP 47 tags. */
export const languageNames = Object.keys(languages);

/** How long the fallback stays before the widget appears in German instead, in milliseconds. */
const PATIENCE = 2000;

const loaded = new Map<string, LocaleModule>();
const requests = new Map<string, Promise<void>>();
let current = SOURCE_LANGUAGE;

// @lit/localize knows one language per page. Its reentrant form asks before every message instead, so that
// each element can set its own around its synchronous update.
configureReentrantLocalization({
  sourceLocale: SOURCE_LANGUAGE,
  targetLocales: languageNames,
  getLocale: () => current,
  loadLocaleSync: (language) => loaded.get(language)!,
});

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

/** Whether messages in this language can be shown at once. */
export const hasLanguage = (language: string): boolean => language === SOURCE_LANGUAGE || loaded.has(language);

/** Fetches a language, once for all elements; settles when it is there, failed, or late. Never rejects. */
export function requestLanguage(language: string): Promise<void> {
  const request =
    requests.get(language) ?? Promise.race([fetchLanguage(language), new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))]);
  requests.set(language, request);
  return request;
}

async function fetchLanguage(language: string): Promise<void> {
  try {
    loaded.set(language, await loadLanguageFile(language));
  } catch {
    requests.delete(language);
  }
}
