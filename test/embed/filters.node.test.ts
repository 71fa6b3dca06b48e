import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { browserFilters } from './filters-of-browsers.ts';
import { nodeFilters } from './filters-of-node.ts';
import { fatesOf, readTable, TABLE } from './filter-table.ts';
import { snippetsOf } from './snippets.ts';
import { fateOf, FATES, keepsLink, type Fate } from './survival.ts';

const table = readTable(readFileSync(TABLE, 'utf8'));
const guide = readFileSync('stories/cms-filters.mdx', 'utf8');
const snippets = snippetsOf();
const named = (name: string): (typeof snippets)[number] => snippets.find((one) => one.name === name)!;
const column = (name: string): ((fates: readonly string[]) => string | undefined) => {
  const index = snippets.findIndex((one) => one.name === name);
  return (fates) => fates[index];
};

for (const { name, clean } of nodeFilters) {
  describe(name, () => {
    it('leaves of every form what the guide says', () => assert.deepEqual(fatesOf(clean), table.get(name)));

    it('leaves form c as it is', () => assert.equal(clean(named('c link').html), named('c link').html));

    it('leaves the link in an element', () => {
      for (const one of [named('a form'), named('a story')]) assert.ok(keepsLink(one as Required<typeof one>, clean(one.html)), one.name);
    });
  });
}

describe('the table of what filters leave', () => {
  it('has a row for every filter, and no other than those of WordPress', () => {
    const rows = [...table.keys()];
    const filters = [...browserFilters, ...nodeFilters].map(({ name }) => name);
    assert.deepEqual(
      rows.filter((name) => !name.startsWith('WordPress')),
      filters,
    );
    for (const user of [
      'WordPress, administrator',
      'WordPress, author',
      'WordPress network, super administrator',
      'WordPress network, administrator',
      'WordPress network, author',
    ])
      for (const way of ['classic text', 'block']) assert.ok(rows.includes(`${user}, ${way}`), `${user}, ${way}`);
  });

  it('has only words that the guide explains', () => {
    for (const fates of table.values()) {
      assert.equal(fates.length, snippets.length);
      for (const fate of fates) assert.ok(fate in FATES, fate);
    }
    for (const [fate, meaning] of Object.entries(FATES)) assert.ok(guide.includes(`- \`${fate}\`: ${meaning}`), fate);
  });

  it('says that form c is whole everywhere', () => {
    for (const [name, fates] of table) assert.equal(column('c link')(fates), 'whole', name);
  });

  it('says that WordPress leaves forms b and c to everybody, and makes a frame of form e', () => {
    const ofWordPress = [...table].filter(([name]) => name.startsWith('WordPress'));
    for (const [name, fates] of ofWordPress)
      assert.deepEqual(
        ['b div', 'c link', 'e address'].map((form) => column(form)(fates)),
        ['whole', 'whole', 'frame'],
        name,
      );
  });
});

describe('what is left of a snippet', () => {
  const form = { html: '<iq-x a="1&amp;2"><a href="/e">Zum Text</a></iq-x><script async></script>', link: '/e', name: 'x' };
  for (const [left, fate] of [
    ['<p><iq-x id="new" a="1&amp;2"><br><a href="/e" rel="x">Zum Text</a></iq-x><script async=""></script></p>', 'whole'],
    ['<iq-x a="1&amp;2"><a href="/e">Zum Text</a></iq-x>', 'no script'],
    ['<iq-x a="1"><a href="/e">Zum Text</a></iq-x><script async></script>', 'altered'],
    ['<iq-x a="1&amp;2"><a>Zum Text</a></iq-x><script async></script>', 'altered'],
    ['<iq-x a="1&amp;2"></iq-x><a href="/e">Zum Text</a><script async></script>', 'split'],
    ['<iq-x a="1&amp;2"></iq-x><script async></script>', 'less'],
    ['<a href="/e">Zum Text</a>', 'link'],
    ['&lt;iq-x&gt;<a href="/e">Zum Text</a>', 'link, code'],
    ['<a href="/e#">Zum Text</a>', 'text'],
    ['<a href="/e"></a>Zum Text', 'text'],
    ['&lt;iq-x&gt;Zum Text', 'code'],
    ['Zum', 'less'],
    ['<p></p>', 'nothing'],
  ] satisfies [string, Fate][]) {
    it(`${left || 'an empty text'} is ${fate}`, () => assert.equal(fateOf(form, left), fate));
  }

  it('an address is a frame of that address, or else text', () => {
    const address = { name: 'e', html: 'https://iq.example/e.html' };
    assert.equal(fateOf(address, '<iframe src="https://iq.example/e.html#?secret=1"></iframe>'), 'frame');
    assert.equal(fateOf(address, '<iframe src="https://other.example/"></iframe>'), 'nothing');
    assert.equal(fateOf(address, '<p>https://iq.example/e.html</p>'), 'text');
  });
});
