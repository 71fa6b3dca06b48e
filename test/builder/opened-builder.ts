import { html } from 'lit';
import { fixture, waitUntil } from '../helpers.ts';
import { Builder } from '../../src/builder/builder.controller.ts';
import { newState, writeFragment, type State } from '../../src/builder/state.ts';

export const ownBase = `${location.origin}/dist/cdn/`;
let builder: Builder;
export let root: HTMLElement;

/** Opens the builder with an address. */
export async function open(fragment = writeFragment(newState('de'))): Promise<void> {
  history.replaceState(null, '', fragment || location.pathname);
  root = await fixture<HTMLElement>(html`<div></div>`);
  builder = new Builder(root, { ownBase, previewPage: '/src/builder/preview.html' });
  builder.start();
}
export const openWith = (change: Partial<State>): Promise<void> => open(writeFragment({ ...newState('de'), ...change }));

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export const find = <Found extends Element = HTMLElement>(selector: string): Found => root.querySelector<Found>(selector)!;
export const snippet = (): string => find('#snippet + pre')?.textContent ?? '';
export const page = (): Document => find<HTMLIFrameElement>('iframe').contentDocument!;
export const shown = (): HTMLElement | null => page().querySelector('main > *');
export const stands = (name: string, language = 'de'): Promise<void> =>
  waitUntil(() => {
    const element = shown();
    return element?.localName === name && element.shadowRoot?.querySelector<HTMLElement>('.root')?.lang === language;
  }, `the preview should show ${name} in ${language}`);

export function enter(id: string, value: string): void {
  const field = find<HTMLInputElement>(`#${id}`);
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}
export const buttonWith = (text: string): HTMLButtonElement =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent.includes(text))!;

/** Before and after the tests of a file: the builder's own styles, and an address without state. */
export function prepare(): void {
  let styles: HTMLLinkElement;

  before(async () => {
    styles = document.createElement('link');
    Object.assign(styles, { rel: 'stylesheet', href: '/src/builder/builder.css' });
    const loaded = new Promise((resolve) => styles.addEventListener('load', resolve));
    document.head.append(styles);
    await loaded;
  });
  after(() => styles.remove());
  afterEach(() => {
    builder.stop();
    history.replaceState(null, '', location.pathname);
    document.documentElement.lang = 'en';
  });
}
