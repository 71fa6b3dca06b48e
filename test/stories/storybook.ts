/** `npm run test:storybook`: builds Storybook as static files, serves them below some path, and looks at pages, a story and the panel in Chromium. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { argTypesOf, type ArgTypes } from '../../.storybook/arg-types.ts';
import type { Manifest } from '../../.storybook/manifest.ts';
import { WIDGETS } from '../../src/embed/embed.ts';
import { CHROMIUM_FLAGS, ensureBrowsers, programOf } from '../run/browsers.ts';
import { serveFolder, type FolderServer } from './folder-server.ts';

const FOLDER = '.output/storybook';
const PATH = '/some/path/';

/** What browsers ask of every server, and the feed of the story that lacks it. */
const EXPECTED = /\/(favicon\.ico|stories\/nothing\.xml)$/;

describe('the static Storybook, below a path', () => {
  let server: FolderServer;
  let browser: Browser;
  let page: Page;
  /** Requests that failed, or left the host or the path. */
  let lost: string[];

  before(async () => {
    ensureBrowsers(['chromium']);
    rmSync(FOLDER, { recursive: true, force: true });
    execFileSync('node_modules/.bin/storybook', ['build', '-o', FOLDER, '--quiet'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CACHE_DIR: `${process.cwd()}/.output/storybook-cache` },
    });
    server = await serveFolder(FOLDER, PATH);
    browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: CHROMIUM_FLAGS });
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(server.url) && !EXPECTED.test(request.url()))
        lost.push(`${request.url()} is elsewhere`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !EXPECTED.test(response.url())) lost.push(`${response.url()} ${response.status()}`);
    });
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      if (why !== 'net::ERR_ABORTED') lost.push(`${request.url()} ${why}`);
    });
  });
  after(async () => {
    await browser.close();
    server.stop();
  });

  async function open(address: string): Promise<void> {
    lost = [];
    await page.goto(`${server.url}${address}`, { waitUntil: 'networkidle0' });
  }

  for (const widget of WIDGETS) {
    it(`the page of ${widget} has its widgets, and the table that the manifest gives`, async () => {
      await open(`iframe.html?viewMode=docs&id=${widget}--docs`);
      await page.waitForFunction((tag) => document.querySelectorAll(tag).length > 3, {}, `iq-${widget}`);
      const stories = await page.evaluate('__STORYBOOK_PREVIEW__.extract()');
      const derived = Object.values(stories as Record<string, { component: string; argTypes: ArgTypes }>);
      const { argTypes } = derived.find(({ component }) => component === `iq-${widget}`)!;
      const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
      const expected = argTypesOf(manifest, `iq-${widget}`);
      assert.deepEqual(Object.keys(argTypes), Object.keys(expected));
      for (const [key, { name, type, control, options, table }] of Object.entries(expected)) {
        const row = argTypes[key]!;
        assert.deepEqual([row.name, row.type?.name, row.options], [name, type?.name, options], key);
        assert.equal(row.control && row.control.type, control && control.type, key);
        assert.equal(row.table.defaultValue?.summary, table.defaultValue?.summary, key);
      }
      const rows = await page.$$eval('.docblock-argstable tbody tr', (all) => all.map((row) => row.textContent));
      for (const { name } of Object.values(expected))
        assert.ok(
          rows.some((row) => row.includes(name)),
          `a row of ${name}`,
        );
      assert.deepEqual(lost, []);
    });
  }

  it('opens the first page for editors', async () => {
    await open('');
    await page.waitForFunction(() => location.search.includes('in-einer-minute'));
  });

  it('every page of documentation says its language, and scrolls not sideways on a phone', async () => {
    const { entries } = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as {
      entries: Record<string, { type: string; tags: string[] }>;
    };
    const ids = Object.keys(entries).filter((id) => entries[id]!.tags.includes('unattached-mdx'));
    assert.ok(ids.length > 30);
    const phone = await browser.newPage();
    await phone.setViewport({ width: 375, height: 900 });
    const faults: string[] = [];
    for (const id of ids) {
      await phone.goto(`${server.url}iframe.html?viewMode=docs&id=${encodeURIComponent(id)}`);
      await phone.waitForSelector('.sbdocs-content h1');
      const { lang, text, width } = await phone.evaluate(() => ({
        lang: document.documentElement.lang,
        text: document.querySelector('.sbdocs-content')!.textContent,
        width: document.documentElement.scrollWidth,
      }));
      const count = (words: RegExp): number => text.match(words)?.length ?? 0;
      const expected = count(/\b(der|die|und|auf)\b/gi) > count(/\b(the|and|of|on)\b/gi) ? 'de' : 'en';
      if (lang !== expected || width !== 375) faults.push(`${id}: ${lang}, ${width} px`);
    }
    await phone.close();
    assert.deepEqual(faults, []);
  });

  it('a story and the panel “Snippet” are there, the snippet for the settings of the story', async () => {
    await open('?path=/story/contact-card--attributes&addonPanel=iq/snippet/panel');
    const snippet = (await page.waitForSelector('section[aria-label^="Your code"] pre', { timeout: 20_000 }))!;
    const read = (): Promise<string> => snippet.evaluate((one) => one.textContent);
    assert.match(await read(), /^<iq-contact-card network="IQ Netzwerk Brandenburg" .*<\/iq-contact-card><script .*integrity="sha384-/);
    await open('?path=/story/contact-card--attributes&addonPanel=iq/snippet/panel&args=name:Irina+Holzmann');
    await page.waitForSelector('section[aria-label^="Your code"] pre ::-p-text(name="Irina Holzmann")');
    assert.deepEqual(lost, []);
  });

  it('another system, another language of the panel, another language of the page', async () => {
    await open('?path=/story/newsletter-form--everything&addonPanel=iq/snippet/panel&globals=language:uk');
    await page.waitForSelector('::-p-text(<iq-newsletter-form lang="uk")');
    const [cms, language] = await page.$$('label:has(select) select');
    await cms!.select('moodle');
    await page.waitForSelector('::-p-text(<p><a href="https://www.example.org/iq/e/newsletter-form-everything.html">)');
    await language!.select('de');
    await page.waitForSelector('::-p-text(Code kopieren)');
    assert.deepEqual(lost, []);
  });

  it('the copied text is the snippet', async () => {
    for (const name of ['clipboard-read', 'clipboard-write']) {
      await browser.defaultBrowserContext().setPermission(new URL(server.url).origin, { permission: { name }, state: 'granted' });
    }
    await open('?path=/story/funding-notice--links&addonPanel=iq/snippet/panel');
    const section = (await page.waitForSelector('section[aria-label^="Your code"]'))!;
    await (await section.$('button'))!.click();
    await page.waitForSelector('::-p-text(Copied.)');
    const copied = await page.evaluate('navigator.clipboard.readText()');
    assert.match(String(copied), /^<iq-funding-notice links><\/iq-funding-notice><script /);
    assert.equal(copied, await section.$eval('pre', (pre) => pre.textContent));
  });
});
