/**
 * `npm run test:cms`: what content management systems leave of a snippet. Saves every form in a real WordPress, as
 * several users, and reads the visitors' page; asks the filters that other systems are built on; writes what it found
 * into stories/cms-filters.md and stories/cms-wordpress.md, and fails if that was not what stood there.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { browserFilters } from '../embed/filters-of-browsers.ts';
import { nodeFilters } from '../embed/filters-of-node.ts';
import { fatesOf, TABLE, writeTable, type Rows } from '../embed/filter-table.ts';
import { RECORDS, writeRecords } from '../embed/records.ts';
import { BASE, linesOf, snippetsOf } from '../embed/snippets.ts';
import { fateOf } from '../embed/survival.ts';
import { ensureBrowsers } from '../run/browsers.ts';
import { startEmbedPages, type EmbedPages } from './embed-pages.ts';
import { openParser, type Parser } from './parser.ts';
import { hasScripts, SCRIPTS, startWordPress, type WordPress } from './wordpress.ts';

const SITES = [
  { name: 'WordPress', isNetwork: false, users: { admin: 'administrator', author: 'author' } },
  {
    name: 'WordPress network',
    isNetwork: true,
    users: { admin: 'super administrator', siteadmin: 'administrator', author: 'author' },
  },
];

/** How a text is written: in the classic editor, or as the blocks that WordPress offers for code and for an address. */
const WAYS = {
  'classic text': (html: string) => html,
  block: (html: string) =>
    html.startsWith('<')
      ? `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`
      : `<!-- wp:embed {"url":"${html}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${html}\n</div></figure>\n<!-- /wp:embed -->`,
};

const found: { rows: Rows; records: Map<string, string>; versions: string[] } = { rows: new Map(), records: new Map(), versions: [] };

/** Saves all forms as all users of a site. */
async function askSite(wordpress: WordPress, site: (typeof SITES)[number], parser: Parser, base: string): Promise<void> {
  for (const [login, role] of Object.entries(site.users)) {
    for (const [way, write] of Object.entries(WAYS)) {
      const fates: string[] = [];
      for (const snippet of snippetsOf(base)) {
        const { page } = await wordpress.publish(login, snippet.name, write(snippet.html));
        fates.push(fateOf(snippet, await parser.contentOf(page)));
      }
      found.rows.set(`${site.name}, ${role}, ${way}`, fates);
    }
  }
}

async function askWordPress(parser: Parser, pages: EmbedPages): Promise<void> {
  const base = BASE.replace(/^https:\/\/[^/]+/, pages.origin);
  for (const site of SITES) {
    console.log(`${site.name} …`);
    const wordpress = await startWordPress(site.isNetwork, pages.origin);
    try {
      await askSite(wordpress, site, parser, base);
      if (site.isNetwork) continue;
      found.versions.push(`WordPress ${wordpress.version}`);
      for (const { name, html } of linesOf()) found.records.set(name, (await wordpress.publish('admin', name, html)).content.trim());
    } finally {
      wordpress.stop();
    }
  }
}

async function askFilters(parser: Parser): Promise<void> {
  for (const filter of browserFilters) {
    const left = await Promise.all(snippetsOf().map(async (snippet) => fateOf(snippet, await parser.clean(filter, snippet.html))));
    found.rows.set(filter.name, left);
  }
  for (const { name, clean } of nodeFilters) found.rows.set(name, fatesOf(clean));
  for (const name of ['dompurify', 'sanitize-html']) {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
    found.versions.push(`${name} ${version}`);
  }
  found.versions.push(parser.version);
}

/** Writes a page with a sentence on how it was made, unless only the day is another; tells whether it says something else than before. */
function update(path: string, versions: readonly string[], write: (sentence: string) => string): boolean {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const after = write(`Made by \`npm run test:cms\` on ${new Date().toISOString().slice(0, 10)} with ${versions.join(', ')}.`);
  const withoutDay = (text: string): string => text.replace(/ on \d{4}-\d\d-\d\d /, ' ');
  const withoutSentence = (text: string): string => text.replace(/^.*/, '');
  if (withoutDay(before) !== withoutDay(after)) writeFileSync(path, after);
  if (withoutSentence(before) === withoutSentence(after)) return false;
  console.error(`${path} was behind and has been written anew: look at what changed.`);
  return true;
}

if (!hasScripts()) {
  console.log(`Nothing was checked: ${SCRIPTS}, which starts WordPress, is not here.`);
  process.exit();
}
process.once('SIGINT', () => process.exit(1));
ensureBrowsers(['chromium']);
const [parser, pages] = await Promise.all([openParser(), startEmbedPages()]);
try {
  await askWordPress(parser, pages);
  await askFilters(parser);
} finally {
  await parser.close();
  pages.stop();
}
const changed = [
  update(TABLE, found.versions, (sentence) => writeTable(sentence, found.rows)),
  update(RECORDS, found.versions.slice(0, 1), (sentence) => writeRecords(sentence, found.records)),
];
if (changed.includes(true)) process.exitCode = 1;
else console.log(`${found.rows.size} filters leave what ${TABLE} says.`);
