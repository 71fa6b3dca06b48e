import { expect } from '@open-wc/testing';
import { spokenLanguage } from '../../src/contact-card/spoken-languages.ts';
import { directionOf } from '../../src/shared/language.ts';

/** Tag, own name, German and English name: those of CLDR 48 where it has them. */
const LANGUAGES: readonly (readonly [tag: string, own: string, german: string, english: string])[] = [
  ['aa', 'Qafár af', 'Afar', 'Afar'],
  ['am', 'አማርኛ', 'Amharisch', 'Amharic'],
  ['ar', 'العربية', 'Arabisch', 'Arabic'],
  ['az', 'azərbaycan', 'Aserbaidschanisch', 'Azerbaijani'],
  ['az-Arab', 'تۆرکجه', 'Aserbaidschanisch (Arabisch)', 'Azerbaijani (Arabic)'],
  ['bg', 'български', 'Bulgarisch', 'Bulgarian'],
  ['bn', 'বাংলা', 'Bengalisch', 'Bangla'],
  ['bs', 'bosanski', 'Bosnisch', 'Bosnian'],
  ['ckb', 'کوردیی ناوەندی', 'Zentralkurdisch', 'Central Kurdish'],
  ['de', 'Deutsch', 'Deutsch', 'German'],
  ['de-simple', 'Leichte Sprache', 'Leichte Sprache', 'Easy German'],
  ['el', 'Ελληνικά', 'Griechisch', 'Greek'],
  ['en', 'English', 'Englisch', 'English'],
  ['es', 'español', 'Spanisch', 'Spanish'],
  ['fa', 'فارسی', 'Persisch', 'Persian'],
  ['fa-AF', 'دری', 'Dari', 'Dari'],
  ['ff', 'Pulaar', 'Ful', 'Fula'],
  ['fr', 'français', 'Französisch', 'French'],
  ['gsg', 'Deutsche Gebärdensprache', 'Deutsche Gebärdensprache', 'German Sign Language'],
  ['ha', 'Hausa', 'Haussa', 'Hausa'],
  ['he', 'עברית', 'Hebräisch', 'Hebrew'],
  ['hi', 'हिन्दी', 'Hindi', 'Hindi'],
  ['hr', 'hrvatski', 'Kroatisch', 'Croatian'],
  ['hy', 'հայերեն', 'Armenisch', 'Armenian'],
  ['id', 'Indonesia', 'Indonesisch', 'Indonesian'],
  ['ig', 'Igbo', 'Igbo', 'Igbo'],
  ['it', 'italiano', 'Italienisch', 'Italian'],
  ['ka', 'ქართული', 'Georgisch', 'Georgian'],
  ['kk', 'қазақ тілі', 'Kasachisch', 'Kazakh'],
  ['kmr', 'Kurmancî', 'Kurdisch (Kurmandschi)', 'Kurdish (Kurmanji)'],
  ['ku', 'kurdî', 'Kurdisch', 'Kurdish'],
  ['ku-Arab', 'کوردی', 'Kurdisch (Arabisch)', 'Kurdish (Arabic)'],
  ['ky', 'кыргызча', 'Kirgisisch', 'Kyrgyz'],
  ['ln', 'lingála', 'Lingala', 'Lingala'],
  ['lo', 'ລາວ', 'Laotisch', 'Lao'],
  ['mk', 'македонски', 'Mazedonisch', 'Macedonian'],
  ['my', 'မြန်မာ', 'Birmanisch', 'Burmese'],
  ['om', 'Oromoo', 'Oromo', 'Oromo'],
  ['pa', 'ਪੰਜਾਬੀ', 'Punjabi', 'Punjabi'],
  ['pa-Arab', 'پنجابی (عربی)', 'Punjabi (Arabisch)', 'Punjabi (Arabic)'],
  ['pl', 'polski', 'Polnisch', 'Polish'],
  ['prs', 'دری', 'Dari', 'Dari'],
  ['ps', 'پښتو', 'Paschtu', 'Pashto'],
  ['pt', 'português', 'Portugiesisch', 'Portuguese'],
  ['ro', 'română', 'Rumänisch', 'Romanian'],
  ['rom', 'romani čhib', 'Romani', 'Romany'],
  ['ru', 'русский', 'Russisch', 'Russian'],
  ['so', 'Soomaali', 'Somali', 'Somali'],
  ['sq', 'shqip', 'Albanisch', 'Albanian'],
  ['sr', 'српски', 'Serbisch', 'Serbian'],
  ['sr-Latn', 'srpski (latinica)', 'Serbisch (Lateinisch)', 'Serbian (Latin)'],
  ['sw', 'Kiswahili', 'Suaheli', 'Swahili'],
  ['ta', 'தமிழ்', 'Tamil', 'Tamil'],
  ['tg', 'тоҷикӣ', 'Tadschikisch', 'Tajik'],
  ['th', 'ไทย', 'Thailändisch', 'Thai'],
  ['ti', 'ትግርኛ', 'Tigrinya', 'Tigrinya'],
  ['tk', 'türkmen dili', 'Turkmenisch', 'Turkmen'],
  ['tr', 'Türkçe', 'Türkisch', 'Turkish'],
  ['uk', 'українська', 'Ukrainisch', 'Ukrainian'],
  ['ur', 'اردو', 'Urdu', 'Urdu'],
  ['uz', 'o‘zbek', 'Usbekisch', 'Uzbek'],
  ['vi', 'Tiếng Việt', 'Vietnamesisch', 'Vietnamese'],
  ['wo', 'Wolof', 'Wolof', 'Wolof'],
  ['yi', 'ייִדיש', 'Jiddisch', 'Yiddish'],
  ['yo', 'Èdè Yorùbá', 'Yoruba', 'Yoruba'],
  ['zh', '中文', 'Chinesisch', 'Chinese'],
  ['zh-Hant', '繁體中文', 'Chinesisch (traditionell)', 'Traditional Chinese'],
];

/** WebKit starts some names with a capital letter. */
const lower = (text?: string): string | undefined => text?.toLowerCase();

describe('spokenLanguage', () => {
  for (const [tag, own, german, english] of LANGUAGES) {
    it(`${tag} -> ${own}, ${german}, ${english}`, () => {
      const onGermanPage = spokenLanguage(tag, 'de');
      expect(lower(onGermanPage?.ownName)).to.equal(lower(own));
      expect(onGermanPage).to.include({ tag, name: german });
      expect(spokenLanguage(tag, 'en')?.name).to.equal(english);
      expect(spokenLanguage(tag, 'de-simple')?.name).to.equal(german);
    });
  }

  it('has names of both kinds where browsers differ in what the tag means', () => {
    expect(spokenLanguage('tl', 'de')).to.include({ tag: 'tl', lang: 'tl', ownName: 'Tagalog' });
    expect(spokenLanguage('tl', 'de')?.name).to.match(/^(Filipino|Tagalog)$/);
    expect(spokenLanguage('mnk', 'de')).to.include({ tag: 'mnk', lang: 'mnk', ownName: 'Mandinka' });
    expect(spokenLanguage('mnk', 'de')?.name).to.match(/^(Mandinka|Malinke)$/);
  });

  it('speaks of Arabic on a page in Arabic', () => {
    expect(spokenLanguage('de', 'ar')?.name).to.equal('الألمانية');
    expect(spokenLanguage('gsg', 'ar')).to.include({ ownName: 'Deutsche Gebärdensprache', name: 'Deutsche Gebärdensprache' });
  });

  it('never answers in English on a page in Kurmanji', () => {
    expect(spokenLanguage('ar', 'kmr')?.name).to.be.oneOf(['erebî', 'العربية']);
    expect(spokenLanguage('ar', 'kmr')?.name).to.equal(spokenLanguage('ar', 'ku')?.name);
    expect(spokenLanguage('sq', 'kmr')?.name).to.be.oneOf(['arnawidî', 'elbanî', 'shqip']);
  });

  it('names a language on the page where its own name is not known', () => {
    expect(spokenLanguage('dv', 'de')).to.deep.equal({ tag: 'dv', lang: 'de', dir: 'ltr', ownName: 'Dhivehi', name: 'Dhivehi' });
  });

  it('falls back on English before it takes a language for none', () => {
    const spoken = spokenLanguage('ne', 'kmr');
    expect([spoken?.lang, spoken?.ownName]).to.be.deep.oneOf([
      ['ne', 'नेपाली'],
      ['en', 'Nepali'],
    ]);
  });

  it('takes German for the page if its language cannot be read', () => {
    expect(spokenLanguage('ar', '')?.name).to.equal('Arabisch');
    expect(spokenLanguage('ar', 'a b')?.name).to.equal('Arabisch');
  });

  for (const text of ['dgs', 'DGS', 'gsg', ' GSG ', 'sgn-DE']) {
    it(`${JSON.stringify(text)} is German Sign Language, whose name is written in German`, () =>
      expect(spokenLanguage(text, 'en')).to.deep.equal({
        tag: 'gsg',
        lang: 'de',
        dir: 'ltr',
        ownName: 'Deutsche Gebärdensprache',
        name: 'German Sign Language',
      }));
  }

  it('takes no other sign language for the German one', () => {
    expect(spokenLanguage('ase', 'de')?.name).to.be.oneOf([undefined, 'Amerikanische Gebärdensprache']);
  });

  for (const [text, tag, lang] of [
    ['AR', 'ar', 'ar'],
    [' ar ', 'ar', 'ar'],
    ['fa_af', 'fa-AF', 'fa-AF'],
    ['ZH-hant', 'zh-Hant', 'zh-Hant'],
    ['DE_SIMPLE', 'de-simple', 'de-simple'],
    ['sr_latn', 'sr-Latn', 'sr-Latn'],
    ['KU-ARAB', 'ku-Arab', 'ku-Arab'],
    ['KMR', 'kmr', 'kmr'],
    ['so-SO', 'so-SO', 'so'],
    ['ha-Arab', 'ha-Arab', 'ha'],
    ['tr-Arab', 'tr-Arab', 'tr'],
    ['ar-u-nu-latn', 'ar', 'ar'],
    ['uk-x-home', 'uk', 'uk'],
  ] as const) {
    it(`${JSON.stringify(text)} -> ${tag}, its own name in ${lang}`, () => expect(spokenLanguage(text, 'de')).to.include({ tag, lang }));
  }

  for (const text of [
    '',
    ' ',
    '*',
    'x',
    'xx',
    'xx-DE',
    'xx-Arab',
    'deutsch',
    'Arabisch, Deutsch',
    'ar,de',
    'i-klingon',
    'und',
    '__proto__',
    'constructor',
    '<b>ar</b>',
    'العربية',
    'a'.repeat(10_000),
    `de-x${'-a'.repeat(5_000)}`,
  ]) {
    it(`${JSON.stringify(text.slice(0, 20))} is no language`, () => expect(spokenLanguage(text, 'de')).to.equal(undefined));
  }

  it('gives every name the direction it is written in', () => {
    const rightToLeft = LANGUAGES.map(([tag]) => tag).filter((tag) => spokenLanguage(tag, 'de')?.dir === 'rtl');
    expect(rightToLeft).to.deep.equal(['ar', 'az-Arab', 'ckb', 'fa', 'fa-AF', 'he', 'ku-Arab', 'pa-Arab', 'prs', 'ps', 'ur', 'yi']);
  });

  it('agrees on the direction with the rest of the page', () => {
    for (const tag of ['sd', 'ug', 'dv', 'uz-Arab', 'tr-Arab', ...LANGUAGES.map(([one]) => one).filter((one) => one !== 'prs')]) {
      const spoken = spokenLanguage(tag, 'de');
      expect(spoken?.dir, tag).to.equal(directionOf(spoken?.lang ?? ''));
    }
  });
});
