/** What a filter has left of a snippet. */
import type { Snippet } from './snippets.ts';

/** What may be left, and how the guide explains it. */
export const FATES = {
  whole: 'everything',
  'no script': 'everything but the script: works where the site loads the script itself',
  altered: 'the element, but not all of its attributes',
  split: 'the element, but some of its content stands beside it',
  frame: 'the address has become a frame',
  link: 'the link, with its address and its words, and other words',
  'link, code': 'the same, among tags that visitors read as text',
  text: 'all words, and nothing else that we need',
  code: 'tags that visitors read as text',
  less: 'some of the words',
  nothing: 'nothing',
} as const;

export type Fate = keyof typeof FATES;

interface Tag {
  name: string;
  attributes: Map<string, string>;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', nbsp: ' ', amp: '&' };

const unescape = (text: string): string => text.replace(/&(lt|gt|quot|nbsp|amp);/g, (_all, name: string) => ENTITIES[name]!);

/** The opening tags of serialised HTML. */
function tagsOf(html: string): Tag[] {
  return [...html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(([, name = '', written = '']) => ({
    name,
    attributes: new Map([...written.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, unescape(value)])),
  }));
}

const wordsOf = (html: string): string =>
  unescape(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

const contentOf = (name: string, html: string): string => new RegExp(`<${name}\\b[^>]*>(.*)</${name}>`, 's').exec(html)?.[1] ?? '';

const isIn = (tags: readonly Tag[], { name, attributes }: Tag): boolean =>
  tags.some((one) => one.name === name && [...attributes].every(([key, value]) => one.attributes.get(key) === value));

/** Tells what is left, from HTML as a parser has written it out again. Attributes and tags may have come along. */
export function fateOf(snippet: Snippet, left: string): Fate {
  const { html } = snippet;
  const [wanted, found] = [tagsOf(html), tagsOf(left)];
  const first = wanted[0];
  if (!first)
    return found.some(({ name, attributes }) => name === 'iframe' && attributes.get('src')?.startsWith(html)) ? 'frame' : words(html, left);
  const isElement = /^(iq-.*|iframe)$/.test(first.name) && found.some(({ name }) => name === first.name);
  if (!isElement && !isIn(found, first)) return rest(snippet, left);
  const content = contentOf(first.name, left);
  const inside = tagsOf(content);
  const inner = wanted.slice(1).filter(({ name }) => name !== 'script');
  if (wordsOf(content) !== wordsOf(html)) return wordsOf(left) === wordsOf(html) ? 'split' : 'less';
  if (!isIn(found, first) || !inner.every((tag) => isIn(inside, tag))) return isElement ? 'altered' : rest(snippet, left);
  return wanted.every((tag) => isIn(found, tag)) ? 'whole' : 'no script';
}

/** Without the tag that makes the widget. */
function rest({ html, link }: Snippet, left: string): Fate {
  const fate = words(html, left);
  if (!link || !keepsLink({ html, link }, left)) return fate;
  return fate === 'code' ? 'link, code' : 'link';
}

function words(html: string, left: string): Fate {
  if (/&lt;[a-z]/.test(left)) return 'code';
  if (!wordsOf(left)) return 'nothing';
  return wordsOf(left) === wordsOf(html) ? 'text' : 'less';
}

/** Whether the link is there, with its address unchanged and its words. */
export function keepsLink({ html, link }: Pick<Required<Snippet>, 'html' | 'link'>, left: string): boolean {
  const linkIn = (text: string): string | undefined =>
    [...text.matchAll(/<a\s[^>]*>.*?<\/a>/gs)].map(([one]) => one).find((one) => tagsOf(one)[0]?.attributes.get('href') === link);
  const kept = linkIn(left);
  return kept !== undefined && wordsOf(kept) === wordsOf(linkIn(html) ?? '');
}
