/** Makes of what the analyzer lists the manifest of the package: its elements, and the modules in which users find them. */
import { readFileSync, writeFileSync } from 'node:fs';

interface Named {
  name?: string;
  privacy?: string;
  static?: boolean;
  description?: string;
  kind?: string;
  type?: { text: string };
  fieldName?: string;
  inheritedFrom?: unknown;
}

export interface Declaration {
  name: string;
  tagName?: string;
  description?: string;
  members?: Named[];
  attributes?: Named[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

interface Module {
  path: string;
  declarations?: Declaration[];
}

export interface Manifest {
  schemaVersion: string;
  modules: Module[];
}

const PATH = 'dist/custom-elements.json';

const isHidden = ({ privacy, static: isStatic, name = '' }: Named): boolean =>
  privacy === 'protected' || privacy === 'private' || isStatic === true || name.startsWith('#');

/** The bases of an element are no part of the package. */
const asOwn = <Item extends Named>({ inheritedFrom: _base, ...item }: Item): Item => item as Item;

/** A type on one line, as editors read it: no mark before the first value, and a text that may be any other too. */
const plainType = (text: string): string => text.replace(/\s+/g, ' ').replace(/^\| /, '').replace('(string & {})', 'string');

const withPlainType = <Item extends Named>(item: Item): Item => (item.type ? { ...item, type: { text: plainType(item.type.text) } } : item);

function describeElement(declaration: Declaration): Declaration {
  const { members = [], attributes = [], events = [] } = declaration;
  const hidden = new Set(members.filter(isHidden).map(({ name }) => name));
  return {
    ...declaration,
    ...{ superclass: { name: 'LitElement', package: 'lit' }, customElement: true },
    members: members
      .filter((member) => !isHidden(member))
      .map(asOwn)
      .map(withPlainType),
    attributes: attributes
      .filter(({ fieldName }) => !hidden.has(fieldName))
      .map(asOwn)
      .map(withPlainType),
    // An event without description was read out of a call, not out of a comment.
    events: events.filter(({ description }) => description).map(asOwn),
  };
}

/** The module with the class, and the one that registers it. */
function modulesOf(declaration: Declaration): object[] {
  const { name, tagName = '' } = declaration;
  const widget = tagName.replace('iq-', '');
  const path = `dist/${widget}.element.js`;
  const reference = { name, module: path };
  const own = { kind: 'js', name, declaration: reference };
  return [
    { kind: 'javascript-module', path, declarations: [declaration], exports: [own] },
    {
      kind: 'javascript-module',
      path: `dist/${widget}.js`,
      declarations: [],
      exports: [own, { kind: 'custom-element-definition', name: tagName, declaration: reference }],
    },
  ];
}

export const readManifest = (): Manifest => JSON.parse(readFileSync(PATH, 'utf8')) as Manifest;

/** Custom Elements Manifest, schema 1.0.0. */
export function writeManifest(): void {
  const { schemaVersion, modules } = readManifest();
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const manifest = { schemaVersion, modules: elements.map(describeElement).flatMap(modulesOf) };
  writeFileSync(PATH, `${JSON.stringify(manifest, undefined, 2)}\n`);
}
