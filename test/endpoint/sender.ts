import type { Outbox, StoredMail } from './outbox.ts';

/** What a mail server said to a mail, with a reason that names nobody. */
export type Delivery = { state: 'sent' } | { state: 'refused' | 'failed'; reason: string };

/** What a sender takes from its surroundings. */
export interface SenderOptions {
  mails: Outbox;
  deliver: (mail: StoredMail) => Promise<Delivery>;
  now: () => number;
  /** Runs something once, so many milliseconds later. */
  setTimer: (run: () => void, milliseconds: number) => void;
  /** For a line to whoever runs the endpoint. */
  report: (line: string) => void;
}

const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 600_000;
/** Servers also refuse by mistake, so once is not enough. */
const MAX_REFUSALS = 5;

/**
 * Delivers what is unsent in the outbox, one mail after the other: each at least once, and twice only if the process
 * ended between delivering and noting it. One sender per file; what fails waits for a pause that grows, and holds up
 * nothing else.
 */
export class Sender {
  readonly #options: SenderOptions;
  /** What failed and waits for the end of the pause. */
  readonly #waiting = new Set<number>();
  #round = Promise.resolve();
  #pauses = 0;
  #isPausing = false;
  #isStopped = false;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /** Sends what is new; at the start, everything unsent is. */
  wake(): Promise<void> {
    return this.#enqueue(() => this.#sendAll());
  }

  /** Ends after the mail that is on its way. */
  stop(): Promise<void> {
    this.#isStopped = true;
    return this.#round;
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    this.#round = this.#round.then(work);
    return this.#round;
  }

  async #sendAll(): Promise<void> {
    let problem = '';
    try {
      for (let mail = this.#next(); mail; mail = this.#next()) problem = (await this.#send(mail)) ?? problem;
    } catch (error) {
      problem = String(error);
    }
    if (problem) this.#pause(problem);
    else if (this.#waiting.size === 0) this.#pauses = 0;
  }

  #next(): StoredMail | undefined {
    return this.#isStopped ? undefined : this.#options.mails.findUnsent(this.#waiting);
  }

  /** Gives why a mail has to wait. It waits until it is known that it need not, so that no error makes us send without end. */
  async #send(mail: StoredMail): Promise<string | undefined> {
    const { mails, deliver, now, report } = this.#options;
    this.#waiting.add(mail.id);
    const delivery = await deliver(mail);
    if (delivery.state === 'sent') mails.markSent(mail.id, now());
    else if (delivery.state === 'failed' || !mails.markRefused(mail.id, MAX_REFUSALS, now())) return delivery.reason;
    else report(`Mail ${mail.id} is given up (${delivery.reason}).`);
    this.#waiting.delete(mail.id);
    return undefined;
  }

  #pause(problem: string): void {
    if (this.#isPausing || this.#isStopped) return;
    const pause = Math.min(FIRST_PAUSE * 2 ** this.#pauses++, LONGEST_PAUSE);
    this.#isPausing = true;
    this.#options.report(`Mails that wait: ${this.#waiting.size} (${problem}). Next try in ${pause / 1000} s.`);
    this.#options.setTimer(() => void this.#enqueue(() => this.#retry()), pause);
  }

  #retry(): Promise<void> {
    this.#isPausing = false;
    this.#waiting.clear();
    return this.#sendAll();
  }
}
