import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DataScript } from '../shared/data-script.controller.ts';
import { lazy } from '../shared/lazy.controller.ts';
import type { Problem } from '../shared/problems.ts';
import type { ContactAttributes } from './contact-attributes.element.ts';
import type { Contact } from './contact.ts';
import { findExtraProblems, knownTags, languageNames, openHours, readExtras, type Extras } from './extras.ts';
import { renderExtras, type RenderedExtras } from './extras.element.ts';
import { extrasStyles } from './extras.styles.ts';
import type { CardActions } from './facts.element.ts';
import { readEmails } from './obfuscated-email.ts';
import type { QrCode } from './qr.ts';
import { loadQr } from './qr-file.controller.ts';
import { structuredData } from './structured-data.ts';

/** A card, as its extras see it. */
export type ExtrasHost = ContactAttributes & ReactiveControllerHost & Pick<CardActions, 'used'> & { now: () => number };

/** What makes it likely that somebody prints or wants the code. */
const ACTS = ['pointerdown', 'keydown', 'beforeprint'] as const;

/** One for all cards of a page. */
const qr = lazy(loadQr);

/**
 * What a card shows besides the ways to reach somebody: hours, languages, absence, QR code; and its data for search
 * engines. In the files without a build it is in one of its own, because many cards have none of it.
 */
export class CardExtras implements ReactiveController {
  readonly #host: ExtrasHost;
  readonly #print = matchMedia('print');
  #contact: Contact = {};
  #extras: Extras | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #data = new DataScript();
  #code: { file: string; code: QrCode | undefined } | undefined;
  #isQrShown = false;
  #hasQrFailed = false;

  constructor(host: ExtrasHost) {
    this.#host = host;
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(extrasStyles.styleSheet!);
    host.addController(this);
  }

  hostConnected(): void {
    for (const act of ACTS) addEventListener(act, this.#act);
    this.#print.addEventListener('change', this.#act);
    document.addEventListener('visibilitychange', this.#update);
  }

  hostDisconnected(): void {
    for (const act of ACTS) removeEventListener(act, this.#act);
    this.#print.removeEventListener('change', this.#act);
    document.removeEventListener('visibilitychange', this.#update);
    clearTimeout(this.#timer);
    this.#data.write('');
  }

  hostUpdated(): void {
    if (!this.#host.isConnected || !this.#extras) return;
    this.#waitFor(this.#extras.status?.nextChange);
    this.#writeData(this.#contact, this.#extras);
  }

  /** What an editor should mend. */
  findProblems(contact: Contact): Problem[] {
    this.#contact = contact;
    this.#extras = readExtras(this.#host, contact, this.#host.now());
    return findExtraProblems(this.#host, this.#extras);
  }

  /** The languages for the vCard: as tags, and by their names where it has no place for tags. */
  get spoken(): { languages: string[]; note: string } {
    const { languages } = this.#extras!;
    return { languages: knownTags(languages), note: languageNames(languages) };
  }

  /** The templates, in the language of the card. */
  render(file: string, language: string): RenderedExtras {
    const extras = this.#extras!;
    const code = this.#draw(file);
    const view = { code, isShown: this.#isQrShown, hasFailed: this.#hasQrFailed || Boolean(qr.current() && !code), toggle: this.#toggleQr };
    return renderExtras({ extras, language, used: this.#host.used, qr: this.#host.qr ? view : undefined });
  }

  readonly #update = (): void => this.#host.requestUpdate();

  /** One timer to the next change; what was missed in sleep is seen when the page is seen again. */
  #waitFor(nextChange: Date | undefined): void {
    clearTimeout(this.#timer);
    if (nextChange) this.#timer = setTimeout(this.#update, nextChange.getTime() - this.#host.now() + 1);
  }

  /** Drawn once as long as the card does not change. */
  #draw(file: string): QrCode | undefined {
    const draw = qr.current();
    if (draw && this.#code?.file !== file) this.#code = { file, code: draw(file) };
    return this.#code?.code;
  }

  readonly #toggleQr = (): void => {
    this.#isQrShown = !this.#isQrShown;
    void this.#prepareQr();
    this.#update();
  };

  /** Loaded with the visitor's first act on the page, because no browser waits for it when it prints. */
  readonly #act = (): void => {
    if (this.#host.qr && !qr.current()) void this.#prepareQr();
  };

  async #prepareQr(): Promise<void> {
    this.#hasQrFailed = !(await qr.request());
    this.#update();
  }

  /** The addresses that stand in the page's source as they are; the others are hidden from machines. */
  #plainEmails({ email = '' }: Contact): string {
    const source = `${this.#host.getAttribute('email')} ${this.#host.innerHTML}`;
    return readEmails(email)
      .flatMap(({ text }) => (source.includes(text) ? text : []))
      .join(' oder ');
  }

  #writeData(contact: Contact, { languages, hours }: Extras): void {
    const json = this.#host.jsonLd
      ? structuredData(
          { ...contact, email: this.#plainEmails(contact) },
          { baseUrl: document.baseURI, languages: knownTags(languages), hours: openHours(hours) },
        )
      : '';
    this.#data.write(json);
  }
}
