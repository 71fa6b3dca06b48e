import { cleanAttribute } from '../shared/attribute-text.ts';
import type { SnippetForm } from './cms.ts';
import { elementsIn, textIn, type PlainElement, type PlainNode } from './plain-node.ts';

/** What a content management system did to a snippet; the words are in texts/. */
export type LossCode =
  | 'nothing'
  | 'curly'
  | 'as-text'
  | 'element'
  | 'empty'
  | 'attributes'
  | 'values'
  | 'quotes'
  | 'content'
  | 'breaks'
  | 'script'
  | 'script-as-text'
  | 'script-held'
  | 'type'
  | 'integrity'
  | 'marks'
  | 'div'
  | 'link'
  | 'moved'
  | 'paragraph'
  | 'not-alone'
  | 'untrusted'
  | 'frame'
  | 'sandbox'
  | 'not-embedded';

export interface Loss {
  code: LossCode;
  /** `broken`: no widget stands there; `damaged`: it stands, but not as it was set; `harmless`: nobody notices. */
  weight: 'broken' | 'damaged' | 'harmless';
  /** What is lost, in the words of HTML. */
  about: string;
}

/** What became of a snippet. */
export interface Survival {
  losses: readonly Loss[];
  /** Whether a widget, or the link in its place, does what was wanted. */
  isAlive: boolean;
  /** Whether nothing but the script is missing, which an administrator can put on every page once. */
  needsScript: boolean;
}

/** Without these there is no form. */
const REQUIRED = /^(action|publisher|privacy-url)$/;
const RUNNING = /^$|^module$|javascript$/;

/** Compares what was copied out of the builder with what stands in the page. */
export function judge(form: SnippetForm, copied: readonly PlainNode[], found: readonly PlainNode[]): Survival {
  const losses = explain(JUDGES[form](copied, found), copied, found);
  const broken = losses.filter(({ weight }) => weight === 'broken');
  return { losses, isAlive: broken.length === 0, needsScript: broken.length > 0 && broken.every(({ code }) => code.startsWith('script')) };
}

/** What lies behind all losses together, where it can be told. */
function explain(losses: Loss[], copied: readonly PlainNode[], found: readonly PlainNode[]): Loss[] {
  const weight = (['broken', 'damaged'] as const).find((one) => losses.some((each) => each.weight === one));
  const curly = elementsIn(found)
    .flatMap(({ attributes }) => Object.entries(attributes))
    .find(([, value]) => CURLY.test(value));
  if (weight && curly) return [loss(weight, 'curly', curly.join('='))];
  return weight === 'broken' && textIn(found) && !hasTrace(copied, found)
    ? [loss('broken', 'nothing', textIn(found).slice(0, 60))]
    : losses;
}

/** A quotation mark of a text where HTML has none. */
const CURLY = /^[“”„«»″‘’]/;

/** Whether any name, address or text of the code is in what was found, be it as text. */
function hasTrace(copied: readonly PlainNode[], found: readonly PlainNode[]): boolean {
  const all = wordsOf(found).join(' ').toLowerCase();
  const signs = elementsIn(copied).flatMap(({ name, attributes: { src = '', href = '' } }) => [
    name.includes('-') ? name : '',
    name === 'script' ? src.split('/').at(-1)! : src,
    href,
  ]);
  return [...signs, ...textsOf(copied)].some((sign) => sign && all.includes(sign.toLowerCase()));
}

const textsOf = (nodes: readonly PlainNode[]): string[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [node.trim()] : textsOf(node.children)));
const wordsOf = (nodes: readonly PlainNode[]): string[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [node] : [node.name, ...Object.values(node.attributes), ...wordsOf(node.children)]));

type Judge = (copied: readonly PlainNode[], found: readonly PlainNode[]) => Loss[];

const JUDGES: Readonly<Record<SnippetForm, Judge>> = {
  element: ([widget, script], found) => [...judgeElement(widget as PlainElement, found), ...judgeScript(script as PlainElement, found)],
  div: ([div], found) => judgeDiv(div as PlainElement, found),
  link: ([block], found) => {
    const link = elementsIn([block!]).find(isLink)!;
    return [...judgeLink(link, found), ...judgeParagraph(link, found)];
  },
  frame: ([frame], found) => judgeFrame(frame as PlainElement, found),
  address: ([page], found) => judgeAddress(page as string, found),
};

const loss = (weight: Loss['weight'], code: LossCode, about: string): Loss => ({ weight, code, about });
const isLink = ({ name }: PlainElement): boolean => name === 'a';

/** The tag of an element as it stands in a text, where a filter has turned it into one. */
const standsAsText = (name: string, found: readonly PlainNode[]): boolean => textIn(found).toLowerCase().includes(`<${name}`);

function judgeElement(copied: PlainElement, found: readonly PlainNode[]): Loss[] {
  const { name, children } = copied;
  const kept = elementsIn(found).find((one) => one.name === name);
  if (!kept) {
    const code = standsAsText(name, found) ? 'as-text' : children.length === 0 ? 'empty' : 'element';
    return [loss('broken', code, `<${name}>`)];
  }
  return [...judgeAttributes(copied, kept), ...judgeContent(copied, kept)];
}

function judgeAttributes(copied: PlainElement, kept: PlainElement): Loss[] {
  return Object.entries(copied.attributes).flatMap(([name, value]) => {
    const now = kept.attributes[name];
    if (now === undefined) return [loss(REQUIRED.test(name) ? 'broken' : 'damaged', 'attributes', name)];
    if (sameText(now, value)) return [];
    return sameText(cleanAttribute(now), value) ? [loss('harmless', 'quotes', name)] : [loss('damaged', 'values', `${name}="${now}"`)];
  });
}

const sameText = (one: string, other: string): boolean => one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();

function judgeContent(copied: PlainElement, kept: PlainElement): Loss[] {
  // Typographic quotation marks and dashes are what many systems make of plain ones.
  const words = (nodes: readonly PlainNode[]): string =>
    textIn(nodes)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const count = ({ children }: PlainElement, names: RegExp): number => elementsIn(children).filter(({ name }) => names.test(name)).length;
  const losses: Loss[] = [];
  const isGone = !words(kept.children).includes(words(copied.children)) || count(kept, /^a$/) < count(copied, /^a$/);
  if (isGone) losses.push(loss('damaged', 'content', textIn(copied.children).slice(0, 60)));
  if (count(kept, /^(p|br)$/) > count(copied, /^(p|br)$/)) losses.push(loss('harmless', 'breaks', '<p>, <br>'));
  return losses;
}

function judgeScript(copied: PlainElement, found: readonly PlainNode[]): Loss[] {
  const { src = '', integrity } = copied.attributes;
  const file = new RegExp(`/(iq|${src.split('/').at(-1)!.slice(0, -3)})\\.js($|[?#])`);
  const isOurs = ({ name, attributes }: PlainElement): boolean =>
    name === 'script' && Object.entries(attributes).some(([key, value]) => key.endsWith('src') && file.test(value));
  const kept = elementsIn(found).find(isOurs);
  if (!kept) return [loss('broken', standsAsText('script', found) ? 'script-as-text' : 'script', '<script>')];
  const { attributes } = kept;
  const losses: Loss[] = [];
  const type = attributes['type'] ?? '';
  if (!attributes['src'] || !RUNNING.test(type)) losses.push(loss('broken', 'script-held', `type="${type}"`));
  else if (copied.attributes['type'] && !type) losses.push(loss('harmless', 'type', `type="${copied.attributes['type']}"`));
  if (integrity && !attributes['integrity']) losses.push(loss('harmless', 'integrity', 'integrity'));
  const marks = Object.keys(copied.attributes).filter((name) => /^data-|^nowprocket$/.test(name) && !(name in attributes));
  if (marks.length > 0) losses.push(loss('harmless', 'marks', marks.join(', ')));
  return losses;
}

function judgeDiv(copied: PlainElement, found: readonly PlainNode[]): Loss[] {
  const id = copied.attributes['data-iq'];
  const kept = elementsIn(found).find(({ attributes }) => attributes['data-iq'] === id);
  if (kept) return judgeContent(copied, kept);
  // The link in it is enough for the script, if it stands alone.
  const losses = judgeLink(elementsIn(copied.children).find(isLink)!, found);
  return losses.some(({ weight }) => weight === 'broken') ? losses : [loss('harmless', 'div', `<div data-iq="${id}">`), ...losses];
}

const findLink = (href = '', found: readonly PlainNode[]): PlainElement | undefined =>
  elementsIn(found).find((one) => isLink(one) && one.attributes['href']?.split(/[?#]/)[0] === href);

function judgeLink(copied: PlainElement, found: readonly PlainNode[]): Loss[] {
  const { href = '' } = copied.attributes;
  const kept = findLink(href, found);
  if (!kept) {
    const moved = elementsIn(found).find((one) => isLink(one) && sameText(textIn([one]), textIn([copied])));
    if (moved) return [loss('broken', 'moved', `href="${moved.attributes['href'] ?? ''}"`)];
    return [loss('broken', standsAsText('a ', found) ? 'as-text' : 'link', `<a href="${href}">`)];
  }
  if (/\bugc\b/.test(kept.attributes['rel'] ?? '')) return [loss('damaged', 'untrusted', 'rel="ugc"')];
  const around = textIn(blockOf(kept, found));
  return sameText(around, textIn([kept])) ? [] : [loss('damaged', 'not-alone', around.slice(0, 60))];
}

/** Without its paragraph a link is enough where it stands alone all the same. */
function judgeParagraph({ attributes }: PlainElement, found: readonly PlainNode[]): Loss[] {
  const kept = findLink(attributes['href'], found);
  const isLost = kept && !elementsIn(found).some((one) => one.name === 'p' && elementsIn(one.children).includes(kept));
  return isLost ? [loss('harmless', 'paragraph', '<p>')] : [];
}

/** What is in the nearest block around an element; everything where there is none. */
function blockOf(kept: PlainElement, found: readonly PlainNode[]): readonly PlainNode[] {
  const around = elementsIn(found).filter(({ name, children }) => !INLINE.test(name) && elementsIn(children).includes(kept));
  return around.at(-1)?.children ?? found;
}

/** What can be around a link inside of its block. */
const INLINE = /^(a|abbr|b|big|cite|em|font|i|mark|small|span|strong|sub|sup|u)$/;

function judgeFrame(copied: PlainElement, found: readonly PlainNode[]): Loss[] {
  const { src = '' } = copied.attributes;
  const frame = findFrame(src, found);
  if (!frame) return [loss('broken', standsAsText('iframe', found) ? 'as-text' : 'frame', '<iframe>')];
  const { attributes } = frame;
  const sandbox = attributes['sandbox'];
  const lost = Object.keys(copied.attributes).filter((name) => name !== 'src' && !(name in attributes));
  return [
    ...(sandbox !== undefined && !/\ballow-scripts\b/.test(sandbox) ? [loss('damaged', 'sandbox', `sandbox="${sandbox}"`)] : []),
    ...(lost.length > 0 ? [loss('harmless', 'attributes', lost.join(', '))] : []),
  ];
}

const findFrame = (page: string, found: readonly PlainNode[]): PlainElement | undefined =>
  elementsIn(found).find(({ name, attributes }) => name === 'iframe' && (attributes['src'] ?? '').startsWith(page));

/** WordPress makes a frame of an address that stands alone in its paragraph. */
function judgeAddress(page: string, found: readonly PlainNode[]): Loss[] {
  if (findFrame(page, found)) return [];
  const isThere = textIn(found).includes(page) || elementsIn(found).some(({ attributes }) => attributes['href']?.startsWith(page));
  return [isThere ? loss('damaged', 'not-embedded', page) : loss('broken', 'link', page)];
}
