/** That both elements show the same form and refuse the same: otherwise a comparison says nothing. */
import type { Page } from 'puppeteer-core';
import { isDeepStrictEqual } from 'node:util';
import { tagOf, type Subject } from './pages.ts';

const ADDRESSES = [
  '',
  'vb',
  'vb@bdv',
  '@iq.example',
  'v b@iq.example',
  'vb@iq..example',
  'vb@-iq.example',
  'a@b@iq.example',
  'vb;c@iq.example',
  'vb@iq.123',
  'vb@iq.example',
  ' vb@iq.example ',
  'jörg@münchen.example',
];

/** What a visitor reads, fills in, and is told of wrong addresses; where things are, in whole pixels. */
interface Shown {
  text: string;
  fields: unknown[];
  height: number;
  verdicts: string[];
}

/** Runs in the page, as text. */
async function readForm({ tag, addresses }: { tag: string; addresses: string[] }): Promise<Shown> {
  // Nothing is sent: this is about what comes before.
  window.fetch = () => new Promise(() => undefined);
  document.addEventListener('iq-submit', (event) => event.preventDefault());
  const root = document.querySelector(tag)!.shadowRoot!;
  const find = (selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;
  const box = (one: Element): number[] => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return [left, top, width, height].map(Math.round);
  };
  const shown: Shown = {
    text: (root.firstElementChild as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
    fields: [...root.querySelectorAll('input, button, a')].map((one) => [
      one.localName,
      ...['name', 'type', 'autocomplete', 'required', 'maxlength', 'dir'].map((name) => one.getAttribute(name)),
      ...box(one),
    ]),
    height: Math.round(document.querySelector(tag)!.getBoundingClientRect().height),
    verdicts: [],
  };
  for (const [at, address] of addresses.entries()) {
    (find('[name=email]') as HTMLInputElement).value = address;
    (find('[name=consent]') as HTMLInputElement).checked = at % 2 > 0;
    find('button').click();
    // The element draws in a microtask; a frame is enough for both.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const invalid = [...root.querySelectorAll('[aria-invalid=true]')].map((one) => one.getAttribute('name'));
    const texts = invalid.map((name) => find(`#${name}-error`).textContent);
    shown.verdicts.push([address, ...invalid, ...texts, invalid[0] && root.activeElement?.getAttribute('name')].join(' | '));
  }
  return shown;
}

/** Throws where the two forms differ. */
export async function checkSame(
  openPage: <Result>(work: (page: Page) => Promise<Result>) => Promise<Result>,
  origin: string,
): Promise<void> {
  const read = (subject: Subject): Promise<Shown> =>
    openPage(async (page) => {
      const tag = tagOf(subject);
      await page.goto(`${origin}/${subject}`);
      await page.waitForFunction((one) => document.querySelector(one)?.shadowRoot?.querySelector('button'), {}, tag);
      return page.evaluate(readForm, { tag, addresses: ADDRESSES });
    });
  const [hand, script] = [await read('hand'), await read('script')];
  for (const name of ['text', 'fields', 'height', 'verdicts'] as const) {
    if (isDeepStrictEqual(hand[name], script[name])) continue;
    throw new Error(
      `The forms are not the same, ${name}:\n${JSON.stringify(hand[name], null, 1)}\nby hand, and here\n${JSON.stringify(script[name], null, 1)}`,
    );
  }
}
