import { encodeHours } from './hours-code.ts';

/** A stretch of time in minutes after midnight of its day; `to` is beyond 1440 when it ends on the day after. */
export interface Span {
  from: number;
  to: number;
}

/** What holds instead of the week from one ISO date to another, both included; no spans: closed. */
export interface HoursException {
  from: string;
  to: string;
  spans: Span[];
}

/** When an office is open. Spans are in order and do not overlap. */
export interface Hours {
  /** The spans of Monday to Sunday. */
  week: Span[][];
  /** In order of their dates; no two overlap. */
  exceptions: HoursException[];
  /** What holds on public holidays; missing: closed. */
  holiday?: Span[];
  /** Also, or if there are no spans only, by appointment. */
  byAppointment: boolean;
  /** The clauses that were not understood, as they were written. */
  unread: string[];
}

/** Consecutive days with the same spans; Monday is 0, no spans: closed. */
export interface DayGroup {
  from: number;
  to: number;
  spans: Span[];
}

/** What is known so far: eight days, the last for public holidays; `undefined` where nothing was said. */
interface Rules {
  days: (Span[] | undefined)[];
  exceptions: HoursException[];
}

/** Days or dates, and what holds on them, in the code of encodeHours(). */
const RULE = /((?:(?:d([0-6])-(?!d\2)d[0-6]|d\d),*)+|(?:e[\d-]+_[\d-]+,*)+)(x|(?:s\d+_\d+,*)+),*/g;

/** Nobody writes more; the work grows with the square of it. */
const MAX_LENGTH = 1000;

/**
 * Reads opening hours as people write them, in German or English; `undefined` if nothing in them is understood.
 * Clauses end with a semicolon or a line. One that is not understood to its end, or contradicts an earlier one, is
 * unread as a whole. Hours for a day that has some are added, “closed” replaces them.
 *
 * readHours('Mo-Do 9-12 Uhr, Fr geschlossen') // -> { week: [[{ from: 540, to: 720 }], …], … }
 */
export function readHours(text: string): Hours | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const clauses = text.trim().split(/[;\n\r|•·]+/);
  let rules: Rules = { days: Array<undefined>(8).fill(undefined), exceptions: [] };
  let byAppointment = false;
  const unread: string[] = [];
  for (const clause of clauses) {
    const code = encodeHours(clause);
    // “Only by appointment” beside hours may be about them, so it must stand alone.
    const rest = code.replace(clauses.length > 1 ? /(^|[,o]+)v$/ : /(^n?|[,o]+)v$/, '');
    const next = addRules(rules, rest);
    if (next) {
      rules = next;
      byAppointment ||= rest !== code;
    } else unread.push(clause.trim());
  }
  const { days, exceptions } = rules;
  if (!byAppointment && !exceptions[0] && !days.some(Boolean)) return undefined;
  const holiday = days.pop();
  exceptions.sort((a, b) => (a.from < b.from ? -1 : 1));
  return { week: days.map((spans) => spans ?? []), exceptions, ...(holiday && { holiday }), byAppointment, unread };
}

/** The rules with those of one more clause; `undefined` if it is not understood or contradicts them. */
function addRules(rules: Rules, clause: string): Rules | undefined {
  // What holds may come first: “closed on Monday”.
  const code = clause.replace(/^(x|s[^dex]*),*([^sx]+)$/, '$2$1');
  if (code.replace(RULE, '')) return undefined;
  const days = [...rules.days];
  const exceptions = [...rules.exceptions];
  for (const [, when = '', , hours = ''] of code.matchAll(RULE)) {
    const spans = [...hours.matchAll(/(\d+)_(\d+)/g)].map(([, from, to]) => ({ from: Number(from), to: Number(to) }));
    for (const [, first, last = first] of when.matchAll(/d(\d)(?:-d(\d))?/g)) {
      for (let day = Number(first); ; day = (day + 1) % 7) {
        const joined = joinSpans(days[day], spans);
        if (!joined) return undefined;
        days[day] = joined;
        if (day === Number(last)) break;
      }
    }
    for (const [, from = '', to = ''] of when.matchAll(/e(.{10})_(.{10})/g)) {
      const joined = joinSpans(undefined, spans);
      if (!joined || exceptions.some((one) => one.from <= to && from <= one.to)) return undefined;
      exceptions.push({ from, to, spans: joined });
    }
  }
  return { days, exceptions };
}

/** The spans of a day with more of them, in order: none are “closed”; `undefined` if they contradict each other. */
function joinSpans(known: Span[] | undefined, more: Span[]): Span[] | undefined {
  if (!more[0]) return more;
  const spans = [...(known ?? []), ...more].sort((a, b) => a.from - b.from);
  const isClash = known?.length === 0 || spans.some(({ from }, index) => from < (spans[index - 1]?.to ?? 0));
  return isClash ? undefined : spans;
}

/**
 * Rows for a table: consecutive days with the same hours together, from Monday on, also the closed ones.
 *
 * groupDays(hours) // -> [{ from: 0, to: 3, spans: […] }, { from: 4, to: 4, spans: […] }, { from: 5, to: 6, spans: [] }]
 */
export function groupDays({ week }: Hours): DayGroup[] {
  const groups: DayGroup[] = [];
  week.forEach((spans, day) => {
    const last = groups.at(-1);
    if (last && codeOf(last.spans) === codeOf(spans)) last.to = day;
    else groups.push({ from: day, to: day, spans });
  });
  return groups;
}

/** Not as JSON, which some pages' additions to lists change. */
const codeOf = (spans: readonly Span[]): string => spans.map(({ from, to }) => `${from}_${to}`).join();

/** Whether somebody is there on some day of the week. */
export const hasSpans = ({ week }: Hours): boolean => week.some(({ length }) => length > 0);
