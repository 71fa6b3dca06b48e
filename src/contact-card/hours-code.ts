import { isDate } from '../shared/date.ts';

/** German and English words of opening hours by what they mean, without the endings -s, -e and -en. */
const WORDS: Readonly<Record<string, string>> = {
  d0: 'mo mon montag monday',
  d1: 'di tu tue dienstag tuesday',
  d2: 'mi wed mittwoch wednesday',
  d3: 'do th thu thur donnerstag thursday',
  d4: 'fr fri freitag friday',
  d5: 'sa sat samstag sonnabend saturday',
  d6: 'so su sun sonntag sunday',
  d7: 'ph feiertag publicholiday bankholiday',
  'd0-d6': 'täglich daily',
  'd0-d4': 'weekday',
  'd5-d6': 'wochenende weekend',
  x: 'geschlossen closed off',
  o: 'oder or',
  ',': ', & + / und and u sowie',
  '-': '-',
  '': 'von vom from uhr h am an on auch gesetzlich sprechzeit öffnungszeit',
};

const DATE = String.raw`(\d{4}-\d\d-\d\d)(?!\d)`;
const TIME = String.raw`(\d\d?)(?:[:.](\d\d))?(?!\d)(?: ?uhr\.?| ?h| ?([ap])\.? ?m(?! \p{L})\.?)?`;
const APPOINTMENT = String.raw`(?:termine? )?((?:nur |only )?(?:nach (?:\p{L}+er )?(?:termin)?(?:vereinbarung|absprache)|n\. ?v\.?|by (?:prior )?appointment)(?: only)?)`;
const WORD = String.raw`(?:public |bank )?\p{L}+[.:]*`;
const TOKEN = new RegExp(String.raw`${DATE}(?: ?- ?${DATE})?:?|${TIME} ?- ?${TIME}|${APPOINTMENT}|${WORD}|\S`, 'gu');

/** German dates; the first of a range may leave its year to the second. */
const GERMAN_DATE = /(\d\d?)\. ?(\d\d?)\. ?(?:(\d{4})(?!\d)|(?=- ?\d\d?\. ?\d\d?\. ?(\d{4})))/g;

/**
 * A clause about opening hours in short: `d0-d3` Monday to Thursday, `d7` public holidays, `e2026-12-24_2026-12-26`
 * dates, `s540_720` from 9 to 12, `x` closed, `v` by appointment, `nv` only by appointment, `o` or, `?` whatever is
 * unknown.
 *
 * encodeHours('Mo., Di: 9–12 Uhr') // -> 'd0,d1s540_720'
 */
export function encodeHours(clause: string): string {
  return clause
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[‐-—−]|bis(?: zum)?|to|until/g, '-')
    .replace(GERMAN_DATE, (_, day: string, month: string, year: string, nextYear: string) =>
      `${year || nextYear}-${month}-${day}`.replace(/\b\d\b/g, '0$&'),
    )
    .replace(/[ .,]+$/, '')
    .replace(TOKEN, encodeToken)
    .replaceAll(' ', '');
}

/** The groups are those of TOKEN: two dates, two times of three parts each, an appointment. */
function encodeToken(token: string, ...groups: string[]): string {
  const [from, to = from, hour, minute, half, toHour = '', toMinute, toHalf, appointment] = groups;
  if (from) return isDate(from) && isDate(to!) && from <= to! ? `e${from}_${to}` : '?';
  if (hour) return encodeSpan([hour, minute, half], [toHour, toMinute, toHalf]);
  if (appointment) return /nur|only/.test(appointment) ? 'nv' : 'v';
  const word = token.replace(/[ .:]/g, '');
  // Not “the” and “die”, which would become Thursday and Tuesday.
  return codeOf(word) ?? codeOf(word.replace(/(?<=...)(s|en?)$/, '')) ?? '?';
}

function codeOf(word: string): string | undefined {
  return Object.keys(WORDS).find((code) => ` ${WORDS[code]} `.includes(` ${word} `));
}

/** Hour, minute, and the half of the day: `a` or `p`. */
type Time = readonly [hour: string, minute: string | undefined, half: string | undefined];

/** `?` for times that do not exist, and for such that may mean another half of the day: 9-5, 2-6, 13-5. */
function encodeSpan([hour, minute, half]: Time, end: Time): string {
  const [toHour, toMinute, toHalf] = end;
  const to = minutesOf(end);
  // 1-5 pm is in one half of the day, 9-5 pm goes through noon.
  const isSameHalf = minutesOf([hour, minute, 'a']) < minutesOf([toHour, toMinute, 'a']);
  const from = minutesOf([hour, minute, half ?? (isSameHalf ? toHalf : toHalf && 'a')]);
  if (!toHalf && (half || /^[1-5]$/.test(hour))) return '?';
  if (from < to) return `s${from}_${to}`;
  // Past midnight, for twelve hours at most.
  return to <= from - 720 && from < 1440 ? `s${from}_${to + 1440}` : '?';
}

/** Minutes after midnight; NaN where there is no such time. */
function minutesOf([hour, minute = '0', half]: Time): number {
  const time = Number(hour) * 60 + Number(minute);
  if (Number(minute) > 59 || time > 1440 || (half && (time < 60 || time >= 780))) return NaN;
  return half ? (time % 720) + (half === 'p' ? 720 : 0) : time;
}
