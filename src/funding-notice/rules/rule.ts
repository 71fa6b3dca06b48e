import type { Measured } from './measured.ts';

/** How bad it is: against the law; against a duty or custom that may not apply; a reminder of what cannot be measured. */
export type Severity = 'error' | 'warning' | 'info';

/** What is said about a breach: the message, with the figure in the place of `{}`, and the remedy. */
type Text = readonly [message: string, remedy: string];

/** What was found, in figures or words of the page, perhaps empty; nothing if the rule is kept. */
export type Found = string | null | undefined;

/** One way to break a rule. */
export interface Rule {
  /** `R1` to `R20`; a rule that can be broken in several ways stands there several times. */
  rule: string;
  severity: Severity;
  /** Where it is laid down. */
  article: string;
  /** Whether it is broken, and by what. */
  find: (measured: Measured) => Found;
  de: Text;
  en: Text;
}

/** A rule that is broken on this page. */
export interface Breach {
  rule: string;
  severity: Severity;
  article: string;
  message: string;
  remedy: string;
}

/** The breach in the editor's language: German (`de`) or English. */
export function describeBreach({ rule, severity, article, de, en }: Rule, found: string, language: string): Breach {
  const [message, remedy] = language === 'de' ? de : en;
  return { rule, severity, article, message: message.replace('{}', () => found), remedy };
}

/** The first of several parts that has something. */
export function firstOf<Part>(parts: readonly (Part | null)[], find: (part: Part) => Found): Found {
  for (const part of parts) {
    const found = part ? find(part) : undefined;
    if (found != null) return found;
  }
  return undefined;
}

/** A length as editors read it. */
export const px = (value: number): string => `${Math.round(value * 100) / 100} px`;
