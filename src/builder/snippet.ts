import type { Embed, StoryContent } from '../embed/embed.ts';
import { PROGRAMME_SENTENCE } from '../embed/samples.ts';
import type { SnippetForm } from './cms.ts';
import { element, writeHtml, type PlainElement, type PlainNode } from './plain-node.ts';

/** What a snippet needs to know besides the embed. */
export interface SnippetOptions {
  form: SnippetForm;
  /** The folder with the scripts and the embeds' pages, with a slash at its end. */
  base: string;
  /** Where the link in a newsletter form leads; without it to where the sign-up goes. */
  link?: string;
  /** The script with all widgets, not the one of this widget. */
  isForSeveral?: boolean;
  /** sha384 of every script, from `sri.json`. */
  hashes?: Readonly<Record<string, string>> | undefined;
  /** Whether the page takes elements without content away. */
  dropsEmpty?: boolean | undefined;
  /** Leaves the language to the page. */
  isInPageLanguage?: boolean;
}

/** The end of a folder's address that holds one release only. */
export const VERSION = /(?<=[^/]\/)\d+\.\d+\.\d+[^/]*\/$/;

/** So high that a frame shows a form on a telephone. In px. */
const FRAME_HEIGHT = '420';

/** What has to be pasted, as plain data. */
export function snippetNodes(embed: Embed, options: SnippetOptions): PlainNode[] {
  const page = pageAddress(embed, options.base);
  const link = element('a', { href: page }, [embed.title]);
  switch (options.form) {
    case 'element':
      return [widgetElement(embed, options), scriptElement(options.isForSeveral ? 'iq' : embed.widget, options)];
    case 'div':
      return [element('div', { 'data-iq': embed.id }, [link])];
    case 'link':
      return [element('p', {}, [link])];
    case 'frame':
      return [element('iframe', { src: page, title: embed.title, width: '100%', height: FRAME_HEIGHT, loading: 'lazy' })];
    case 'address':
      return [page];
  }
}

/** What has to be pasted, on one line. */
export function writeSnippet(embed: Embed, options: SnippetOptions): string {
  return options.form === 'address' ? pageAddress(embed, options.base) : writeHtml(snippetNodes(embed, options));
}

/** The script that has to be once on every page with a div or a link. */
export const writeScript = (options: Pick<SnippetOptions, 'base' | 'hashes'>): string => writeHtml([scriptElement('iq', options)]);

export const pageAddress = ({ id }: Embed, base: string): string => `${base}e/${id}.html`;

function scriptElement(file: string, { base, hashes }: Pick<SnippetOptions, 'base' | 'hashes'>): PlainElement {
  const integrity = hashes?.[`${file}.js`];
  return element('script', {
    type: 'module',
    async: '',
    src: `${base}${file}.js`,
    ...(integrity ? { integrity } : {}),
    crossorigin: 'anonymous',
    // What keeps Cloudflare, LiteSpeed, Autoptimize and WP Rocket from holding the script back or rewriting it.
    'data-cfasync': 'false',
    'data-no-optimize': '1',
    'data-noptimize': '1',
    'data-no-minify': '1',
    nowprocket: '',
  });
}

/** The element with its fallback. */
export function widgetElement(embed: Embed, options: Pick<SnippetOptions, 'link' | 'dropsEmpty' | 'isInPageLanguage'>): PlainElement {
  const language = options.isInPageLanguage ? {} : { lang: embed.lang };
  return element(`iq-${embed.widget}`, { ...language, ...embed.attributes }, contentOf(embed, options));
}

function contentOf(
  { widget, attributes, content, title }: Embed,
  { link, dropsEmpty }: Pick<SnippetOptions, 'link' | 'dropsEmpty'>,
): PlainNode[] {
  if (widget === 'newsletter-form') return [element('a', { href: link || attributes['action'] || '' }, [title])];
  if (typeof content === 'object') return storyNodes(content);
  const text = content || (widget === 'funding-notice' && dropsEmpty ? PROGRAMME_SENTENCE : '');
  if (text) return linesOf(text);
  return dropsEmpty ? [title] : [];
}

const linesOf = (text: string): PlainNode[] =>
  text.split(/\s*\n\s*/).flatMap((line, index): PlainNode[] => (index > 0 ? [element('br'), line] : [line]));

function storyNodes({ href, title, text, quote, image }: StoryContent): PlainNode[] {
  const nodes: PlainNode[] = [];
  if (image) {
    const { src, alt, width, height } = image;
    nodes.push(element('img', { src, alt, width: String(width), height: String(height) }));
  }
  nodes.push(element('a', { href }, [title]));
  if (text) nodes.push(element('p', {}, linesOf(text)));
  if (quote) nodes.push(element('blockquote', {}, [element('p', {}, linesOf(quote))]));
  return nodes;
}
