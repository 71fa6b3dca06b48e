import type { ReactiveControllerHost } from 'lit';
import { recordConsent } from './consent.ts';
import type { Provider, Submission } from './providers/provider.ts';
import type { Settings } from './settings.ts';
import type { Entry, Outcome, Signup, Status, Transport } from './signup.ts';
import { currentHelp } from './help.controller.ts';
import type { Environment, Receipt } from './receipt.ts';
import { sendByFetch } from './transport.controller.ts';
import { uuid } from './uuid.ts';

/** The browser's clock and random source; 15 seconds for an answer, a minute before another mail. */
export const browserEnvironment: Environment = {
  now: () => Date.now(),
  random: (size) => crypto.getRandomValues(new Uint8Array(size)),
  timeout: 15_000,
  resendAfter: 60_000,
};

/** A sign-up before it gets its key and time. */
export interface SignupRequest {
  provider: Provider;
  settings: Settings;
  entry: Entry;
  language: string;
  consentText: string;
  pageUrl: string;
  /** The way to send. */
  step: Transport;
}

/** A sign-up that is ready to go, with what it was made from. */
interface Prepared {
  content: string;
  signup: Signup;
  submission: Submission;
}

type SignupHost = Pick<ReactiveControllerHost, 'requestUpdate'> & { readonly renderRoot: Node };

/** Sends sign-ups: with its transports the only place of the form that touches the network. */
export class SignupController {
  status: Status = { state: 'idle' };
  /** The sign-up that was sent last. */
  signup: Signup | undefined;
  readonly #host: SignupHost;
  readonly #environment: Environment;
  /** The last request that may or may not have arrived: a retry repeats it byte for byte. */
  #unsettled: Prepared | undefined;
  /** Counts attempts, so that late answers to forgotten ones are dropped. */
  #attempt = 0;

  constructor(host: SignupHost, environment: Environment) {
    this.#host = host;
    this.#environment = environment;
  }

  /** Shows a status at once; an answer still under way no longer counts. */
  show(status: Status): void {
    this.#attempt++;
    this.#set(status);
  }

  /** Forgets the last request: the next one is a new sign-up. */
  forget(): void {
    this.#unsettled = undefined;
  }

  /** Sends one sign-up; gives whether its end still counts: not if the form was reset meanwhile. Never rejects. */
  async send(request: SignupRequest): Promise<boolean> {
    const attempt = ++this.#attempt;
    this.#set({ state: 'pending' });
    let outcome = await this.#send(request).catch(UNCLEAR);
    if (attempt === this.#attempt && outcome.state === 'error' && outcome.isKeyTaken) {
      this.forget();
      outcome = await this.#send(request).catch(UNCLEAR);
    }
    if (attempt !== this.#attempt) return false;
    if (outcome.state !== 'error') this.forget();
    this.#set(outcome);
    return true;
  }

  /** Nothing is awaited before the sending itself: a new tab needs the click. */
  async #send(request: SignupRequest): Promise<Outcome> {
    const { provider, settings, step } = request;
    const { signup, submission } = this.#prepare(request);
    const receipt = await this.#transmit(submission, step);
    if (!('why' in receipt)) {
      const outcome = keepShownFields(provider.outcome(receipt), settings);
      return currentHelp()?.offerPage(outcome, this.#next(request)) ?? outcome;
    }
    const { why, isForbidden, directive } = receipt;
    const page = provider.steps.includes('link') ? provider.submission(settings, signup, 'link').url : '';
    if (why !== 'unread') {
      // Only what was certainly not sent may go another way.
      const next = why !== 'blocked' ? undefined : directive === 'form-action' ? 'link' : this.#next(request);
      return { state: 'error', code: why, isForbidden: isForbidden ?? Boolean(directive), directive, next, page };
    }
    return { state: 'handed-over', transport: step, page };
  }

  /** Where a request was not let through, it is asked whether it has arrived nevertheless. */
  async #transmit(submission: Submission, step: Transport): Promise<Receipt> {
    const help = currentHelp();
    const { renderRoot } = this.#host;
    const receipt = await (step === 'fetch'
      ? sendByFetch(submission, this.#environment)
      : help![step === 'frame' ? 'sendByFrame' : 'sendByTab'](submission, this.#environment, renderRoot));
    const isUnclear = 'why' in receipt && receipt.why === 'blocked' && !receipt.directive;
    return isUnclear && help ? help.explain(submission, this.#environment.timeout) : receipt;
  }

  #next({ provider, step }: SignupRequest): Transport | undefined {
    return currentHelp() && provider.steps[provider.steps.indexOf(step) + 1];
  }

  #prepare({ provider, settings, entry, language, consentText, pageUrl, step }: SignupRequest): Prepared {
    const content = JSON.stringify({ ...entry, to: settings.action, language, consentText, step });
    if (this.#unsettled?.content !== content) {
      const consent = recordConsent(consentText, pageUrl, this.#environment.now());
      const signup = { ...entry, language, consent, key: uuid(this.#environment.random(16)) };
      this.#unsettled = { content, signup, submission: provider.submission(settings, signup, step) };
    }
    this.signup = this.#unsettled.signup;
    return this.#unsettled;
  }

  /** A page that comes back from the browser's cache has lost its connection. */
  readonly #resume = (event: PageTransitionEvent): void => {
    if (event.persisted) this.show({ state: 'idle' });
  };

  #set(status: Status): void {
    this.status = status;
    if (status.state === 'pending') addEventListener('pageshow', this.#resume);
    else removeEventListener('pageshow', this.#resume);
    this.#host.requestUpdate();
  }
}

/** An error at a field that the form does not have is an error of the whole. */
function keepShownFields(outcome: Outcome, { fields, consent }: Settings): Outcome {
  if (outcome.state !== 'error') return outcome;
  const shown: string[] = ['email', ...fields, ...(consent === 'checkbox' ? ['consent'] : [])];
  const kept = outcome.fields?.filter(({ field }) => shown.includes(field));
  return { ...outcome, fields: kept?.length ? kept : undefined };
}

/** A mistake of ours, or of a page that changed what browsers have: nobody knows what came of it. */
const UNCLEAR = (): Outcome => ({ state: 'error', code: 'unknown' });
