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
const BLOCK =
  /^(?:p|div|[bh]r|h[1-6]|[uod]l|li|d[td]|t[rdh]|table|caption|pre|blockquote|fig\w+|section|article|aside|header|footer|main|nav|address|details|summary)$/;

/** Text of one paragraph: every run of white space is one blank. */
export const tidyText = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All characters in an element, as they stand. */
export const rawText = (node: FeedNode | undefined): string => joinText(node, rawText);

/** The text that a reader of an element sees: blocks and line breaks are blanks. */
export const seenText = (node: FeedNode): string => tidyText(seenPart(node));

function seenPart(node: FeedNode): string {
  if (UNSEEN.test(node.name)) return '';
  const text = joinText(node, seenPart);
  return BLOCK.test(node.name) ? ` ${text} ` : text;
}

const joinText = (node: FeedNode | undefined, read: (child: FeedNode) => string): string =>
  node?.children.map((child) => (typeof child === 'string' ? child : read(child))).join('') ?? '';
