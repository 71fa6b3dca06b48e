import { html, isServer, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { baseAddress } from '../shared/page-address.controller.ts';
import { reviewedLanguages } from '../generated/languages.ts';
import { cleanAttribute } from '../shared/attribute-text.ts';
import { renderHeading } from '../shared/heading.element.ts';
import { msg } from '../shared/localize.controller.ts';
import { fileProblem, type Problem } from '../shared/problems.ts';
import { isSuspicious } from './bots.ts';
import { FormAttributes } from './form-attributes.element.ts';
import { readEntry, renderFacts, renderForm, takePress } from './form.element.ts';
import { currentHelp, requestHelp } from './help.controller.ts';
import { formStyles } from './newsletter-form.styles.ts';
import type { Provider } from './providers/provider.ts';
import type { Transport } from './signup.ts';
import { takeEntries } from './server-form.controller.ts';
import { readSettings } from './read-settings.ts';
import type { Settings } from './settings.ts';
import { SignupController, browserEnvironment } from './signup.controller.ts';
import { checkEntry, type Entry, type Signup } from './signup.ts';
import { renderAgain, renderEnd, renderStatus } from './status.element.ts';
import type { Environment } from './receipt.ts';
import { HIDDEN, VisibilityController } from './visibility.controller.ts';

/**
 * Sign-up to a newsletter, with double opt-in by the server. Its own content, a link to a separate form, stands
 * before and without script, and wherever the form cannot work.
 *
 * @tag iq-newsletter-form
 */
export class NewsletterForm extends FormAttributes {
  static override styles: CSSResultGroup = [FormAttributes.styles, formStyles];
  static override properties: PropertyDeclarations = {
    state: {},
    typed: { state: true },
  };

  /** What the form does: `idle`, `pending`, `success`, `handed-over` or `error`. Reflected; read it only. @reflect */
  declare state: 'idle' | 'pending' | 'success' | 'handed-over' | 'error';

  /** The address as it was left. */
  declare protected typed: string;

  /** Clock, random source and time-outs. */
  protected environment: Environment = browserEnvironment;

  readonly #internals = this.attachInternals();
  #controller: SignupController | undefined;
  #settings: Settings | undefined;
  #provider: Provider | undefined;
  /** When the form was first shown, in milliseconds since 1970. */
  #shownAt = 0;
  #isTouched = false;
  /** An embed code is being read: what is missing may be in it. */
  #isReading = false;
  /** Whether the last press was on a button, whose click must not move away. */
  #isPressing = false;
  readonly #visibility = new VisibilityController(this);
  /** Whether the focus was here before the state changed. */
  #hadFocus = false;

  constructor() {
    super();
    this.state = 'idle';
    this.typed = '';
  }

  /** Empties the form and shows it again; an answer still under way no longer counts. */
  reset(): void {
    this.#find('form')?.reset();
    this.typed = '';
    this.#signup.forget();
    this.#signup.show({ state: 'idle' });
  }

  /** Focuses the address field. */
  override focus(options?: FocusOptions): void {
    this.#find('input')?.focus(options);
  }

  protected override findProblems(): Problem[] {
    const { settings, provider, problems, isWaiting } = readSettings(this, baseAddress(), currentHelp()?.readProvider);
    this.#settings = settings;
    this.#provider = provider;
    if (this.#isReading) return [];
    if (isWaiting && !isServer) void this.#getHelp();
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
    const description = cleanAttribute(this.description);
    const heading =
      this.heading == null
        ? msg('Abonnieren Sie unseren Newsletter', { desc: 'Heading of the newsletter form' })
        : cleanAttribute(this.heading);
    // The status region is there before its text changes, because screen readers hear only changes.
    return html`<div
      @keydown=${this.#touch}
      @keypress=${this.#touch}
      @keyup=${this.#touch}
      @paste=${this.#touch}
      @pointerdown=${this.#touch}
      @submit=${this.#submit}
    >
      ${renderHeading(this.headingLevel, heading)}${description ? html`<p part="text">${description}</p>` : nothing}
      ${this.#renderEntry(settings)}
      <div class=${this.state} part="status" role="status" tabindex="-1">${renderStatus(this.#signup.status, this.language)}</div>
      ${this.#renderEnd(settings)}
    </div>`;
  }

  #renderEntry(settings: Settings): TemplateResult | typeof nothing {
    const { language } = this;
    // Where nobody has read the translation of a legal text, the German one stands there too.
    const isReviewed = reviewedLanguages.includes(language);
    const help = currentHelp();
    const { status } = this.#signup;
    const provider = this.#provider!;
    const [step] = provider.steps;
    if (status.state === 'success' || status.state === 'handed-over') return nothing;
    if (step === 'link') return help!.renderWays(settings, provider, renderFacts({ settings, provider, language }));
    const suggestion = help ? help.renderSuggestion(this.typed, (email) => void this.#fill({ email })) : nothing;
    return renderForm({ settings, provider, status, language, isReviewed, suggestion, step }, { submit: this.#submit, check: this.#check });
  }

  #renderEnd({ sender }: Settings): TemplateResult | typeof nothing {
    const { status, signup } = this.#signup;
    if ((status.state !== 'success' && status.state !== 'handed-over') || !signup) return nothing;
    const { environment } = this;
    const actions = { fill: this.#fill, resend: this.#resend };
    const again = renderAgain(() => void this.#again());
    const end = { status, signup, provider: this.#provider!, environment };
    return renderEnd(signup.email, sender, currentHelp()?.renderWaysOn(end, actions, again) ?? again);
  }

  /** Another way for the visitor, when sending failed or nobody knows. */
  protected override showsFallback(): boolean {
    const { status } = this.#signup;
    return status.state === 'handed-over' || (status.state === 'error' && !status.fields);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#settings) this.#shownAt ||= this.environment.now();
    this.#showState();
  }

  /** For `:state()`; browsers before 2024 have no states, or refuse names without dashes. The attribute serves them. */
  #showState(): void {
    this.setAttribute('state', this.state);
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

  protected override takeFrom(drawn: readonly ChildNode[]): void {
    takeEntries(this.shadowRoot!, drawn);
  }

  #find<Name extends keyof HTMLElementTagNameMap>(selector: Name): HTMLElementTagNameMap[Name] | null {
    return this.shadowRoot?.querySelector(selector) ?? null;
  }

  get #statusRegion(): HTMLElement | null {
    return this.renderRoot.querySelector('[role=status]');
  }

  /** Where parts of the form are hidden, the page's own link stands below all of it. */
  protected override assignSlots(): void {
    const { hiding } = this.#visibility;
    if (hiding) this.report(HIDDEN);
    const { own, rest } = this.content;
    this.assign('own', hiding === 'parts' ? [] : own);
    this.assign('rest', hiding === 'parts' ? [...own, ...rest] : rest);
  }

  /** A person is here; and hot keys of the page must not eat what is typed. Tab and Escape are the page's too. */
  readonly #touch = (event: Event): void => {
    this.#isTouched = true;
    void this.#getHelp();
    this.#isPressing = event.type === 'pointerdown' && (event.target as Element).localName === 'button';
    if (event instanceof KeyboardEvent && !/^(Tab|Escape)$/.test(event.key)) event.stopPropagation();
  };

  /** While a button is pressed nothing may move under the pointer; the end of the sign-up asks then. */
  readonly #check = (): void => {
    if (!this.#isPressing) this.typed = this.#find('input')?.value ?? '';
  };

  /** Writes into the form; after an end it comes back. */
  readonly #fill = async (entry: Partial<Entry>): Promise<void> => {
    if (this.state !== 'error') this.#signup.show({ state: 'idle' });
    this.typed = '';
    await this.updateComplete;
    currentHelp()!.fillForm(this.#find('form')!, entry);
    this.focus();
  };

  /** The same sign-up once more, as a new one. */
  readonly #resend = async (signup: Signup): Promise<void> => {
    await this.#fill(signup);
    await this.#send(signup, signup.consent.text);
  };

  /** Where the rest of the form does not come, another newsletter system has only the fallback. */
  async #getHelp(): Promise<void> {
    const before = currentHelp();
    if (!(await requestHelp()) && !this.#settings) {
      this.report(fileProblem('form-help.js', 'unknown-provider'));
    }
    if (currentHelp() !== before) this.requestUpdate();
  }

  protected override async readEmbedCode(code: string): Promise<void> {
    this.#isReading = true;
    await this.#getHelp();
    this.#isReading = false;
    Object.assign(this, currentHelp()?.readEmbedCode(code));
  }

  readonly #submit = async (event: Event): Promise<void> => {
    const press = takePress(event);
    const [settings, { status }] = [this.#settings, this.#signup];
    if (!press || !settings || status.state === 'pending') return;
    const { form, step } = press;
    const entry = readEntry(new FormData(form), settings);
    const fields = checkEntry(entry);
    const wasAsked = status.state === 'idle' && status.isSuspicious;
    if (fields[0]) {
      this.#signup.show({ state: 'error', code: fields[0].code, fields });
    } else if (!wasAsked && this.#isSuspicious(form)) {
      this.#signup.show({ state: 'idle', isSuspicious: true });
    } else if (this.emit('iq-submit', {}, true)) {
      const consentText = this.renderRoot.querySelector('.consent')!.textContent;
      await this.#send(entry, consentText, step);
      return;
    } else return;
    await this.#finish();
  };

  #isSuspicious(form: HTMLFormElement): boolean {
    const honeypot = (form.elements.namedItem('remark') as HTMLInputElement).value;
    return isSuspicious({ honeypot, isTouched: this.#isTouched, age: this.environment.now() - this.#shownAt });
  }

  /** Sends a sign-up, also once more after its end. */
  async #send(entry: Entry, consentText: string, step?: Transport): Promise<void> {
    const [provider, settings] = [this.#provider!, this.#settings!];
    const request = { provider, settings, entry, consentText, pageUrl: location.href, step: step || provider.steps[0] };
    if (await this.#signup.send({ ...request, language: this.language })) await this.#finish();
  }

  /** Tells the page how it ended and brings the focus to where it is needed. */
  async #finish(): Promise<void> {
    const { status } = this.#signup;
    await this.updateComplete;
    const problem = this.#settings && currentHelp()?.findRefusal(status, this.#settings);
    if (problem) this.report(problem);
    if (status.state === 'error') {
      if (status.fields) this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      else {
        this.#statusRegion?.scrollIntoView({ block: 'nearest' });
        // Another button may stand first now.
        if (this.#hadFocus && !this.shadowRoot?.activeElement?.matches('a, input'))
          this.renderRoot.querySelector<HTMLElement>('form .buttons button')?.focus();
      }
      this.emit('iq-error', { code: status.code });
    } else if (status.state === 'success' || status.state === 'handed-over') {
      if (this.#hadFocus) this.#statusRegion?.focus();
      // Another mail can be asked for then.
      setTimeout(() => this.requestUpdate(), this.environment.resendAfter + 50);
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
