import { readPageLanguage } from '../shared/language.controller.ts';
import { isElement } from '../shared/own-content.controller.ts';

/** What a teaser makes of its own content. Every node is the page's, or a copy of one that stands inside another. */
export interface OwnStory {
  image?: Element;
  /** Of the picture, as text: often the name of the photographer. */
  caption: string;
  /** The link that the card is; its text is the headline. */
  link?: HTMLAnchorElement;
  /** The headline where there is no link. */
  title: string;
  /** Everything else, in its order. */
  text: Node[];
}

/** A node for the text, with the link that is all it has. */
interface Piece {
  node: Node;
  link?: HTMLAnchorElement | undefined;
}

const PICTURE = 'img, picture';
const HEADING = 'h1, h2, h3, h4, h5, h6';
/** What shows nothing where it has no text. */
const EMPTY = /^(br|div|hr|p|span|wbr)$/;

/** Copies by what they are of, so that what has not changed is not drawn anew. */
const copies = new WeakMap<Node, Node>();

/**
 * Finds picture, headline link and text in the plain HTML of a teaser, as people and their tools write it: each on its
 * own, or inside paragraphs, headings, figures and links. The nodes themselves are not changed.
 */
export function readOwnStory(nodes: readonly ChildNode[]): OwnStory {
  const reader = new Reader(nodes);
  for (const node of nodes) reader.read(node);
  return reader.story();
}

class Reader {
  readonly #own: ReadonlySet<Node>;
  readonly #pieces: Piece[] = [];
  #image: Element | undefined;
  #caption = '';
  #title = '';
  /** The link of the heading. */
  #link: HTMLAnchorElement | undefined;
  /** A link around a picture, or around everything. */
  #around: HTMLAnchorElement | undefined;

  constructor(nodes: readonly ChildNode[]) {
    this.#own = new Set(nodes);
  }

  read(node: Node): void {
    if (!isElement(node)) {
      if (node.nodeValue?.trim()) this.#pieces.push({ node });
    } else if (node.matches(PICTURE)) this.#readPicture(node);
    else if (node.matches(HEADING)) this.#readHeading(node);
    else if (node.localName === 'figcaption') this.#caption = node.textContent.trim();
    else if (node.querySelector(`${PICTURE}, ${HEADING}`)) this.#readBlock(node);
    else if (node.textContent.trim() || node.childElementCount > 0 || !EMPTY.test(node.localName))
      this.#pieces.push({ node, link: linkOf(node) });
  }

  story(): OwnStory {
    const first = this.#pieces.find((piece) => piece.link)?.link;
    // A picture alone in a link names it.
    const title = this.#title || (this.#around && !this.#link && !first && this.#image ? pictureOf(this.#image).alt : '');
    const link = this.#link ?? (title ? (this.#around ?? first) : first);
    // Links to the same story, such as „Weiterlesen“, say nothing that the card does not.
    const text = this.#pieces.filter((piece) => !link || piece.link?.href !== link.href).map(({ node }) => this.#shown(node));
    return {
      text,
      title,
      caption: this.#caption,
      ...(this.#image && { image: this.#shown(this.#image) }),
      ...(link && { link: title && link !== this.#link ? withText(link, title) : this.#shown(link) }),
    };
  }

  #readBlock(node: Element): void {
    const link = isStoryLink(node) ? node : undefined;
    const before = this.#pieces.length;
    for (const child of node.childNodes) this.read(child);
    if (!link) return;
    this.#around ??= link;
    this.#title ||= this.#pieces.splice(before, 1)[0]?.node.textContent?.trim() ?? '';
  }

  /** The first is the picture of the story; one of a single pixel counts visitors. */
  #readPicture(node: Element): void {
    if (node.getAttribute('width') === '1') return;
    if (this.#image) this.#pieces.push({ node });
    else this.#image = node;
  }

  /** There is only one: what follows a second is no content of the teaser. */
  #readHeading(node: Element): void {
    this.#link = linkOf(node);
    this.#title = this.#link ? '' : node.textContent.trim();
  }

  /** Only what stands in the element itself can be shown in its place. */
  #shown<Kind extends Node>(node: Kind): Kind {
    // Style reaches no picture inside another of the page's elements.
    return this.#own.has(node) && node.nodeName !== 'PICTURE' ? node : keepCopy(node, node.cloneNode(true) as Kind);
  }
}

/** The link that is all the text of a node. */
function linkOf(node: Element): HTMLAnchorElement | undefined {
  const link = node.localName === 'a' ? node : node.querySelector('a');
  const text = link?.textContent.trim();
  return text && isStoryLink(link!) && text === node.textContent.trim() ? link : undefined;
}

/** Not a mail, not a script. */
const isStoryLink = (node: Element): node is HTMLAnchorElement =>
  node.localName === 'a' && /^(https?|file):/.test((node as HTMLAnchorElement).protocol);

/** The same link with other words. */
function withText(link: HTMLAnchorElement, text: string): HTMLAnchorElement {
  const copy = link.cloneNode() as HTMLAnchorElement;
  copy.textContent = text;
  return keepCopy(link, copy);
}

/** The language of a text that leaves its place goes with it; its direction is that of its words. */
function keepCopy<Kind extends Node>(node: Node, copy: Kind): Kind {
  if (isElement(copy)) {
    copy.setAttribute('lang', readPageLanguage(node as Element).lang);
    copy.setAttribute('dir', copy.getAttribute('dir') ?? 'auto');
  }
  const kept = copies.get(node) as Kind | undefined;
  if (kept?.isEqualNode(copy)) return kept;
  copies.set(node, copy);
  return copy;
}

/** The text of nodes, for counting and for data. */
export const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => node.textContent)
    .join(' ')
    .trim();

/** The `img` of an `img` or `picture`. */
export const pictureOf = (image: Element): HTMLImageElement => (image.querySelector('img') ?? image) as HTMLImageElement;
