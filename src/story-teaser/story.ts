import { localesFor } from '../shared/language.ts';

/** A story of a feed, as a list shows it. Everything but the address is text that was written somewhere else. */
export interface Story {
  /** Address of the story, absolute, http(s). */
  url: string;
  /** None where the feed has none; there is a summary then. */
  title?: string;
  /** Plain text, one paragraph. */
  summary?: string;
  image?: StoryImage;
  /** A day (`2026-10-01`) or a moment in UTC (`2026-10-01T08:00:00.000Z`). */
  date?: string;
  /** BCP 47 tag. */
  language?: string;
  tags?: string[];
  author?: string;
  /** Minutes to read, counted from the whole text where the feed has it. */
  minutes?: number;
  /** What the story is besides text. */
  media?: StoryMedia;
  /** The last day on which the story may be shown: `2026-12-31`. */
  consentUntil?: string;
}

/** What a story can be besides text. */
export type StoryMedia = 'audio' | 'video';

export interface StoryImage {
  /** Absolute, http(s). */
  url: string;
  /** Empty where the picture says nothing that the text does not. */
  alt: string;
  /** The same picture in other widths, for the attribute `srcset`. */
  srcset?: string;
}

/** Adults read about so many words a minute in a language that they are still learning. */
const WORDS_A_MINUTE = 180;

/** To make a format takes longer than to draw a card. */
const dates: Record<string, Intl.DateTimeFormat> = {};
const durations: Record<string, Intl.NumberFormat> = {};

/** Reads a day or a moment, ISO 8601; `undefined` if the text is neither. */
export function readStoryDate(text: string): Date | undefined {
  const date = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}(T|$)/.test(text) || Number.isNaN(date.getTime())) return undefined;
  return text.length === 10 && date.toISOString().slice(0, 10) !== text ? undefined : date;
}

/**
 * A date of a story for the eye. A date without time means that day everywhere, so it is read and written in UTC; a
 * moment is told as in Germany. `undefined` if the text is no date (ISO 8601).
 *
 * formatStoryDate('2026-10-01', 'de') // -> '1. Oktober 2026'
 */
export function formatStoryDate(text: string, language: string, calendar = 'gregory'): string | undefined {
  const timeZone = text.length === 10 ? 'UTC' : 'Europe/Berlin';
  const format = (dates[language + calendar + timeZone] ??= new Intl.DateTimeFormat(localesFor(language), {
    dateStyle: 'long',
    calendar,
    timeZone,
  }));
  const date = readStoryDate(text);
  return date && format.format(date);
}

/** The calendar that a BCP 47 tag asks for, else the Gregorian: calendarOf('fa-u-ca-persian') // -> 'persian' */
export const calendarOf = (tag: string): string => /-u-.*?ca-([a-z]{3,8})/i.exec(tag)?.[1] ?? 'gregory';

/** Minutes in words: formatMinutes(3, 'de') // -> '3 Minuten' */
export function formatMinutes(minutes: number, language: string): string {
  const format = (durations[language] ??= new Intl.NumberFormat(localesFor(language), {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'long',
  }));
  return format.format(minutes);
}

/**
 * Minutes that a text takes to read, in languages that part their words by blanks; 0 below half a minute, because such
 * a text is most likely only the beginning of a story.
 */
export function readingMinutes(text: string): number {
  return Math.round((text.match(/\S+/g) ?? []).length / WORDS_A_MINUTE);
}

/** Whether the last day of a consent is over in Germany: isOver('2026-12-31', Date.now()) */
export function isOver(lastDay: string, now: number): boolean {
  // Swedish dates are ISO 8601 in every browser, Canadian ones are not.
  return lastDay.slice(0, 10) < new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format(now);
}

/** Whether two BCP 47 tags are one language to readers: isSameLanguage('de-AT', 'de') // -> true */
export const isSameLanguage = (one: string, other: string): boolean =>
  one.split('-')[0]!.toLowerCase() === other.split('-')[0]!.toLowerCase();
