import { approve } from '../shared/trusted-types.controller.ts';
import { mediaIn, withoutPictures, writeSheet, type CopiedMedium } from './copied-styles.controller.ts';

/** How wide a copy is, in CSS pixels: the narrowest screen of WCAG 2.2 (1.4.10), and A4 between margins of 15 mm. */
const WIDTHS: Readonly<Record<CopiedMedium, number>> = { narrow: 320, print: 680 };

/** How long styles and pictures of a copy may take, in milliseconds. They come from the browser's memory. */
const PATIENCE = 3000;

/** What runs, or has no looks. */
const LEFT_OUT = /^(base|link|meta|noscript|script|style|template|title)$/;

/** What would ask a server, or act by itself. */
const ACTIVE = /^(on.*|autofocus|autoplay|background|data|ping|poster|src|srcdoc|srcset|style)$/;

const within = <Result>(work: Promise<Result>): Promise<Result | undefined> =>
  Promise.race([work, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))]);

/**
 * A copy of the page in a frame of its own, shadow trees and all: without scripts, and with no pictures but those that are
 * asked for. No visitor sees or hears it.
 */
export class PageCopy {
  readonly #frame = document.createElement('iframe');
  readonly #medium: CopiedMedium;
  readonly #pictures: readonly Element[];
  readonly #copies = new Map<Node, Node>();
  readonly #pending: Promise<unknown>[] = [];

  constructor(medium: CopiedMedium, pictures: readonly Element[]) {
    this.#medium = medium;
    this.#pictures = pictures;
  }

  /** Makes it, in a frame at the end of `place`, with styles and pictures; gives whether it stands. */
  async make(place: ParentNode): Promise<boolean> {
    const frame = this.#frame;
    frame.tabIndex = -1;
    frame.setAttribute('aria-hidden', 'true');
    frame.style.cssText = `position: fixed; inset: 0 auto auto -9999px; width: ${WIDTHS[this.#medium]}px; height: 800px; border: 0; visibility: hidden`;
    // Of the same mode as the page: without doctype, boxes are others.
    frame.srcdoc = approve('createHTML', document.compatMode === 'CSS1Compat' ? '<!doctype html>' : '<p>');
    const loaded = new Promise<boolean>((resolve) => frame.addEventListener('load', () => resolve(true)));
    place.append(frame);
    // The page may have taken the notice away in the meantime.
    if (!(await within(loaded)) || !frame.contentDocument) return false;
    const target = this.#document;
    target.documentElement.replaceWith(this.#copy(document.documentElement));
    target.adoptedStyleSheets = this.#sheetsOf(document);
    this.#fillSlots();
    await within(Promise.all(this.#pending));
    return frame.isConnected;
  }

  /** The copy of an element, if it was on the page. */
  copyOf<Kind extends Element>(element: Kind): Kind | undefined {
    return this.#copies.get(element) as Kind | undefined;
  }

  remove(): void {
    this.#frame.remove();
  }

  get #document(): Document {
    return this.#frame.contentDocument!;
  }

  #copy(node: Node): Node {
    const copy = node instanceof Element ? this.#copyElement(node) : this.#document.importNode(node);
    this.#copies.set(node, copy);
    this.#copyChildren(node, copy);
    if (node instanceof Element && node.shadowRoot) this.#copyShadow(node.shadowRoot, copy as Element);
    return copy;
  }

  #copyChildren(from: Node, to: Node): void {
    for (const child of from.childNodes) {
      if (child === this.#frame) continue;
      if (!(child instanceof Element) || !LEFT_OUT.test(child.localName)) to.appendChild(this.#copy(child));
      else if (child instanceof HTMLLinkElement && isForeign(child.sheet)) to.appendChild(this.#copyLink(child));
    }
  }

  #copyElement(element: Element): Element {
    const copy = this.#document.createElementNS(element.namespaceURI, element.localName);
    // Attributes as nodes, because pages have some with names that no method takes.
    for (const attribute of element.attributes) if (!isActive(attribute)) copy.setAttributeNode(attribute.cloneNode() as Attr);
    const { style } = element as HTMLElement;
    if (style?.cssText) (copy as HTMLElement).style.cssText = withoutPictures(style.cssText);
    if (element instanceof HTMLImageElement && this.#pictures.includes(element)) {
      const picture = copy as HTMLImageElement;
      Object.assign(picture, { loading: 'eager', src: element.currentSrc || element.src });
      this.#pending.push(picture.decode().catch(() => {}));
    }
    return copy;
  }

  /** Styles that no script may read, as they are. */
  #copyLink({ href, crossOrigin, integrity, media }: HTMLLinkElement): Element {
    const link = this.#document.createElement('link');
    this.#pending.push(new Promise((resolve) => ['load', 'error'].forEach((type) => link.addEventListener(type, resolve))));
    return Object.assign(link, { rel: 'stylesheet', href, crossOrigin, integrity, media: mediaIn(media, this.#medium) });
  }

  #copyShadow(root: ShadowRoot, copy: Element): void {
    const { mode, slotAssignment } = root;
    const shadow = copy.attachShadow({ mode, slotAssignment });
    this.#copies.set(root, shadow);
    this.#copyChildren(root, shadow);
    shadow.adoptedStyleSheets = this.#sheetsOf(root);
  }

  #sheetsOf({ styleSheets, adoptedStyleSheets }: DocumentOrShadowRoot): CSSStyleSheet[] {
    const { CSSStyleSheet } = this.#document.defaultView as unknown as typeof globalThis;
    const sheets = [...styleSheets, ...adoptedStyleSheets].filter((sheet) => !sheet.disabled && !isForeign(sheet));
    return sheets.map((sheet) => {
      const copy = new CSSStyleSheet({ baseURL: sheet.href ?? document.baseURI });
      copy.replaceSync(writeSheet(sheet, this.#medium));
      return copy;
    });
  }

  /** What stands in which slot, where scripts have said so. */
  #fillSlots(): void {
    for (const [node, copy] of this.#copies) {
      if (!(node instanceof HTMLSlotElement)) continue;
      const nodes = node.assignedNodes().map((one) => this.#copies.get(one)!);
      (copy as HTMLSlotElement).assign(...(nodes as (Element | Text)[]));
    }
  }
}

/** Drawings may use parts of themselves, and files. */
function isActive({ localName, name, value, ownerElement }: Attr): boolean {
  return ACTIVE.test(name) || (localName === 'href' && ownerElement instanceof SVGElement && !value.startsWith('#'));
}

/** Whether no script may read a style sheet. */
function isForeign(sheet: CSSStyleSheet | null): boolean {
  try {
    return !!sheet && !sheet.cssRules;
  } catch {
    return true;
  }
}
