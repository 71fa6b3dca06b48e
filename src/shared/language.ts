/** A writing direction, as the HTML attribute `dir` knows it. */
export type Direction = 'ltr' | 'rtl';

/**
 * The best of the available languages for a wanted BCP 47 tag: subtags are cut from the end until one fits
 * (RFC 4647, section 3.4, Lookup); `undefined` if none does.
 *
 * pickLanguage('en-GB', ['de', 'en']) // -> 'en'
 */
export function pickLanguage(wanted: string, available: readonly string[]): string | undefined {
  for (let tag = wanted.trim().replaceAll('_', '-'); tag; tag = tag.replace(/-?[^-]*$/, '')) {
    const match = available.find((language) => language.toLowerCase() === tag.toLowerCase());
    if (match) return match;
  }
  return undefined;
}

/**
 * As pickLanguage; where only another script or region of the language is there, that one, which its readers still
 * understand better than a foreign language.
 *
 * nearestLanguage('sr-Cyrl', ['de', 'sr-Latn']) // -> 'sr-Latn'
 */
export function nearestLanguage(wanted: string, available: readonly string[]): string | undefined {
  const primaryOf = (tag: string): string | undefined => tag.trim().split(/[-_]/)[0]?.toLowerCase();
  // Kurdish in Latin letters is Kurmanji (ISO 639-3: `ku` is a macrolanguage); in Arabic ones it is mostly Sorani.
  const tag = wanted.replace(/^ *ku(?![a-z]|.*arab)/i, 'kmr');
  return pickLanguage(tag, available) ?? available.find((language) => primaryOf(language) === primaryOf(tag));
}

/**
 * What Intl is to write in. A browser that does not know a language would take its own; German is what letters come in.
 * WebKit knows Kurmanji as Kurdish only.
 */
export const localesFor = (language: string): string[] => [language, ...(language === 'kmr' ? ['ku'] : []), 'de'];

/** The language in which Intl writes for this one: intlLanguage('sq') // -> 'de' in a browser without Albanian */
export const intlLanguage = (language: string): string => Intl.DateTimeFormat.supportedLocalesOf(localesFor(language))[0] ?? language;

/** The writing direction of a BCP 47 tag (CLDR, characterOrder): directionOf('ar-SY') // -> 'rtl' */
export function directionOf(language: string): Direction {
  return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?!.*-latn)(-|$)|-arab/i.test(language) ? 'rtl' : 'ltr';
}
