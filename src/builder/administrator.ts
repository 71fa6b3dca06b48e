import type { Embed } from '../embed/embed.ts';
import { providers, recogniseProvider } from '../newsletter-form/providers/registry.ts';
import { safeUrl } from '../shared/url.ts';
import type { SnippetForm } from './cms.ts';

/** The colours that a page can set; see README.md. */
export const COLORS = ['text', 'surface', 'link', 'accent', 'on-accent'] as const;
export type ColorName = (typeof COLORS)[number];
/** `#rrggbb` each; what is missing stays as the widget has it. */
export type Colors = Readonly<Partial<Record<ColorName, string>>>;

/** What the widgets have where a page sets nothing, light and dark; as in base.styles.ts and newsletter-form.styles.ts. */
export const COLOR_DEFAULTS: readonly [light: Readonly<Record<ColorName, string>>, dark: Readonly<Record<ColorName, string>>] = [
  { text: '#1b2430', surface: '#ffffff', link: '#0b5a85', accent: '#0b5a85', 'on-accent': '#ffffff' },
  { text: '#e9edf2', surface: '#1a212b', link: '#8acbf2', accent: '#8acbf2', 'on-accent': '#06202f' },
];

/** The least heights of a widget in px: on a telephone, and where it has all the room it takes. */
export interface Heights {
  narrow: number;
  wide: number;
}

/** The line that a page's Content-Security-Policy may need. */
export function writePolicy(embed: Embed, { form, base }: { form: SnippetForm; base: string }): string {
  const { widget, attributes } = embed;
  const own = originOf(base);
  if (form === 'frame' || form === 'address') return `frame-src ${own};`;
  const steps: readonly string[] = widget === 'newsletter-form' ? stepsOf(attributes) : [];
  const action = originOf(attributes['action']);
  const sources: Record<string, string[]> = {
    'script-src': [own],
    'connect-src': [own, steps.includes('fetch') ? action : '', originOf(attributes['src'])],
    'form-action': [steps.includes('tab') || steps.includes('frame') ? action : ''],
    'frame-src': [steps.includes('frame') ? action : ''],
    'img-src': pictureOrigins(embed),
  };
  return Object.entries(sources)
    .map(([directive, list]) => [directive, ...new Set(list.filter(Boolean))])
    .filter(({ length }) => length > 1)
    .map((words) => `${words.join(' ')};`)
    .join(' ');
}

/** The hosts, besides the one with the scripts, that a widget asks before anybody does something. */
export const askedHosts = (embed: Embed, base: string): string[] => [
  ...new Set(
    pictureOrigins(embed)
      .filter((origin) => origin && origin !== originOf(base))
      .map((origin) => new URL(origin).host),
  ),
];

function pictureOrigins({ attributes, content }: Embed): string[] {
  const image = typeof content === 'object' ? content.image?.src : undefined;
  const hosts = attributes['image-hosts']?.match(/[\w.:-]+/g)?.map((host) => `https://${host}`) ?? [];
  return [image, attributes['photo'], attributes['src'], ...hosts].map(originOf);
}

function stepsOf({ action = '', provider }: Embed['attributes']): readonly string[] {
  // An address may still be missing or wrong.
  const name = provider || (safeUrl(action, '') && recogniseProvider(action));
  return providers.get(name)?.steps ?? [];
}

function originOf(address: string | undefined): string {
  const href = safeUrl(address ?? '', '');
  return href ? new URL(href).origin : '';
}

/** The rules for the page's style sheet: colours, and a least height so that nothing below moves when the widget comes. */
export function writeStyles(tag: string, colors: Colors, heights: Heights | undefined): string {
  const declarations = COLORS.flatMap((name) => (colors[name] ? [`--iq-color-${name}: ${colors[name]};`] : []));
  if (heights) declarations.push(`min-height: ${heights.wide}px;`);
  if (declarations.length === 0) return '';
  const narrow =
    heights && heights.narrow !== heights.wide ? `\n@media (max-width: 30em) { ${tag} { min-height: ${heights.narrow}px; } }` : '';
  return `${tag} { ${declarations.join(' ')} }${narrow}`;
}
