import type { Embed } from './embed.ts';
import { escapeHtml } from './markup.ts';

/** Where an embed's page stands; `base` is the folder of the script with a slash at its end, empty where nobody knows it. */
export const pageUrl = ({ id }: Embed, base: string): string => `${base}e/${id}.html`;

/** Room for a widget before its page has told how high it is, in CSS px. */
const HEIGHT = 480;

/** The content of `e/<id>.json`: what a link or a `div` becomes. */
export const settingsFile = ({ widget, attributes, content }: Embed): string => `${JSON.stringify({ widget, attributes, content })}\n`;

/** The content of `e/<id>.oembed.json` (oEmbed 1.0, section 2.3.4.4): systems that ask for it get a frame. */
export function oembedFile(embed: Embed, base: string): string {
  const [url, title] = [escapeHtml(pageUrl(embed, base)), escapeHtml(embed.title)];
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: 'IQ Netzwerk',
    ...(base && { provider_url: new URL('/', base).href }),
    width: 600,
    height: HEIGHT,
    html: `<blockquote><a href="${url}">${title}</a></blockquote><iframe src="${url}" title="${title}" width="600" height="${HEIGHT}" frameborder="0" loading="lazy"></iframe>`,
  })}\n`;
}

/** The addresses that a page's policy has to allow. */
export interface PolicyNeeds {
  /** The folder of the scripts, if it is known: WebKit takes `'self'` for nothing in a sandbox. */
  base: string;
  /** The content of the style element, hashed: `sha256-…`. */
  styleHash: string;
  /** Where the form goes. */
  action?: string | undefined;
  /** Whether the form's answer may lead to any other page. */
  leadsOn?: boolean;
  /** A feed. */
  feed?: string | undefined;
  /** Whether pictures of any host are shown. */
  hasPictures?: boolean;
}

/** The Content-Security-Policy of a page: its own scripts, and what the widget asks for. */
export function policyOf({ base, styleHash, action, leadsOn, feed, hasPictures }: PolicyNeeds): string {
  const origins = [action, feed].flatMap((address) => (address ? [new URL(address).origin] : []));
  const own = base ? `'self' ${new URL(base).origin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src '${styleHash}'`,
    ['connect-src', own, ...new Set(origins)].join(' '),
    `img-src ${own}${hasPictures ? ' https:' : ''}`,
    ...(action ? [`frame-src ${new URL(action).origin}`] : []),
    `form-action ${action ? new URL(action).origin + (leadsOn ? ' https:' : '') : "'none'"}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html iq-help',
  ].join('; ');
}
