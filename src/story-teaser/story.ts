/**
 * A date of a story for the eye. A date without time means that day everywhere, so it is read and written in UTC;
 * always in the Gregorian calendar, as the story's page has it. `undefined` if the text is no date (ISO 8601).
 *
 * formatStoryDate('2026-10-01', 'de') // -> '1. Oktober 2026'
 */
export function formatStoryDate(text: string, language: string): string | undefined {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const date = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}(T|$)/.test(text) || Number.isNaN(date.getTime())) return undefined;
  if (isDay && date.toISOString().slice(0, 10) !== text) return undefined;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', calendar: 'gregory', ...(isDay && { timeZone: 'UTC' }) }).format(date);
}

/** Minutes in words: formatMinutes(3, 'de') // -> '3 Minuten' */
export function formatMinutes(minutes: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes);
}
