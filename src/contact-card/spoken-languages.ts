import { pickLanguage, type Direction } from '../shared/language.ts';

/** A language that is spoken at a contact. */
export interface SpokenLanguage {
  /** BCP 47 tag, for machines. */
  tag: string;
  /** The language that `ownName` is written in, for the attribute `lang`. */
  lang: string;
  /** The direction that `ownName` is written in. */
  dir: Direction;
  /** The name in the language itself; where nobody knows it, the one on the page. */
  ownName: string;
  /** The name in the language of the page; where the browser does not know it, `ownName`. */
  name: string;
}

/** RFC 5646, section 4.4.1: no tag in use is longer. */
const LONGEST_TAG = 35;

/**
 * Own names that at least one browser does not know. Sources: CLDR 48; ISO 639 and Wikimedia for aa, kmr, mnk and
 * rom, which CLDR has no own name for.
 */
const OWN_NAMES: Readonly<Record<string, string>> = {
  aa: 'Qafár af',
  'az-Arab': 'تۆرکجه',
  ckb: 'کوردیی ناوەندی',
  'de-simple': 'Leichte Sprache',
  ff: 'Pulaar',
  gsg: 'Deutsche Gebärdensprache',
  ha: 'Hausa',
  hy: 'հայերեն',
  ig: 'Igbo',
  ka: 'ქართული',
  kmr: 'Kurmancî',
  ku: 'kurdî',
  'ku-Arab': 'کوردی',
  ky: 'кыргызча',
  ln: 'lingála',
  lo: 'ລາວ',
  mk: 'македонски',
  mnk: 'Mandinka',
  my: 'မြန်မာ',
  om: 'Oromoo',
  prs: 'دری',
  ps: 'پښتو',
  rom: 'romani čhib',
  so: 'Soomaali',
  sq: 'shqip',
  tg: 'тоҷикӣ',
  ti: 'ትግርኛ',
  tk: 'türkmen dili',
  tl: 'Tagalog',
  wo: 'Wolof',
  yi: 'ייִדיש',
  yo: 'Èdè Yorùbá',
};

/** Names on German and English pages that at least one browser does not know, or gives to another language too. */
const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { aa: 'Afar', ff: 'Ful', kmr: 'Kurdisch (Kurmandschi)', rom: 'Romani' },
  en: { aa: 'Afar', 'de-simple': 'Easy German', ff: 'Fula', gsg: 'German Sign Language', kmr: 'Kurdish (Kurmanji)', rom: 'Romany' },
};

/** Unicode keeps these blocks for scripts from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and their kin. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/**
 * A language by its tag, `dgs` for German Sign Language included; `undefined` if it is none that the browser knows.
 *
 * spokenLanguage('ar', 'de') // -> { tag: 'ar', lang: 'ar', dir: 'rtl', ownName: 'العربية', name: 'Arabisch' }
 */
export function spokenLanguage(tag: string, displayLanguage: string): SpokenLanguage | undefined {
  const typed = tag.trim().replaceAll('_', '-').replace(/^dgs$/i, 'gsg');
  const canonical = canonicalTag(typed);
  if (!canonical) return undefined;
  // WebKit's names in Kurmanji are those in Kurdish, but it does not say so.
  const page = canonicalTag(displayLanguage.replace(/^kmr\b/i, 'ku')) || 'de';
  const known = Object.keys(OWN_NAMES);
  const entry = pickLanguage(typed, known) ?? pickLanguage(canonical, known) ?? '';
  const own = ownName(entry) ?? nameIn(canonical, canonical) ?? nameIn(page, canonical) ?? nameIn('en', canonical);
  return (
    own && {
      tag: entry.toLowerCase() === typed.toLowerCase() ? entry : canonical,
      lang: own.lang,
      dir: RIGHT_TO_LEFT.test(own.name) ? 'rtl' : 'ltr',
      ownName: own.name,
      name: NAMES[pickLanguage(page, ['de', 'en']) ?? '']?.[entry] ?? nameIn(page, canonical)?.name ?? own.name,
    }
  );
}

/** A name and the language that it is written in. */
interface WrittenName {
  lang: string;
  name: string;
}

/** Nobody writes a sign language: its name is in German. */
function ownName(entry: string): WrittenName | undefined {
  const name = OWN_NAMES[entry];
  return name ? { lang: entry === 'gsg' ? 'de' : entry, name } : undefined;
}

/** What the browser calls a language. Without names in `lang` it would answer in another language, mostly English. */
function nameIn(lang: string, tag: string): WrittenName | undefined {
  try {
    if (Intl.DisplayNames.supportedLocalesOf(lang).length === 0) return undefined;
    const names = new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' });
    const name = names.of(tag);
    return name ? { lang: names.resolvedOptions().locale, name } : undefined;
  } catch {
    // WebKit refuses variants that it knows as extensions: en-US-posix.
    return undefined;
  }
}

/** The tag as all machines write it, without extensions, which have no name; empty if it is not well-formed. */
function canonicalTag(tag: string): string {
  try {
    return tag.length > LONGEST_TAG ? '' : new Intl.Locale(tag).baseName;
  } catch {
    return '';
  }
}
