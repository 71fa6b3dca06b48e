import { html, type TemplateResult } from 'lit';

/** What is the same in every language: a name, an address. Page translators leave it (HTML, section 3.2.6.3), and it has its own direction. */
export const verbatim = (word: unknown, dir = 'auto'): TemplateResult => html`<bdi dir=${dir} translate="no">${word}</bdi>`;

/** A sentence with such a word in it. */
export const withVerbatim = (sentence: string, word: string): unknown[] =>
  word ? sentence.split(word).flatMap((text, at) => (at > 0 ? [verbatim(word), text] : [text])) : [sentence];
