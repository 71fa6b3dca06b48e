import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../shared/localize.controller.ts';
import { DAY } from './date.ts';
import { OFFICE_ZONE, type OfficeStatus } from './office-clock.ts';
import { groupDays, type DayGroup, type Hours, type Span } from './opening-hours.ts';

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

/** Whether somebody is there, and until when or when again; the zone is named where the visitor's clock shows another time. */
export function statusText(status: OfficeStatus, language: string): string {
  if (status.isOpen) {
    const time = status.until && formatInstant(status.until, language, {});
    return time
      ? msg(str`Jetzt erreichbar bis ${time}`, { desc: 'Somebody is there now; the placeholder is a time of this day' })
      : msg('Jetzt erreichbar', { desc: 'Somebody is there now' });
  }
  if (!status.next) return msg('Zurzeit nicht erreichbar', { desc: 'Nobody is there now' });
  const time = formatInstant(status.next, language, dayOptions(status.next.getTime() - status.nextChange.getTime()));
  return msg(str`Zurzeit nicht erreichbar. Wieder ab: ${time}`, { desc: 'Nobody is there now; the placeholder is day and time' });
}

/** The day is said where it is not this one; a day of the week where there is only one of its name ahead. */
function dayOptions(wait: number): Intl.DateTimeFormatOptions {
  if (wait <= 0) return {};
  return wait < 6 * DAY ? { weekday: 'long' } : { day: 'numeric', month: 'long' };
}

function formatInstant(instant: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  const format = (timeZone: string | undefined, more?: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', ...options, timeZone, ...more }).format(instant);
  const there = format(OFFICE_ZONE);
  return there === format(undefined) ? there : format(OFFICE_ZONE, { timeZoneName: 'short' });
}

/** The hours as a table; nothing where there are none. */
export function renderHours(hours: Hours, today: string, language: string): TemplateResult | typeof nothing {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const rows = [
    ...(hours.week.some(({ length }) => length > 0) ? groupDays(hours).filter(isWorthSaying) : []).map(({ from, to, spans }) =>
      renderRow(formatRange(weekday, MONDAY + from * DAY, MONDAY + to * DAY), spans, language),
    ),
    ...(hours.holiday ? [renderRow(msg('Feiertage', { desc: 'Before the hours on public holidays' }), hours.holiday, language)] : []),
    ...hours.exceptions
      .filter(({ to }) => to >= today)
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map(({ from, to, spans }) => renderRow(formatRange(date, Date.parse(from), Date.parse(to)), spans, language)),
  ];
  return rows.length > 0 ? html`<table><tbody>${rows}</tbody></table>` : nothing;
}

/** That a weekend is closed goes without saying. */
const isWorthSaying = ({ from, spans }: DayGroup): boolean => spans.length > 0 || from < 5;

function renderRow(when: string, spans: readonly Span[], language: string): TemplateResult {
  const closed = msg('geschlossen', { desc: 'In place of hours, for a day' });
  return html`<tr>
    <th scope="row">${when}</th>
    <td>${spans.length > 0 ? spans.map((span) => html`<bdi>${formatSpan(span, language)}</bdi> `) : closed}</td>
  </tr>`;
}

function formatRange(format: Intl.DateTimeFormat, from: number, to: number): string {
  return from === to ? format.format(from) : format.formatRange(from, to);
}

/** In minutes after midnight; the end may be on the next day. */
function formatSpan({ from, to }: Span, language: string): string {
  const format = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  return to < 1440
    ? format.formatRange(from * 60_000, to * 60_000)
    : `${format.format(from * 60_000)}\u2009–\u2009${format.format(to * 60_000)}`;
}
