import { officeStatus, type OfficeStatus } from '../../src/contact-card/office-clock.ts';
import { readHours } from '../../src/contact-card/opening-hours.ts';

/** A moment, and what is right at it. */
export interface ClockCase {
  hours: string;
  region?: string;
  timeZone?: string;
  now: string;
  isOpen: boolean;
  /** Until when that is so; missing: for the next two weeks. */
  change?: string;
  /** The next midnight of the office, where it comes before the change. */
  midnight?: string;
}

const SEED = 'Mo-Do 9-12, 13-16:30; Fr 9-13';
const DAILY = 'täglich 9-12 Uhr';

/** Moments at which clocks go wrong, with what follows from the calendar and the Summer Time Directive (2000/84/EC). */
export const CLOCK_CASES: readonly ClockCase[] = [
  { hours: SEED, now: '2026-11-23T08:59:59.999+01:00', isOpen: false, change: '2026-11-23T09:00+01:00' },
  { hours: SEED, now: '2026-11-23T09:00+01:00', isOpen: true, change: '2026-11-23T12:00+01:00' },
  { hours: SEED, now: '2026-11-23T11:59:59.999+01:00', isOpen: true, change: '2026-11-23T12:00+01:00' },
  { hours: SEED, now: '2026-11-23T12:00+01:00', isOpen: false, change: '2026-11-23T13:00+01:00' },
  { hours: SEED, now: '2026-11-27T13:00+01:00', isOpen: false, change: '2026-11-30T09:00+01:00', midnight: '2026-11-28T00:00+01:00' },
  // Just before and after midnight in Potsdam, when the date is another one elsewhere.
  { hours: 'Mo 0-1 Uhr', now: '2026-07-12T23:59:59+02:00', isOpen: false, change: '2026-07-13T00:00+02:00' },
  { hours: 'Mo 0-1 Uhr', now: '2026-07-13T00:00+02:00', isOpen: true, change: '2026-07-13T01:00+02:00' },
  // The night to 29 March 2026 has no hour from 2 to 3.
  { hours: DAILY, now: '2026-03-28T13:00+01:00', isOpen: false, change: '2026-03-29T09:00+02:00', midnight: '2026-03-29T00:00+01:00' },
  { hours: DAILY, now: '2026-03-29T13:00+02:00', isOpen: false, change: '2026-03-30T09:00+02:00', midnight: '2026-03-30T00:00+02:00' },
  { hours: 'So 01:00-05:00', now: '2026-03-29T01:30+01:00', isOpen: true, change: '2026-03-29T05:00+02:00' },
  { hours: 'So 02:30-05:00', now: '2026-03-29T01:59+01:00', isOpen: false, change: '2026-03-29T03:30+02:00' },
  {
    hours: 'Sa 22-4 Uhr',
    now: '2026-03-28T23:00+01:00',
    isOpen: true,
    change: '2026-03-29T04:00+02:00',
    midnight: '2026-03-29T00:00+01:00',
  },
  {
    hours: 'So 02:00-03:00',
    now: '2026-03-29T01:30+01:00',
    isOpen: false,
    change: '2026-04-05T02:00+02:00',
    midnight: '2026-03-30T00:00+02:00',
  },
  // The night to 25 October 2026 has it twice.
  { hours: DAILY, now: '2026-10-24T13:00+02:00', isOpen: false, change: '2026-10-25T09:00+01:00', midnight: '2026-10-25T00:00+02:00' },
  { hours: DAILY, now: '2026-10-25T13:00+01:00', isOpen: false, change: '2026-10-26T09:00+01:00', midnight: '2026-10-26T00:00+01:00' },
  { hours: 'So 02:30-04:00', now: '2026-10-25T02:29+02:00', isOpen: false, change: '2026-10-25T02:30+02:00' },
  { hours: 'So 02:30-04:00', now: '2026-10-25T02:15+01:00', isOpen: true, change: '2026-10-25T04:00+01:00' },
  { hours: 'Sa 22-4 Uhr', now: '2026-10-25T02:30+02:00', isOpen: true, change: '2026-10-25T04:00+01:00' },
  // A night belongs to the day on which it begins, also when the next one is a holiday.
  { hours: 'Fr 22-2 Uhr', now: '2026-11-28T01:59+01:00', isOpen: true, change: '2026-11-28T02:00+01:00' },
  {
    hours: 'Fr 22-2 Uhr',
    now: '2026-11-28T02:00+01:00',
    isOpen: false,
    change: '2026-12-04T22:00+01:00',
    midnight: '2026-11-29T00:00+01:00',
  },
  { hours: 'Do 22-2 Uhr', now: '2027-01-01T01:00+01:00', isOpen: true, change: '2027-01-01T02:00+01:00' },
  {
    hours: 'Fr 22-24; Sa 0-3',
    now: '2026-11-27T23:00+01:00',
    isOpen: true,
    change: '2026-11-28T03:00+01:00',
    midnight: '2026-11-28T00:00+01:00',
  },
  { hours: 'Fr 22-3; Sa 02:00-04:00', now: '2026-11-28T01:00+01:00', isOpen: true, change: '2026-11-28T04:00+01:00' },
  { hours: 'Fr 22-4; Sa 01:00-02:00', now: '2026-11-28T00:30+01:00', isOpen: true, change: '2026-11-28T04:00+01:00' },
  // Holidays.
  {
    hours: DAILY,
    region: 'BB',
    now: '2026-10-31T10:00+01:00',
    isOpen: false,
    change: '2026-11-01T09:00+01:00',
    midnight: '2026-11-01T00:00+01:00',
  },
  { hours: DAILY, region: 'BE', now: '2026-10-31T10:00+01:00', isOpen: true, change: '2026-10-31T12:00+01:00' },
  { hours: DAILY, now: '2026-10-31T10:00+01:00', isOpen: true, change: '2026-10-31T12:00+01:00' },
  {
    hours: DAILY,
    region: 'BB',
    now: '2026-04-05T10:00+02:00',
    isOpen: false,
    change: '2026-04-07T09:00+02:00',
    midnight: '2026-04-06T00:00+02:00',
  },
  { hours: `${DAILY}; Feiertage 10-11`, now: '2026-12-25T10:30+01:00', isOpen: true, change: '2026-12-25T11:00+01:00' },
  { hours: `${DAILY}; 25.12.2026 10-11`, now: '2026-12-25T10:30+01:00', isOpen: true, change: '2026-12-25T11:00+01:00' },
  {
    hours: `${DAILY}; Feiertage 10-11; 25.12.2026 geschlossen`,
    now: '2026-12-25T10:30+01:00',
    isOpen: false,
    change: '2026-12-26T10:00+01:00',
    midnight: '2026-12-26T00:00+01:00',
  },
  // Days off; two weeks are looked ahead.
  {
    hours: `${SEED}; 24.12.2026-01.01.2027 geschlossen`,
    now: '2026-12-23T17:00+01:00',
    isOpen: false,
    change: '2027-01-04T09:00+01:00',
    midnight: '2026-12-24T00:00+01:00',
  },
  {
    hours: `${DAILY}; 24.12.2026-05.01.2027 geschlossen`,
    now: '2026-12-23T17:00+01:00',
    isOpen: false,
    change: '2027-01-06T09:00+01:00',
    midnight: '2026-12-24T00:00+01:00',
  },
  {
    hours: `${DAILY}; 24.12.2026-06.01.2027 geschlossen`,
    now: '2026-12-23T17:00+01:00',
    isOpen: false,
    midnight: '2026-12-24T00:00+01:00',
  },
  { hours: 'nach Vereinbarung', now: '2026-11-23T10:00+01:00', isOpen: false, midnight: '2026-11-24T00:00+01:00' },
  { hours: 'täglich 0-24 Uhr', now: '2026-11-23T10:00+01:00', isOpen: true, midnight: '2026-11-24T00:00+01:00' },
  {
    hours: 'täglich 0-24 Uhr',
    now: '2026-12-20T10:00+01:00',
    isOpen: true,
    change: '2026-12-25T00:00+01:00',
    midnight: '2026-12-21T00:00+01:00',
  },
  // Offices elsewhere.
  { hours: 'Mo 9-12', timeZone: 'America/New_York', now: '2026-11-23T14:00Z', isOpen: true, change: '2026-11-23T17:00Z' },
  { hours: 'Mo 9-12', timeZone: 'Asia/Kathmandu', now: '2026-11-23T03:14Z', isOpen: false, change: '2026-11-23T03:15Z' },
  { hours: 'Mo 9-12', timeZone: 'Europe/London', now: '2026-11-23T09:00Z', isOpen: true, change: '2026-11-23T12:00Z' },
  { hours: 'Mo 9-12', timeZone: 'UTC', now: '2026-11-23T09:00Z', isOpen: true, change: '2026-11-23T12:00Z' },
];

/** What the clock says. */
export function statusAt({ hours, region, timeZone, now }: ClockCase): OfficeStatus | undefined {
  return officeStatus(readHours(hours)!, new Date(now), { region, timeZone });
}

/** What it should say. */
export function expectedStatus({ isOpen, change, midnight = change }: ClockCase): OfficeStatus {
  const date = change && new Date(change);
  return { isOpen, ...(date && (isOpen ? { until: date } : { next: date })), nextChange: new Date(midnight!) };
}
