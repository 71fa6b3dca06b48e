/** What can be wrong with a translation. */

/** A message and its translation, as an XLIFF file has them (XLIFF 1.2, section 2.3). */
export interface Unit {
  /** German; `{0}` stands for what is filled in. */
  source: string;
  /** `undefined` where there is none yet. */
  target: string | undefined;
  /** The description for translators. */
  note: string;
}

/** A description that ends so says that some languages have the same word. */
const SAME_WORD = /; the same in some languages$/;

/** Rules of Leichte Sprache that can be counted (Netzwerk Leichte Sprache; DIN SPEC 33429). */
const MOST_WORDS = 12;
const LONGEST_WORD = 14;

/** The forms of the passive: a form of “werden” before a participle in the same sentence. */
const PASSIVE = /\b(?:werden|wird|wurden?|worden)\b[^.!?]*\b(?:ge\p{L}+(?:t|en)|\p{L}+iert|(?:be|er|ver|zer|ent)\p{L}+(?:t|en))\b/iu;

/** Reads the units of a file; gives nothing of what is no unit. */
export function readUnits(xliff: string): Unit[] {
  return [...xliff.matchAll(/<trans-unit\b[^>]*>(.*?)<\/trans-unit>/gs)].map(([, unit = '']) => ({
    source: textIn(unit, 'source') ?? '',
    target: textIn(unit, 'target'),
    note: textIn(unit, 'note') ?? '',
  }));
}

function textIn(unit: string, tag: string): string | undefined {
  const text = new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 's').exec(unit)?.[1];
  return text
    ?.replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** What is wrong with one translation, in words for the translator. */
export function findFaults({ source, target, note }: Unit, language: string): string[] {
  const faults: string[] = [];
  if (!note) faults.push('no description for translators');
  if (!target?.trim()) return [...faults, 'no translation'];
  if (placeholders(target) !== placeholders(source)) faults.push('other placeholders in the translation');
  if (target !== target.trim() || /\s{2}/.test(target)) faults.push('blanks too many in the translation');
  if (/<\/?[a-z]|\{[^0-9}]/i.test(target))
    faults.push('markup in the translation: messages are plain text, and numbers come with their units from Intl');
  if (language !== 'de-simple' && target === source && !SAME_WORD.test(note)) faults.push('the translation is the German text');
  return language === 'de-simple' ? [...faults, ...findHardWords(target)] : faults;
}

function placeholders(text: string): string {
  return (text.match(/\{\d+\}/g) ?? []).sort().join();
}

/** What is too hard for plain German. */
export function findHardWords(text: string): string[] {
  const hard: string[] = [];
  for (const sentence of text.split(/(?<=[.!?:])\s+/)) {
    const words = sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
    if (words.length > MOST_WORDS) hard.push(`a sentence of ${words.length} words, ${MOST_WORDS} are the most: ${sentence}`);
    for (const word of words.flatMap((one) => one.split('-'))) {
      const letters = word.match(/\p{L}/gu)?.length ?? 0;
      if (letters > LONGEST_WORD && !word.includes('@')) hard.push(`a word of ${letters} letters without a hyphen: ${word}`);
    }
    if (PASSIVE.test(sentence)) hard.push(`a passive: ${sentence}`);
  }
  return hard;
}
