/** An element of XML or HTML as plain data: comments and instructions are no part of it. */
export interface FeedNode {
  name: string;
  namespace: string;
  /** By their names with prefix, such as `xml:base`. */
  attributes: Readonly<Record<string, string>>;
  children: readonly (FeedNode | string)[];
}

/** Reads HTML into plain text of one paragraph. */
export type HtmlReader = (html: string) => string;

const UNSEEN = /^(?:script|style|template|no(?:script|frames)|i?frame(?:set)?|object|audio|video|svg)$/;
const BLOCK = /^(?:p|div|[bh]r|h\d|[uod]l|li|d[td]|t[rdh]|pre|blockquote|fig\w+|section|article|header|footer|address)$/;

/** Text of one paragraph: every run of white space is one blank. */
export const tidyText = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All characters in an element, as they stand. */
export const rawText = (node: FeedNode | string = ''): string => (typeof node === 'string' ? node : node.children.map(rawText).join(''));

/** The text that a reader of an element sees: blocks and line breaks are blanks. */
export function seenText(node: FeedNode | string): string {
  if (typeof node === 'string') return node;
  // WordPress marks its links to read on.
  if (UNSEEN.test(node.name) || node.attributes['class']?.includes('more-link')) return '';
  const text = node.children.map(seenText).join('');
  return BLOCK.test(node.name) ? ` ${text} ` : text;
}
