/** What visitors do, and what their network does meanwhile. */
import { expect, userEvent, waitFor } from 'storybook/test';

/** A cold development server takes its time. */
const PATIENCE = { timeout: 10_000 };

type NewsletterForm = HTMLElementTagNameMap['iq-newsletter-form'];

/** A person without pauses between the keys. */
const person = userEvent.setup({ delay: null });

/** The first element with this name on the canvas. */
export const widgetOn = <Name extends keyof HTMLElementTagNameMap>(canvas: HTMLElement, name: Name): HTMLElementTagNameMap[Name] =>
  canvas.querySelector(name)!;

/** Waits for a part of a widget, because some come only with its second file. */
export function partOf<Part extends HTMLElement>(widget: Element, selector: string): Promise<Part> {
  return waitFor(() => {
    const part = widget.shadowRoot!.querySelector<Part>(selector);
    if (!part) throw new Error(`<${widget.localName}> should have ${selector}`);
    return part;
  }, PATIENCE);
}

/** Presses a part of a widget. */
export const press = async (widget: Element, selector: string): Promise<void> => person.click(await partOf(widget, selector));

/** Types the address, and leaves the field; gives the form. */
export async function enterAddress(canvas: HTMLElement, address: string): Promise<NewsletterForm> {
  const form = widgetOn(canvas, 'iq-newsletter-form');
  const input = await partOf<HTMLInputElement>(form, '#email');
  await person.type(input, address);
  await person.tab();
  // Testing Library does not know that the value has changed: it looks at the page, not into the element.
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return form;
}

/** Presses the button while `answer` stands in for the network; gives the form in one of the states. */
export async function send(form: NewsletterForm, answer: typeof fetch, states = /success|handed-over|error/): Promise<NewsletterForm> {
  const { fetch } = globalThis;
  globalThis.fetch = answer;
  try {
    await press(form, 'form .buttons button');
    await waitFor(() => expect(form.state).toMatch(states), PATIENCE);
    await form.updateComplete;
  } finally {
    globalThis.fetch = fetch;
  }
  return form;
}

/** Signs up; `answer` stands in for the network meanwhile. Gives the form at its end, which must be this state. */
export async function signUp(canvas: HTMLElement, address: string, answer: typeof fetch, state: string): Promise<NewsletterForm> {
  const form = await send(await enterAddress(canvas, address), answer);
  await expect(form.state).toBe(state);
  return form;
}

/** A server that answers. */
export const answers =
  (status: number, body: object = {}, headers: Record<string, string> = {}): typeof fetch =>
  () =>
    Promise.resolve(new Response(JSON.stringify(body), { status, headers }));

/** A server that takes the sign-up and never answers. */
export const silence: typeof fetch = (_url, init) =>
  new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new TypeError('aborted'))));

/** A line that is cut before the server. */
export const cut: typeof fetch = () => Promise.reject(new TypeError('no connection'));

/** A server that takes what is sent, and lets nobody read its answer. */
export const unreadable: typeof fetch = (_url, init) =>
  init?.mode === 'no-cors' ? Promise.resolve(new Response()) : Promise.reject(new TypeError('no permission to read'));
