import type { Embed } from '../embed/embed.ts';
import { contrast, type Color } from '../funding-notice/contrast.ts';
import { providers, recogniseProvider } from '../newsletter-form/providers/registry.ts';
import { COLOR_DEFAULTS, type ColorName, type Colors } from './administrator.ts';
import { sampleValues } from './draft.ts';
import { VERSION } from './snippet.ts';

/** What is checked; the words are in texts/. */
export type CheckCode =
  | 'contrast'
  | 'privacy'
  | 'provider'
  | 'own-server'
  | 'list'
  | 'example'
  | 'public-host'
  | 'other-host'
  | 'insecure'
  | 'mixed'
  | 'ad-block'
  | 'consent'
  | 'wording'
  | 'filled'
  | 'emblem'
  | 'version'
  | 'feed'
  | 'lockup'
  | 'lockup-beside';

/** The result of a check, with what it is about; a hint is neither right nor wrong. */
export interface Check {
  code: CheckCode;
  grade: 'good' | 'bad' | 'hint';
  about: string;
}

/** Where the embed will stand. */
export interface Place {
  base: string;
  /** The builder's own folder with scripts. */
  ownBase: string;
  /** Whether the embed has a page, with its name in the address. */
  hasPage: boolean;
  /** Whether the page takes elements without content away: a notice then holds the programme's sentence. */
  dropsEmpty?: boolean | undefined;
}

/** Text needs at least this (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

const PAIRS: readonly (readonly [ColorName, ColorName])[] = [
  ['text', 'surface'],
  ['link', 'surface'],
  ['on-accent', 'accent'],
];

const PUBLIC_HOST =
  /(^|\.)(jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|esm\.sh|skypack\.dev|googleapis\.com|githack\.com|statically\.io|jspm\.io)$/;
/** Names that belong to nobody (RFC 2606), and this machine. */
const EXAMPLE = /(^|\.)(example|invalid|test|localhost|example\.(org|com|net))$|^127\./;

/** This machine, which browsers trust without TLS. */
const LOCAL = /^(localhost|127\.[\d.]+|\[::1\])$/;
/** The line that puts the official logo into a notice. */
const LOCKUP = '<img slot="lockup" src="https://…/foerderlogo.svg" alt="…">';

const hostOf = (address: string): string => new URL(address).hostname;

/** Everything that can be said of an embed before it is on a page. */
export const checkEmbed = (embed: Embed, colors: Colors, place: Place): Check[] => [
  ...checkSettings(embed, place),
  ...checkExamples(embed, place),
  ...checkAddresses(embed),
  ...checkContrast(colors),
  ...checkPlace(embed, place),
];

function checkSettings({ widget, attributes, content }: Embed, { dropsEmpty, hasPage }: Place): Check[] {
  switch (widget) {
    case 'newsletter-form':
      return checkForm(attributes);
    case 'story-teaser':
      return attributes['src'] ? checkFeed(attributes['src']) : attributes['consent-until'] ? [] : [bad('consent')];
    case 'funding-notice':
      return [
        ...((attributes['period'] || attributes['project-name']) && (content || dropsEmpty) ? [bad(content ? 'wording' : 'filled')] : []),
        ...(attributes['emblem'] === 'none' ? [bad('emblem')] : []),
        // A page is made of the settings, which have no place for a picture.
        hasPage ? { code: 'lockup-beside', grade: 'hint', about: '' } : { code: 'lockup', grade: 'hint', about: LOCKUP },
      ];
    default:
      return [];
  }
}

function checkForm(attributes: Embed['attributes']): Check[] {
  const { action = '', list = '', 'privacy-url': privacy = '' } = attributes;
  const name = attributes['provider'] ?? recogniseProvider(action);
  const provider = providers.get(name);
  const isSafe = privacy.startsWith('https:') || EXAMPLE.test(hostOf(privacy));
  // Every address that speaks for no system could be one of a server with our contract.
  const isGuessed = name === 'iq' && !attributes['provider'];
  return [
    name === 'iq'
      ? { code: 'own-server', grade: isGuessed ? 'hint' : 'good', about: '' }
      : { code: 'provider', grade: provider ? 'good' : 'bad', about: name },
    ...(provider?.lacksList?.({ action, list } as Parameters<typeof provider.lacksList>[0]) ? [bad('list', name)] : []),
    // No tick for what is still the example's.
    ...(isSafe && privacy === sampleValues('newsletter-form')['attributes.privacy-url']
      ? []
      : [{ code: 'privacy', grade: isSafe ? 'good' : 'bad', about: privacy } as const]),
  ];
}

/** The start of a site is no feed; what that of WordPress would be. */
function checkFeed(address: string): Check[] {
  const { origin, pathname, search } = new URL(address);
  return pathname === '/' && !search ? [bad('feed', `${origin}/wp-json/wp/v2/posts?_embed`)] : [];
}

const bad = (code: CheckCode, about = ''): Check => ({ code, grade: 'bad', about });

/** The paths of what is still the example's. The text of the link suits everybody; the name is in addresses only. */
function checkExamples(embed: Embed, { hasPage }: Place): Check[] {
  const isKept = (path: string): boolean => path === 'title' || (path === 'id' && !hasPage);
  const left = Object.entries(sampleValues(embed.widget)).filter(
    ([path, sample]) => sample && !isKept(path) && String(valueAt(embed, path)) === sample,
  );
  return left.length > 0 ? [bad('example', left.map(([path]) => path).join(' '))] : [];
}

const valueAt = (embed: Embed, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], embed);

/** Pages with https:// neither send to nor fetch from addresses without. */
function checkAddresses({ attributes, content }: Embed): Check[] {
  const image = typeof content === 'object' ? content.image?.src : undefined;
  const used = [attributes['action'], attributes['photo'], attributes['src'], image];
  const insecure = used.filter((address) => address?.startsWith('http:') && !LOCAL.test(hostOf(address)));
  return insecure.length > 0 ? [bad('mixed', insecure.join(', '))] : [];
}

/** The pairs of which at least one colour was chosen. */
function checkContrast(colors: Colors): Check[] {
  const chosen = PAIRS.filter((pair) => pair.some((name) => colors[name]));
  return chosen.map(([front, back]) => {
    const values = COLOR_DEFAULTS.map((defaults) => {
      const [color, ground] = [front, back].map((name) => readHex(colors[name] ?? defaults[name])) as [Color, Color];
      return contrast(color, [ground, ground]);
    });
    const least = Math.min(...values);
    return {
      code: 'contrast',
      grade: least >= LEAST ? 'good' : 'bad',
      about: `${front} / ${back} ${(Math.floor(least * 10) / 10).toFixed(1)}:1`,
    };
  });
}

function readHex(hex: string): Color {
  const channel = (at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

function checkPlace({ id }: Embed, { base, ownBase, hasPage }: Place): Check[] {
  const { hostname, host, protocol, origin } = new URL(base);
  const checks: Check[] = [];
  if (PUBLIC_HOST.test(hostname)) checks.push(bad('public-host', hostname));
  else if (protocol === 'http:' && !EXAMPLE.test(hostname)) checks.push(bad('insecure', base));
  else if (origin !== new URL(ownBase).origin) checks.push({ code: 'other-host', grade: 'hint', about: host });
  if (hasPage && VERSION.test(base)) checks.push(bad('version', base));
  if (hasPage && id.includes('newsletter')) checks.push(bad('ad-block', id));
  return checks;
}
