import { elementsIn, textIn, writeHtml, type PlainElement, type PlainNode } from '../../src/builder/plain-node.ts';
import type { Embed } from '../../src/embed/embed.ts';

/* What stands in an element, and cannot stand in an entry for the command `pages`. */

/** A slot of the notice, the size of a picture that does not tell it, or anything else. */
export type LossKind = 'lockup' | 'logo' | 'project' | 'size' | 'other';

export interface Loss {
  kind: LossKind;
  /** The markup that is left out. */
  html: string;
}

/** What the entry has. */
interface Kept {
  words: string;
  href?: string | undefined;
  src?: string | undefined;
}

const SLOT = /^(lockup|logo|project)$/;
const PICTURE = /^(img|picture|svg)$/;
/** No text stands for these. */
const MEDIA = /^(svg|source|video|audio|iframe|object|embed|math)$/;
/** Their address is in the text of a card. */
const WRITTEN_OUT = /^(mailto|tel):/i;
/** What an attribute says besides. */
const TELLING = ['lang', 'hreflang', 'srcset'] as const;

/** Compares the content of an element with what the entry has of it. */
export function findLosses({ widget, content }: Embed, nodes: readonly PlainNode[]): Loss[] {
  // The page has a form of its own, and needs no link.
  if (widget === 'newsletter-form') return [];
  const kept = keptOf(content);
  return nodes.flatMap((node): Loss[] => {
    const slot = widget === 'funding-notice' ? slotOf(node) : '';
    if (slot) return [{ kind: slot, html: writeHtml([node]) }];
    return [...lossesOf(node, kept).map((html): Loss => ({ kind: 'other', html })), ...sizelessIn(node, kept)];
  });
}

function keptOf(content: Embed['content']): Kept {
  if (typeof content !== 'object') return { words: textIn([content ?? '']) };
  const { href, title, text = '', quote = '', image } = content;
  return { words: `${title} ${text} ${quote}`, href, src: image?.src };
}

/** As the notice parts its content: a picture without a slot is a logo too. */
function slotOf(node: PlainNode): 'lockup' | 'logo' | 'project' | '' {
  if (typeof node === 'string') return '';
  const all = elementsIn([node]);
  const slot = all.find(({ attributes }) => attributes['slot'])?.attributes['slot'] ?? '';
  if (SLOT.test(slot)) return slot as 'lockup' | 'logo' | 'project';
  return !textIn([node]) && all.some(({ name }) => PICTURE.test(name)) ? 'logo' : '';
}

function lossesOf(node: PlainNode, kept: Kept): string[] {
  const isKept = (text: string): boolean => kept.words.includes(textIn([text]));
  if (typeof node === 'string') return isKept(node) ? [] : [node.trim()];
  const { name, attributes, children } = node;
  const { href, src } = attributes;
  const isLink = name === 'a' && href !== undefined && !WRITTEN_OUT.test(href);
  const isLost =
    MEDIA.test(name) ||
    (name === 'img' && !(src && src === kept.src)) ||
    (isLink ? href !== kept.href : children.some((child) => typeof child === 'string' && !isKept(child)));
  if (isLost) return [writeHtml([node])];
  // Whatever a link to the story says, the headline leads there too.
  const inner = isLink ? elementsIn(children).filter((one) => PICTURE.test(one.name)) : children;
  return [...told(node), ...inner.flatMap((child) => lossesOf(child, kept))];
}

const told = ({ attributes }: PlainElement): string[] =>
  TELLING.flatMap((name) => (attributes[name] ? [`${name}="${attributes[name]}"`] : []));

const sizelessIn = (node: PlainNode, { src }: Kept): Loss[] =>
  elementsIn([node])
    .filter(
      ({ name, attributes: { src: own, width, height } }) => name === 'img' && own && own === src && !(Number(width) && Number(height)),
    )
    .map((image) => ({ kind: 'size', html: writeHtml([image]) }));
