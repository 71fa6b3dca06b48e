import { readPageLanguage } from '../shared/language.controller.ts';
import { isElement } from '../shared/own-content.controller.ts';

/** What a teaser makes of its own content. Every node is the page's, or a copy of one that stands inside another. */
export interface OwnStory {
  image: Element | undefined;
  /** Of the picture, as text: often the name of the photographer. */
  caption: string;
  /** The link that the card is; its text is the headline. */
  link: HTMLAnchorElement | undefined;
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

const PICTURE = 'picture, :not(picture) > img';
const HEADING = 'h1, h2, h3, h4, h5, h6';
const PARTS = `${PICTURE}, ${HEADING}`;
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
  readonly #own: readonly Node[];
  readonly #pieces: Piece[] = [];
  #image: Element | undefined;
  #caption = '';
  #heading: Element | undefined;
  /** A link around a picture, or around everything. */
  #around: HTMLAnchorElement | undefined;

  constructor(nodes: readonly ChildNode[]) {
    this.#own = nodes;
  }

  read(node: Node): void {
    if (!isElement(node)) {
      // A blank parts words, a line break in the source too.
      if (node.nodeType === Node.TEXT_NODE && (trimmed(node) || this.#pieces[0])) this.#pieces.push({ node });
    } else if (node.matches(PICTURE)) this.#readPicture(node);
    else if (node.matches(HEADING)) this.#readHeading(node);
    else if (node.localName === 'figcaption' && !this.#caption) this.#caption = trimmed(node);
    else if (node.querySelector(PARTS)) {
      if (isStoryLink(node)) this.#around ??= node;
      for (const child of node.childNodes) this.read(child);
    } else if (trimmed(node) || node.childElementCount || !EMPTY.test(node.localName)) this.#pieces.push({ node, link: linkOf(node) });
  }

  story(): OwnStory {
    const heading = this.#heading;
    const words = heading ? undefined : this.#pieces.find(({ node }) => this.#around?.contains(node) && trimmed(node));
    const first = this.#pieces.find((piece) => piece.link)?.link;
    // A picture alone in a link names it.
    const alt = this.#image && this.#around && !first ? pictureOf(this.#image).alt : '';
    const title = trimmed(heading ?? words?.node) || alt;
    const link = (heading && linkIn(heading)) || (title && this.#around) || first;
    // Links to the same story, such as „Weiterlesen“, say nothing that the card does not.
    const text = this.#pieces.filter((piece) => piece !== words && (!link || piece.link?.href !== link.href));
    const isHeadline = link && (!title || trimmed(link) === title) && !link.querySelector(PARTS);
    return {
      title,
      text: text.map(({ node }) => this.#shown(node)),
      caption: this.#caption,
      image: this.#image && this.#shown(this.#image),
      link: isHeadline ? this.#shown(link) : link && withText(link, title),
    };
  }

  /** The first is the picture of the story; one of a single pixel counts visitors. */
  #readPicture(node: Element): void {
    if (node.getAttribute('width') === '1') return;
    if (this.#image) this.#pieces.push({ node });
    else this.#image = node;
  }

  /** There is only one: what follows a second is no content of the teaser. */
  #readHeading(node: Element): void {
    for (const picture of node.querySelectorAll(PICTURE)) this.#readPicture(picture);
    if (trimmed(node)) this.#heading = node;
  }

  /** Only what stands in the element itself can be shown in its place. */
  #shown<Kind extends Node>(node: Kind): Kind {
    // Style reaches no picture inside another of the page's elements.
    return this.#own.includes(node) && node.nodeName !== 'PICTURE' ? node : keepCopy(node, node.cloneNode(true) as Kind);
  }
}

const trimmed = (node: Node | undefined): string => node?.textContent?.trim() ?? '';

/** The first link to a story in a node. */
const linkIn = (node: Element): HTMLAnchorElement | undefined => [node, ...node.querySelectorAll('a')].find(isStoryLink);

/** The link that is all the text of a node. */
function linkOf(node: Element): HTMLAnchorElement | undefined {
  const link = linkIn(node);
  const text = trimmed(link);
  return text && text === trimmed(node) ? link : undefined;
}

/** Not a mail, not a script, not the same picture in large. */
const isStoryLink = (node: Element): node is HTMLAnchorElement =>
  node.localName === 'a' && /^(https?|file):(?!.*\.(avif|gif|jpe?g|png|webp)$)/i.test((node as HTMLAnchorElement).href);

/** The same link with other words. */
function withText(link: HTMLAnchorElement, text: string): HTMLAnchorElement {
  const copy = link.cloneNode() as HTMLAnchorElement;
  copy.textContent = text;
  return keepCopy(link, copy);
}

/** The language of a text that leaves its place goes with it; its direction is that of its words. */
function keepCopy<Kind extends Node>(node: Node, copy: Kind): Kind {
  if (isElement(copy)) {
    const element = copy as unknown as HTMLElement;
    element.lang = readPageLanguage(node as Element).lang;
    element.dir ||= 'auto';
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
