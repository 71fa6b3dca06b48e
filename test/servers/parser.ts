/** Chromium, to read pages as visitors' browsers do, without running their scripts, and to run filters that need a browser. */
import puppeteer from 'puppeteer-core';
import type { BrowserFilter } from '../embed/filters-of-browsers.ts';
import { CHROMIUM_FLAGS, programOf } from '../run/browsers.ts';

export interface Parser {
  version: string;
  /** What stands in the post of a page. */
  contentOf(page: string): Promise<string>;
  clean(filter: BrowserFilter, html: string): Promise<string>;
  close(): Promise<void>;
}

export async function openParser(): Promise<Parser> {
  const browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: CHROMIUM_FLAGS });
  const tab = await browser.newPage();
  await tab.addScriptTag({ path: 'node_modules/dompurify/dist/purify.min.js' });
  return {
    version: (await browser.version()).replace('/', ' '),
    contentOf: (page) =>
      tab.evaluate((source) => {
        const document = new DOMParser().parseFromString(source, 'text/html');
        if (!document.querySelector('.wp-block-post-title')) throw new Error('This is no page of a post.');
        // Themes leave the box away where nothing is to go in.
        return document.querySelector('.entry-content')?.innerHTML ?? '';
      }, page),
    async clean({ name, clean }, html) {
      const left = (await tab.evaluate(`(${clean.toString()})(${JSON.stringify(html)}, DOMPurify)`)) as string | undefined;
      if (left === undefined) throw new Error(`Chromium has no ${name}.`);
      return left;
    },
    close: () => browser.close(),
  };
}
