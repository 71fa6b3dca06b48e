import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FORMS } from '../../src/funding-notice/notice-settings.ts';
import { RULES } from '../../src/funding-notice/visibility-rules.ts';
import { readSettings } from '../../src/shared/settings.ts';

const guide = readFileSync('stories/funding-notice.mdx', 'utf8');
const readme = readFileSync('README.md', 'utf8');
const table = readFileSync('stories/funding-rules.md', 'utf8');

/** The attributes of the element, from the table that is made of its doc comments. */
const described = /### `<iq-funding-notice>`(.*?)\n\| event/s.exec(readme)![1]!;
const attributes = [...described.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name = '']) => name);

describe('what the guide for editors says of funding notices', () => {
  it('names attributes that there are, with values that are right', () => {
    const examples = [...guide.matchAll(/[` ]([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => ({ name, value }));
    const own = examples.filter(({ name }) => attributes.includes(name));
    assert.ok(own.length >= 12, String(own.length));
    for (const { name, value } of own) {
      const key = name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
      const input = { ...Object.fromEntries(Object.keys(FORMS).map((one) => [one, ''])), [key]: value } as Record<
        keyof typeof FORMS,
        string
      >;
      assert.deepEqual(readSettings(input, FORMS).problems, [], `${name}="${value}"`);
    }
    const others = new Set(examples.map(({ name }) => name).filter((name) => !attributes.includes(name)));
    assert.deepEqual([...others].sort(), ['alt', 'href', 'slot', 'src', 'title', 'type']);
  });

  it('names every value that can be chosen', () => {
    for (const name of ['period', 'support', 'emblem'] as const)
      for (const value of FORMS[name][1].split('", "')) assert.ok(guide.includes(`\`${name}="${value}"\``), `${name}="${value}"`);
  });

  it('has snippets with nothing but these attributes, with and without value', () => {
    const tags = [...`${guide}\n${readme}`.matchAll(/^<iq-funding-notice([^>]*)>/gm)].map(([, written = '']) => written);
    assert.ok(tags.length >= 6, String(tags.length));
    for (const written of tags)
      for (const [name] of written.replace(/="[^"]*"/g, '').matchAll(/\S+/g)) assert.ok(attributes.includes(name), name);
  });

  it('names every attribute of the element but the programme, of which there is one', () => {
    for (const name of attributes) if (name !== 'programme') assert.ok(guide.includes(name), name);
  });

  it('explains every rule once, as bad as it is', () => {
    const words = { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' };
    const rows = [...table.matchAll(/^\| (R\d+) \| (\S+) \|/gm)].map(([, rule, severity]) => `${rule} ${severity}`);
    const worst = new Map(RULES.toReversed().map(({ rule, severity }) => [rule, `${rule} ${words[severity]}`]));
    assert.deepEqual(rows, [...worst.values()].toReversed());
  });

  it('says that it is no legal advice, and under which terms the emblem may be used', () => {
    for (const text of [guide, readme]) {
      assert.match(text, /keine Rechtsberatung|no legal advice/);
      assert.match(text, /2012\/C 271\/04/);
    }
  });
});
