import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { recordConsent } from './consent.ts';
import type { Answer, Provider, Submission } from './providers/provider.ts';
import type { Settings } from './settings.ts';
import type { Entry, ErrorCode, Outcome, Status } from './signup.ts';
import { uuid } from './uuid.ts';

/** What the form takes from its surroundings, so that tests can set it. */
export interface Environment {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Unpredictable bytes. */
  random: (size: number) => Uint8Array;
  /** How long an answer may take, in milliseconds. */
  timeout: number;
}

/** The browser's clock and random source; 15 seconds for an answer. */
export const browserEnvironment: Environment = {
  now: () => Date.now(),
  random: (size) => crypto.getRandomValues(new Uint8Array(size)),
  timeout: 15_000,
};

/** A sign-up before it gets its key and time. */
export interface SignupRequest {
  provider: Provider;
  settings: Settings;
  entry: Entry;
  language: string;
  consentText: string;
  pageUrl: string;
}

/** Sends sign-ups: the only place of the form that touches the network. */
export class SignupController implements ReactiveController {
  status: Status = { state: 'idle' };

  readonly #host: ReactiveControllerHost;
  readonly #environment: Environment;
  /** The last request that may or may not have arrived: a retry repeats it byte for byte. */
  #unsettled: { content: string; submission: Submission } | undefined;
  /** Counts attempts, so that late answers to forgotten ones are dropped. */
  #attempt = 0;

  constructor(host: ReactiveControllerHost, environment: Environment) {
    this.#host = host;
    this.#environment = environment;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#resume);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#resume);
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
    let outcome = await this.#send(request);
    if (attempt === this.#attempt && outcome.state === 'error' && outcome.isKeyTaken) {
      this.forget();
      outcome = await this.#send(request);
    }
    if (attempt !== this.#attempt) return false;
    if (outcome.state !== 'error') this.forget();
    this.#set(outcome);
    return true;
  }

  async #send(request: SignupRequest): Promise<Outcome> {
    const answer = await post(this.#submission(request), this.#environment);
    return typeof answer === 'string'
      ? { state: 'error', code: answer }
      : keepShownFields(request.provider.outcome(answer), request.settings);
  }

  #submission({ provider, settings, entry, language, consentText, pageUrl }: SignupRequest): Submission {
    const content = JSON.stringify({ ...entry, to: settings.action, language, consentText });
    if (this.#unsettled?.content !== content) {
      const consent = recordConsent(consentText, pageUrl, this.#environment.now());
      const key = uuid(this.#environment.random(16));
      this.#unsettled = { content, submission: provider.submission(settings, { ...entry, language, consent, key }) };
    }
    return this.#unsettled.submission;
  }

  /** A page that comes back from the browser's cache has lost its connection. */
  readonly #resume = (event: PageTransitionEvent): void => {
    if (event.persisted && this.status.state === 'pending') this.show({ state: 'idle' });
  };

  #set(status: Status): void {
    this.status = status;
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

/** Sends a submission and reads the whole answer within the time-out; an error code where none came. */
async function post(submission: Submission, { timeout, now }: Environment): Promise<Answer | ErrorCode> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeout);
  let arrived = false;
  try {
    const response = await fetch(submission.url, requestInit(submission, abort.signal));
    arrived = true;
    const body = await response.text();
    return { status: response.status, body, retryAfter: response.headers.get('Retry-After') ?? undefined, at: now() };
  } catch {
    if (abort.signal.aborted) return 'timeout';
    if (!navigator.onLine) return 'offline';
    return arrived ? 'server' : 'blocked';
  } finally {
    clearTimeout(timer);
  }
}

function requestInit({ method, encoding, headers, fields }: Submission, signal: AbortSignal): RequestInit {
  const isJson = encoding === 'json';
  return {
    method,
    headers: { 'Content-Type': isJson ? 'application/json' : 'application/x-www-form-urlencoded', ...headers },
    body: isJson ? JSON.stringify(fields) : `${new URLSearchParams(fields as Record<string, string>)}`,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // The sign-up arrives even if the visitor leaves the page at once.
    keepalive: true,
    signal,
  };
}
