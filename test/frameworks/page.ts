import { html, type LitElement } from 'lit';
import type { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';
import { addScript } from '../embed/page.ts';
import { expect, fixture, waitUntil } from '../helpers.ts';
import type { Framework, Mounted, Tree } from './framework.ts';

/** Brings the widgets as an application with a build has them. */
export const loadPackage = (): Promise<unknown> => import('../../src/index.ts');

/** Brings them as a page without a build has them; what they have of Lit is shorter there. */
export async function loadScript(): Promise<void> {
  await addScript(document, { src: '/dist/cdn/iq.js' });
  // What would come later is there too, as helpers.ts sees to it for the package.
  const form = document.createElement('iq-newsletter-form');
  form.embedCode = 'no code';
  await waitUntil(() => (form.provider as string) === 'unknown');
}

/** What widgets tell editors, and Lit the developers of widgets, is not looked for here. */
const isOfFramework = (words: string): boolean => !/^<iq-|Lit is in dev mode|Multiple versions of Lit/.test(words);

/** Fails each test in which something was said on the console. */
export function watchConsole(): void {
  const said: string[] = [];
  const { error, warn } = console;
  const listen = (...words: unknown[]): void => void said.push(words.map(String).join(' '));
  beforeEach(() => {
    said.length = 0;
    Object.assign(console, { error: listen, warn: listen });
  });
  afterEach(function () {
    Object.assign(console, { error, warn });
    expect(said.filter(isOfFramework), `said on the console in “${this.currentTest!.title}”`).to.deep.equal([]);
  });
}

/** A page of a framework. */
export interface Page extends Mounted {
  place: HTMLElement;
  /** The first widget on it. */
  widget(): LitElement;
  /** The only form on it. */
  form(): NewsletterForm;
}

/** A German page of its own for a test. */
export const newPlace = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<div lang="de"></div>`);

/** Puts a page there and waits until its first widget stands. */
export async function open(framework: Framework, tree: Tree): Promise<Page> {
  const place = await newPlace();
  const page = { ...(await framework.mount(place, tree)), place, widget: () => firstWidget(place), form: () => formIn(place) };
  await stands(page.widget());
  return page;
}

export const formIn = (place: Element): NewsletterForm => place.querySelector('iq-newsletter-form')!;

export function firstWidget(place: Element): LitElement {
  const found = [...place.querySelectorAll<LitElement>('*')].find(({ localName }) => localName.startsWith('iq-'));
  if (!found) throw new Error('There is no widget.');
  return found;
}

/** Waits until a widget is drawn. */
export async function stands(widget: LitElement): Promise<void> {
  await waitUntil(() => widget.shadowRoot?.querySelector('.full'), `<${widget.localName}> should stand`);
  await widget.updateComplete;
}
