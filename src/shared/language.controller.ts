import { isServer } from 'lit';
import type { Direction } from './language.ts';

/** What the page says about language and direction at one place. */
export interface PageLanguage {
  /** The `lang` of the nearest ancestor that has one, across shadow roots; empty if none has. */
  lang: string;
  /** The `dir` on the element that gave `lang`, or nearer; empty where the language decides. */
  dir: Direction | '';
}

/** Reads the nearest `lang`, and a `dir` that is at least as near, from the element outwards. */
export function readPageLanguage(element: Element): PageLanguage {
  let dir: PageLanguage['dir'] = '';
  // A server shows an element nothing but itself.
  for (let node: Element | null = element; node; node = isServer ? null : (node.parentElement ?? hostOf(node))) {
    const own = node.getAttribute('dir');
    if (!dir && (own === 'ltr' || own === 'rtl')) dir = own;
    const lang = node.getAttribute('lang');
    if (lang) return { lang, dir };
  }
  return { lang: '', dir };
}

/** The language in which the editors of an element are told of problems: German, unless it is on a page in another one. */
export const editorLanguage = (element: Element): 'de' | 'en' => (/^(de\b|$)/i.test(readPageLanguage(element).lang) ? 'de' : 'en');

/** The element whose shadow tree contains the node; `null` in the document, and for what is in no tree (a link has a `host` too). */
function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((root as ShadowRoot).host ?? null) : null;
}

/** One observer serves all elements: a page seldom changes its language, and then for all of them. */
const listeners = new Map<Element, () => void>();
let observer: MutationObserver | undefined;

/** Outside of what is called for an element: the observer lives on, and would keep the first one and the tree that it was in. */
const tellAll = (): void => listeners.forEach((listener) => listener());

/** Calls `changed` whenever `lang` or `dir` changes anywhere in the trees that contain the element. */
export function watchPageLanguage(element: Element, changed: () => void): void {
  observer ??= new MutationObserver(tellAll);
  listeners.set(element, changed);
  // To observe a root once more changes nothing.
  for (let node: Element | null = element; node; node = hostOf(node)) {
    observer.observe(node.getRootNode(), { subtree: true, attributeFilter: ['lang', 'dir'] });
  }
}

/** Ends what watchPageLanguage began; after the last element nothing is observed any more. */
export function unwatchPageLanguage(element: Element): void {
  listeners.delete(element);
  if (listeners.size === 0) observer?.disconnect();
}
