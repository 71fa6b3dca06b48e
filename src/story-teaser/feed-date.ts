import { isDate } from '../shared/date.ts';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** RFC 822, with years of four digits as RSS has them. */
const MAIL_DATE = /^\D*(\d{1,2}) ([a-z]{3})[a-z]* (\d{4}|\d\d) (\d{1,2}:\d\d(?::\d\d)?) (?:([+-]\d\d:?\d\d)|([ECMP])([SD])T|GMT|UTC?|Z)$/i;

/**
 * The date of a story: a day stays a day, a moment is told in UTC. Empty where a text is neither, where the zone is
 * missing or unknown, and for the years before 1970 with which systems fill an empty field.
 *
 * readDate('Thu, 01 Oct 2026 10:00:00 +0200') // -> '2026-10-01T08:00:00.000Z'
 */
export function readDate(text: string): string {
  const iso = fromMail(text).replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  if (!isDate(iso.slice(0, 10))) return '';
  const instant = /^.{10}$|T.+(?:Z|[+-]\d\d:\d\d)$/i.test(iso) ? Date.parse(iso.toUpperCase()) : 0;
  if (!(instant > 0)) return '';
  return iso.length === 10 ? iso : new Date(instant).toISOString();
}

/** A date as mails have it, in the form of ISO 8601; other texts as they are. */
function fromMail(text: string): string {
  const [found, day, month, year, time, offset, zone, season] = MAIL_DATE.exec(text) ?? [];
  if (!found) return text;
  const number = MONTHS.indexOf(month!.toLowerCase()) / 3 + 1;
  const hours = 'ECMP'.indexOf(zone?.toUpperCase() ?? '') + (/d/i.test(season ?? '') ? 4 : 5);
  const shift = zone ? `-0${hours}:00` : (offset ?? 'Z');
  return `${year!.padStart(4, '20')}-${pad(String(number))}-${pad(day!)}T${time!.replace(/^\d:/, '0$&')}${shift}`;
}

const pad = (digits: string): string => digits.padStart(2, '0');
