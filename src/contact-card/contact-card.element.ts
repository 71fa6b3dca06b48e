import { html, isServer, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { cleanAttribute } from '../shared/attribute-text.ts';
import { renderHeading } from '../shared/heading.element.ts';
import { IqElement } from '../shared/iq-element.element.ts';
import { msg } from '../shared/localize.controller.ts';
import { attributeProblem, type Problem } from '../shared/problems.ts';
import { safeUrl } from '../shared/url.ts';
import { readCardText } from './card-text.controller.ts';
import { readContactText } from './contact-text.ts';
import type { Contact, ContactReading } from './contact.ts';
import { cardStyles } from './contact-card.styles.ts';
import { emailLink, revealEmail } from './obfuscated-email.ts';
import { readPhone } from './phone.ts';
import { displayName, writeFileName, writeVCard } from './vcard.ts';

/** The attributes, in the order of the record. */
const FACTS = [
  'network',
  'organisation',
  'name',
  'givenName',
  'familyName',
  'jobTitle',
  'phone',
  'mobile',
  'fax',
  'email',
  'url',
  'street',
  'postalCode',
  'locality',
  'country',
] as const satisfies readonly (keyof Contact)[];

/**
 * A contact to call, write to and save. Reads the text in it as it was pasted; attributes win over the text. The
 * text stands as it is before and without script.
 *
 * @event {CustomEvent<{action: 'call' | 'mail' | 'save'}>} iq-contact - The visitor used the contact.
 * @event {CustomEvent<ProblemDetail>} iq-problem - Something on the page has to be mended by its editors.
 */
export class ContactCard extends IqElement {
  static override styles: CSSResultGroup = [IqElement.styles, cardStyles];
  static override properties: PropertyDeclarations = {
    network: {},
    organisation: {},
    name: {},
    givenName: { attribute: 'given-name' },
    familyName: { attribute: 'family-name' },
    jobTitle: { attribute: 'job-title' },
    phone: {},
    mobile: {},
    fax: {},
    email: {},
    url: {},
    street: {},
    postalCode: { attribute: 'postal-code' },
    locality: {},
    country: {},
  };

  /** The network that the organisation belongs to. */
  declare network: string | undefined;
  /** The organisation. */
  declare organisation: string | undefined;
  /** The person's whole name. */
  declare name: string | undefined;
  /** Given name, where the whole name cannot be parted at its blank. */
  declare givenName: string | undefined;
  /** Family name, likewise. */
  declare familyName: string | undefined;
  /** Role or position, such as `Ansprechpartnerin`. */
  declare jobTitle: string | undefined;
  /** Telephone number as it is written in Germany, or with country code. An unreadable one is shown as text. */
  declare phone: string | undefined;
  /** Mobile number, likewise. */
  declare mobile: string | undefined;
  /** Fax number, likewise. */
  declare fax: string | undefined;
  /** E-mail address, also written with `(at)` and `(dot)`. An unreadable one reports `invalid-attribute`. */
  declare email: string | undefined;
  /** Web site, http(s) only; otherwise `unsafe-url` is reported. */
  declare url: string | undefined;
  /** Street and number. */
  declare street: string | undefined;
  /** Postal code. */
  declare postalCode: string | undefined;
  /** Town. */
  declare locality: string | undefined;
  /** Country, shown where it is not Germany. */
  declare country: string | undefined;

  #reading: ContactReading = { contact: {}, unread: [] };
  #card = '';
  #cardUrl = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate(); // The file was given back when the card was last removed.
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#offerCard('');
  }

  protected override findProblems(): Problem[] {
    this.#reading = this.#readContact();
    const { email, url } = this.#reading.contact;
    const problems: Problem[] = [];
    if (!displayName(this.#reading.contact)) problems.push(attributeProblem('missing-attribute', 'name', '', 'Viktoria Blank'));
    if (email && !emailLink(revealEmail(email) ?? ''))
      problems.push(attributeProblem('invalid-attribute', 'email', email, 'name(at)example(dot)org'));
    if (url && !safeUrl(url, document.baseURI)) problems.push(attributeProblem('unsafe-url', 'url', url, 'https://…'));
    return problems;
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    const { contact, unread } = this.#reading;
    const name = displayName(contact);
    if (!name) return nothing;
    const { network, organisation, jobTitle } = contact;
    return html` ${network && network !== name ? html`<p part="meta"><bdi>${network}</bdi></p>` : nothing}
      ${renderHeading(this.headingLevel, html`<bdi translate="no">${name}</bdi>`)}
      ${jobTitle ? html`<p part="meta"><bdi>${jobTitle}</bdi></p>` : nothing}
      ${organisation && organisation !== name ? html`<p part="text"><bdi>${organisation}</bdi></p>` : nothing}
      ${this.#renderAddress(contact)}
      <dl part="list">
        ${this.#renderPhone(msg('Telefon', { desc: 'Before a telephone number' }), contact.phone)}
        ${this.#renderPhone(msg('Mobil', { desc: 'Before a mobile number' }), contact.mobile)}
        ${this.#renderPhone(msg('Fax', { desc: 'Before a fax number' }), contact.fax, false)} ${this.#renderEmail(contact.email)}
        ${this.#renderSite(contact.url)}
      </dl>
      ${unread.map((line) => html`<p part="text"><bdi>${line}</bdi></p>`)}
      <p class="save">
        <a part="button" class="button" href=${this.#cardUrl} download=${writeFileName(name)} @click=${this.#used('save')}
          >${msg('Kontakt speichern', { desc: 'Link that saves the contact in the address book' })}</a
        >
      </p>`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!isServer && this.isConnected) this.#offerCard(displayName(this.#reading.contact) ? writeVCard(this.#reading.contact) : '');
  }

  #readContact(): ContactReading {
    const { contact, unread } = readContactText(readCardText(this.content.own));
    for (const fact of FACTS) {
      const value = cleanAttribute(this[fact]);
      if (value) contact[fact] = value;
    }
    return { contact, unread };
  }

  /** The card as a file: made in the page, so that no server learns of it. */
  #offerCard(card: string): void {
    if (card === this.#card) return;
    this.#card = card;
    URL.revokeObjectURL(this.#cardUrl);
    this.#cardUrl = card && URL.createObjectURL(new Blob([card], { type: 'text/vcard;charset=utf-8' }));
  }

  #renderPhone(label: string, text: string | undefined, isCallable = true): TemplateResult | typeof nothing {
    if (!text) return nothing;
    const phone = readPhone(text);
    const number = html`<bdi dir="ltr" translate="no">${phone?.display ?? text}</bdi>`;
    const value = phone && isCallable ? html`<a part="link" href="tel:${phone.number}" @click=${this.#used('call')}>${number}</a>` : number;
    return renderFact(label, value);
  }

  #renderEmail(text: string | undefined): TemplateResult | typeof nothing {
    if (!text) return nothing;
    const label = msg('E-Mail', { desc: 'Before an e-mail address' });
    const address = revealEmail(text);
    const href = address && emailLink(address);
    if (!href) return renderFact(label, text);
    return renderFact(
      label,
      html`<a part="link" href=${href} @click=${this.#used('mail')}><bdi dir="ltr" translate="no">${address}</bdi></a>`,
    );
  }

  #renderSite(text: string | undefined): TemplateResult | typeof nothing {
    if (!text) return nothing;
    const href = safeUrl(text, document.baseURI);
    const shown = html`<bdi dir="ltr" translate="no">${text.replace(/^https?:\/\//, '')}</bdi>`;
    return renderFact(
      msg('Internet', { desc: 'Before the address of a web site' }),
      href ? html`<a part="link" href=${href}>${shown}</a>` : shown,
    );
  }

  #renderAddress({ street, postalCode, locality, country }: Contact): TemplateResult | typeof nothing {
    const lines = [
      street,
      [postalCode, locality].filter(Boolean).join(' '),
      /^(de|deutschland|germany)?$/i.test(country ?? '') ? '' : country,
    ].filter(Boolean);
    return lines.length > 0
      ? html`<p part="text" translate="no">${lines.map((line, index) => html`${index > 0 ? html`<br />` : nothing}<bdi>${line}</bdi>`)}</p>`
      : nothing;
  }

  #used(action: 'call' | 'mail' | 'save'): () => void {
    return () => this.emit('iq-contact', { action });
  }
}

function renderFact(label: string, value: unknown): TemplateResult {
  return html`<div part="item">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}
