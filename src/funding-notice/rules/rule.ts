import type { Measured } from './measured.ts';

/** How bad it is: against the law; against a duty or custom that may not apply; a reminder of what cannot be measured. */
export type Severity = 'error' | 'warning' | 'info';

/** What is said about a breach: the message, with the figure in the place of `{}`, and the remedy. */
export type Text = readonly [message: string, remedy: string];

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
  /** What to tell the page's editors. */
  words: Readonly<Record<'de' | 'en', Text>>;
}

/** Where it is broken, if not on the page as it stands. */
const PLACES: Readonly<Record<Measured['medium'], Readonly<Record<'de' | 'en', string>>>> = {
  screen: { de: '', en: '' },
  narrow: { de: 'Bei 320 px Breite: ', en: 'On a screen of 320 px: ' },
  print: { de: 'Im Druck: ', en: 'In print: ' },
};

/** The breach in the words of the page's editors. */
export function describeBreach({ rule, severity, article, de, en }: Rule, found: string, medium: Measured['medium']): Breach {
  const fill = ([message, remedy]: Text, place: string): Text => [
    `${place}${message.replace('{}', () => found)}`.replace(/\.?$/, '.'),
    remedy,
  ];
  return { rule, severity, article, words: { de: fill(de, PLACES[medium].de), en: fill(en, PLACES[medium].en) } };
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
