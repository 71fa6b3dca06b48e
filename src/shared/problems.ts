/** What can be wrong with an element; the codes are part of the public interface. */
export type ProblemCode =
  | 'missing-attribute'
  | 'invalid-attribute'
  | 'unknown-provider'
  | 'unsafe-url'
  | 'blocked-by-csp'
  | 'blocked-by-client'
  | 'hidden'
  | 'language-unavailable'
  | 'feed-failed'
  | 'feed-invalid'
  | 'unreadable-text'
  | 'expired'
  | 'outdated'
  | 'visibility-rule';

/** Something that the page's editors should mend. */
export interface Problem {
  code: ProblemCode;
  /** What is missing or wrong, in the page's own words: `action`, `frequency="dayly"`, `locales/en.json`. */
  about: string;
  /** What would be right. */
  use: string;
  /** What is wrong and what to do about it, where it is something else than a value that is missing or wrong. */
  words?: Record<'de' | 'en', readonly [message: string, remedy: string]>;
}

/** The `detail` of `iq-problem`: for the people who edit the page, never for its visitors. */
export interface ProblemDetail {
  code: ProblemCode;
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  remedy: string;
}

/** The problem in the editor's language: German (`de`) or English. */
export function describeProblem({ code, about, use, words }: Problem, language: 'de' | 'en'): ProblemDetail {
  const isMissing = code === 'missing-attribute';
  const [message, remedy] =
    words?.[language] ??
    (language === 'de'
      ? [isMissing ? 'fehlt.' : 'ist nicht zu verwenden.', `Richtig ist: ${use}`]
      : [isMissing ? 'missing.' : 'not usable.', `Use: ${use}`]);
  return { code, message: `${about}: ${message}`, remedy };
}

/** A file that did not come: it is not there, or the page's policy forbids it (CSP 3, by this directive). */
export const fileProblem = (file: string, code: ProblemCode = 'blocked-by-csp', directive = 'script-src'): Problem => ({
  code,
  about: file,
  use: '',
  words: {
    de: ['wurde nicht geladen.', `Legen Sie die Datei neben das Skript oder erlauben Sie sie: ${directive}, data-iq-base`],
    en: ['was not loaded.', `Put the file beside the script or allow it: ${directive}, data-iq-base`],
  },
});

/** A problem with the value of an attribute; without value, that it is missing. */
export function attributeProblem(code: ProblemCode, name: string, value: string, use: string): Problem {
  return { code, about: value ? `${name}="${value}"` : name, use: `${name}="${use}"` };
}
