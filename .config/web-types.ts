/** Writes what editors by JetBrains know of the elements: web-types, from the manifest. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Declaration, Manifest } from './manifest.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };

interface Item {
  name?: string;
  description?: string;
}

const named = (items: readonly Item[] = []): Item[] => items.map(({ name, description }) => ({ name, description }) as Item);

/** The values of a type, where it has some: `'text' | 'checkbox' | undefined`. */
const valuesOf = (type = ''): Item[] => [...type.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }) as Item);

const elementOf = (declaration: Declaration): object => {
  const { tagName, description, attributes = [], members = [], events, slots, cssProperties, cssParts } = declaration;
  return {
    name: tagName,
    description,
    attributes: attributes.map((one) => ({
      name: one.name,
      description: one.description,
      ...(one.type?.text === 'boolean' ? { value: { type: 'boolean', required: false } } : {}),
      ...(valuesOf(one.type?.text).length > 0 ? { values: valuesOf(one.type?.text) } : {}),
    })),
    slots: named(slots),
    js: { properties: named(members.filter(({ kind }) => kind === 'field')), events: named(events) },
    css: { properties: named(cssProperties), parts: named(cssParts) },
  };
};

export function writeWebTypes({ modules }: Manifest): void {
  const types = {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: modules.flatMap(({ declarations = [] }) => declarations).map(elementOf) } },
  };
  writeFileSync('dist/web-types.json', `${JSON.stringify(types, undefined, 2)}\n`);
}
