import type { Child } from './framework.ts';

/** Builds the same page without any framework, by what stands in HTML: attributes. */
export function build(child: Child): Node {
  if (typeof child === 'string') return new Text(child);
  if (!child) return document.createDocumentFragment();
  const element = document.createElement(child.tag);
  for (const [name, value] of Object.entries(child.props)) {
    if (name === 'now') Object.assign(element, { now: value });
    else if (name !== 'key' && typeof value !== 'function' && value != null && value !== false)
      element.setAttribute(name, value === true ? '' : `${value as string | number}`);
  }
  element.append(...child.children.map(build));
  return element;
}

/** What can be seen of a page, shadow trees and what stands in slots with it, as text that can be compared. */
export const look = (node: Node): string => write(node, seenIn).replace(/ ?([<>]) ?/g, '$1');

/** What stands in an element of the page itself, without comments of a framework. */
export const lightTree = (element: Element): string => write(element, (node) => [...node.childNodes]);

function seenIn(node: Node): Node[] {
  const { assignedNodes, shadowRoot } = node as Partial<HTMLSlotElement>;
  return assignedNodes?.call(node) ?? [...(shadowRoot ?? node).childNodes];
}

function write(node: Node, inside: (node: Node) => Node[]): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!.replace(/\s+/g, ' ');
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const content = inside(node)
    .map((child) => write(child, inside))
    .join('');
  const isOfPage = element.localName === 'slot' || element.localName.startsWith('iq-');
  return isOfPage ? content.trim() : `<${[element.localName, ...attributesOf(element)].join(' ')}>${content.trim()}</>`;
}

/** In an order of their own; and every card has a file of its own. */
const attributesOf = ({ attributes }: Element): string[] =>
  [...attributes].map(({ name, value }) => `${name}="${name === 'style' ? sorted(value) : value.replace(/^blob:.*/, 'blob:')}"`).sort();

const sorted = (style: string): string => style.split(/; ?/).sort().join('; ');
