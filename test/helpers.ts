import { executeServerCommand } from '@web/test-runner-commands';
import { expect, fixture, waitUntil as waitUntilWithin } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { NewsletterForm } from '../src/newsletter-form/newsletter-form.element.ts';
import { requestHelp } from '../src/newsletter-form/help.controller.ts';
import type { RecordedRequest } from './run/faults.ts';
import type { StandInRequest, StandInScript } from './run/stand-in.ts';

export { expect, fixture };

// A busy machine must not take the two seconds after which an element no longer waits for its language, nor let a visitor
// be faster than the rest of the form.
await Promise.all([import('../src/generated/locales/ar.ts'), import('../src/generated/locales/en.ts'), requestHelp()]);

// A failed comparison with a node: the runner cannot pass the node on, and would wait for the result in vain.
afterEach(function () {
  const error = this.currentTest?.err as { actual?: unknown; expected?: unknown } | undefined;
  if (!error) return;
  for (const side of ['actual', 'expected'] as const) {
    const value = error[side];
    // Of a frame too, which has classes of its own.
    if (value && typeof value === 'object' && 'nodeName' in value) error[side] = value.nodeName;
  }
});

/** Waits until something is so; fails with the message after eight seconds, or as many milliseconds as are given. */
export const waitUntil = (isSo: () => unknown, message = 'should have come true', timeout = 8000): Promise<void> =>
  waitUntilWithin(isSo, message, { timeout });

/** The engine that runs this test. */
export const engine = /Firefox/.test(navigator.userAgent) ? 'firefox' : /Chrom/.test(navigator.userAgent) ? 'chromium' : 'webkit';

/** An id that no other test in any engine has. */
export const newId = (): string => `${engine}-${crypto.randomUUID()}`;

async function command<Result>(name: string, payload: Record<string, string>): Promise<Result> {
  const answer = await executeServerCommand<{ value: Result }, Record<string, string>>(name, payload);
  return answer.value;
}

/** A sign-up endpoint of the test's own, with its database. */
export interface Endpoint {
  url: string;
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** What is stored about an address. */
  find(email: string): Promise<Record<string, unknown> | null>;
  /** The text of the last mail to an address. */
  mail(email: string): Promise<string>;
  /** How many mails went to an address. */
  mails(email: string): Promise<number>;
}

/** Starts an endpoint; it ends with the test run. */
export async function startEndpoint(): Promise<Endpoint> {
  const id = newId();
  return {
    url: await command<string>('endpoint-start', { id }),
    kill: () => command('endpoint-kill', { id }),
    restart: () => command('endpoint-restart', { id }),
    find: (email) => command('endpoint-find', { id, email }),
    mail: (email) => command('endpoint-mail', { id, email }),
    mails: (email) => command('endpoint-mails', { id, email }),
  };
}

/** The requests that came to /faults/…/id. */
export const recordedRequests = (id: string): Promise<RecordedRequest[]> => command('faults-recorded', { id });

/** A server of another origin that answers by a script; it ends with the test run. */
export interface StandIn {
  url: string;
  requests(): Promise<StandInRequest[]>;
  /** From now on it answers by another script. */
  change(script: StandInScript): Promise<boolean>;
  /** Lets go of the answers that are held, and holds no more. */
  release(): Promise<boolean>;
}

/** Starts a stand-in for somebody else's server. */
export async function startStandIn(script: StandInScript): Promise<StandIn> {
  const id = newId();
  const url = await command<string>('stand-in', { id, script: JSON.stringify(script) });
  return {
    url,
    requests: () => command('stand-in-requests', { id }),
    change: (next) => command('stand-in-change', { id, script: JSON.stringify(next) }),
    release: () => command('stand-in-release', { id }),
  };
}

/** Saves the boxes of this engine for the comparison after the tests. */
export const saveLayout = (boxes: string): Promise<void> => command('layout-save', { engine, boxes });

/** The first part with this name inside an element. */
export function part(element: Element, name: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`);
  if (!found) throw new Error(`<${element.localName}> has no part "${name}"`);
  return found;
}

/** The visible text inside an element, with single blanks. */
export function textOf(element: Element): string {
  return (element.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

/** What a person does before typing: the form knows then that it is no robot. */
function touch(form: NewsletterForm): void {
  input(form, 'email').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
}

/** A field of the form. */
export function input(form: NewsletterForm, name: string): HTMLInputElement {
  return form.shadowRoot!.querySelector<HTMLInputElement>(`input[name="${name}"]`)!;
}

/** Fills the address in and presses the button. */
export function signUp(form: NewsletterForm, email: string): void {
  touch(form);
  input(form, 'email').value = email;
  part(form, 'button').click();
}

/** Native forms go into a frame here instead of a new tab, because a new one would leave the tests in the background; gives their targets. */
export function catchTabs(view: Window & typeof globalThis = window): { targets: string[]; stop: () => void } {
  const frame = view.document.createElement('iframe');
  frame.name = 'caught';
  view.document.body.append(frame);
  const targets: string[] = [];
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its form below
  const { submit } = view.HTMLFormElement.prototype;
  view.HTMLFormElement.prototype.submit = function () {
    targets.push(this.target);
    if (this.target === '_blank') this.target = frame.name;
    submit.call(this);
  };
  const stop = (): void => {
    view.HTMLFormElement.prototype.submit = submit;
    frame.remove();
  };
  return { targets, stop };
}

/** Waits for a state of the form. */
export async function stateOf(form: NewsletterForm, ...states: NewsletterForm['state'][]): Promise<void> {
  await waitUntil(() => states.includes(form.state), `state should become ${states.join(' or ')}`);
  await form.updateComplete;
}

/** Puts a form on the page and waits until it stands. */
export async function formFixture(template: TemplateResult): Promise<NewsletterForm> {
  const form = await fixture<NewsletterForm>(template);
  await waitUntil(() => form.shadowRoot?.querySelector('form'), 'the form should stand');
  return form;
}

/** Collects the events of a name. */
export function listen<Detail>(target: EventTarget, name: string): CustomEvent<Detail>[] {
  const events: CustomEvent<Detail>[] = [];
  target.addEventListener(name, (event) => events.push(event as CustomEvent<Detail>));
  return events;
}

/** Takes the clipboard away, as on plain http, and stands in for the older command; gives a function that brings both back. */
export function forbidCopying(command: (name: string) => boolean = () => false): () => void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  Object.defineProperty(document, 'execCommand', { configurable: true, value: command });
  return () => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  };
}
