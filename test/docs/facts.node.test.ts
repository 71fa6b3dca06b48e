import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CMS, CMS_NAMES } from '../../src/builder/cms.ts';
import { de } from '../../src/builder/texts/de.ts';
import { WIDGETS } from '../../src/embed/embed.ts';
import { officialStatement } from '../../src/funding-notice/statements.ts';
import { RULES } from '../../src/funding-notice/visibility-rules.ts';
import { providers } from '../../src/newsletter-form/providers/registry.ts';
import { cmsSections } from '../../stories/cms.ts';
import { REQUESTS, requestTable } from '../../stories/requests.ts';
import { coloursOf, readTokens } from '../../stories/tokens.ts';
import { library } from './library.ts';

const pageOf = (file: string): string => library.find((page) => page.file === file)!.text;
const WORDS: Readonly<Record<string, number>> = { four: 4, five: 5, sixteen: 16, twenty: 20, vier: 4, fünf: 5, sechzehn: 16 };

/** The official languages of the Union (Regulation No 1/1958). */
const UNION = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

describe('numbers in the documentation', () => {
  const forms = new Set(CMS_NAMES.map((name) => CMS[name].form)).size;
  const rules = new Set(RULES.map(({ rule }) => rule)).size;
  const languages = UNION.filter((language) => officialStatement(language, 'funded')).length;
  for (const [file, pattern, actual] of [
    ['README.md', /speaks to (\w+):/, providers.size],
    ['README.md', /There are (\w+) forms/, forms],
    ['README.md', /it measures (\w+) rules/, rules],
    ['README.md', /one of the (\d+), else/, languages],
    ['README.md', /has all (\w+) widgets/, WIDGETS.length],
    ['stories/newsletter-systems/overview.mdx', /spricht mit (\S+) Systemen/, providers.size],
    ['stories/cms-filters.mdx', /There are (\w+) forms/, forms],
    ['stories/editors/3-cms.mdx', /gibt es (\S+) Formen/, forms],
    ['stories/editors/2-pictures.mdx', /Die (\S+) Widgets/, WIDGETS.length],
    ['stories/funding-notice.mdx', /eine der (\d+) Amtssprachen/, languages],
    ['stories/developers/1-start.mdx', /has all (\w+) widgets/, WIDGETS.length],
    ['stories/developers/6-csp.mdx', /all (\w+) widgets stand/, WIDGETS.length],
  ] as const) {
    it(`${file}: ${pattern.source}`, () => {
      const [, word = ''] = pattern.exec(pageOf(file).replace(/\s+/g, ' ')) ?? [];
      assert.equal(WORDS[word] ?? Number(word), actual, word);
    });
  }

  it('are never sizes of files, but in what was measured: those are in package.json, and checked by the build', () => {
    for (const { file, text } of library.filter((page) => page.file !== 'stories/benchmark.md'))
      assert.doesNotMatch(text, /\d ?(kB|KB|KiB|MB|bytes|Byte)\b/, file);
  });
});

describe('the table of requests', () => {
  it('names every file that is built, and no other', () => {
    const built = readdirSync('dist/cdn').filter((file) => file.endsWith('.js'));
    const named = REQUESTS.flatMap(({ what }) => what.match(/[\w-]+\.js\b/g) ?? []);
    assert.deepEqual(named.sort(), built.sort());
  });

  it('has a row for every request, in German and English', () => {
    for (const language of ['de', 'en'] as const) {
      const rows = requestTable(language).split('\n');
      assert.equal(rows.length, REQUESTS.length + 2);
      for (const row of rows) assert.equal(row.split('|').length, 6, row);
    }
  });

  it('is right about what asks: every fetch and every frame of the source is known', () => {
    const files = globSync('src/**/*.ts').filter((file) => !file.includes('/builder/') && !file.includes('/generated/'));
    const asking = files.filter((file) =>
      /\bfetch\(|createElement\('(iframe|script|img|link)'\)|sendBeacon|new Image/.test(readFileSync(file, 'utf8')),
    );
    assert.deepEqual(asking.sort(), [
      'src/embed/language-files.controller.ts',
      'src/embed/neighbour-script.controller.ts',
      'src/embed/upgrade.controller.ts',
      'src/funding-notice/page-copy.controller.ts',
      'src/newsletter-form/form-transports.controller.ts',
      'src/newsletter-form/transport.controller.ts',
      'src/shared/data-script.controller.ts',
      'src/story-teaser/feed-fetch.controller.ts',
    ]);
  });
});

describe('the page about content management systems', () => {
  it('says of every one its form, what is to be done, and what its filter does', () => {
    for (const { name, steps, filter } of Object.values(de.cms))
      for (const text of [`### ${name}\n`, ...steps, filter.replaceAll('<', '&lt;')]) assert.ok(cmsSections.includes(text), text);
    assert.equal(cmsSections.match(/^### /gm)?.length, CMS_NAMES.length);
  });
});

describe('the table of custom properties', () => {
  const read = (pattern: string): string[] => globSync(pattern).map((file) => readFileSync(file, 'utf8'));
  const elements = read('src/*/*.element.ts');
  const tokens = readTokens([...read('src/shared/*.styles.ts'), ...read('src/*/*.styles.ts')], elements);

  it('has those that the README promises', () => {
    const [promised = ''] = /Looks: [^]*?--iq-max-width`/.exec(pageOf('README.md')) ?? [];
    assert.deepEqual(tokens.map(({ name }) => name).sort(), promised.match(/--iq-[a-z-]+/g)!.sort());
  });

  it('shows every colour in light and dark', () => {
    for (const { name, standard } of tokens)
      assert.equal(coloursOf(standard).length, name.includes('color') ? 2 : 0, `${name}: ${standard}`);
  });

  it(
    'has for each the meaning and the default of the doc comments',
    { skip: !elements.join().includes('@cssprop') && 'there are none' },
    () => {
      for (const { name, standard, meaning } of tokens) {
        assert.ok(meaning, name);
        assert.ok(
          elements.some((source) => source.includes(`[${name}=${standard}]`)),
          `${name}: ${standard}`,
        );
      }
    },
  );
});

describe('the pictures', () => {
  it('are there, and small enough to be kept with the sources', () => {
    const files = globSync('stories/pictures/*.png');
    assert.equal(files.length, 3);
    const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
    assert.ok(size < 600_000, String(size));
  });
});
