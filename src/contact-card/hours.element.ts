import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../shared/localize.controller.ts';
import { DAY } from '../shared/date.ts';
import { OFFICE_ZONE, type OfficeStatus } from './office-clock.ts';
import { groupDays, hasSpans, type Hours, type Span } from './opening-hours.ts';
import { localesFor } from '../shared/language.ts';
import { fromIntl, langOfIntl, withIntl } from '../shared/verbatim.element.ts';

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

/** Whether somebody is there, and until when or when again; the zone is named where the visitor's clock shows another time. */
export function statusText(status: OfficeStatus, language: string): unknown {
  if (status.isOpen) {
    const isToday = status.until && status.until <= status.nextChange;
    const time = status.until && formatInstant(status.until, language, isToday ? {} : { weekday: 'long' });
    return time
      ? withIntl(
          msg(str`Jetzt erreichbar bis ${time}`, { desc: 'Somebody is there now; the placeholder is a time of this day' }),
          time,
          language,
        )
      : msg('Jetzt erreichbar', { desc: 'Somebody is there now' });
  }
  if (!status.next) return msg('Zurzeit nicht erreichbar', { desc: 'Nobody is there now' });
  const isSoon = status.next.getTime() - status.nextChange.getTime() < 6 * DAY;
  // A day of the week where there is only one of its name ahead.
  const time = formatInstant(status.next, language, isSoon ? { weekday: 'long' } : { day: 'numeric', month: 'long' });
  const text = msg(str`Zurzeit nicht erreichbar. Wieder ab: ${time}`, { desc: 'Nobody is there now; the placeholder is day and time' });
  return withIntl(text, time, language);
}

/** Where a day has 24 hours, all have two digits (DIN 5008); where it has two times twelve, none needs them. */
function hourWidth(language: string): 'numeric' | '2-digit' {
  return new Intl.DateTimeFormat(localesFor(language), { hour: 'numeric' }).resolvedOptions().hour12 ? 'numeric' : '2-digit';
}

function formatInstant(instant: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  const format = (timeZone: string | undefined, more?: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(localesFor(language), {
      hour: hourWidth(language),
      minute: '2-digit',
      calendar: 'gregory',
      ...options,
      timeZone,
      ...more,
    }).format(instant);
  const there = format(OFFICE_ZONE);
  return there === format(undefined) ? there : format(OFFICE_ZONE, { timeZoneName: 'short' });
}

/** The hours as a table; nothing where there are none. */
export function renderHours(hours: Hours, today: string, language: string): TemplateResult | typeof nothing {
  const date = new Intl.DateTimeFormat(localesFor(language), { dateStyle: 'medium', calendar: 'gregory', timeZone: 'UTC' });
  const holidays = html`<th scope="row">${msg('Feiertage', { desc: 'Before the hours on public holidays' })}</th>`;
  const rows = [
    ...weekRows(hours, language),
    ...(hours.holiday ? [renderRow(holidays, hours.holiday, language)] : []),
    ...hours.exceptions
      .filter(({ to }) => to >= today)
      .map(({ from, to, spans }) => renderRow(renderDays(formatRange(date, Date.parse(from), Date.parse(to)), language), spans, language)),
  ];
  return rows.length > 0
    ? html`<table>
        <tbody>
          ${rows}
        </tbody>
      </table>`
    : nothing;
}

/** The days of the week: short for the eye, whole for the ear. That a weekend is closed goes without saying. */
function weekRows(hours: Hours, language: string): TemplateResult[] {
  if (!hasSpans(hours)) return [];
  const [short, long] = (['short', 'long'] as const).map(
    (weekday) => new Intl.DateTimeFormat(localesFor(language), { weekday, timeZone: 'UTC' }),
  );
  return groupDays(hours).flatMap(({ from, to, spans }) => {
    const isClosed = spans.length === 0;
    // Of days that were not understood, nothing is said.
    if (isClosed && (from > 4 || hours.unread.length > 0)) return [];
    const days = [MONDAY + from * DAY, MONDAY + Math.min(to, isClosed ? 4 : 6) * DAY] as const;
    return [renderRow(renderDays(formatRange(short!, ...days), language, formatRange(long!, ...days)), spans, language)];
  });
}

const renderDays = (days: string, language: string, spoken?: string): TemplateResult =>
  html`<th scope="row" lang=${langOfIntl(language)} aria-label=${spoken ?? nothing}>${days}</th>`;

function renderRow(days: TemplateResult, spans: readonly Span[], language: string): TemplateResult {
  const closed = msg('geschlossen', { desc: 'In place of hours, for a day' });
  return html`<tr>
    ${days}
    <td>${spans.length > 0 ? spans.map((span) => html`${fromIntl(formatSpan(span, language), language)}${' '}`) : closed}</td>
  </tr>`;
}

function formatRange(format: Intl.DateTimeFormat, from: number, to: number): string {
  return from === to ? format.format(from) : format.formatRange(from, to);
}

/** In minutes after midnight; the end may be on the next day. A day ends at 24, not at 0. */
function formatSpan({ from, to }: Span, language: string): string {
  const format = (hourCycle?: 'h24'): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(localesFor(language), {
      hour: hourWidth(language),
      minute: '2-digit',
      timeZone: 'UTC',
      ...(hourCycle && { hourCycle }),
    });
  if (to < 1440) return format().formatRange(from * 60_000, to * 60_000);
  return `${format().format(from * 60_000)} – ${format(to === 1440 ? 'h24' : undefined).format(to * 60_000)}`;
}
