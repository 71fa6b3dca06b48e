/** HTML as plain data: texts and elements. */
export type PlainNode = string | PlainElement;

export interface PlainElement {
  /** In lower case. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly PlainNode[];
}

export const element = (name: string, attributes: PlainElement['attributes'] = {}, children: readonly PlainNode[] = []): PlainElement => ({
  name,
  attributes,
  children,
});

/** All elements in nodes, in their order. */
export const elementsIn = (nodes: readonly PlainNode[]): PlainElement[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsIn(node.children)]));

/** The text in nodes, with single blanks. */
export const textIn = (nodes: readonly PlainNode[]): string =>
  nodes
    .map((node) => (typeof node === 'string' ? node : ` ${textIn(node.children)} `))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const EMPTY = /^(br|img)$/;
/** Marks of HTML, and what CMSs put their own things in: short codes, insert tags, plug-ins, addresses to hide. */
const SPECIAL = /[&<>"[\]{}@]/g;

const escape = (text: string): string => text.replace(/\s+/g, ' ').replace(SPECIAL, (sign) => `&#${sign.charCodeAt(0)};`);

/** The nodes as HTML on one line; whatever stands in them is text. */
export function writeHtml(nodes: readonly PlainNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escape(node);
      const attributes = Object.entries(node.attributes).map(([name, value]) =>
        value || name === 'alt' ? ` ${name}="${escape(value)}"` : ` ${name}`,
      );
      const start = `<${node.name}${attributes.join('')}>`;
      return EMPTY.test(node.name) ? start : `${start}${writeHtml(node.children)}</${node.name}>`;
    })
    .join('');
}
