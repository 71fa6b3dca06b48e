import { languages } from '../generated/languages.ts';

/** The languages by their own names. */
export function languageOptions(ui: string): [tag: string, name: string, lang: string][] {
  return languages.map((tag) => [tag, nameOf(tag, ui), tag]);
}

function nameOf(tag: string, ui: string): string {
  if (tag === 'de-simple') return 'Leichte Sprache';
  // An engine that does not know a language by itself knows its name in the editor's.
  const own = new Intl.DisplayNames([tag, ui], { type: 'language' }).of(tag) ?? tag;
  return own === tag ? (new Intl.DisplayNames(ui, { type: 'language' }).of(tag) ?? tag) : own;
}
