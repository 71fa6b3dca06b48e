/** One sample of each kind, in a page of its own. */
import type { CDPSession, Page } from 'puppeteer-core';
import { collect } from './browsers.ts';
import { countStanding, createMany, type Creation } from './creation.ts';
import { formMarkup, tagOf, type Subject } from './pages.ts';
import { watchLoading, type Loading, type Wanted } from './probe.ts';

/** A telephone on a slow line: bytes in a second, milliseconds. */
export const SLOW = { cpu: 4, line: { download: 1.6e6 / 8, upload: 0.75e6 / 8, latency: 150 } };

/** With these a visitor can sign up. */
const FORM_PARTS = ['[name=email]', '[name=firstName]', '[name=consent]', 'button'];

export const formOf = (subject: Subject): Wanted => ({ tag: tagOf(subject), parts: FORM_PARTS });

/** Loads a page and waits until nothing more comes. */
export async function load(page: Page, url: string, wanted: Wanted, isSlow: boolean): Promise<Loading> {
  await page.goto(new URL('/blank', url).href);
  if (isSlow) {
    await page.emulateCPUThrottling(SLOW.cpu);
    await page.emulateNetworkConditions(SLOW.line);
  }
  await page.evaluateOnNewDocument(watchLoading, wanted);
  await page.goto(url);
  await page.evaluate(() => Promise.all([window.bench.painted, window.bench.taken]));
  await page.waitForNetworkIdle({ idleTime: 300 });
  return page.evaluate(() => window.bench.loading);
}

/** Milliseconds for many forms, by their number. */
export type Creations = Record<number, Creation>;

const COUNTS = [1, 100, 1000];
const MANY = 1000;

/** What the engine still holds of one removed form, on average. */
export interface Kept {
  bytes: number;
  nodes: number;
  listeners: number;
}

async function openEmpty(page: Page, origin: string, subject: Subject): Promise<void> {
  await page.goto(`${origin}/empty/${subject}`);
  await page.evaluate((tag) => customElements.whenDefined(tag).then(() => undefined), tagOf(subject));
}

const create = (page: Page, subject: Subject, count: number): Promise<Creation> =>
  page.evaluate(createMany, { markup: formMarkup(tagOf(subject)), part: '[name=email]', count });

/** 1, 100 and 1,000 forms in a page that had none. */
export async function measureCreations(page: Page, origin: string, subject: Subject): Promise<Creations> {
  await openEmpty(page, origin, subject);
  const times: Creations = {};
  for (const count of COUNTS) times[count] = await create(page, subject, count);
  return times;
}

async function countHeld(session: CDPSession): Promise<Kept> {
  // What one collection frees lets the next free more.
  for (let round = 0; round < 4; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
  };
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize + embedderHeapUsedSize, nodes, listeners: jsEventListeners };
}

/** What is left of 1,000 forms, by Chromium's own counts. The first thousand fills caches that are there once. */
export async function measureKept(page: Page, origin: string, subject: Subject): Promise<Kept> {
  await openEmpty(page, origin, subject);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 2; round++) await create(page, subject, MANY);
  const before = await countHeld(session);
  for (let round = 0; round < 2; round++) await create(page, subject, MANY);
  const after = await countHeld(session);
  const perForm = (name: keyof Kept): number => (after[name] - before[name]) / (2 * MANY);
  return { bytes: perForm('bytes'), nodes: perForm('nodes'), listeners: perForm('listeners') };
}

/** How many of the first 1,000 forms of a page are there after their removal; the engine is asked up to ten times to collect. */
export async function measureHeld(page: Page, origin: string, subject: Subject): Promise<number> {
  await openEmpty(page, origin, subject);
  await create(page, subject, MANY);
  let held = MANY;
  for (let round = 0; round < 10 && held > 0; round++) {
    await collect(page);
    held = await page.evaluate(countStanding);
  }
  return held;
}
