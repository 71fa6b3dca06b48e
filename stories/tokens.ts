/** A custom property with which a page changes the look of the widgets. */
export interface Token {
  name: string;
  /** As it is written in the style. */
  standard: string;
  /** Empty where the doc comments say nothing of it. */
  meaning: string;
}

const USES = /var\((--iq-[a-z-]+),\s*((?:[^()]|\([^()]*\))*)\)/g;
const COMMENTS = /@cssprop(?:erty)? \[(--iq-[a-z-]+)=[^\]]*\] - (.+)/g;

/** The custom properties of the widgets: their defaults from the style sheets, what they mean from the doc comments. */
export function readTokens(styles: readonly string[], elements: readonly string[]): Token[] {
  const meanings = new Map<string, string>();
  for (const [, name = '', text = ''] of elements.join('\n').matchAll(COMMENTS))
    meanings.set(name, [meanings.get(name), text.trim()].filter(Boolean).join(' / '));
  const tokens = new Map<string, Token>();
  for (const [, name = '', standard = ''] of styles.join('\n').matchAll(USES)) {
    if (tokens.has(name) || standard.startsWith('var(')) continue;
    tokens.set(name, { name, standard, meaning: meanings.get(name) ?? '' });
  }
  return [...tokens.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/**
 * The colours of a default, in light and in dark.
 *
 * coloursOf('light-dark(#fff, #1a212b)') // -> ['#fff', '#1a212b']
 */
export const coloursOf = (standard: string): string[] => /^light-dark\((.+), (.+)\)$/.exec(standard)?.slice(1) ?? [];
