import { DAY, isoDate, weekdayOf } from '../shared/date.ts';
import { isHoliday } from './holidays.ts';
import type { Hours, Span } from './opening-hours.ts';

/** The time zone of all offices in Germany. */
export const OFFICE_ZONE = 'Europe/Berlin';

/** Where an office is. */
export interface OfficePlace {
  /** The state, for its public holidays: `BB`, `BE`, … */
  region?: string | undefined;
  /** A zone that Intl knows. */
  timeZone?: string | undefined;
}

/** Whether an office is open, and for how long; and when to ask again, which is not later than its next midnight. */
export type OfficeStatus =
  /** `until` is missing when it does not close within two weeks. */
  | { isOpen: true; until?: Date; nextChange: Date }
  /** `next` is missing when it does not open within two weeks. */
  | { isOpen: false; next?: Date; nextChange: Date };

/** How far to look ahead, in days. */
const HORIZON = 14;

/**
 * Whether an office is open at an instant, by the clocks where the office is; `undefined` if some of its hours were not
 * understood.
 *
 * officeStatus(hours, new Date(), { region: 'BB' }) // -> { isOpen: true, until: …, nextChange: … }
 */
export function officeStatus(hours: Hours, now: Date, place: OfficePlace = {}): OfficeStatus | undefined {
  if (hours.unread.length > 0) return undefined;
  const { region, timeZone = OFFICE_ZONE } = place;
  const clock = clockOf(timeZone);
  const today = Math.floor(clock.wallTime(now.getTime()) / DAY) * DAY;
  const midnight = clock.instantOf(today + DAY);
  const changeAt = (instant: number): Date => new Date(Math.min(instant, midnight));
  let until: number | undefined;
  // Yesterday may last until today.
  for (let day = today - DAY; day <= today + HORIZON * DAY; day += DAY) {
    for (const { from, to } of spansOn(hours, day, region)) {
      const start = clock.instantOf(day + from * 60_000);
      const end = clock.instantOf(day + to * 60_000);
      if (end <= now.getTime() || end <= start) continue;
      if (start > (until ?? now.getTime())) {
        return until === undefined
          ? { isOpen: false, next: new Date(start), nextChange: changeAt(start) }
          : { isOpen: true, until: new Date(until), nextChange: changeAt(until) };
      }
      until = Math.max(until ?? 0, end);
    }
  }
  const isEndless = until !== undefined && until >= clock.instantOf(today + (HORIZON + 1) * DAY);
  if (until === undefined || isEndless) return { isOpen: isEndless, nextChange: new Date(midnight) };
  return { isOpen: true, until: new Date(until), nextChange: changeAt(until) };
}

/** What holds on a day: a date of its own before a public holiday before the day of the week. */
function spansOn({ week, exceptions, holiday = [] }: Hours, day: number, region: string | undefined): Span[] {
  const date = isoDate(day);
  const exception = exceptions.find(({ from, to }) => from <= date && date <= to);
  return exception?.spans ?? (isHoliday(date, region) ? holiday : week[weekdayOf(day)]!);
}

/** The clock of a time zone. Its time is counted as if it were that of UTC, so that days are of one length. */
interface Clock {
  wallTime: (instant: number) => number;
  /** Where the clocks are changed: the first of two instants, or the hour that is left out as if it were not. */
  instantOf: (wallTime: number) => number;
}

function clockOf(timeZone: string): Clock {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  // “11/23/2026, GMT+01:00”, or without figures where the offset is none.
  const offset = (instant: number): number => -Date.parse(`1970-01-01T00:00${/[+-].+/.exec(format.format(instant))?.[0] ?? 'Z'}`);
  const instantOf = (wallTime: number): number => {
    const before = wallTime - offset(wallTime - DAY);
    const after = wallTime - offset(before);
    return offset(after) === offset(before) ? after : before;
  };
  return { wallTime: (instant) => instant + offset(instant), instantOf };
}
