import { elementsIn, type PlainNode } from '../../src/builder/plain-node.ts';

/* Lines of a Content-Security-Policy. */

/** Every directive once, with the sources of all. */
export function joinPolicies(policies: readonly string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const [, name = '', sources = ''] of policies.join('').matchAll(/([\w-]+) ([^;]+);/g)) {
    directives.set(name, new Set([...(directives.get(name) ?? []), ...sources.split(' ')]));
  }
  return [...directives].map(([name, sources]) => `${[name, ...sources].join(' ')};`).join(' ');
}

/** What the pictures in an element need; relative addresses start from `base`. */
export function picturePolicy(nodes: readonly PlainNode[], base: string): string {
  const addresses = elementsIn(nodes).flatMap(({ name, attributes: { src, srcset = '' } }) => [
    ...(name === 'img' && src ? [src] : []),
    ...srcset.split(/\s*,\s+/).flatMap((candidate) => candidate.match(/\S+/) ?? []),
  ]);
  const origins = addresses.filter((address) => URL.canParse(address, base)).map((address) => new URL(address, base).origin);
  return origins.length > 0 ? `img-src ${origins.join(' ')};` : '';
}
