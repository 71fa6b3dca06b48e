/**
 * The value of an attribute as its author meant it: without the typographic quotation marks and no-break blanks that
 * text editors and CMSs put around it. Missing and empty give an empty text.
 *
 * cleanAttribute('“abc” ') // -> 'abc'
 */
export function cleanAttribute(value: unknown): string {
  // Properties can be set to anything.
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return /^["“”„‟″«»].*["“”„‟″«»]$/s.test(text) ? text.slice(1, -1).trim() : text;
}

/** The values of a list attribute, separated by white space; without repetitions. */
export function listAttribute(value: unknown): string[] {
  return [...new Set(cleanAttribute(value).match(/\S+/g))];
}

/**
 * The pairs of an attribute such as `a=One; b=Two`; what is no pair is left out.
 *
 * pairsAttribute('jobs=Stellen; law=Recht') // -> [['jobs', 'Stellen'], ['law', 'Recht']]
 */
export function pairsAttribute(value: unknown): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  for (const [, name, text] of cleanAttribute(value).matchAll(/(?:^|;)([^;=]+)=([^;]*)/g)) {
    if (name?.trim()) pairs.push([name.trim(), text?.trim() ?? '']);
  }
  return pairs;
}
