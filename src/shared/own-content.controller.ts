/** Blocks that never belong to a widget; what stands there and after it is the page's. */
const FOREIGN = /^(article|section|aside|nav|footer|main|form|script|iq-.*)$/;
/** What a reader never sees; it is no content. */
const UNSEEN = 'style, noscript, template';
const HEADING = /^h[1-6]$/;
/** A widget's own text has at most this many lines. */
const MAX_LINES = 30;

/** The light-DOM children of a widget that a reader sees, parted into what it may use and what only slipped into it. */
export interface OwnContent {
  own: ChildNode[];
  /** What follows an unclosed tag: shown below the widget, untouched. */
  rest: ChildNode[];
}

/** Parts the children at the first foreign block, second heading or line 31. */
export function readOwnContent(host: Element): OwnContent {
  const own = [...host.childNodes].filter(isContent);
  let headings = 0;
  let lines = 0;
  const end = own.findIndex((node) => {
    lines += node.textContent?.match(/\S.*/g)?.length ?? 0;
    const elements = isElement(node) ? [node, ...node.querySelectorAll('*')] : [];
    return lines > MAX_LINES || elements.some(({ localName }) => FOREIGN.test(localName) || (HEADING.test(localName) && headings++ > 0));
  });
  return { own, rest: end < 0 ? [] : own.splice(end) };
}

// By its type: a node can come from the document of another window, with classes of its own.
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const isContent = (node: Node): boolean => (isElement(node) ? !node.matches(UNSEEN) : node.nodeType === Node.TEXT_NODE);
