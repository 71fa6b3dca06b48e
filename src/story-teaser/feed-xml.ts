import { safeUrl } from '../shared/url.ts';
import { pictureOf, type FeedEntry, type Size } from './feed-entry.ts';
import { rawText, seenText, tidyText, type FeedNode, type HtmlReader } from './feed-text.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
/** What is peculiar to the addresses of namespaces; the rest is written in more than one way. */
const CONTENT = '/rss/1.0/modules/content';
const DUBLIN_CORE = '/dc/elements/1.1';
const TERMS = 'purl.org/dc/terms';
const MEDIA = 'search.yahoo.com/mrss';
const ITUNES = 'itunes.com/dtds';

/** Stands for an element that is not there. */
const NONE: FeedNode = { name: '', namespace: '', attributes: {}, children: [] };

/** What holds for the entries of a feed. */
interface Feed {
  /** What elements are made of that do not say it. */
  type: 'text' | 'html';
  base: string;
  language: string;
  authors: readonly string[];
  html: HtmlReader;
}

/** The entries of RSS (0.9x, 2.0) or Atom 1.0; `undefined` for other documents. */
export function readXml(root: FeedNode, url: string, html: HtmlReader): FeedEntry[] | undefined {
  const isAtom = root.name === 'feed' && root.namespace === ATOM;
  const node = isAtom ? root : first(root, 'channel');
  if (!isAtom && (root.name !== 'rss' || node === NONE)) return undefined;
  const feed: Feed = {
    type: isAtom ? 'text' : 'html',
    base: baseOf(node, baseOf(root, url)),
    language: tidyText(rawText(first(node, 'language'))) || attribute(root, 'xml:lang'),
    authors: isAtom ? authorsOf(root, html) : [],
    html,
  };
  return all(node, isAtom ? 'entry' : 'item').map((item) => readItem(item, feed));
}

/** RSS and Atom have other names for the same; neither has the other's. */
function readItem(item: FeedNode, feed: Feed): FeedEntry {
  const base = baseOf(item, feed.base);
  const read = (node: FeedNode): string => textOf(node, feed.type, feed.html);
  const texts = (name: string, namespace?: string): string[] => all(item, name, namespace).map(read);
  const text = (name: string, namespace?: string): string => texts(name, namespace)[0] ?? '';
  const links = all(item, 'link');
  const pages = links.filter((link) => /(?:^|\/)alternate$|^$/.test(attribute(link, 'rel')));
  const page = pages.find((link) => /html|^$/.test(attribute(link, 'type'))) ?? pages[0] ?? NONE;
  const files = [...all(item, 'enclosure'), ...links.filter((link) => attribute(link, 'rel') === 'enclosure')];
  const guid = first(item, 'guid');
  const content = text('content') || text('encoded', CONTENT);
  return {
    id: tidyText(rawText(guid) || rawText(first(item, 'id'))),
    url:
      addressOf(page, attribute(page, 'href') || rawText(page), base) ||
      // A guid is no address relative to another one.
      (attribute(guid, 'isPermaLink') === 'false' ? '' : safeUrl(rawText(guid), 'about:blank')),
    title: text('title'),
    summary: text('summary') || text('description') || text('summary', ITUNES) || (content ? '' : describe(item, feed.html)),
    content,
    ...readMedia(item, files, base, feed.html),
    dates: [...['pubDate', 'published', 'updated'].map((name) => text(name)), text('date', DUBLIN_CORE)],
    languages: [text('language', DUBLIN_CORE), attribute(item, 'xml:lang'), feed.language],
    tags: [
      ...all(item, 'category').map((tag) => tidyText(attribute(tag, 'label') || attribute(tag, 'term')) || read(tag)),
      ...texts('subject', DUBLIN_CORE),
    ],
    authors: [
      texts('creator', DUBLIN_CORE),
      ...[item, first(item, 'source')].map((node) => authorsOf(node, feed.html)),
      texts('author', ITUNES),
      feed.authors,
    ],
    consent: readConsent(item),
  };
}

/** What an element calls the picture of an item, and the media types of the files that belong to it. */
function readMedia(item: FeedNode, files: FeedNode[], base: string, html: HtmlReader): Pick<FeedEntry, 'image' | 'media'> {
  const groups = all(item, 'group', MEDIA);
  const [contents = [], thumbnails = []] = ['content', 'thumbnail'].map((name) =>
    [item, ...groups].flatMap((node) => all(node, name, MEDIA)),
  );
  const pictures = [...contents.filter(isPicture), ...thumbnails, ...files.filter(isPicture), ...all(item, 'image', ITUNES)];
  const sizeOf = (node: FeedNode): Size => ({
    url: addressOf(node, attribute(node, 'url') || attribute(node, 'href'), base),
    width: Number(attribute(node, 'width')),
    height: Number(attribute(node, 'height')),
  });
  const picture = pictures.find((node) => sizeOf(node).url) ?? NONE;
  // Only what stands in one group is the same picture.
  const group = groups.find(({ children }) => children.includes(picture)) ?? NONE;
  const sizes = [picture, ...all(group, 'content', MEDIA).filter(isPicture)].map(sizeOf);
  return {
    image: pictureOf(sizes, textOf(first(picture, 'description', MEDIA), 'text', html)),
    media: [...files, ...contents].map(typeOf),
  };
}

/** The media type of a file, or what kind of medium it is. */
const typeOf = (node: FeedNode): string => attribute(node, 'medium') || attribute(node, 'type');

/** Some feeds say nothing but the address of a picture. */
const isPicture = (node: FeedNode): boolean =>
  /^image/.test(typeOf(node) || (/\.(?:jpe?g|png|gif|webp|avif)\b/i.test(attribute(node, 'url')) ? 'image' : ''));

/** The description of the medium that an item is about. */
const describe = (item: FeedNode, html: HtmlReader): string =>
  textOf(first(first(item, 'group', MEDIA), 'description', MEDIA), 'text', html);

/** The text of an element that may say by `type` what it is made of. */
function textOf(node: FeedNode, usual: string, html: HtmlReader): string {
  const type = attribute(node, 'type') || usual;
  // Neither text nor HTML, such as a picture.
  if (/^(?!text)\w+\/(?!xhtml)/.test(type)) return '';
  if (!/html/.test(type)) return tidyText(rawText(node));
  return node.children.some((child) => typeof child === 'object') ? tidyText(seenText(node)) : html(rawText(node));
}

/** Atom has an element for the name of an author. */
const authorsOf = (node: FeedNode, html: HtmlReader): string[] =>
  all(node, 'author').map((author) => tidyText(rawText(first(author, 'name'))) || html(rawText(author)));

/** The end of a period (DCMI Period), or a day. */
function readConsent(item: FeedNode): string {
  const text = tidyText(rawText(first(item, 'valid', TERMS)));
  return /(?:^|;) ?end ?= ?([^; ]+)/.exec(text)?.[1] ?? text;
}

const attribute = (node: FeedNode, name: string): string => node.attributes[name] ?? '';

const baseOf = (node: FeedNode, base: string): string => safeUrl(attribute(node, 'xml:base'), base) || base;

const addressOf = (node: FeedNode, address: string, base: string): string => safeUrl(address.trim(), baseOf(node, base));

/** The children of a name in a namespace, by default the element's own. */
const all = (node: FeedNode, name: string, namespace?: string): FeedNode[] =>
  node.children.filter(
    (child): child is FeedNode =>
      typeof child === 'object' &&
      child.name === name &&
      (namespace ? child.namespace.includes(namespace) : child.namespace === node.namespace),
  );

const first = (node: FeedNode, name: string, namespace?: string): FeedNode => all(node, name, namespace)[0] ?? NONE;
