import { html, nothing, type TemplateResult } from 'lit';
import { intlLanguage } from './language.ts';

/** What is the same in every language: a name, an address. Page translators leave it (HTML, section 3.2.6.3), and it has its own direction. */
export const verbatim = (word: unknown, dir = 'auto'): TemplateResult => html`<bdi dir=${dir} translate="no">${word}</bdi>`;

/** A sentence with such a word in it. */
export const withVerbatim = (sentence: string, word: string): unknown[] => replaceWord(sentence, word, verbatim(word));

/** The attribute `lang` for what Intl wrote: browsers do not know every language (WCAG 2.2, 3.1.2). */
export function langOfIntl(language: string): string | typeof nothing {
  const lang = intlLanguage(language);
  return lang === language ? nothing : lang;
}

/** What Intl wrote. */
export const fromIntl = (words: unknown, language: string): TemplateResult => html`<bdi lang=${langOfIntl(language)}>${words}</bdi>`;

/** A sentence with words from Intl in it; a screen reader says it in one piece where they are in the same language. */
export const withIntl = (sentence: string, words: string, language: string): unknown[] =>
  replaceWord(sentence, langOfIntl(language) === nothing ? '' : words, fromIntl(words, language));

function replaceWord(sentence: string, word: string, replacement: TemplateResult): unknown[] {
  return word ? sentence.split(word).flatMap((text, at) => (at > 0 ? [replacement, text] : [text])) : [sentence];
}
