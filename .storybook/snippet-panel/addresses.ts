import type { PlainNode } from '../../src/builder/plain-node.ts';
import { wholeAddress } from '../../src/contact-card/contact.ts';
import type { Embed } from '../../src/embed/embed.ts';

/* The addresses of a story are those of this Storybook: on a page they are whole, beside the scripts. */

const ADDRESS = /^(href|src|action|photo|url|[a-z]+-(url|href))$/;

/** What is whole stays as it is written. */
function makeWhole(written: string, base: string): string {
  const address = wholeAddress(written);
  if (URL.canParse(address) || !address || !URL.canParse(address, base)) return address;
  return new URL(address, base).href;
}

function wholeAttributes<Value extends string | undefined>(
  attributes: Readonly<Record<string, Value>>,
  base: string,
): Record<string, Value> {
  const whole = Object.entries(attributes).map(([name, value]) => [name, value && ADDRESS.test(name) ? makeWhole(value, base) : value]);
  return Object.fromEntries(whole) as Record<string, Value>;
}

export function wholeEmbed({ attributes, content, ...named }: Embed, base: string): Embed {
  return { ...named, attributes: wholeAttributes(attributes, base), content: wholeContent(content, base) };
}

function wholeContent(content: Embed['content'], base: string): Embed['content'] {
  if (typeof content !== 'object') return content;
  const { href, image } = content;
  return { ...content, href: makeWhole(href, base), image: image && { ...image, src: makeWhole(image.src, base) } };
}

export const wholeNodes = (nodes: readonly PlainNode[], base: string): PlainNode[] =>
  nodes.map((node) =>
    typeof node === 'string'
      ? node
      : { ...node, attributes: wholeAttributes(node.attributes, base), children: wholeNodes(node.children, base) },
  );
