import { cleanAttribute } from '../shared/attribute-text.ts';

/** The widgets, by the end of their elements' names. */
export const WIDGETS = ['newsletter-form', 'contact-card', 'story-teaser', 'funding-notice'] as const;

export type WidgetName = (typeof WIDGETS)[number];

/** A story as a page has it in its own HTML. Addresses are absolute, http(s). */
export interface StoryContent {
  href: string;
  title: string;
  text?: string | undefined;
  quote?: string | undefined;
  image?: { src: string; alt: string; width: number; height: number } | undefined;
}

/** What a widget shows: its attributes as in HTML, `""` for those without a value, and what stands in it. */
export interface EmbedSettings {
  widget: WidgetName;
  attributes: Readonly<Record<string, string | undefined>>;
  /** Text of a card or a notice, or a story. */
  content?: string | StoryContent | undefined;
}

/** A widget under a name, as it stands in the list for the command `pages`; its settings stand in `e/<id>.json`. */
export interface Embed extends EmbedSettings {
  id: string;
  /** Of the link to the page, of the page, and of frames that show it. */
  title: string;
  /** BCP 47 tag of the page. */
  lang: string;
}

/** The name of an embed; it stands in addresses. */
export const EMBED_ID = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

export const isWidget = (name: unknown): name is WidgetName => WIDGETS.includes(name as WidgetName);

/**
 * The name in the address of an embed's page, if it is a page beside the script; query and fragment are not looked at.
 *
 * embedIdOf('https://iq.example/w/e/brandenburg.html', 'https://iq.example/w/') // -> 'brandenburg'
 */
export function embedIdOf(address: string, base: string): string | undefined {
  const [page = ''] = address.split(/[?#]/);
  const id = page.startsWith(`${base}e/`) && page.endsWith('.html') ? page.slice(base.length + 2, -5) : '';
  return EMBED_ID.test(id) ? id : undefined;
}

/** Reads `e/<id>.json`; `undefined` for what the command `pages` would not have written. */
export function readEmbed(json: unknown): EmbedSettings | undefined {
  const { widget, attributes, content } = (json ?? {}) as Record<string, unknown>;
  if (!isWidget(widget) || !isTextual(attributes)) return undefined;
  if (widget === 'story-teaser' ? !isStory(content) : !['string', 'undefined'].includes(typeof content)) return undefined;
  return { widget, attributes, content: content as EmbedSettings['content'] };
}

const isTextual = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');

function isStory(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  const { image, ...texts } = value as StoryContent;
  return isTextual(texts) && 'href' in texts && 'title' in texts && (image === undefined || typeof image.src === 'string');
}

/** The attributes that make the browser ask an address, or go there, without a click on it. */
const ASKED = ['action', 'src', 'photo', 'success-url'] as const;

/**
 * What a `<div data-iq="newsletter-form" data-action="…">` asks for, or the address it must not: whoever can write a `div`
 * may send visitors' data only to an allowed address or origin. Relative addresses start from `base`.
 */
export function readData(
  data: Readonly<Record<string, string | undefined>>,
  base: string,
  allowed: readonly string[],
): EmbedSettings | { refused: string } {
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(data)) {
    if (key !== 'iq' && value !== undefined) attributes[key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)] = value;
  }
  const refused = ASKED.map((name) => attributes[name]).find((address) => address && !isAllowed(address, base, allowed));
  return refused ? { refused } : { widget: data['iq'] as WidgetName, attributes };
}

/** Whether an address is listed, or has a listed origin. */
function isAllowed(address: string, base: string, allowed: readonly string[]): boolean {
  try {
    const { href, origin } = new URL(cleanAttribute(address), base);
    return origin !== 'null' && allowed.some((one) => one.replace(/\/$/, '') === origin || one === href);
  } catch {
    return false;
  }
}
