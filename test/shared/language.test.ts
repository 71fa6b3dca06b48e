import { expect } from '@open-wc/testing';
import { directionOf, localesFor, nearestLanguage, pickLanguage } from '../../src/shared/language.ts';

describe('pickLanguage', () => {
  const available = ['de', 'de-simple', 'ar', 'en', 'zh-Hant', 'sr-Latn'];
  // RFC 4647, section 3.4: its example cuts zh-Hant-CN-x-private1-private2 from the end until something fits.
  const cases: [wanted: string, picked: string | undefined][] = [
    ['zh-Hant-CN-x-private1-private2', 'zh-Hant'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-simple', 'de-simple'],
    ['en_GB', 'en'],
    [' ar-SY ', 'ar'],
    ['sr-Cyrl', undefined],
    ['xx', undefined],
    ['', undefined],
    ['-', undefined],
    ['toString', undefined],
  ];
  for (const [wanted, picked] of cases) {
    it(`${JSON.stringify(wanted)} -> ${picked}`, () => expect(pickLanguage(wanted, available)).to.equal(picked));
  }
});

describe('nearestLanguage', () => {
  const available = ['de', 'de-simple', 'fa', 'kmr', 'sr-Latn'];
  // CLDR, languageInfo.xml: a Serbian reader of one script reads the other.
  const cases: [wanted: string, picked: string | undefined][] = [
    ['sr', 'sr-Latn'],
    ['sr-Cyrl-RS', 'sr-Latn'],
    [' SR_cyrl', 'sr-Latn'],
    ['fa-AF', 'fa'],
    ['de-AT', 'de'],
    ['de-simple', 'de-simple'],
    ['ku', 'kmr'],
    ['KU_Latn-TR', 'kmr'],
    ['ku-Arab-IQ', undefined],
    ['kum', undefined],
    ['sro', undefined],
    ['', undefined],
    ['-', undefined],
  ];
  for (const [wanted, picked] of cases) {
    it(`${JSON.stringify(wanted)} -> ${picked}`, () => expect(nearestLanguage(wanted, available)).to.equal(picked));
  }
});

describe('localesFor', () => {
  // Chromium has no dates in Albanian and Kurmanji.
  it('lets a browser write German where it does not know the language, and not its own', () => {
    const write = (language: string): string =>
      new Intl.NumberFormat(localesFor(language), { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(2);
    expect(write('en')).to.equal('2 days');
    expect(write('de-simple')).to.equal('2 Tage');
    expect(write('xtq')).to.equal('2 Tage');
  });
});

describe('directionOf', () => {
  for (const [tag, direction] of [
    ['de', 'ltr'],
    ['ar', 'rtl'],
    ['ar-SY', 'rtl'],
    ['fa', 'rtl'],
    ['ckb', 'rtl'],
    ['ku-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['arn', 'ltr'],
    ['kmr', 'ltr'],
  ] as const) {
    it(`${tag} -> ${direction}`, () => expect(directionOf(tag)).to.equal(direction));
  }

  it('agrees with Intl where the engine knows', () => {
    for (const tag of ['ar', 'de', 'en', 'fa', 'ur', 'ru', 'uk', 'he', 'ps', 'tr', 'vi', 'el']) {
      const locale = new Intl.Locale(tag) as Intl.Locale & { getTextInfo?: () => { direction: string } };
      if (locale.getTextInfo) expect(directionOf(tag), tag).to.equal(locale.getTextInfo().direction);
    }
  });
});
