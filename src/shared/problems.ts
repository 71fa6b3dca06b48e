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
export function describeProblem({ code, about, use }: Problem, language: string): ProblemDetail {
  return language === 'de'
    ? { code, message: `${about}: fehlt oder ist nicht zu verwenden.`, remedy: `Richtig ist: ${use}` }
    : { code, message: `${about}: missing or not usable.`, remedy: `Use: ${use}` };
}

/** A problem with the value of an attribute; without value, that it is missing. */
export function attributeProblem(code: ProblemCode, name: string, value: string, use: string): Problem {
  return { code, about: value ? `${name}="${value}"` : name, use: `${name}="${use}"` };
}
