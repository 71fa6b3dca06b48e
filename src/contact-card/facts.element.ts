import { html, nothing, type TemplateResult } from 'lit';
import { baseAddress } from '../shared/page-address.controller.ts';
import { msg } from '../shared/localize.controller.ts';
import { safeUrl } from '../shared/url.ts';
import { verbatim } from '../shared/verbatim.element.ts';
import { isGermany, wholeAddress, type Contact } from './contact.ts';
import { emailLink, readEmails } from './obfuscated-email.ts';
import { readPhones } from './phone.ts';

/** What visitors do with a contact; the `detail` of `iq-contact`. */
export type ContactAction = 'call' | 'mail' | 'save' | 'copy' | 'map';

/** What the facts need of their card. */
export interface CardActions {
  /** Tells the page that the contact was used. */
  used: (action: ContactAction) => () => void;
  /** Copies what stands beside the button. */
  copy: (event: Event) => void;
}

/** Everything to reach the contact by, a row each. */
export function renderFacts(contact: Contact, actions: CardActions): unknown[] {
  return [
    renderPhones(msg('Telefon', { desc: 'Before a telephone number; the same in some languages' }), 'phone', contact.phone, actions),
    renderPhones(msg('Mobil', { desc: 'Before a mobile number; the same in some languages' }), 'mobile', contact.mobile, actions),
    renderPhones(msg('Fax', { desc: 'Before a fax number; the same in some languages' }), 'fax', contact.fax, actions),
    renderEmails(contact.email, actions),
    renderSite(contact.url),
    renderAddress(contact, actions),
  ];
}

/** A row with its label. */
export function renderFact(label: string, values: unknown): TemplateResult {
  return html`<div part="item">
    <dt>${label}</dt>
    ${values}
  </div>`;
}

/** What can be read and copied; the button is named after its own word and what it copies. */
function renderCopyable(id: string, value: unknown, { copy }: CardActions, note = ''): TemplateResult {
  return html`<dd>
    <span id=${id}>${value}</span>${note ? html`<bdi part="meta">${note}</bdi>` : nothing}
    <button class="copy" id="copy-${id}" type="button" aria-labelledby="copy-${id} ${id}" @click=${copy}>
      ${msg('Kopieren', { desc: 'Button beside a number or an address' })}
    </button>
  </dd>`;
}

function renderPhones(label: string, kind: 'phone' | 'mobile' | 'fax', text: string | undefined, actions: CardActions): unknown {
  const numbers = readPhones(text ?? '').map(({ text, phone, note }, index) => {
    if (!phone) return html`<dd><bdi>${text}</bdi></dd>`;
    const number = verbatim(phone.display, 'ltr');
    const shown = kind === 'fax' ? number : html`<a part="link" href="tel:${phone.number}" @click=${actions.used('call')}>${number}</a>`;
    return renderCopyable(`${kind}-${index}`, shown, actions, note);
  });
  return numbers.length > 0 ? renderFact(label, numbers) : nothing;
}

function renderEmails(text: string | undefined, actions: CardActions): unknown {
  const addresses = readEmails(text ?? '').map(({ text, address }, index) => {
    const href = address && emailLink(address);
    return href
      ? renderCopyable(
          `email-${index}`,
          html`<a part="link" href=${href} @click=${actions.used('mail')}>${verbatim(address, 'ltr')}</a>`,
          actions,
        )
      : html`<dd><bdi>${text}</bdi></dd>`;
  });
  return addresses.length > 0 ? renderFact(msg('E-Mail', { desc: 'Before an e-mail address' }), addresses) : nothing;
}

function renderSite(text: string | undefined): unknown {
  if (!text) return nothing;
  const href = safeUrl(wholeAddress(text), baseAddress());
  const shown = verbatim(text.replace(/^https?:\/\/|\/$/g, ''), 'ltr');
  return renderFact(
    msg('Internet', { desc: 'Before the address of a web site' }),
    html`<dd>${href ? html`<a part="link" href=${href}>${shown}</a>` : shown}</dd>`,
  );
}

/** The lines of a postal address (DIN 5008); the country is said where it is another one. */
function addressLines({ street, postalCode, locality, country }: Contact): string[] {
  return [street, [postalCode, locality].filter(Boolean).join(' '), isGermany(country) ? '' : country].filter(Boolean) as string[];
}

function renderAddress(contact: Contact, actions: CardActions): unknown {
  const lines = addressLines(contact);
  if (lines.length === 0) return nothing;
  const map = `https://www.openstreetmap.org/search?query=${encodeURIComponent(lines.join(', '))}`;
  return renderFact(
    msg('Adresse', { desc: 'Before a postal address; the same in some languages' }),
    html`${renderCopyable('address', html`<bdi class="lines" dir="ltr" translate="no">${lines.join('\n')}</bdi>`, actions)}
      <dd class="map">
        <a part="link" href=${map} rel="noreferrer" @click=${actions.used('map')}
          >${msg('Karte bei OpenStreetMap', { desc: 'Link to a map on another web site' })}</a
        >
      </dd>`,
  );
}
