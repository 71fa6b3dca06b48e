import { safeUrl } from '../shared/url.ts';
import { namesOf, pictureOf, type FeedEntry, type Size } from './feed-entry.ts';
import { rawText, seenText, tidyText, type FeedNode, type HtmlReader } from './feed-text.ts';
import type { StoryImage } from './story.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
/** What is peculiar to the addresses of namespaces; the rest is written in more than one way. */
const CONTENT = '/rss/1.0/modules/content';
const DUBLIN_CORE = '/dc/elements/1.1';
const TERMS = 'purl.org/dc/terms';
const MEDIA = 'search.yahoo.com/mrss';
const ITUNES = 'itunes.com/dtds';

/** The entries of RSS (0.9x, 2.0) or Atom 1.0; `undefined` for other documents. */
export function readXml(root: FeedNode, url: string, html: HtmlReader): FeedEntry[] | undefined {
  const isAtom = root.name === 'feed' && root.namespace === ATOM;
  const feed = isAtom ? root : root.name === 'rss' ? first(root, 'channel') : undefined;
  if (!feed) return undefined;
  const base = baseOf(feed, baseOf(root, url));
  // What holds for items without their own.
  const language = tidyText(isAtom ? xmlLanguage(root) : rawText(first(feed, 'language')));
  const authors = authorsOf(root);
  return isAtom
    ? all(feed, 'entry').map((entry) => readAtom(entry, authors, language, baseOf(entry, base), html))
    : all(feed, 'item').map((item) => readRss(item, language, baseOf(item, base), html));
}

function readRss(item: FeedNode, language: string, base: string, html: HtmlReader): FeedEntry {
  const texts = (name: string, namespace?: string): string[] => all(item, name, namespace).map((node) => html(rawText(node)));
  const text = (name: string, namespace?: string): string => texts(name, namespace)[0] ?? '';
  const [link, guid] = [first(item, 'link'), first(item, 'guid')];
  const id = rawText(guid).trim();
  const content = text('encoded', CONTENT);
  const creators = texts('creator', DUBLIN_CORE);
  return {
    id,
    url:
      (link && addressOf(link, rawText(link), base)) ||
      // A guid is no address relative to another one.
      (guid?.attributes['isPermaLink'] === 'false' ? '' : safeUrl(id, 'about:blank')),
    title: text('title'),
    summary: text('description') || text('summary', ITUNES) || (content ? '' : describe(item, html)),
    content,
    ...readMedia(item, all(item, 'enclosure'), base, html),
    dates: [text('pubDate'), text('date', DUBLIN_CORE)],
    languages: [text('language', DUBLIN_CORE), language],
    tags: [...texts('category'), ...texts('subject', DUBLIN_CORE)],
    authors: [creators, texts('author'), texts('author', ITUNES)].find(namesOf) ?? [],
    consent: readConsent(item),
  };
}

function readAtom(entry: FeedNode, authors: string[], language: string, base: string, html: HtmlReader): FeedEntry {
  const text = (name: string): string => textOf(first(entry, name), html);
  const links = all(entry, 'link');
  const pages = links.filter(({ attributes }) => /(?:^|\/)alternate$/.test(attributes['rel'] ?? 'alternate'));
  const page = pages.find(({ attributes }) => /html/.test(attributes['type'] ?? 'html')) ?? pages[0];
  const content = text('content');
  return {
    id: rawText(first(entry, 'id')).trim(),
    url: page ? addressOf(page, page.attributes['href'], base) : '',
    title: text('title'),
    summary: text('summary') || (content ? '' : describe(entry, html)),
    content,
    ...readMedia(
      entry,
      links.filter(({ attributes }) => attributes['rel'] === 'enclosure'),
      base,
      html,
    ),
    dates: ['published', 'updated'].map(text),
    languages: [xmlLanguage(entry), language],
    tags: all(entry, 'category').map(({ attributes }) => tidyText(attributes['label'] ?? attributes['term'] ?? '')),
    authors: [authorsOf(entry), authorsOf(first(entry, 'source')), authors].find(namesOf) ?? [],
    consent: readConsent(entry),
  };
}

/** What an element calls the picture of an item and the files that belong to it. */
function readMedia(item: FeedNode, files: FeedNode[], base: string, html: HtmlReader): { image: StoryImage | undefined; media: string[] } {
  const groups = all(item, 'group', MEDIA);
  const inGroups = (name: string): FeedNode[] => [item, ...groups].flatMap((node) => all(node, name, MEDIA));
  const contents = inGroups('content');
  const pictures = [...contents.filter(isPicture), ...inGroups('thumbnail'), ...files.filter(isPicture), ...all(item, 'image', ITUNES)];
  const sizeOf = (node: FeedNode): Size => ({
    url: addressOf(node, node.attributes['url'] ?? node.attributes['href'], base),
    width: Number(node.attributes['width']),
    height: Number(node.attributes['height']),
  });
  const picture = pictures.find((node) => sizeOf(node).url);
  // Only what stands in one group is the same picture.
  const group = groups.find(({ children }) => children.includes(picture!));
  const others = group ? all(group, 'content', MEDIA).filter(isPicture) : [];
  const alt = picture ? textOf(first(picture, 'description', MEDIA), html) : '';
  return { image: picture && pictureOf([picture, ...others].map(sizeOf), alt), media: [...files, ...contents].map(typeOf) };
}

/** The media type of a file, or what kind of medium it is. */
const typeOf = ({ attributes }: FeedNode): string => attributes['medium'] ?? attributes['type'] ?? '';

/** Some feeds say nothing but the address of a picture. */
const isPicture = (node: FeedNode): boolean =>
  /^image/.test(typeOf(node)) || (!typeOf(node) && /\.(?:jpe?g|png|gif|webp|avif)\b/i.test(node.attributes['url'] ?? ''));

/** The description of the medium that an item is about. */
const describe = (item: FeedNode, html: HtmlReader): string =>
  textOf(first(first(item, 'group', MEDIA) ?? item, 'description', MEDIA), html);

/** The text of an element that says by `type` what it is made of. */
function textOf(node: FeedNode | undefined, html: HtmlReader): string {
  const type = node?.attributes['type'] ?? '';
  if (!node || /^(?!text)\w+\/(?!xhtml)/.test(type)) return '';
  if (!/html/.test(type)) return tidyText(rawText(node));
  return node.children.some((child) => typeof child === 'object') ? seenText(node) : html(rawText(node));
}

const authorsOf = (node: FeedNode | undefined): string[] =>
  node ? all(node, 'author').map((author) => tidyText(rawText(first(author, 'name')))) : [];

/** The end of a period (DCMI Period), or a day. */
function readConsent(item: FeedNode): string {
  const text = tidyText(rawText(first(item, 'valid', TERMS)));
  return /(?:^|;) ?end ?= ?([^; ]*)/.exec(text)?.[1] ?? text;
}

const xmlLanguage = ({ attributes }: FeedNode): string => attributes['xml:lang'] ?? '';

const baseOf = ({ attributes }: FeedNode, base: string): string => safeUrl(attributes['xml:base'] ?? '', base) || base;

const addressOf = (node: FeedNode, address = '', base: string): string => safeUrl(address.trim(), baseOf(node, base));

/** The children of a name in a namespace, by default the element's own. */
const all = (node: FeedNode, name: string, namespace?: string): FeedNode[] =>
  node.children.filter(
    (child): child is FeedNode =>
      typeof child === 'object' &&
      child.name === name &&
      (namespace ? child.namespace.includes(namespace) : child.namespace === node.namespace),
  );

const first = (node: FeedNode, name: string, namespace?: string): FeedNode | undefined => all(node, name, namespace)[0];
