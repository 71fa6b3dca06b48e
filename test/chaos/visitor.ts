import type { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';
import type { Calls } from './answers.ts';
import type { Dice } from './dice.ts';
import { MAX_PRESSES, makeWish, type Sight, type Visit, type Wish } from './plan.ts';

/** A form that shows nothing for so long has forgotten its visitor; in milliseconds. */
const PATIENCE = 15_000;

/** What a visitor needs. */
export interface Surroundings {
  form: NewsletterForm;
  calls: Calls;
  dice: Dice;
  now: () => number;
}

/** Somebody who wants to sign up, does not give up, and complains of whatever is wrong with the form. */
export class Visitor {
  readonly #form: NewsletterForm;
  readonly #calls: Calls;
  readonly #dice: Dice;
  readonly #now: () => number;
  readonly #visit: Visit;
  #wish: Wish;
  /** How often the page was told of a success, and how many failures were shown. */
  #successes = 0;
  #failures = 0;

  constructor(index: number, { form, calls, dice, now }: Surroundings) {
    this.#form = form;
    this.#calls = calls;
    this.#dice = dice;
    this.#now = now;
    this.#visit = { index, presses: [], begun: [], from: now(), to: 0, doublePresses: 0, edits: 0, resets: 0, errors: [] };
    this.#wish = this.#newWish();
    form.addEventListener('iq-success', this.#noteSuccess);
    form.addEventListener('iq-error', this.#noteError);
  }

  /** Fills in and presses until the form says success; rejects with what is wrong. */
  async signUp(): Promise<Visit> {
    try {
      this.#begin();
      while (!(await this.#press())) {
        this.#demand(this.#visit.presses.length < MAX_PRESSES, `${MAX_PRESSES} presses were not enough: ${this.#visit.errors.join()}`);
      }
      this.#visit.to = this.#now();
      return this.#visit;
    } catch (error) {
      throw this.#complaint(error);
    }
  }

  /** Makes the form ready for the next visitor. */
  async leave(): Promise<void> {
    try {
      const { errors } = this.#visit;
      this.#demand(this.#successes === 1, `the page was told ${this.#successes} times of the success`);
      this.#demand(errors.length === this.#failures, `${this.#failures} failures were shown, the page was told of: ${errors.join()}`);
      this.#form.removeEventListener('iq-success', this.#noteSuccess);
      this.#form.removeEventListener('iq-error', this.#noteError);
      if (this.#dice.chance(0.5)) this.#form.reset();
      else this.#wayBack.click();
      await this.#expectEmpty();
    } catch (error) {
      throw this.#complaint(error);
    }
  }

  /** One press and what it led to; gives whether that was the success. */
  async #press(): Promise<boolean> {
    const form = this.#form;
    const seen = this.#look();
    this.#visit.presses.push(seen);
    this.#button.click();
    if (this.#dice.chance(0.15)) {
      this.#visit.doublePresses++;
      this.#button.click();
    }
    await form.updateComplete;
    this.#demand(form.state === 'pending', `state is ${form.state} after the press`);
    this.#expectKept(seen);
    if (this.#dice.chance(0.06)) {
      await this.#startAnew();
      return false;
    }
    await until(form, () => form.state !== 'pending', 'an end of the sending');
    await form.updateComplete;
    return this.#judge(seen);
  }

  /** What is shown must be what was answered; after a failure everything typed is still there. */
  async #judge(seen: Sight): Promise<boolean> {
    const { state } = this.#form;
    const isAccepted = this.#lastCall?.isAccepted ?? false;
    const sent = this.#calls.get(seen.email)?.length ?? 0;
    const presses = this.#visit.presses.filter(({ email }) => email === seen.email).length;
    this.#demand(sent === presses, `${sent} requests for ${presses} presses`);
    if (state === 'success') {
      this.#demand(isAccepted, 'success is shown without an answer that says so');
      return true;
    }
    this.#demand(state === 'error', `state is ${state} after the sending`);
    this.#demand(!isAccepted, 'an error is shown although the server answered that it was accepted');
    this.#failures++;
    this.#expectKept(seen);
    await this.#think();
    return false;
  }

  /** After a failure: most press again, some edit the address first, some start anew. */
  async #think(): Promise<void> {
    const mood = this.#dice.roll();
    if (mood < 0.1) await this.#startAnew();
    else if (mood < 0.25) {
      this.#visit.edits++;
      this.#wish = { ...this.#wish, email: this.#newWish().email };
      this.#begin();
    }
  }

  async #startAnew(): Promise<void> {
    this.#visit.resets++;
    this.#form.reset();
    await this.#expectEmpty();
    if (this.#dice.chance(0.5)) {
      // What comes after a reset is for nobody: the form stays as it is.
      await this.#lastCall?.end;
      await new Promise(requestAnimationFrame);
      await this.#expectEmpty();
    }
    if (this.#dice.chance(0.5)) this.#wish = this.#newWish();
    this.#begin();
  }

  #newWish(): Wish {
    return makeWish(this.#dice, `${this.#visit.index}-${this.#visit.begun.length}`);
  }

  /** Types everything in, and touches the form, as robots do not. */
  #begin(): void {
    const { email, firstName, lastName, organisation, topics } = this.#wish;
    this.#find('input').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    for (const [name, value] of Object.entries({ email, firstName, lastName, organisation })) {
      const field = this.#field(name);
      if (field) field.value = value;
    }
    this.#topics.forEach((box, place) => (box.checked = topics.includes(place)));
    const consent = this.#field('consent');
    if (consent) consent.checked = true;
    this.#visit.begun.push(this.#look().email);
  }

  /** What stands in the form now. */
  #look(): Sight {
    const text = (name: string): string | null => this.#field(name)?.value.trim() || null;
    const ticked = this.#topics.filter(({ checked }) => checked).map(({ value }) => value);
    return {
      email: text('email') ?? '',
      first_name: text('firstName'),
      last_name: text('lastName'),
      organisation: text('organisation'),
      topics: ticked.join(' ') || null,
      language: this.#find('[part~="root"]').lang,
      // Character for character: innerText would count the space between the languages as a line.
      consent_text: this.#find('[part~="text"]').textContent,
      consent_page: location.origin + location.pathname,
    };
  }

  #expectKept(seen: Sight): void {
    const [before, after] = [seen, this.#look()].map((sight) => JSON.stringify(sight));
    this.#demand(before === after, `the form lost what was typed: ${before} became ${after}`);
    this.#demand(this.#field('consent')?.checked ?? true, 'the form lost the tick of the consent');
  }

  async #expectEmpty(): Promise<void> {
    await this.#form.updateComplete;
    this.#demand(this.#form.state === 'idle', `state is ${this.#form.state} after a reset`);
    const { email, first_name, last_name, organisation, topics } = this.#look();
    const left = [email, first_name, last_name, organisation, topics].filter(Boolean).join();
    this.#demand(!left && !this.#field('consent')?.checked, `after a reset the form still has: ${left || 'the consent'}`);
  }

  readonly #noteSuccess = (): void => {
    this.#successes++;
  };

  readonly #noteError = ({ detail }: CustomEvent<{ code: string }>): void => {
    this.#visit.errors.push(detail.code);
  };

  /** The first button at the end of a sign-up brings the form back. */
  get #wayBack(): HTMLElement {
    return this.#form.shadowRoot!.querySelector<HTMLElement>('button[part~="button"]')!;
  }

  get #lastCall() {
    return this.#calls.get(this.#visit.presses.at(-1)?.email ?? '')?.at(-1);
  }

  get #button(): HTMLElement {
    return this.#find('form button[part~="button"]:not([type="button"])');
  }

  get #topics(): HTMLInputElement[] {
    return [...(this.#form.shadowRoot?.querySelectorAll<HTMLInputElement>('input[name="topics"]') ?? [])];
  }

  #field(name: string): HTMLInputElement | null {
    return this.#form.shadowRoot?.querySelector<HTMLInputElement>(`input[name="${name}"]`) ?? null;
  }

  #find(selector: string): HTMLElement {
    const found = this.#form.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`the form has no ${selector}`);
    return found;
  }

  #demand(isSo: boolean, complaint: string): asserts isSo {
    if (!isSo) throw new Error(complaint);
  }

  #complaint(error: unknown): Error {
    const { index, presses } = this.#visit;
    const text = error instanceof Error ? error.message : String(error);
    return new Error(`sign-up ${index}, ${this.#wish.email}, press ${presses.length}: ${text}`);
  }
}

/** Waits until something is so, looking whenever the node changes. */
export function until(node: Node, isSo: () => boolean, what: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      observer.disconnect();
      clearTimeout(timer);
      settle();
    };
    const look = (): void => {
      if (isSo()) end(resolve);
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => end(() => reject(new Error(`no sign of ${what} in ${PATIENCE / 1000} s`))), PATIENCE);
    observer.observe(node, { attributes: true, childList: true, subtree: true });
    look();
  });
}
