import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { CSSResult, LitElement } from 'lit';
import { z } from 'zod';
import { fieldsOf } from '../src/builder/fields.ts';
import type { WidgetName } from '../src/embed/embed.ts';

interface Item {
  name: string;
  description?: string;
  default?: string;
  kind?: string;
  attribute?: string;
  reflects?: boolean;
  fieldName?: string;
  type?: { text: string };
}

interface Element extends Item {
  tagName: string;
  attributes: Item[];
  members: Item[];
  events: Item[];
  slots: Item[];
  cssParts: Item[];
  cssProperties: Item[];
  cssStates?: Item[];
}

/** An element as an editor knows it. */
interface Offering extends Item {
  attributes: (Item & { values?: Item[] })[];
}

interface Export {
  kind: string;
  name: string;
  declaration: { name: string; module: string };
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = readJson('dist/custom-elements.json') as {
  schemaVersion: string;
  modules: { path: string; declarations: Element[]; exports: Export[] }[];
};
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const TAGS = ['iq-contact-card', 'iq-funding-notice', 'iq-newsletter-form', 'iq-story-teaser'];
const namesOf = (items: readonly Item[] = []): string[] => items.map(({ name }) => name).sort();
const once = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** The classes as they were built; types are checked before that. */
const widgets = '@iq-netzwerk/widgets';
const classes = (await import(widgets)) as Record<string, typeof LitElement & (new () => LitElement)>;

/** What all source files of a widget say, and those that all widgets share. */
const sourcesOf = (folder: string): string =>
  readdirSync(`src/${folder}`, { encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/${folder}/${file}`, 'utf8'))
    .join('\n');
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Values of a custom property where it is not set. */
function fallbacksOf(css: string, property: string): string[] {
  return css
    .split(`var(${property},`)
    .slice(1)
    .map((rest) => {
      let depth = 1;
      const end = rest.split('').findIndex((letter) => (depth += letter === '(' ? 1 : letter === ')' ? -1 : 0) === 0);
      return rest.slice(0, end);
    });
}

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

describe('custom-elements.json', () => {
  it('is a manifest after schema 1.0.0', () => {
    // The schema comes with the analyzer.
    const schema = z.fromJSONSchema(readJson('node_modules/custom-elements-manifest/schema.json') as z.core.JSONSchema.JSONSchema);
    assert.equal(manifest.schemaVersion, '1.0.0');
    assert.deepEqual(schema.safeParse(manifest).error?.issues ?? [], []);
  });

  it('has the four elements, in modules of the package', async () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), TAGS);
    for (const { path, exports } of manifest.modules) {
      const names = Object.keys((await import(`../${path}`)) as object);
      for (const { kind, name, declaration } of exports) {
        if (kind === 'js') assert.ok(names.includes(name), `${path}: ${name}`);
        else assert.equal(customElements.get(name), classes[declaration.name]);
        assert.ok(manifest.modules.some((one) => one.path === declaration.module && one.declarations[0]?.name === declaration.name));
      }
    }
  });
});

for (const element of elements) {
  const folder = element.tagName.slice('iq-'.length);
  const own = classes[element.name]!;
  const sources = sourcesOf(folder);

  describe(`<${element.tagName}> in custom-elements.json`, () => {
    const properties = [...own.elementProperties].filter(([, { state }]) => !state);

    it('has the attributes that the class observes', () => {
      assert.deepEqual(namesOf(element.attributes), own.observedAttributes.toSorted());
    });

    it('has the properties of the class, with their attributes and types', () => {
      const fields = new Map(element.members.filter(({ kind }) => kind === 'field').map((member) => [member.name, member]));
      for (const [name, { attribute, type }] of properties) {
        const field = fields.get(String(name));
        assert.ok(field, String(name));
        const attributeName = attribute === false ? undefined : typeof attribute === 'string' ? attribute : String(name).toLowerCase();
        assert.equal(field.attribute, attributeName, String(name));
        if (type) assert.equal(field.type?.text, (type as typeof Boolean | typeof Number).name.toLowerCase(), String(name));
        fields.delete(String(name));
      }
      assert.deepEqual([...fields.keys()], []);
    });

    it('has the values that a new element has', () => {
      const fresh = new own() as unknown as Record<string, string | number | boolean | undefined>;
      for (const { fieldName = '', default: value } of element.attributes)
        assert.equal(value?.replaceAll("'", ''), fresh[fieldName] === undefined ? undefined : String(fresh[fieldName]), fieldName);
    });

    it('has the values that settings may have, and editors offer them', () => {
      const { tags } = readJson('dist/vscode.html-custom-data.json') as { tags: Offering[] };
      const { contributions } = readJson('dist/web-types.json') as { contributions: { html: { elements: Offering[] } } };
      const choices = fieldsOf(folder as WidgetName).filter(({ path, kind }) => path.startsWith('attributes.') && kind === 'choice');
      for (const { path, options } of choices) {
        const name = path.slice('attributes.'.length);
        const type = element.attributes.find((attribute) => attribute.name === name)!.type!.text;
        if (type === 'number') continue;
        assert.equal(type, [...options.map((option) => `'${option}'`), 'undefined'].join(' | '), name);
        for (const offerings of [tags, contributions.html.elements]) {
          const attribute = offerings.find((one) => one.name === element.tagName)!.attributes.find((one) => one.name === name);
          assert.deepEqual(namesOf(attribute?.values), options.toSorted(), name);
        }
      }
    });

    it('has the events that it dispatches', () => {
      const shared = matches(readFileSync('src/shared/iq-element.element.ts', 'utf8'), /emit\('(iq-[a-z-]+)'/g);
      const declared = matches(readFileSync(`src/${folder}/index.ts`, 'utf8'), /'(iq-[a-z-]+)': CustomEvent/g);
      assert.deepEqual(namesOf(element.events), once([...shared, ...declared]));
      for (const name of matches(sources, /emit\('(iq-[a-z-]+)'/g)) assert.ok(declared.includes(name), name);
    });

    it('has the slots, and the parts that its templates have', () => {
      const base = matches(readFileSync('src/shared/iq-element.element.ts', 'utf8'), /part="([a-z]+)"/g);
      const heading = sources.includes('renderHeading') ? ['heading'] : [];
      assert.deepEqual(namesOf(element.cssParts), once([...base, ...heading, ...matches(sources, /part="([a-z]+)"/g)]));
      assert.deepEqual(namesOf(element.slots), once(['', ...matches(sources, /<slot name="([a-z]+)"/g)]));
    });

    it('has the custom properties that its style reads, with their values', () => {
      // Some styles come with a second file.
      const css = [...own.elementStyles.map((style) => (style as CSSResult).cssText), sources].join('\n');
      assert.deepEqual(namesOf(element.cssProperties), once(matches(css, /var\((--iq-[a-z-]+)/g)));
      for (const { name, default: value = '' } of element.cssProperties)
        assert.ok(fallbacksOf(css, name).map(withoutBlanks).includes(withoutBlanks(value)), `${name}: ${value}`);
    });

    it('explains everything', () => {
      const { attributes, events, slots, cssParts, cssProperties, cssStates = [] } = element;
      for (const { name, description } of [element, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties, ...cssStates])
        assert.ok(description, name);
    });
  });
}

it('the states of the form are those of its type', () => {
  const form = elements.find(({ tagName }) => tagName === 'iq-newsletter-form');
  const states = matches(readFileSync('src/newsletter-form/signup.ts', 'utf8'), /state: '([a-z-]+)'/g);
  assert.deepEqual(namesOf(form?.cssStates), once(states));
  assert.ok(form?.members.find(({ name }) => name === 'state')?.reflects);
});

describe('the data for editors', () => {
  it('for VS Code has every element, attribute, part and custom property once', () => {
    const { tags } = readJson('dist/vscode.html-custom-data.json') as { tags: { name: string; attributes: Item[] }[] };
    const css = readJson('dist/vscode.css-custom-data.json') as Record<'properties' | 'pseudoElements', Item[]>;
    assert.deepEqual(
      tags.map(({ name, attributes }) => [name, namesOf(attributes)]),
      elements.map(({ tagName, attributes }) => [tagName, namesOf(attributes)]),
    );
    assert.deepEqual(namesOf(css.properties), once(elements.flatMap(({ cssProperties }) => namesOf(cssProperties))));
    assert.deepEqual(
      namesOf(css.pseudoElements),
      once(elements.flatMap(({ cssParts }) => namesOf(cssParts).map((name) => `::part(${name})`))),
    );
  });

  it('for JSX has our elements, and no more', () => {
    const types = readFileSync('dist/jsx.d.ts', 'utf8');
    const exported = matches(types, /^export type (\w+)/gm).filter((name) => !name.endsWith('ElementEvent'));
    assert.deepEqual(exported.sort(), [...elements.map(({ name }) => `${name}Props`), 'CustomCssProperties', 'CustomElements'].sort());
    assert.doesNotMatch(types, /@deprecated|path\/to/);
  });

  it('for Vue calls events by their names', () => {
    const explained = matches(readFileSync('dist/vue.d.ts', 'utf8'), /- \*\*([\w-]+)\*\* - /g).filter((name) => /^iq-?/i.test(name));
    assert.deepEqual(once(explained), once(elements.flatMap(({ events }) => namesOf(events))));
  });

  it('for JetBrains has every element, and is named in package.json', () => {
    const file = (readJson('package.json') as { 'web-types': string })['web-types'];
    const { contributions } = readJson(file) as { contributions: { html: { elements: { name: string; attributes: Item[] }[] } } };
    assert.deepEqual(
      contributions.html.elements.map(({ name, attributes }) => [name, namesOf(attributes)]),
      elements.map(({ tagName, attributes }) => [tagName, namesOf(attributes)]),
    );
  });
});
