import { expect } from '@open-wc/testing';
import { isDate } from '../../src/shared/date.ts';
import { readDuration } from '../../src/contact-card/duration.ts';

describe('readDuration', () => {
  const cases: Record<string, string> = {
    P1D: '1 Tag',
    P2D: '2 Tage',
    P2W: '2 Wochen',
    PT4H: '4 Stunden',
    PT30M: '30 Minuten',
    P1M: '1 Monat',
    ' P1Y ': '1 Jahr',
  };
  for (const [iso, text] of Object.entries(cases)) {
    it(`${iso} -> ${text}`, () => {
      const { value, unit } = readDuration(iso)!;
      expect(new Intl.NumberFormat('de', { style: 'unit', unit, unitDisplay: 'long' }).format(value)).to.equal(text);
    });
  }
  for (const iso of ['', 'P', '2D', 'P2', 'p2d', 'P1DT2H', 'P1.5D', 'P-1D', 'PT2D', 'PT2W', 'P4H', 'P2D\n3', 'P12345D', 'PconstructorD']) {
    it(`${JSON.stringify(iso)} -> nothing`, () => expect(readDuration(iso)).to.equal(undefined));
  }
});

describe('isDate', () => {
  for (const date of ['2026-02-28', '2028-02-29', '1970-01-01', '0001-01-01', '9999-12-31']) {
    it(`${date} is one`, () => expect(isDate(date)).to.equal(true));
  }
  for (const date of [
    '',
    '2026-02-29',
    '2026-02-30',
    '2026-00-10',
    '2026-13-01',
    '2026-1-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '24.12.2026',
    '+012026-01',
  ]) {
    it(`${JSON.stringify(date)} is none`, () => expect(isDate(date)).to.equal(false));
  }
});
