import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { cleanAttribute } from '../shared/attribute-text.ts';
import { renderHeading } from '../shared/heading.element.ts';
import { IqElement } from '../shared/iq-element.element.ts';
import { msg } from '../shared/localize.controller.ts';
import type { Problem } from '../shared/problems.ts';
import { isSuspicious } from './bots.ts';
import { renderForm } from './form.element.ts';
import { formStyles } from './newsletter-form.styles.ts';
import type { Provider } from './providers/provider.ts';
import { providers } from './providers/registry.ts';
import { readSettings, type Settings } from './settings.ts';
import { SignupController, browserEnvironment, type Environment } from './signup.controller.ts';
import { checkEntry, type Entry, type Status } from './signup.ts';
import { renderEnd, renderStatus } from './status.element.ts';

/**
 * Sign-up to a newsletter, with double opt-in by the server. Its own content, a link to a separate form, stands
 * before and without script, and wherever the form cannot work.
 *
 * @event {CustomEvent<object>} iq-submit - A checked sign-up is about to be sent; cancelable.
 * @event {CustomEvent<object>} iq-success - The server said that the confirmation mail is on its way.
 * @event {CustomEvent<object>} iq-handed-over - The sign-up was sent, but nobody can know whether it was accepted.
 * @event {CustomEvent<{code: ErrorCode}>} iq-error - Nothing was sent or accepted; the entry is still there.
 * @event {CustomEvent<ProblemDetail>} iq-problem - Something on the page has to be mended by its editors.
 */
export class NewsletterForm extends IqElement {
  static override styles: CSSResultGroup = [IqElement.styles, formStyles];
  static override properties: PropertyDeclarations = {
    action: {},
    provider: {},
    fields: {},
    topics: {},
    heading: {},
    description: {},
    publisher: {},
    sender: {},
    privacyUrl: { attribute: 'privacy-url' },
    frequency: {},
    newsletterLang: { attribute: 'newsletter-lang' },
    archiveUrl: { attribute: 'archive-url' },
    unsubscribeUrl: { attribute: 'unsubscribe-url' },
    consent: {},
    successUrl: { attribute: 'success-url' },
    state: { reflect: true },
  };

  /** Where the sign-up goes: an http(s) address. Without it the fallback shows, and `missing-attribute` is reported. */
  declare action: string | undefined;
  /** The newsletter system. Default `iq`. An unknown one reports `unknown-provider` and shows the fallback. */
  declare provider: string | undefined;
  /** Optional extra fields, separated by blanks: `first-name`, `last-name`, `organisation`. Default none. */
  declare fields: string | undefined;
  /** Topics to choose from, never ticked beforehand: `id=Label; id=Label`. Default none. */
  declare topics: string | undefined;
  /** Heading; empty shows none. Default: an invitation in the reader's language. */
  declare heading: string | undefined;
  /** A sentence below the heading. Default none. */
  declare description: string | undefined;
  /** Who sends the newsletter (GDPR, Article 13). Without it the fallback shows, and `missing-attribute` is reported. */
  declare publisher: string | undefined;
  /** The address from which the mail comes, shown after sending. */
  declare sender: string | undefined;
  /** The privacy notice (GDPR, Article 13). Without it the fallback shows, and `missing-attribute` is reported. */
  declare privacyUrl: string | undefined;
  /** How often the newsletter comes: `weekly`, `monthly`, `quarterly`, `irregular`, or a text that stands as it is. */
  declare frequency: string | undefined;
  /** The language of the newsletter, a BCP 47 tag. */
  declare newsletterLang: string | undefined;
  /** A sample issue. */
  declare archiveUrl: string | undefined;
  /** Where one leaves the newsletter again. */
  declare unsubscribeUrl: string | undefined;
  /** `text` (default): sending is the consent. `checkbox`: a box to tick, never ticked beforehand. */
  declare consent: string | undefined;
  /** Where to go after success; an http(s) address. Default: a message in place. */
  declare successUrl: string | undefined;
  /** What the form does: `idle`, `pending`, `success`, `handed-over` or `error`. Reflected; read it only. */
  declare state: Status['state'];

  /** Clock, random source and time-out. */
  protected environment: Environment = browserEnvironment;

  readonly #internals = this.attachInternals();
  #controller: SignupController | undefined;
  #settings: Settings | undefined;
  /** When the form was first shown, in milliseconds since 1970. */
  #shownAt = 0;
  #isTouched = false;
  /** The address of an ended sign-up. */
  #sentTo = '';
  /** Whether the focus was here before the state changed. */
  #hadFocus = false;

  constructor() {
    super();
    this.state = 'idle';
  }

  /** Empties the form and shows it again; an answer still under way no longer counts. */
  reset(): void {
    this.#find('form')?.reset();
    this.#signup.forget();
    this.#signup.show({ state: 'idle' });
  }

  /** Focuses the address field. */
  override focus(options?: FocusOptions): void {
    this.#find('input')?.focus(options);
  }

  protected override findProblems(): Problem[] {
    const { settings, problems } = readSettings(this, [...providers.keys()], document.baseURI);
    this.#settings = settings;
    return problems;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state } = this.#signup.status;
    if (state !== this.state) this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
    this.state = state;
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    const settings = this.#settings;
    if (!settings) return nothing;
    const { language, isReviewed } = this;
    const description = cleanAttribute(this.description);
    const { status } = this.#signup;
    const isEnd = status.state === 'success' || status.state === 'handed-over';
    const heading =
      this.heading == null
        ? msg('Abonnieren Sie unseren Newsletter', { desc: 'Heading of the newsletter form' })
        : cleanAttribute(this.heading);
    return html`<div
      @keydown=${this.#touch}
      @keypress=${this.#touch}
      @keyup=${this.#touch}
      @paste=${this.#touch}
      @pointerdown=${this.#touch}
    >
      ${renderHeading(this.headingLevel, heading)}${description ? html`<p part="text">${description}</p>` : nothing}
      ${isEnd ? nothing : renderForm({ settings, status, language, isReviewed }, (event) => void this.#submit(event))}
      ${renderStatus(status, language)} ${isEnd ? renderEnd(this.#sentTo, settings.sender, () => void this.#again()) : nothing}
    </div>`;
  }

  /** Another way for the visitor, when sending failed. */
  protected override showsFallback(): boolean {
    const { status } = this.#signup;
    return status.state === 'error' && !status.fields;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#settings) this.#shownAt ||= this.environment.now();
    this.#showState();
  }

  /** For `:state()`; browsers before 2024 have no states, or refuse names without dashes. The attribute serves them. */
  #showState(): void {
    try {
      this.#internals.states.clear();
      this.#internals.states.add(this.state);
    } catch {
      return;
    }
  }

  /** Made late, so that a subclass can set its environment. */
  get #signup(): SignupController {
    return (this.#controller ??= new SignupController(this, this.environment));
  }

  #find<Name extends keyof HTMLElementTagNameMap>(selector: Name): HTMLElementTagNameMap[Name] | null {
    return this.shadowRoot?.querySelector(selector) ?? null;
  }

  get #statusRegion(): HTMLElement | null {
    return this.renderRoot.querySelector('[role=status]');
  }

  /** A person is here; and hot keys of the page must not eat what is typed. Tab and Escape are the page's too. */
  readonly #touch = (event: Event): void => {
    this.#isTouched = true;
    if (event instanceof KeyboardEvent && !/^(Tab|Escape)$/.test(event.key)) event.stopPropagation();
  };

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const settings = this.#settings;
    const { status } = this.#signup;
    if (!settings || status.state === 'pending') return;
    const entry = readEntry(new FormData(form), settings);
    const fields = checkEntry(entry);
    const wasAsked = status.state === 'idle' && status.isSuspicious;
    if (fields[0]) {
      this.#signup.show({ state: 'error', code: fields[0].code, fields });
    } else if (!wasAsked && this.#isSuspicious(form)) {
      this.#signup.show({ state: 'idle', isSuspicious: true });
    } else if (this.emit('iq-submit', {}, true)) {
      if (!(await this.#send(settings, entry))) return;
    } else return;
    await this.#finish();
  }

  #isSuspicious(form: HTMLFormElement): boolean {
    const honeypot = (form.elements.namedItem('remark') as HTMLInputElement).value;
    return isSuspicious({ honeypot, isTouched: this.#isTouched, age: this.environment.now() - this.#shownAt });
  }

  #send(settings: Settings, entry: Entry): Promise<boolean> {
    this.#sentTo = entry.email;
    const consentText = this.renderRoot.querySelector('.consent')?.textContent ?? '';
    const provider = providers.get(settings.provider) as Provider;
    return this.#signup.send({ provider, settings, entry, language: this.language, consentText, pageUrl: location.href });
  }

  /** Tells the page how it ended and brings the focus to where it is needed. */
  async #finish(): Promise<void> {
    const { status } = this.#signup;
    await this.updateComplete;
    if (status.state === 'error') {
      if (status.fields) this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      else this.#statusRegion?.scrollIntoView({ block: 'nearest' });
      this.emit('iq-error', { code: status.code });
    } else if (status.state === 'success' || status.state === 'handed-over') {
      if (this.#hadFocus) this.#statusRegion?.focus();
      this.emit(`iq-${status.state}`);
      if (status.state === 'success' && this.#settings?.successUrl && this.isConnected) location.assign(this.#settings.successUrl);
    }
  }

  async #again(): Promise<void> {
    this.reset();
    await this.updateComplete;
    this.focus();
  }
}

function readEntry(data: FormData, { consent }: Settings): Entry {
  const text = (name: string): string => (data.get(name) as string | null)?.trim() ?? '';
  return {
    email: text('email'),
    firstName: text('firstName'),
    lastName: text('lastName'),
    organisation: text('organisation'),
    topics: (data.getAll('topics') as string[]).join(' '),
    consented: consent === 'text' || data.has('consent'),
  };
}
