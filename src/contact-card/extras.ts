import { cleanAttribute } from '../shared/attribute-text.ts';
import { attributeProblem, type Problem } from '../shared/problems.ts';
import type { Contact } from './contact.ts';
import { DAY, isDate } from '../shared/date.ts';
import { readDuration, type Duration } from './duration.ts';
import { isRegion } from './holidays.ts';
import { OFFICE_ZONE, officeStatus, type OfficeStatus } from './office-clock.ts';
import { hasSpans, readHours, type Hours } from './opening-hours.ts';
import { spokenLanguage } from './spoken-languages.ts';
import type { OpenHours } from './structured-data.ts';

/** The attributes as they stand in the page. */
export interface ExtrasInput {
  region?: unknown;
  languages?: unknown;
  responseTime?: unknown;
  byAppointment?: boolean;
  absentUntil?: unknown;
  deputy?: unknown;
  verified?: unknown;
}

/** What a card shows besides the ways to reach somebody. */
export interface Extras {
  /** `undefined` where nothing in them could be read. */
  hours: Hours | undefined;
  /** What could not be read of them, as it was written. */
  hoursText: string[];
  /** Whether somebody is there; not while the person is away. */
  status: OfficeStatus | undefined;
  /** BCP 47 tags, and what stands between them. */
  languages: string[];
  responseTime: Duration | undefined;
  byAppointment: boolean;
  /** The date where the office is. */
  today: string;
  /** Last day of an absence that has not ended; empty without. */
  absentUntil: string;
  deputy: string;
  /** Date of the last check; empty without. */
  verified: string;
}

/** The extras at an instant, in milliseconds since 1970. */
export function readExtras(input: ExtrasInput, contact: Contact, now: number): Extras {
  const read = readHours(contact.hours ?? '');
  // That it is closed on Saturdays says nothing of the other days.
  const hours = read && (hasSpans(read) || read.byAppointment || read.exceptions[0] || read.holiday) ? read : undefined;
  // Swedes write dates as ISO 8601 does.
  const today = new Intl.DateTimeFormat('sv', { timeZone: OFFICE_ZONE }).format(now);
  const absentUntil = cleanAttribute(input.absentUntil);
  const isAbsent = isDate(absentUntil) && today <= absentUntil;
  const verified = cleanAttribute(input.verified);
  return {
    hours,
    hoursText: hours?.unread ?? [contact.hours ?? ''].filter(Boolean),
    status:
      hours && !isAbsent && hasSpans(hours)
        ? officeStatus(hours, new Date(now), { region: cleanAttribute(input.region).toUpperCase() })
        : undefined,
    languages: cleanAttribute(input.languages)
      .split(/[\s,;]+/)
      .filter(Boolean),
    responseTime: readDuration(cleanAttribute(input.responseTime)),
    byAppointment: Boolean(input.byAppointment),
    today,
    absentUntil: isAbsent ? absentUntil : '',
    deputy: cleanAttribute(input.deputy),
    verified: isDate(verified) && verified <= today ? verified : '',
  };
}

/** What an editor should mend. */
export function findExtraProblems(input: ExtrasInput, extras: Extras): Problem[] {
  const problems: Problem[] = [];
  const check = (name: string, value: unknown, isRight: (text: string) => unknown, use: string): void => {
    const text = cleanAttribute(value);
    if (text && !isRight(text)) problems.push(attributeProblem('invalid-attribute', name, text, use));
  };
  const { hoursText, languages, verified, today } = extras;
  if (hoursText.length > 0)
    problems.push(attributeProblem('unreadable-text', 'hours', hoursText.join('; '), 'Mo-Do 09:00-16:00; Fr 09:00-13:00'));
  check('region', input.region, (text) => isRegion(text.toUpperCase()), 'BB');
  for (const tag of languages) check('languages', tag, (text) => spokenLanguage(text, 'de'), 'de ru ar');
  check('response-time', input.responseTime, readDuration, 'P2D');
  check('absent-until', input.absentUntil, isDate, '2026-12-31');
  check('verified', input.verified, (text) => isDate(text) && text <= today, today);
  if (input.deputy && !input.absentUntil) problems.push(attributeProblem('missing-attribute', 'absent-until', '', '2026-12-31'));
  if (verified && Date.parse(today) - Date.parse(verified) > 365 * DAY) problems.push(oldVerification(verified));
  return problems;
}

/** Today's date is right only once somebody has looked. */
const oldVerification = (verified: string): Problem => ({
  code: 'outdated',
  about: `verified="${verified}"`,
  use: '',
  words: {
    de: ['über ein Jahr her.', 'Prüfen Sie die Angaben, dann tragen Sie den Tag ein.'],
    en: ['over a year ago.', 'Check the facts, then enter the day.'],
  },
});

/** The week as machines read it: one entry for every time that somebody is there. */
export function openHours(hours: Hours | undefined): OpenHours[] {
  // 00:00 to 00:00 would be closed.
  const clock = (minutes: number): string => (minutes === 1440 ? '23:59' : new Date((minutes % 1440) * 60_000).toISOString().slice(11, 16));
  return (hours?.week ?? []).flatMap((spans, dayOfWeek) =>
    spans.map(({ from, to }) => ({ dayOfWeek, opens: clock(from), closes: clock(to) })),
  );
}

/** The tags among them that are languages. */
export const knownTags = (languages: readonly string[]): string[] => languages.flatMap((tag) => spokenLanguage(tag, 'de')?.tag ?? []);

/** Their names in German, for the address book. */
export const languageNames = (languages: readonly string[]): string =>
  languages.flatMap((tag) => spokenLanguage(tag, 'de')?.name ?? []).join(', ');
