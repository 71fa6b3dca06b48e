/** Milliseconds of a day without change of the clocks; dates are counted in UTC, where no such change exists. */
export const DAY = 86_400_000;

/**
 * Whether a text is an ISO date of the calendar.
 *
 * isDate('2026-02-30') // -> false
 */
export function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && isoDate(Date.parse(text) || 0) === text;
}

/** The date of an instant in UTC. */
export function isoDate(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The day of the week of an instant in UTC; Monday is 0. */
export function weekdayOf(instant: number): number {
  return (new Date(instant).getUTCDay() + 6) % 7;
}
