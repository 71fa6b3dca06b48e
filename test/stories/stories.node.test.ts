import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { argTypesOf } from '../../.storybook/arg-types.ts';
import { declarationOf, eventsIn, type Manifest } from '../../.storybook/manifest.ts';
import { WIDGETS } from '../../src/embed/embed.ts';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;

describe('the story files', () => {
  it('are all tested in browsers', () => {
    const files = readdirSync('stories', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.stories.ts'));
    const list = readFileSync('test/stories/modules.ts', 'utf8').matchAll(/stories\/([\w/-]+\.stories\.ts)/g);
    assert.deepEqual([...list].map(([, file]) => file).toSorted(), files.toSorted());
  });
});

describe('the tables and controls of Storybook', () => {
  for (const widget of WIDGETS) {
    const tag = `iq-${widget}`;
    const declaration = declarationOf(manifest, tag)!;
    const argTypes = argTypesOf(manifest, tag);
    const inCategory = (category: string): string[] =>
      Object.values(argTypes).flatMap(({ name, table }) => (table.category === category ? [name] : []));

    it(`have every attribute of ${tag} once, with default, type and control`, () => {
      const { attributes = [] } = declaration;
      assert.ok(attributes.length > 5, 'the manifest should list them');
      assert.deepEqual(
        inCategory('attributes'),
        attributes.map(({ name }) => name),
      );
      for (const { name, description, type, default: value } of attributes) {
        const row = argTypes[name]!;
        const base = /^(boolean|number)$/.exec(type?.text ?? '')?.[0] ?? 'string';
        assert.equal(row.description, description, name);
        assert.equal(row.table.defaultValue?.summary, value, name);
        assert.equal(row.type?.name, base, name);
        const control = row.control && row.control.type;
        const expected = row.options ? 'select' : base === 'string' ? 'text' : base;
        assert.equal(control, name === 'state' ? false : expected, name);
      }
    });

    it(`have the events, slots, parts, custom properties and states of ${tag}, whatever they are called`, () => {
      const { events = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] } = declaration;
      const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name || 'default');
      assert.ok(events.length > 0);
      assert.deepEqual(inCategory('events'), names(events));
      assert.deepEqual(inCategory('slots'), names(slots));
      assert.deepEqual(inCategory('parts'), names(cssParts));
      assert.deepEqual(inCategory('custom properties'), names(cssProperties));
      assert.deepEqual(inCategory('states'), names(cssStates));
    });
  }

  it('keep an attribute apart from a part, a slot and a state with the same name', () => {
    const item = { name: 'heading', description: 'Heading.' };
    const attribute = { ...item, type: { text: 'string | undefined' } };
    const declaration = {
      name: 'NewsletterForm',
      tagName: 'iq-newsletter-form',
      attributes: [attribute],
      cssParts: [item],
      slots: [item, { name: '' }],
      cssStates: [item],
    };
    const rows = Object.values(argTypesOf({ modules: [{ declarations: [declaration] }] }, 'iq-newsletter-form'));
    assert.deepEqual(
      rows.map(({ name, table }) => `${table.category} ${name}`),
      ['attributes heading', 'slots heading', 'slots default', 'parts heading', 'states heading'],
    );
  });

  it('know the values of a choice, and leave methods and fields of the class itself out', () => {
    assert.deepEqual(argTypesOf(manifest, 'iq-newsletter-form')['consent']?.options, ['text', 'checkbox']);
    assert.deepEqual(argTypesOf(manifest, 'iq-contact-card')['heading-level']?.options, [2, 3, 4, 5, 6]);
    const rows = Object.values(argTypesOf(manifest, 'iq-newsletter-form')).map(({ name }) => name);
    assert.ok(rows.includes('reset()') && rows.includes('embedCode'), rows.join());
    assert.deepEqual(
      rows.filter((name) => /^#|environment|formAssociated|typed|privacyUrl/.test(name)),
      [],
    );
  });

  it('know every event of the elements', () => {
    for (const name of ['iq-submit', 'iq-contact', 'iq-story-open', 'iq-problem']) assert.ok(eventsIn(manifest).includes(name), name);
  });
});
