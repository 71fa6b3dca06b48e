import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { docsIds, library, storyIds } from './library.ts';

/** Where the README can be read with its headings. */
const REPOSITORY = 'https://github.com/iq-netzwerk/widgets';

const withoutCode = (text: string): string => text.replace(/^```[^]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');

/** The addresses that a page links, and the pictures that it shows. */
const linksOf = (text: string): string[] =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)].map(([, link, picture]) => link ?? picture ?? '');

/** The fragments of the headings of a page, as GitHub makes them. */
const anchorsOf = (text: string): string[] =>
  [...text.replace(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

function isInStorybook(address: string): boolean {
  const [, kind, id = ''] = /^\?path=\/(docs|story)\/(.+)$/.exec(address) ?? [];
  return (kind === 'docs' ? docsIds : storyIds).has(id);
}

/** What is wrong with a link; empty if it leads somewhere. */
function faultOf(address: string, file: string): string {
  const [path = '', anchor = ''] = address.split('#');
  if (address.startsWith('?')) return isInStorybook(address) ? '' : 'no such page';
  if (path === REPOSITORY) return anchorsOf(readFileSync('README.md', 'utf8')).includes(anchor) ? '' : 'no such heading in README.md';
  if (/^[a-z]+:/.test(address)) return URL.canParse(address) && address.startsWith('https://') ? '' : 'no https address';
  const target = path ? join(dirname(file), path) : file;
  if (!existsSync(target)) return 'no such file';
  return !anchor || anchorsOf(readFileSync(target, 'utf8')).includes(anchor) ? '' : 'no such heading';
}

describe('links in the documentation', () => {
  it('are told apart', () => {
    for (const address of [
      '?path=/docs/nowhere--docs',
      '?path=/story/newsletter-form--nowhere',
      `${REPOSITORY}#nowhere`,
      'http://example.org/',
      'nowhere.md',
      '#nowhere',
    ])
      assert.notEqual(faultOf(address, 'README.md'), '', address);
    for (const address of [
      '?path=/docs/contact-card--docs',
      '?path=/story/newsletter-form--handed-over',
      `${REPOSITORY}#two-commands`,
      'https://example.org/',
      'LICENSE',
      '#licence',
    ])
      assert.equal(faultOf(address, 'README.md'), '', address);
  });

  for (const { file, text } of library) {
    it(`${file}: lead somewhere`, () => {
      for (const address of linksOf(text)) assert.equal(faultOf(address, file), '', address);
    });
  }

  it('there are some', () => {
    assert.ok(library.flatMap(({ text }) => linksOf(text)).length > 60);
  });
});

describe('pages for Storybook', () => {
  for (const { file, text } of library.filter((page) => page.file.endsWith('.mdx'))) {
    it(`${file}: has a title, and imports and stories that there are`, () => {
      assert.match(text, /^<Meta title=".+" \/>$/m);
      const imports = [...text.matchAll(/^import (?:(.+) from )?'(\.[^'?]+)(?:\?raw)?';$/gm)];
      const filesOf = (path: string): string[] => ['', '.ts'].map((end) => join(dirname(file), path + end));
      for (const [, , path = ''] of imports) assert.ok(filesOf(path).some(existsSync), path);
      const stories = new Map(imports.map(([, name = '', path = '']) => [name.replace('* as ', ''), filesOf(path).find(existsSync)!]));
      for (const [, name = '', story = ''] of text.matchAll(/<Canvas of=\{(\w+)\.(\w+)\}/g))
        assert.match(readFileSync(stories.get(name)!, 'utf8'), new RegExp(`^export const ${story}\\b`, 'm'), story);
    });
  }
});
