import { expect, waitFor } from 'storybook/test';

/** A cold development server takes its time. */
const PATIENCE = { timeout: 10_000 };

type NewsletterForm = HTMLElementTagNameMap['iq-newsletter-form'];

/** Waits for a part of the form, because some come only with its second file. */
export function partOf<Part extends HTMLElement>(form: NewsletterForm, selector: string): Promise<Part> {
  return waitFor(() => {
    const part = form.shadowRoot!.querySelector<Part>(selector);
    if (!part) throw new Error(`the form should have ${selector}`);
    return part;
  }, PATIENCE);
}

/** Fills the address in as a person does, and leaves the field; gives the form. */
export async function enterAddress(canvas: HTMLElement, address: string): Promise<NewsletterForm> {
  const form = canvas.querySelector('iq-newsletter-form')!;
  const input = await partOf<HTMLInputElement>(form, '#email');
  input.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  input.value = address;
  input.dispatchEvent(new Event('change'));
  return form;
}

/** Signs up; `answer` stands in for the network meanwhile. Gives the form at its end. */
export async function signUp(canvas: HTMLElement, address: string, answer: typeof fetch): Promise<NewsletterForm> {
  const form = await enterAddress(canvas, address);
  const { fetch } = globalThis;
  globalThis.fetch = answer;
  try {
    (await partOf(form, 'form .buttons button')).click();
    await waitFor(() => expect(form.state).toMatch(/success|handed-over|error/), PATIENCE);
  } finally {
    globalThis.fetch = fetch;
  }
  return form;
}
