/**
 * How long 100 teasers take beside 100 cards of a hand-written element that draws the same. Every sample is in a page of
 * its own.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'puppeteer-core';

const TAGS = { hand: 'hand-written-teaser', script: 'iq-story-teaser' } as const;
const PAGE = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Stories</title>
<style>main { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem }</style>
<script src="/dist/cdn/story-teaser.js"></script>
<iq-story-teaser date="2026-10-01" reading-time="3" kicker="a"><a href="/a">Titel</a><p>Text</p></iq-story-teaser>`;
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"/>';

/** Serves the page, its picture, and files of the repository. */
async function serve(): Promise<Server> {
  const server = createServer(({ url = '' }, response) => {
    const [, path = ''] = /^\/([^?]*)/.exec(url) ?? [];
    const send = (type: string, body: string): unknown => response.setHeader('Content-Type', `${type}; charset=utf-8`).end(body);
    if (!path) return send('text/html', PAGE);
    if (path.endsWith('.svg')) return send('image/svg+xml', PICTURE);
    if (!/^(dist\/cdn|test\/bench)\/[\w-]+\.[jt]s$/.test(path) || !existsSync(path)) return response.writeHead(404).end();
    const code = readFileSync(path, 'utf8');
    return send('text/javascript', path.endsWith('.ts') ? stripTypeScriptTypes(code) : code);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** One list of cards in a page of its own. */
async function sample(browser: Browser, url: string, tag: string): Promise<{ time: number; height: number }> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    return (await page.evaluate(`import('/test/bench/page.ts').then(({ measure }) => measure('${tag}'))`)) as Awaited<
      ReturnType<typeof sample>
    >;
  } finally {
    await page.close();
  }
}

/** Milliseconds for 100 cards of each kind, in the order of the rounds. */
export async function compareStories(browser: Browser, rounds: number): Promise<Record<keyof typeof TAGS, number[]>> {
  const server = await serve();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const times: Record<keyof typeof TAGS, number[]> = { hand: [], script: [] };
  const heights = new Set<number>();
  try {
    // Each has to be the first in every other round; the first round warms up the browser.
    for (let round = 0; round <= rounds; round++) {
      for (const kind of round % 2 ? (['hand', 'script'] as const) : (['script', 'hand'] as const)) {
        const { time, height } = await sample(browser, url, TAGS[kind]);
        if (round > 0) times[kind].push(time);
        heights.add(height);
      }
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
  if (heights.size > 1) throw new Error(`The cards are not the same: ${[...heights].join(' and ')} pixels high.`);
  return times;
}
