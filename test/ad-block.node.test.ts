import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createBlocker, LISTS, readLists, type Blocker, type Names } from './ad-block/blocker.ts';
import { findHidden, PAGE, readNames, reachStates } from './ad-block/markup.ts';
import { REQUESTS } from './ad-block/requests.ts';
import { RULES } from './ad-block/rules.ts';
import { CHROMIUM_FLAGS, programOf } from './run/browsers.ts';
import { servePage, type PageServer } from './run/page-server.ts';

/* What ad blockers of visitors make of the widgets: nothing. Their styles reach into shadow trees. */

/** Words that lists look for, in the names of files and in markup. */
const TELLTALE = /newsletter-signup|subscribe|popup|banner|widget/i;

const BUILT = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
  // The builder's own page is not on pages of partners.
  (file) => /\.js(on)?$/.test(file) && !file.startsWith('site/'),
);
const codeOf = (file: string): string => readFileSync(`dist/${file}`, 'utf8');
const HOSTS = ['https://www.partner.example/aktuell/', 'https://www.netzwerk-iq.de/'];

let server: PageServer;
let browser: Browser;
let page: Page;
let names: ReturnType<typeof readNames>;

before(async () => {
  server = await servePage(PAGE);
  browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: CHROMIUM_FLAGS });
  page = await browser.newPage();
  await page.goto(server.url);
  await page.evaluate(reachStates);
  names = await page.evaluate(readNames);
});
after(async () => {
  await browser.close();
  server.stop();
});

describe('the page with the widgets', () => {
  it('has every state and much markup, so that the rest says something', () => {
    assert.deepEqual(names.states.sort(), ['error', 'handed-over', 'idle', 'success']);
    for (const part of ['error', 'suggestion', 'status', 'fallback', 'list', 'item', 'emblem', 'image', 'meta'])
      assert.ok(names.parts.includes(part), part);
    assert.ok(names.classes.length > 30 && names.ids.length > 10, JSON.stringify(names));
  });

  it('has no telltale class, id, part or element', () => {
    const { classes, ids, parts, tags } = names;
    assert.deepEqual(
      [...classes, ...ids, ...parts, ...tags].filter((name) => TELLTALE.test(name)),
      [],
    );
  });
});

describe('the built files', () => {
  it('have no telltale names', () => {
    assert.deepEqual(
      BUILT.filter((file) => TELLTALE.test(file)),
      [],
    );
  });

  it('send no beacon', () => {
    assert.deepEqual(
      BUILT.filter((file) => /sendBeacon|\bping\s*=/.test(codeOf(file))),
      [],
    );
  });

  it('write no telltale markup', () => {
    const values = BUILT.flatMap((file) => [...codeOf(file).matchAll(/\b(?:class|id|part|for|name)=(["']?)([^"'>$]+)\1/g)]).map(
      ([, , value = '']) => value,
    );
    assert.ok(values.includes('fallback'), 'the templates are found');
    assert.deepEqual(
      values.filter((value) => TELLTALE.test(value)),
      [],
    );
  });
});

/** A selector of each kind that the lists have, and what it hides. */
const PLANTED = [
  ['.newsletter-signup-form', '<p class="newsletter-signup-form">'],
  ['#newsletter-teaser', '<p id="newsletter-teaser">'],
  ['[data-module="newsletter-signup"]', '<p data-module="newsletter-signup">'],
  ['app-newsletter-widget', '<app-newsletter-widget>'],
] as const;

/** Puts markup into the document and into the shadow tree of a form; it runs in the page. */
function plant(markup: string): void {
  for (const tree of [document.body, document.querySelector('iq-newsletter-form')!.shadowRoot!.querySelector('.root')!])
    tree.insertAdjacentHTML('beforeend', markup);
}

/** The selectors that a blocker puts into a page: once with the names that it saw there, and once all. */
const selectorsOf = (blocker: Blocker, seen: Names): Readonly<Record<string, string[]>> => ({
  'for what it saw': [...new Set(HOSTS.flatMap((host) => blocker.selectorsFor(seen, host)))],
  'for every page': blocker.genericSelectors(),
});

for (const [what, list] of [
  ['the rules in test/ad-block/rules.ts', RULES],
  [`the lists in ${LISTS}`, readLists()],
] as const) {
  describe(`a blocker with ${what}`, { skip: list ? false : `${LISTS} is absent` }, () => {
    let blocker: Blocker;
    before(() => (blocker = createBlocker(list ?? '')));

    it('blocks and changes none of our requests', () => {
      assert.ok(REQUESTS.length > 3000, String(REQUESTS.length));
      assert.deepEqual(blocker.blocks(REQUESTS), []);
    });

    it('hides nothing of the widgets', async () => {
      for (const [when, selectors] of Object.entries(selectorsOf(blocker, names))) {
        const { hidden, unreadable } = await page.evaluate(findHidden, selectors);
        assert.deepEqual(hidden, [], when);
        assert.ok(unreadable <= selectors.length / 100, `${unreadable} of ${selectors.length}`);
      }
    });

    it('blocks what it should, else the above would say nothing', () => {
      const from = { page: 'https://www.partner.example/' };
      for (const request of [
        { ...from, url: 'https://www.partner.example/iq/newsletter-signup.js', type: 'script' },
        { ...from, url: 'https://netzwerk.example/v1/newsletters/7', type: 'xmlhttprequest' },
        { ...from, url: 'https://netzwerk.example/iq/1', type: 'ping' },
      ] as const)
        assert.equal(blocker.blocks([request]).length, 1, request.url);
    });

    it('hides what it should, in the document and in shadow trees', async () => {
      const other = await browser.newPage();
      await other.goto(server.url);
      await other.waitForSelector('iq-newsletter-form >>> .root');
      for (const [, markup] of PLANTED) await other.evaluate(plant, markup);
      for (const [when, selectors] of Object.entries(selectorsOf(blocker, await other.evaluate(readNames)))) {
        const { hidden } = await other.evaluate(findHidden, selectors);
        for (const [selector] of PLANTED)
          assert.equal(hidden.filter((hit) => hit.startsWith(`${selector} `)).length, 2, `${selector} ${when}`);
      }
      await other.close();
    });
  });
}
