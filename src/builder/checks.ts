import type { Embed } from '../embed/embed.ts';
import { contrast, type Color } from '../funding-notice/contrast.ts';
import { providers, recogniseProvider } from '../newsletter-form/providers/registry.ts';
import type { ColorName, Colors } from './administrator.ts';

/** What is checked; the words are in texts/. */
export type CheckCode =
  'contrast' | 'privacy' | 'provider' | 'own-server' | 'list' | 'example' | 'public-host' | 'insecure' | 'consent' | 'wording';

/** The result of a check, with what it is about. */
export interface Check {
  code: CheckCode;
  isGood: boolean;
  about: string;
}

/** Text needs at least this (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

/** What the widgets have where a page sets nothing, light and dark; as in base.styles.ts and newsletter-form.styles.ts. */
const DEFAULTS: readonly Readonly<Record<ColorName, string>>[] = [
  { text: '#1b2430', surface: '#ffffff', link: '#0b5a85', accent: '#0b5a85', 'on-accent': '#ffffff' },
  { text: '#e9edf2', surface: '#1a212b', link: '#8acbf2', accent: '#8acbf2', 'on-accent': '#06202f' },
];
const PAIRS: readonly (readonly [ColorName, ColorName])[] = [
  ['text', 'surface'],
  ['link', 'surface'],
  ['on-accent', 'accent'],
];

const PUBLIC_HOST =
  /(^|\.)(jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|esm\.sh|skypack\.dev|googleapis\.com|githack\.com|statically\.io|jspm\.io)$/;
/** Names that belong to nobody (RFC 2606), and this machine. */
const EXAMPLE = /(^|\.)(example|invalid|test|localhost|example\.(org|com|net))$|^127\./;

const hostOf = (address: string): string => new URL(address).hostname;

/** Everything that can be said of an embed before it is on a page. */
export const checkEmbed = (embed: Embed, base: string, colors: Colors): Check[] => [
  ...checkSettings(embed),
  ...checkExamples(embed),
  ...checkContrast(colors),
  ...checkBase(base),
];

function checkSettings({ widget, attributes, content }: Embed): Check[] {
  if (widget === 'story-teaser' && !attributes['src'] && !attributes['consent-until']) return [bad('consent')];
  if (widget === 'funding-notice' && content && attributes['period']) return [bad('wording')];
  if (widget !== 'newsletter-form') return [];
  const { action = '', list = '', 'privacy-url': privacy = '' } = attributes;
  const name = attributes['provider'] ?? recogniseProvider(action);
  const provider = providers.get(name);
  const isSafe = privacy.startsWith('https:') || EXAMPLE.test(hostOf(privacy));
  return [
    name === 'iq' ? { code: 'own-server', isGood: true, about: '' } : { code: 'provider', isGood: Boolean(provider), about: name },
    ...(provider?.lacksList?.({ action, list } as Parameters<typeof provider.lacksList>[0]) ? [bad('list', name)] : []),
    { code: 'privacy', isGood: isSafe, about: privacy },
  ];
}

const bad = (code: CheckCode, about = ''): Check => ({ code, isGood: false, about });

/** Addresses of the example that are still there. */
function checkExamples({ attributes, content }: Embed): Check[] {
  const values = [
    ...Object.values(attributes).map((value) => value ?? ''),
    ...(typeof content === 'object' ? [content.href, content.image?.src ?? ''] : []),
  ];
  const addresses = values.filter((value) => /^https?:\/\/[^\s]+$/.test(value) && EXAMPLE.test(hostOf(value)));
  return addresses.length > 0 ? [bad('example', addresses.join(', '))] : [];
}

/** The pairs of which at least one colour was chosen. */
function checkContrast(colors: Colors): Check[] {
  const chosen = PAIRS.filter((pair) => pair.some((name) => colors[name]));
  return chosen.map(([front, back]) => {
    const values = DEFAULTS.map((defaults) => {
      const [color, ground] = [front, back].map((name) => readHex(colors[name] ?? defaults[name])) as [Color, Color];
      return contrast(color, [ground, ground]);
    });
    const least = Math.min(...values);
    return { code: 'contrast', isGood: least >= LEAST, about: `${front} / ${back} ${(Math.floor(least * 10) / 10).toFixed(1)}:1` };
  });
}

function readHex(hex: string): Color {
  const channel = (at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

function checkBase(base: string): Check[] {
  const { hostname, protocol } = new URL(base);
  if (PUBLIC_HOST.test(hostname)) return [bad('public-host', hostname)];
  return protocol === 'http:' && !EXAMPLE.test(hostname) ? [bad('insecure', base)] : [];
}
