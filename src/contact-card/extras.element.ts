import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../shared/localize.controller.ts';
import type { Extras } from './extras.ts';
import { renderFact, type CardActions } from './facts.element.ts';
import { renderHours, statusText } from './hours.element.ts';
import { emailLink, revealEmail } from './obfuscated-email.ts';
import { readPhone } from './phone.ts';
import type { QrCode } from './qr.ts';
import { spokenLanguage } from './spoken-languages.ts';
import { localesFor } from '../shared/language.ts';
import { langOfIntl, verbatim, withIntl } from '../shared/verbatim.element.ts';

/** The QR code of a card, as far as it is there. */
export interface QrView {
  code: QrCode | undefined;
  isShown: boolean;
  hasFailed: boolean;
  toggle: () => void;
}

/** What the templates need. */
export interface ExtrasView {
  extras: Extras;
  /** The language of the card. */
  language: string;
  used: CardActions['used'];
  /** Missing where no code is wanted. */
  qr: QrView | undefined;
}

/** The parts of the extras, each for its place in the card. */
export interface RenderedExtras {
  /** Above the ways to reach somebody. */
  notice: unknown;
  /** Rows below them. */
  facts: unknown;
  /** Beside the button that saves. */
  end: unknown;
  /** Below everything. */
  foot: unknown;
}

/** All extras of a card. */
export function renderExtras(view: ExtrasView): RenderedExtras {
  return { notice: renderNotice(view), facts: renderRows(view), end: renderQrButton(view.qr), foot: renderFoot(view) };
}

/** What matters now: an absence, or whether somebody is there. */
function renderNotice({ extras: { absentUntil, status }, language }: ExtrasView): unknown {
  if (absentUntil) {
    const date = formatDate(absentUntil, language);
    const text = msg(str`Nicht da bis einschließlich ${date}.`, { desc: 'A person is away; the placeholder is the last day of it' });
    return html`<p class="now">${withIntl(text, date, language)}</p>`;
  }
  return status ? html`<p class="now clock ${status.isOpen ? 'open' : ''}">${statusText(status, language)}</p>` : nothing;
}

function renderRows(view: ExtrasView): unknown[] {
  const { hours, hoursText, responseTime, byAppointment, today, absentUntil, deputy } = view.extras;
  const { language } = view;
  const times = hours && renderHours(hours, today, language);
  const rows: unknown[] = [];
  if (absentUntil && deputy)
    rows.push(renderFact(msg('Vertretung', { desc: 'Before the deputy of somebody who is away' }), renderDeputy(view)));
  if (times || byAppointment || hoursText.length > 0) {
    rows.push(
      renderFact(
        msg('Sprechzeiten', { desc: 'Before the hours at which somebody is there' }),
        html`<dd>
          ${times}${hoursText.map((text) => html`<p><bdi>${text}</bdi></p>`)}
          ${hours?.byAppointment ? html`<p>${msg('nach Vereinbarung', { desc: 'Below the hours: at other times by appointment' })}</p>` : nothing}
          ${byAppointment ? html`<p>${msg('Bitte vereinbaren Sie einen Termin.', { desc: 'Visitors need an appointment' })}</p>` : nothing}
        </dd>`,
      ),
    );
  }
  rows.push(renderLanguages(view));
  if (responseTime) {
    const { value, unit } = responseTime;
    const duration = new Intl.NumberFormat(localesFor(language), { style: 'unit', unit, unitDisplay: 'long' }).format(value);
    rows.push(
      renderFact(
        msg('Übliche Antwortzeit', { desc: 'Before how long an answer usually takes, such as 2 days' }),
        html`<dd lang=${langOfIntl(language)}>${duration}</dd>`,
      ),
    );
  }
  return rows;
}

/** Names stay as they are; numbers and addresses among them can be used. */
function renderDeputy({ extras: { deputy }, used }: ExtrasView): TemplateResult {
  const parts = deputy.split(/,\s*/).map((text) => {
    const number = readPhone(text.replace(/^\p{L}+[.:]+\s*/u, ''));
    const address = revealEmail(text);
    const [href, shown] = number ? [`tel:${number.number}`, number.display] : [address && emailLink(address), address];
    return href
      ? html`<li><a part="link" href=${href} @click=${used(number ? 'call' : 'mail')}>${verbatim(shown, 'ltr')}</a></li>`
      : html`<li>${verbatim(text)}</li>`;
  });
  return html`<dd><ul>${parts}</ul></dd>`;
}

/** Each language in its own name, for those who speak it, and in the page's, for those who help. */
function renderLanguages({ extras: { languages }, language }: ExtrasView): unknown {
  const items = languages.map((tag) => {
    const spoken = spokenLanguage(tag, language);
    if (!spoken) return html`<li><bdi>${tag}</bdi></li>`;
    const { lang, dir, ownName, name } = spoken;
    return html`<li><bdi lang=${lang} dir=${dir} translate="no">${ownName}</bdi>${name === ownName ? nothing : html`${' '}<span part="meta">${name}</span>`}</li>`;
  });
  return items.length > 0
    ? renderFact(msg('Sprachen', { desc: 'Before the languages that somebody speaks' }), html`<dd><ul class="languages">${items}</ul></dd>`)
    : nothing;
}

function renderQrButton(qr: QrView | undefined): unknown {
  return qr
    ? html`<button part="button" class="button" type="button" aria-expanded=${String(qr.isShown)} @click=${qr.toggle}>
        ${msg('QR-Code', { desc: 'Button that shows the contact as a QR code; the same in some languages' })}
      </button>`
    : nothing;
}

function renderFoot({ extras: { verified }, language, qr }: ExtrasView): unknown {
  return html`${qr && renderQr(qr)}${verified ? renderVerified(formatDate(verified, language), language) : nothing}`;
}

function renderVerified(date: string, language: string): TemplateResult {
  const text = msg(str`Angaben geprüft: ${date}`, { desc: 'The placeholder is the day on which the contact was last checked' });
  return html`<p part="meta">${withIntl(text, date, language)}</p>`;
}

/** Four modules stay free around the code (ISO/IEC 18004, 6.3.8). */
function renderQr({ code, isShown, hasFailed }: QrView): unknown {
  if (hasFailed && isShown)
    return html`<p>${msg('Der QR-Code lässt sich gerade nicht laden.', { desc: 'After the button for the QR code' })}</p>`;
  if (!code) return nothing;
  const label = msg('QR-Code: Kontakt speichern', { desc: 'What the QR code is for, to those who do not see it' });
  return html`<svg class="qr ${isShown ? 'shown' : ''}" part="image" role="img" aria-label=${label} viewBox="0 0 1 1">
    <path fill="#fff" d="M0 0h1v1h-1z" />
    <path d=${code.path} transform="scale(${1 / (code.size + 8)}) translate(4 4)" />
  </svg>`;
}

function formatDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(localesFor(language), { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' }).format(new Date(date));
}
