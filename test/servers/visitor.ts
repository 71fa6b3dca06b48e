/** A visitor with Chromium, and the page of a partner with a form on it. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { TargetType, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, programOf } from '../run/browsers.ts';

/** A host of another site than the newsletter servers', which browsers take for this machine, and for as safe as https. */
const HOST = 'partner.localhost';

/** The page as editors write it; beside that, it keeps the code of an error. */
const pageWith = (attributes: string): string => `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<title>Partner</title>
<script>addEventListener('iq-error', ({ target, detail }) => (target.dataset.code = detail.code))</script>
<iq-newsletter-form ${attributes} publisher="IQ Netzwerk Brandenburg" privacy-url="/datenschutz"><a href="/newsletter">Newsletter</a></iq-newsletter-form>
<script type="module" src="/iq/newsletter-form.js"></script>
</html>`;

/** Someone who looks at pages. */
export interface Visitor {
  /** Opens a partner's page whose form has these attributes. */
  visit(attributes: string): Promise<Page>;
  leave(): Promise<void>;
}

/** Starts the partner's web server and a browser. */
export async function invite(): Promise<Visitor> {
  let page = '';
  const server = createServer((request, response) => {
    const file = /^\/iq\/([\w/.-]+)$/.exec(request.url ?? '')?.[1];
    if (!file) response.setHeader('Content-Type', 'text/html').end(page);
    else {
      readFile(`dist/cdn/${file}`).then(
        (content) => response.setHeader('Content-Type', file.endsWith('.js') ? 'text/javascript' : 'application/json').end(content),
        () => response.writeHead(404).end(),
      );
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: CHROMIUM_FLAGS });
  return {
    async visit(attributes) {
      page = pageWith(attributes);
      const tab = await browser.newPage();
      await tab.goto(`http://${HOST}:${(server.address() as AddressInfo).port}/`);
      return tab;
    },
    async leave() {
      await browser.close();
      server.close();
    },
  };
}

/** Types an address key by key, and presses the button. */
export async function signUp(page: Page, email: string): Promise<void> {
  const field = await page.waitForSelector('iq-newsletter-form >>> input[name=email]');
  await field!.type(email);
  await page.locator('iq-newsletter-form >>> form button').click();
}

/** How a sign-up ended. */
export interface End {
  state: string | null;
  /** The code of the error, if it was one. */
  code: string | undefined;
  /** What the visitor reads. */
  text: string;
}

/** Waits for the end of a sign-up. */
export async function waitForEnd(page: Page): Promise<End> {
  // A page behind a new tab is not drawn, and waiting for it looks only when it is.
  await page.bringToFront();
  const form = await page.waitForSelector('iq-newsletter-form:not([state=idle], [state=pending])');
  return form!.evaluate((element) => ({
    state: element.getAttribute('state'),
    code: (element as HTMLElement).dataset['code'],
    text: element.shadowRoot?.querySelector<HTMLElement>('[role=status]')?.innerText ?? '',
  }));
}

/** Does something that opens a tab; gives the tab. */
export async function newTab(page: Page, open: () => Promise<void>): Promise<Page> {
  const browser = page.browser();
  const known = new Set(browser.targets());
  await open();
  const target = await browser.waitForTarget((one) => one.type() === TargetType.PAGE && !known.has(one));
  return (await target.page())!;
}
