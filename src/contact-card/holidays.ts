import { DAY, isDate, weekdayOf } from '../shared/date.ts';

/**
 * The days by state, '' for the whole country: a date, a day of every year, or the days since Easter Sunday; with the
 * first year behind a slash if it was after 1995. `P` is the day of penance.
 *
 * The single days of Berlin: Gesetz- und Verordnungsblatt für Berlin; the last one 2024, p. 460.
 */
const HOLIDAYS: Readonly<Record<string, string>> = {
  '': '01-01 -2 1 05-01 39 50 10-03 12-25 12-26 2017-10-31',
  BB: '0 49 10-31',
  BE: '03-08/2019 2020-05-08 2025-05-08 2028-06-17',
  BW: '01-06 60 11-01',
  BY: '01-06 60 11-01',
  HB: '10-31/2018',
  HE: '60',
  HH: '10-31/2018',
  MV: '03-08/2023 10-31',
  NI: '10-31/2018',
  NW: '60 11-01',
  RP: '60 11-01',
  SH: '10-31/2018',
  SL: '60 08-15 11-01',
  SN: '10-31 P',
  ST: '01-06 10-31',
  TH: '09-20/2019 10-31',
};

/** ISO 3166-2:DE */
const STATES = 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'.split(' ');

/** Whether a text names a state of Germany: isRegion('BB') // -> true */
export const isRegion = (text: string): boolean => STATES.includes(text);

/**
 * Whether an ISO date is a public holiday in a state of Germany (`BB`, `BE`, … as in ISO 3166-2:DE), or, without a
 * state, in all of them. Right from 1995 to 2099. Days that only some municipalities of a state keep are not counted:
 * the Augsburg Peace Festival, the Assumption of Mary in Bavaria, Corpus Christi in Saxony and Thuringia.
 *
 * isHoliday('2026-10-31', 'BB') // -> true
 */
export function isHoliday(date: string, region = ''): boolean {
  if (!isDate(date)) return false;
  const instant = Date.parse(date);
  const day = date.slice(5);
  // The Wednesday before 23 November.
  const isPenance = day > '11-15' && day < '11-23' && weekdayOf(instant) === 2;
  const names = [date, day, String((instant - easterSunday(Number(date.slice(0, 4)))) / DAY), isPenance && 'P'];
  return `${HOLIDAYS['']} ${HOLIDAYS[region]}`.split(' ').some((rule) => {
    const [name = '', since = ''] = rule.split('/');
    return names.includes(name) && date >= since;
  });
}

/** Easter Sunday, 1900 to 2099, after Gauss, as Lichtenberg completed the rule; midnight in UTC. */
function easterSunday(year: number): number {
  const moon = (19 * (year % 19) + 24) % 30;
  const fullMoon = 21 + moon - (moon > 27 ? 1 : 0);
  const firstSunday = 7 - ((year + Math.floor(year / 4) - 13) % 7);
  return Date.UTC(year, 2, fullMoon + 7 - ((fullMoon - firstSunday) % 7));
}
