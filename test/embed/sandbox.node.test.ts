import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, programOf } from '../run/browsers.ts';

/* A page of an embed as WordPress frames it: in a sandbox without forms and without an origin. WebKit: pages.test.ts. */

const folder = mkdtempSync(join(tmpdir(), 'iq-sandbox-'));
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };
const signups: { origin: string | undefined; body: string }[] = [];

const server = createServer((request, response) => {
  // As the server of a deployment and an endpoint have to be set up.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Allow-Headers', 'Content-Type, Idempotency-Key');
  const path = new URL(request.url!, 'http://page.invalid').pathname;
  if (request.method === 'OPTIONS') response.writeHead(204).end();
  else if (path === '/newsletter') {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      signups.push({ origin: request.headers.origin, body });
      response.writeHead(202, { 'Content-Type': 'application/json' }).end('{"status":"confirmation-sent"}');
    });
  } else if (path === '/') {
    response
      .setHeader('Content-Type', 'text/html')
      .end('<!doctype html><title>Page</title><iframe src="/w/e/form.html" sandbox="allow-scripts" width="600" height="700"></iframe>');
  } else {
    const file = join(folder, path.replace('/w/', '/site/'));
    if (!existsSync(file)) response.writeHead(404).end();
    else response.setHeader('Content-Type', `${TYPES[extname(file)]}; charset=utf-8`).end(readFileSync(file));
  }
});

let origin: string;
before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const attributes = { action: `${origin}/newsletter`, publisher: 'IQ Netzwerk Brandenburg', 'privacy-url': 'https://iq.example/privacy' };
  writeFileSync(join(folder, 'embeds.json'), JSON.stringify({ id: 'form', widget: 'newsletter-form', title: 'Newsletter', attributes }));
  const args = ['dist/cli.js', 'pages', join(folder, 'embeds.json'), '--out', join(folder, 'site'), '--base', `${origin}/w/`];
  execFileSync('node', args, { stdio: 'pipe' });
});
after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

const launch = (engine: 'chromium' | 'firefox'): Promise<Browser> =>
  engine === 'chromium'
    ? puppeteer.launch({ executablePath: programOf('chromium'), args: CHROMIUM_FLAGS })
    : puppeteer.launch({ browser: 'firefox', executablePath: programOf('firefox') });

async function openFrame(page: Page): Promise<Frame> {
  await page.goto(origin);
  const frame = await page.waitForFrame((one) => one.url().endsWith('/form.html'));
  await frame.waitForSelector('iq-newsletter-form >>> form');
  return frame;
}

for (const engine of ['chromium', 'firefox'] as const) {
  describe(`the form in a sandbox without forms, in ${engine}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await launch(engine);
    });
    after(() => browser.close());

    for (const way of ['Enter', 'a click'] as const) {
      it(`is sent by ${way}`, async () => {
        const page = await browser.newPage();
        const frame = await openFrame(page);
        const email = `${engine}.${way.at(-1)}@iq.example`;
        const field = (await frame.waitForSelector('iq-newsletter-form >>> #email'))!;
        await field.type(email);
        if (way === 'Enter') await field.press('Enter');
        else await (await frame.waitForSelector('iq-newsletter-form >>> form button'))!.click();
        await frame.waitForSelector('iq-newsletter-form[state=success]');
        const [signup, ...more] = signups.filter(({ body }) => body.includes(email));
        assert.deepEqual([signup?.origin, more.length], ['null', 0]);
        await page.close();
      });
    }
  });
}
