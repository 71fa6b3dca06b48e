import { html, isServer, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { baseAddress } from '../shared/page-address.controller.ts';
import { cleanAttribute } from '../shared/attribute-text.ts';
import { copiedText } from '../shared/copied.element.ts';
import { copyText } from '../shared/copy.controller.ts';
import { renderHeading } from '../shared/heading.element.ts';
import { lazy } from '../shared/lazy.controller.ts';
import { msg } from '../shared/localize.controller.ts';
import { isElement } from '../shared/own-content.controller.ts';
import { fileProblem, type Problem } from '../shared/problems.ts';
import { safeUrl } from '../shared/url.ts';
import { verbatim } from '../shared/verbatim.element.ts';
import { loadExtras } from './card-help-file.controller.ts';
import { findCardProblems } from './card-problems.ts';
import { readCardText } from './card-text.controller.ts';
import { cardStyles } from './contact-card.styles.ts';
import { ContactAttributes } from './contact-attributes.element.ts';
import { readContactText } from './contact-text.ts';
import type { Contact, ContactReading } from './contact.ts';
import { renderFacts, type CardActions, type ContactAction } from './facts.element.ts';
import { initialsOf, renderPortrait } from './portrait.element.ts';
import { displayName, writeFileName, writeVCard } from './vcard.ts';
import type { CardExtras, ExtrasHost } from './card-extras.controller.ts';

/** The facts that a text can hold too, in the order of the record. */
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
  'hours',
] as const satisfies readonly (keyof Contact)[];

/** What the card leaves to its second file. */
const EXTRAS = ['languages', 'responseTime', 'byAppointment', 'absentUntil', 'deputy', 'verified', 'qr', 'jsonLd'] as const;

/** How long the text stands while the second file is on its way, in milliseconds. */
const PATIENCE = 2000;

const addressOf = (text: string): string => safeUrl(text, baseAddress());

/** One for all cards of a page. */
const help = lazy(loadExtras);

/**
 * A contact to call, write to and save. Reads the text in it as it was pasted; attributes win over the text. The
 * text stands as it is before and without script.
 *
 * @tag iq-contact-card
 *
 * @slot - The contact as text, a fact a line, and a picture.
 *
 * @event {CustomEvent<{action: ContactAction}>} iq-contact - The visitor used the contact.
 *
 * @csspart heading - Name of the person, or of the organisation.
 * @csspart text - A line of text.
 * @csspart meta - A line of less weight, and the name of a fact.
 * @csspart image - Photo or initials, and the QR code.
 * @csspart list - The facts.
 * @csspart item - A fact.
 * @csspart link - A link.
 * @csspart button - A link or button that saves, copies or shows.
 * @csspart status - Whether copying succeeded.
 *
 * @cssprop [--iq-color-success=light-dark(#14602f, #8edba9)] - That somebody is there now.
 */
export class ContactCard extends ContactAttributes implements ExtrasHost {
  static override styles: CSSResultGroup = [ContactAttributes.styles, cardStyles];
  static override properties: PropertyDeclarations = {
    copied: { state: true },
    brokenPhoto: { state: true },
    isComplete: { state: true },
  };

  /** Whether the last copying succeeded; nothing before. */
  declare protected copied: boolean | undefined;
  /** The photo that did not come. */
  declare protected brokenPhoto: string;
  /** Whether the second file is there or will not come. */
  declare protected isComplete: boolean;

  /** Clock, in milliseconds since 1970; for tests and previews. @internal */
  now: () => number = Date.now;

  #reading: ContactReading = { contact: {}, unread: [] };
  #file = '';
  #fileUrl = '';
  #isHelpAsked = false;
  #extras: CardExtras | undefined;

  constructor() {
    super();
    this.brokenPhoto = '';
    this.isComplete = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate(); // The file was given back when the card was last removed.
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#offerFile('');
  }

  protected override findProblems(): Problem[] {
    this.#reading = this.#readContact();
    const problems = findCardProblems(this.#reading, this, baseAddress());
    if (!this.#needsHelp) return problems;
    void this.#getHelp();
    return [...problems, ...(this.#safely((extras) => extras.findProblems(this.#reading.contact)) ?? [])];
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    const { contact, unread } = this.#reading;
    const name = displayName(contact);
    // What has been shown is not taken away again.
    const mayWait = !isServer && !this.renderRoot.querySelector('.full');
    if (!name || (mayWait && this.#needsHelp && !this.isComplete)) return nothing;
    const { network, organisation, jobTitle } = contact;
    const extras = this.#needsHelp ? this.#safely((one) => one.render(this.#file, this.language)) : undefined;
    const rest = extras ? unread : [...unread, contact.hours].filter(Boolean);
    const actions: CardActions = { used: this.used, copy: (event) => void this.#copy(event) };
    return html`<div class="head">
        ${this.#renderPortrait(contact)}
        <div class="titles">
          ${network && network !== name ? html`<p part="meta">${verbatim(network)}</p>` : nothing}
          ${renderHeading(this.headingLevel, verbatim(name))}
          ${jobTitle ? html`<p part="meta"><bdi>${jobTitle}</bdi></p>` : nothing}
          ${organisation && organisation !== name ? html`<p part="text">${verbatim(organisation)}</p>` : nothing}
        </div>
      </div>
      ${extras?.notice}
      <dl part="list">${renderFacts(contact, actions)} ${extras?.facts}</dl>
      ${rest.map((line) => html`<p part="text" class="rest"><bdi>${line}</bdi></p>`)}
      <div class="buttons">
        <a
          part="button"
          class="button"
          href=${addressOf(cleanAttribute(this.vcardHref)) || this.#fileUrl || nothing}
          download=${writeFileName(name)}
          @click=${this.used('save')}
          >${msg('Kontakt speichern', { desc: 'Link that saves the contact in the address book' })}</a
        >
        ${extras?.end}
        <span part="status" role="status">${this.copied === undefined ? nothing : copiedText(this.copied)}</span>
      </div>
      ${extras?.foot}`;
  }

  #renderPortrait({ name, givenName, familyName }: Contact): unknown {
    const own = this.content.own.find((node) => isElement(node) && (node.localName === 'img' || node.querySelector('img'))) as
      Element | undefined;
    const image = (own?.querySelector('img') ?? own) as HTMLImageElement | undefined;
    const photo = addressOf(cleanAttribute(this.photo) || (image?.src ?? ''));
    return renderPortrait({
      photo: photo === this.brokenPhoto ? '' : photo,
      alt: cleanAttribute(this.photoAlt) || (image?.alt ?? ''),
      initials: initialsOf(name || `${givenName ?? ''} ${familyName ?? ''}`),
      failed: () => (this.brokenPhoto = photo),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { contact } = this.#reading;
    const version = cleanAttribute(this.vcardVersion) === '4.0' ? '4.0' : '3.0';
    if (!isServer && this.isConnected)
      this.#offerFile(displayName(contact) ? writeVCard(contact, { version, ...this.#safely((extras) => extras.spoken) }) : '');
  }

  /** Tells the page that the contact was used. @internal */
  readonly used = (action: ContactAction) => (): void => {
    this.emit('iq-contact', { action });
  };

  get #needsHelp(): boolean {
    return EXTRAS.some((name) => this[name]) || Boolean(this.#reading.contact.hours);
  }

  /** The second file; a card that does not get it in time stands without. */
  async #getHelp(): Promise<void> {
    if (isServer || this.#isHelpAsked) return;
    this.#isHelpAsked = true;
    setTimeout(() => (this.isComplete = true), PATIENCE);
    if (await help.request()) this.#extras = new (help.current()!)(this);
    else this.report(fileProblem('card-help.js'));
    this.isComplete = true;
    this.requestUpdate();
  }

  /** What browsers lack or pages break must not take the card away. */
  #safely<Result>(act: (extras: CardExtras) => Result): Result | undefined {
    try {
      return this.#extras && act(this.#extras);
    } catch (error) {
      console.error(error);
      this.#extras = undefined;
      return undefined;
    }
  }

  #readContact(): ContactReading {
    const { contact, unread } = readContactText(readCardText(this.content.own));
    const { organisation } = contact;
    for (const fact of FACTS) {
      const value = cleanAttribute(this[fact as keyof this]);
      if (value) contact[fact] = value;
    }
    // A first line without label was only taken for the organisation.
    const lines = organisation && contact.organisation !== organisation ? [organisation, ...unread] : unread;
    return { contact, unread: lines.filter((line) => !Object.values(contact).includes(line)) };
  }

  /** The card as a file: made in the page, so that no server learns of it. */
  #offerFile(file: string): void {
    if (file === this.#file) return;
    this.#file = file;
    URL.revokeObjectURL(this.#fileUrl);
    this.#fileUrl = file && URL.createObjectURL(new Blob([file], { type: 'text/vcard;charset=utf-8' }));
  }

  async #copy({ currentTarget }: Event): Promise<void> {
    const shown = (currentTarget as Element).parentElement!.firstElementChild!;
    // Said again, also where it is the same.
    this.copied = undefined;
    await this.updateComplete;
    this.copied = await copyText(shown.textContent.trim(), shown);
    this.used('copy')();
  }
}
