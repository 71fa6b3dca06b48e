import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readTags } from '../../src/newsletter-form/html-tags.ts';
import { readProvider } from '../../src/newsletter-form/provider-settings.ts';
import type { Names } from '../../src/newsletter-form/providers/fields.ts';
import type {} from '../../src/newsletter-form/providers/provider.ts';
import type { Transport } from '../../src/newsletter-form/signup.ts';
import { providers, recogniseProvider } from '../../src/newsletter-form/providers/registry.ts';
import { readSettings } from '../../src/newsletter-form/read-settings.ts';
import { contracts } from './contracts/index.ts';

const FOLDER = 'stories/newsletter-systems';
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.mdx'));
const readPage = (name: string): string => readFileSync(`${FOLDER}/${name}.mdx`, 'utf8');

/** The words of the overview for the ways to send. */
const WAYS: Readonly<Record<Transport, string>> = { fetch: 'auf der Seite', frame: 'Rahmen', tab: 'neuer Tab', link: 'Link' };

const snippetsOf = (page: string): string[] => [...page.matchAll(/^```html\n(.*?)\n```$/gms)].map(([, code = '']) => code);

/** The attributes of the form in a snippet, as its properties. */
function attributesOf(snippet: string): Record<string, string> {
  const [form] = readTags(snippet);
  const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries([...form!.attributes].map(([name, value]) => [camelCase(name), value]));
}

/** The words of the overview for the fields that a provider takes without further ado. */
function fieldsOf(name: string, names: Names): string {
  if (name === 'iq' || names.organisation) return 'alle';
  if (names.name || names['first-name']) return 'Name';
  return names.email ? 'mit `field-map`' : 'keine';
}

describe('the pages about newsletter systems', () => {
  it('are one for every provider, and the overview', () => {
    assert.deepEqual(files.toSorted(), [...providers.keys(), 'overview'].map((name) => `${name}.mdx`).toSorted());
  });

  for (const [name, provider] of providers) {
    const snippets = snippetsOf(readPage(name));
    const snippet = snippets[0] ?? '';

    it(`${name}: has one snippet, in one line, with a link for visitors without script`, () => {
      assert.equal(snippets.length, 1);
      assert.ok(!snippet.includes('\n'), snippet);
      assert.deepEqual(
        readTags(snippet).map((tag) => tag.name),
        ['iq-newsletter-form', 'a', 'script'],
      );
    });

    it(`${name}: its snippet makes a form for it, without any problem`, () => {
      const attributes = attributesOf(snippet);
      const { settings, provider: read, problems } = readSettings(attributes, 'https://partner.example/', readProvider);
      assert.deepEqual(problems, []);
      assert.equal(settings?.provider, name);
      assert.equal(read, provider);
      assert.deepEqual(
        Object.keys(attributes).filter((attribute) => !(attribute in settings)),
        [],
        'attributes that the form does not have',
      );
    });
  }

  it('quote the form and the builder word for word', () => {
    const messages = globSync(['src/newsletter-form/*.ts', 'src/builder/texts/*.ts']).map((file) => readFileSync(file, 'utf8'));
    for (const file of files) {
      const text = readFileSync(`${FOLDER}/${file}`, 'utf8').replace(/\s+/g, ' ');
      for (const [, quote = ''] of text.matchAll(/„([^“]+)“/g)) {
        // Two sentences may be two messages.
        for (const sentence of quote.split(/(?<=[.:?]) /)) {
          assert.ok(
            messages.some((message) => message.includes(sentence)),
            `${file}: ${sentence}`,
          );
        }
      }
    }
  });
});

describe('the overview of newsletter systems', () => {
  const rows = readFileSync(`${FOLDER}/systems.md`, 'utf8')
    .split('\n')
    .filter((line) => /^\| \[/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('lists every provider, once, with a link to its page', () => {
    assert.deepEqual(
      rows.map(([, , word]) => word),
      [...providers.keys()].map((name) => `\`${name}\``),
    );
    for (const [, link, word = ''] of rows) {
      const name = word.replaceAll('`', '');
      const [, title = ''] = /^<Meta title="Newsletter-Systeme\/(.+)" \/>$/m.exec(readPage(name)) ?? [];
      assert.equal(link, `[${title}](?path=/docs/newsletter-systeme-${name}--docs)`);
      assert.equal(title.toLowerCase(), name, 'the address of a page comes from its title');
    }
  });

  for (const [, , word = '', way, readable, fields, topics, resend, mark = ''] of rows) {
    const name = word.replaceAll('`', '');
    it(`${name}: says the truth about it`, () => {
      const { steps, canResend, names } = providers.get(name)!;
      const { action = '' } = attributesOf(snippetsOf(readPage(name))[0]!);
      const yesOrNo = (isSo: boolean): string => (isSo ? 'ja' : 'nein');
      assert.equal(way, WAYS[steps[0]]);
      assert.equal(resend, yesOrNo(canResend ?? false));
      assert.equal(recogniseProvider(action), name);
      assert.ok(mark === 'allen anderen' ? name === 'iq' : action.includes(mark.replaceAll('`', '')), mark);
      assert.equal(fields, fieldsOf(name, names));
      assert.equal(topics === 'ja', name === 'iq' || 'topics' in names);
      assert.equal(readable === 'ja', contracts.find((contract) => contract.provider === name)!.isReadable);
    });
  }
});
