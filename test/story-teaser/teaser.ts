import { html } from 'lit';
import '../../src/story-teaser/index.ts';
import type { StoryTeaser } from '../../src/story-teaser/story-teaser.element.ts';
import { fixture, waitUntil } from '../helpers.ts';

/** How a teaser stands on its page. */
export interface Place {
  attributes?: Record<string, string>;
  lang?: string;
  /** Of its container, in pixels. */
  width?: number;
  now?: () => number;
}

export const PICTURE = '/stories/schneiderei.svg';
/** A name that no server has. */
export const BROKEN = '/stories/fehlt.jpg';

/** Puts a teaser with this content on a page of a language and waits until it stands. */
export async function teaserOf(content: string, { attributes = {}, lang = 'de', width = 640, now }: Place = {}): Promise<StoryTeaser> {
  const place = await fixture<HTMLElement>(html`<div lang=${lang} dir=${/^(ar|fa)/.test(lang) ? 'rtl' : 'ltr'}></div>`);
  place.style.width = `${width}px`;
  const element = document.createElement('iq-story-teaser');
  if (now) element.now = now;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = content;
  place.append(element);
  const [language] = lang.split('-');
  await waitUntil(() => {
    const root = element.shadowRoot!.querySelector<HTMLElement>('[part=root]');
    // Only German is there from the beginning; what is no card has no language.
    return root && (language === 'de' || root.lang === language);
  }, `the teaser should stand in ${language}`);
  await element.updateComplete;
  return element;
}

/** What a node consists of for who looks at the page: slots show what is assigned to them. */
const seenChildren = (node: Node): Node[] => {
  if (node instanceof HTMLSlotElement) return node.assignedNodes();
  return [...((node as Element).shadowRoot ?? node).childNodes];
};

/** The text of a node that can be seen, blocks parted by a line break. */
function seenText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  if (!(node instanceof Element)) return '';
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden' || /^(script|style|noscript|template)$/.test(node.localName)) return '';
  if (node.localName === 'br') return '\n';
  const text = seenChildren(node).map(seenText).join('');
  return /^(inline|contents)$/.test(display) ? text : `\n${text}\n`;
}

/** The text of a node that can be seen, with single blanks. */
export const wordsOf = (node: Node): string => seenText(node).replace(/\s+/g, ' ').trim();

/** The text of the part with this name that can be seen; empty where there is none. */
export function wordsIn(element: StoryTeaser, name: string): string {
  const found = element.shadowRoot!.querySelector(`[part=${name}]`);
  return found ? wordsOf(found) : '';
}

/** Everything inside a part, through slots. */
export function seenIn<Kind extends Element>(node: Node, selector: string): Kind[] {
  return seenChildren(node).flatMap((child) => [
    ...(child instanceof Element && child.matches(selector) ? [child as Kind] : []),
    ...seenIn<Kind>(child, selector),
  ]);
}

/** The link that the card is. */
export const linkOf = (element: StoryTeaser): HTMLAnchorElement | undefined =>
  [...element.shadowRoot!.querySelectorAll('[part=heading]')].flatMap((heading) => seenIn<HTMLAnchorElement>(heading, 'a'))[0];

/** The picture of the card. */
export const imageOf = (element: StoryTeaser): HTMLImageElement | undefined =>
  [...element.shadowRoot!.querySelectorAll('[part=image]')].flatMap((box) => seenIn<HTMLImageElement>(box, 'img'))[0];
