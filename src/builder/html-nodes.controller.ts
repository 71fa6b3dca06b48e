import type { PlainNode } from './plain-node.ts';

/** Longer is no page. In characters. */
const MAX_HTML = 2_000_000;

/** HTML as plain data. The parser makes a document of its own, in which nothing is run or loaded. */
export function readHtml(html: string): PlainNode[] {
  const { head, body } = new DOMParser().parseFromString(html.slice(0, MAX_HTML), 'text/html');
  return [...head.childNodes, ...body.childNodes].flatMap(readNode);
}

function readNode(node: Node): PlainNode[] {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element)) return [];
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  return [{ name: node.localName, attributes, children: [...node.childNodes].flatMap(readNode) }];
}
