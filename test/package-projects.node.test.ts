import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_FLAGS, programOf } from './run/browsers.ts';
import { NAME, PackedProject } from './run/packed-project.ts';
import { servePage, type PageServer } from './run/page-server.ts';

/** Each element, and what of it can be seen in its shadow tree. */
const ELEMENTS: Readonly<Record<string, readonly [markup: string, shown: RegExp]>> = {
  'iq-newsletter-form': [
    '<iq-newsletter-form action="/n" publisher="IQ" privacy-url="/p" lang="en"></iq-newsletter-form>',
    /Subscribe to our newsletter/,
  ],
  'iq-contact-card': ['<iq-contact-card name="Viktoria Blank" phone="0331/81 36 86" lang="pl"></iq-contact-card>', /\+49331813686/],
  'iq-story-teaser': ['<iq-story-teaser lang="tr"><a href="/a">Geschichte</a></iq-story-teaser>', /<slot/],
  'iq-funding-notice': ['<iq-funding-notice lang="fr"></iq-funding-notice>', /Cofinancé par l(’|')Union européenne/],
};

const markup = Object.values(ELEMENTS)
  .map(([one]) => one)
  .join('\n');

let project: PackedProject;
before(() => (project = new PackedProject()));
after(() => project.remove());

describe('a new project with Vite', () => {
  let browser: Browser;
  let server: PageServer;

  before(async () => {
    project.write(
      'index.html',
      `<!doctype html><html lang="de"><meta charset="utf-8">${markup}<script type="module" src="/main.js"></script></html>`,
    );
    project.write('main.js', `import '${NAME}';`);
    project.run('vite', 'build', '--logLevel', 'warn');
    const built = join(project.folder, 'dist');
    server = await servePage(readFileSync(join(built, 'index.html'), 'utf8'), built);
    browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: CHROMIUM_FLAGS });
  });
  after(async () => {
    await browser.close();
    server.stop();
  });

  it('is a page with all four widgets, each in its language', async () => {
    const tab = await browser.newPage();
    const errors: unknown[] = [];
    tab.on('pageerror', (error) => errors.push(error));
    await tab.goto(server.url);
    for (const [tag, [, shown]] of Object.entries(ELEMENTS)) {
      const root = await tab.waitForSelector(`${tag} >>> .full`);
      assert.match((await root?.evaluate((element) => element.innerHTML)) ?? '', shown);
    }
    assert.deepEqual(errors, []);
  });
});

describe('a new project that renders on a server', () => {
  for (const [tag, [one, shown]] of Object.entries(ELEMENTS)) {
    it(`has ${tag} in its page`, () => {
      const page = project.runModule(`
        import { render } from '@lit-labs/ssr';
        import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
        import { html } from 'lit';
        import '${NAME}';
        console.log(await collectResult(render(html\`${one}\`)));`);
      assert.match(page, new RegExp(`<${tag}[^>]*>\\s*<template shadowroot`));
      assert.match(page, shown);
    });
  }
});
