import { expect } from '@open-wc/testing';
import { isHoliday } from '../../src/contact-card/holidays.ts';
import { HOLIDAYS } from './holidays-table.ts';

const STATES = 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'.split(' ');

/** The days of a year that are holidays, as MM-DD. */
function holidaysOf(year: number, region?: string): string[] {
  const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10));
  return days.filter((day) => day.startsWith(String(year)) && isHoliday(day, region)).map((day) => day.slice(5));
}

describe('isHoliday', () => {
  for (const [year, line] of Object.entries(HOLIDAYS)) {
    const days = line.split(' ').map((day) => day.split(':'));
    for (const state of STATES) {
      it(`knows ${year} in ${state}`, () => {
        const expected = days.filter(([, states]) => !states || states.split('+').includes(state)).map(([day]) => day);
        expect(holidaysOf(Number(year), state)).to.deep.equal(expected);
      });
    }
    it(`counts in ${year} what all states keep where the state is not known`, () => {
      const expected = days.filter(([, states]) => !states).map(([day]) => day);
      for (const region of [undefined, '', 'XX', 'bb', 'constructor']) expect(holidaysOf(Number(year), region)).to.deep.equal(expected);
    });
  }

  // First and last years of a holiday, from the states’ laws.
  const changes: [day: string, state: string, first: number][] = [
    ['03-08', 'BE', 2019],
    ['03-08', 'MV', 2023],
    ['09-20', 'TH', 2019],
    ['10-31', 'HB', 2017],
    ['10-31', 'HH', 2017],
    ['10-31', 'NI', 2017],
    ['10-31', 'SH', 2017],
  ];
  for (const [day, state, first] of changes) {
    it(`knows ${day} in ${state} from ${first} on`, () => {
      const years = [first - 1, first, first + 1].map((year) => isHoliday(`${year}-${day}`, state));
      expect(years).to.deep.equal([false, true, true]);
    });
  }

  it('knows the Easter Sundays that the Gregorian calendar moves by a week', () => {
    for (const date of ['1981-04-19', '2049-04-18', '2076-04-19']) expect(isHoliday(date, 'BB')).to.equal(true);
    for (const date of ['1981-04-26', '2049-04-25', '2076-04-26']) expect(isHoliday(date, 'BB')).to.equal(false);
  });

  it('knows single days', () => {
    expect(isHoliday('2020-05-08', 'BE')).to.equal(true);
    for (const date of ['2020-05-08', '2025-05-08', '2028-06-17']) expect(isHoliday(date, 'BB')).to.equal(false);
    for (const year of [2016, 2017, 2018]) expect(isHoliday(`${year}-10-31`)).to.equal(year === 2017);
  });

  it('says no to what is no date', () => {
    for (const text of ['', '2026-02-30', 'constructor', '01-01', '2026-12-25T00:00']) expect(isHoliday(text, 'BB')).to.equal(false);
  });
});
