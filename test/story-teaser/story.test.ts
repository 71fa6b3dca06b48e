import { describeProblem } from '../../src/shared/problems.ts';
import { readStorySettings, type StoryInput, type StorySettings } from '../../src/story-teaser/story-settings.ts';
import { calendarOf, formatMinutes, formatStoryDate, isOver, isSameLanguage, readingMinutes } from '../../src/story-teaser/story.ts';
import { expect } from '../helpers.ts';

describe('formatStoryDate', () => {
  for (const [text, language, expected] of [
    ['2026-10-01', 'de', '1. Oktober 2026'],
    ['2026-10-01', 'en-GB', '1 October 2026'],
    ['2026-12-31', 'de', '31. Dezember 2026'],
    ['2024-02-29', 'de', '29. Februar 2024'],
    ['2026-02-29', 'de', undefined],
    ['2026-02-30', 'de', undefined],
    ['2026-13-01', 'de', undefined],
    ['2026-10-01T21:59:59Z', 'de', '1. Oktober 2026'],
    ['2026-10-01T22:00:00Z', 'de', '2. Oktober 2026'],
    ['2026-12-31T22:59:59Z', 'de', '31. Dezember 2026'],
    ['2026-12-31T23:00:00Z', 'de', '1. Januar 2027'],
    ['2026-10-01T00:30:00+14:00', 'de', '30. September 2026'],
    ['2026-10-01T25:00:00Z', 'de', undefined],
    ['2026-10', 'de', undefined],
    ['2026', 'de', undefined],
    ['1.10.2026', 'de', undefined],
    ['10/01/2026', 'en', undefined],
    ['+012026-10-01', 'de', undefined],
    ['Do, 01 Okt 2026', 'de', undefined],
    ['gestern', 'de', undefined],
    ['', 'de', undefined],
  ] as const) {
    it(`${text} in ${language} -> ${expected}`, () => expect(formatStoryDate(text, language)).to.equal(expected));
  }
  it('writes another calendar', () => expect(formatStoryDate('2026-03-21', 'en', 'persian')).to.match(/^Farvardin 1, 1405/));
});

describe('calendarOf', () => {
  for (const [tag, expected] of [
    ['fa-u-ca-persian', 'persian'],
    ['fa-IR-u-nu-latn-ca-persian', 'persian'],
    ['AR-U-CA-ISLAMIC', 'ISLAMIC'],
    ['fa', 'gregory'],
    ['de-u-nu-latn', 'gregory'],
    ['', 'gregory'],
  ] as const) {
    it(`${tag} -> ${expected}`, () => expect(calendarOf(tag)).to.equal(expected));
  }
});

describe('formatMinutes', () => {
  for (const [minutes, language, expected] of [
    [1, 'de', '1 Minute'],
    [3, 'de', '3 Minuten'],
    [1, 'en', '1 minute'],
    [12, 'en', '12 minutes'],
  ] as const) {
    it(`${minutes} in ${language} -> ${expected}`, () => expect(formatMinutes(minutes, language)).to.equal(expected));
  }
});

describe('readingMinutes', () => {
  const words = (count: number): string => Array(count).fill('Wort').join(' ');
  for (const [name, text, expected] of [
    ['nothing', '', 0],
    ['89 words', words(89), 0],
    ['90 words', words(90), 1],
    ['269 words', words(269), 1],
    ['270 words', words(270), 2],
    ['words of another script', 'слово\n'.repeat(180), 1],
    ['words with marks', '„Wort“, '.repeat(180), 1],
    ['numbers', '2026 '.repeat(180), 1],
  ] as const) {
    it(`${name} -> ${expected}`, () => expect(readingMinutes(text)).to.equal(expected));
  }
});

describe('isOver', () => {
  for (const [lastDay, now, expected] of [
    ['2026-12-31', '2026-12-30T12:00:00Z', false],
    ['2026-12-31', '2026-12-31T22:59:59.999Z', false],
    ['2026-12-31', '2026-12-31T23:00:00Z', true],
    ['2026-06-30', '2026-06-30T21:59:59.999Z', false],
    ['2026-06-30', '2026-06-30T22:00:00Z', true],
    ['2026-03-28', '2026-03-28T22:59:59.999Z', false],
    ['2026-03-28', '2026-03-28T23:00:00Z', true],
    ['2026-03-29', '2026-03-29T22:00:00Z', true],
    ['2026-12-31T08:00:00Z', '2026-12-31T22:59:59.999Z', false],
    ['2026-12-31T08:00:00Z', '2026-12-31T23:00:00Z', true],
  ] as const) {
    it(`${lastDay} at ${now} -> ${expected}`, () => expect(isOver(lastDay, Date.parse(now))).to.equal(expected));
  }
});

describe('isSameLanguage', () => {
  for (const [one, other, expected] of [
    ['de', 'de', true],
    ['de-AT', 'de', true],
    ['DE', 'de-CH', true],
    ['de', 'en', false],
    ['', 'de', false],
    ['dsb', 'ds', false],
  ] as const) {
    it(`${one} and ${other} -> ${expected}`, () => expect(isSameLanguage(one, other)).to.equal(expected));
  }
});

describe('readStorySettings', () => {
  const NONE: StoryInput = {
    date: undefined,
    readingTime: undefined,
    media: undefined,
    layout: undefined,
    focalPoint: undefined,
    lines: undefined,
    limit: undefined,
    consentUntil: undefined,
  };
  const NOW = Date.parse('2026-10-01T12:00:00Z');
  const EMPTY = Object.fromEntries(Object.keys(NONE).map((key) => [key, '']));

  it('gives nothing where nothing is set', () => expect(readStorySettings(NONE, NOW)).to.deep.equal({ settings: EMPTY, problems: [] }));

  const right: [keyof StorySettings, unknown, string][] = [
    ['date', ' 2026-10-01 ', '2026-10-01'],
    ['date', '„2026-10-01T08:00Z“', '2026-10-01T08:00Z'],
    ['readingTime', '0', '0'],
    ['readingTime', 3, '3'],
    ['readingTime', '999', '999'],
    ['media', 'audio', 'audio'],
    ['media', 'video', 'video'],
    ['layout', 'auto', 'auto'],
    ['layout', 'stacked', 'stacked'],
    ['layout', 'side', 'side'],
    ['layout', 'quote', 'quote'],
    ['focalPoint', '0% 100%', '0% 100%'],
    ['lines', '0', '0'],
    ['lines', '12', '12'],
    ['limit', '1', '1'],
    ['limit', '50', '50'],
    ['consentUntil', '2027-12-31', '2027-12-31'],
    ['consentUntil', '2027-12-31T12:00Z', '2027-12-31T12:00Z'],
  ];
  for (const [key, value, expected] of right) {
    it(`reads ${key}="${String(value)}"`, () => {
      const { settings, problems } = readStorySettings({ ...NONE, [key]: value }, NOW);
      expect(settings).to.deep.equal({ ...EMPTY, [key]: expected });
      expect(problems).to.deep.equal([]);
    });
  }

  const wrong: [keyof StorySettings, attribute: string, value: string, example: string][] = [
    ['date', 'date', 'gestern', '2026-10-01'],
    ['readingTime', 'reading-time', 'drei', '3'],
    ['readingTime', 'reading-time', '-1', '3'],
    ['readingTime', 'reading-time', '1000', '3'],
    ['readingTime', 'reading-time', '2,5', '3'],
    ['media', 'media', 'Video', 'audio", "video'],
    ['media', 'media', 'podcast', 'audio", "video'],
    ['layout', 'layout', 'wide', 'auto", "stacked", "side", "quote'],
    ['focalPoint', 'focal-point', '30%', '30% 20%'],
    ['focalPoint', 'focal-point', '30px 20px', '30% 20%'],
    ['focalPoint', 'focal-point', '30% 20%; color: red', '30% 20%'],
    ['lines', 'lines', 'alle', '0 … 999'],
    ['limit', 'limit', '0', '1 … 50'],
    ['limit', 'limit', '51', '1 … 50'],
    ['consentUntil', 'consent-until', '31.12.2026', '2026-12-31'],
    ['consentUntil', 'consent-until', '2026-12', '2026-12-31'],
    ['focalPoint', 'focal-point', '101% 0%', '30% 20%'],
    ['consentUntil', 'consent-until', '2026-02-30', '2026-12-31'],
  ];
  for (const [key, attribute, value, example] of wrong) {
    it(`leaves out ${attribute}="${value}" and tells the editor`, () => {
      const { settings, problems } = readStorySettings({ ...NONE, [key]: value }, NOW);
      expect(settings).to.deep.equal(EMPTY);
      expect(problems).to.deep.equal([{ code: 'invalid-attribute', about: `${attribute}="${value}"`, use: `${attribute}="${example}"` }]);
    });
  }

  it('tells the editor of a consent that ends, in both languages', () => {
    const { problems } = readStorySettings({ ...NONE, consentUntil: '2026-10-20' }, NOW);
    expect(problems.map(({ code }) => code)).to.deep.equal(['expired']);
    const [de, en] = (['de', 'en'] as const).map((language) => describeProblem(problems[0]!, language));
    expect(de!.message).to.contain('consent-until="2026-10-20"').and.to.contain('ausgeblendet');
    expect(en!.message).to.contain('consent-until="2026-10-20"').and.to.contain('hidden');
    expect([de!.remedy, en!.remedy].join()).to.match(/Löschen.+delete/);
  });
});
