/** `npm run chaos`: a thousand sign-ups in a real browser over a line that fails one time in three. */
import { execFileSync } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { createServer, type Plugin } from 'vite';
import { checkAll, checkVisit } from '../chaos/audit.ts';
import { FAULTS, listen, startFaultyServer, type Arrival } from '../chaos/faulty-server.ts';
import { SIGNUPS, type Visit } from '../chaos/plan.ts';
import { createEndpoint } from '../endpoint/endpoint.ts';
import { Store } from '../endpoint/store.ts';
import { CHROMIUM_FLAGS, chosenEngines, ensureBrowsers, programOf, type Engine } from './browsers.ts';

/** No run takes longer than this, not even one in which the page hangs; in milliseconds. */
const DEADLINE = 240_000;

/** The page of a partner, without the client that the development server puts into HTML files. */
const partnersPage: Plugin = {
  name: 'partners-page',
  configureServer: ({ middlewares }) => {
    middlewares.use('/partner', (_request, response) => {
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><html lang="de"><title>A page with forms</title></html>');
    });
  },
};

/** Opens the page and lets its visitors work; rejects with the first broken sign-up. */
async function visitPage(
  engine: Engine,
  page: { url: string; action: string; seed: string },
  report: (visit: Visit) => void,
): Promise<void> {
  const browser = await puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: programOf(engine),
    args: engine === 'chromium' ? CHROMIUM_FLAGS : [],
    protocolTimeout: DEADLINE,
  });
  try {
    const tab = await browser.newPage();
    const uncaught = new Promise<never>((_, reject) => {
      tab.once('pageerror', (error) => reject(new Error(`uncaught in the page: ${String(error)}`)));
    });
    await tab.exposeFunction('reportVisit', report);
    await tab.goto(`${page.url}partner`);
    const run = tab.evaluate(
      `import('/test/chaos/page.ts').then(({ run }) => run(${JSON.stringify([page.seed, page.action]).slice(1, -1)}))`,
    );
    await Promise.race([run, uncaught]);
  } finally {
    await browser.close();
  }
}

/** One run from an empty database to the last check; gives the rows of the table. */
async function runChaos(engine: Engine, seed: string, url: string): Promise<Record<string, number>> {
  const file = `.output/chaos-${engine}.db`;
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  const now = (): number => Date.now();
  const store = new Store({ file, now, token: () => randomBytes(32).toString('base64url') });
  const endpoint = createEndpoint({ store, now, perMinute: Infinity });
  const good = await listen((request, response) => endpoint(request, response, () => response.writeHead(404).end()));
  const bad = await startFaultyServer(good.url, seed);
  const database = new DatabaseSync(file, { readOnly: true });
  const visits: Visit[] = [];
  const start = performance.now();
  try {
    await visitPage(engine, { url, action: bad.url, seed }, (visit) => {
      checkVisit(database, visit);
      visits.push(visit);
    });
    await bad.close();
    await good.close();
    checkAll(database, visits, bad.arrivals);
    return { ...countVisits(visits), ...countArrivals(bad.arrivals), mails: store.outbox().length, seconds: secondsSince(start) };
  } finally {
    database.close();
    store.close();
  }
}

const secondsSince = (start: number): number => Math.round((performance.now() - start) / 100) / 10;

const sum = (visits: readonly Visit[], count: (visit: Visit) => number): number => visits.reduce((total, visit) => total + count(visit), 0);

function countVisits(visits: readonly Visit[]): Record<string, number> {
  const errors: Record<string, number> = {};
  for (const code of visits.flatMap((visit) => visit.errors)) errors[`shown: ${code}`] = (errors[`shown: ${code}`] ?? 0) + 1;
  return {
    'sign-ups': visits.length,
    presses: sum(visits, ({ presses }) => presses.length),
    'most presses for a sign-up': Math.max(...visits.map(({ presses }) => presses.length)),
    'pressed twice': sum(visits, ({ doublePresses }) => doublePresses),
    'edited before a retry': sum(visits, ({ edits }) => edits),
    'started anew': sum(visits, ({ resets }) => resets),
    ...errors,
  };
}

function countArrivals(arrivals: readonly Arrival[]): Record<string, number> {
  const counts: Record<string, number> = { requests: arrivals.length };
  for (const kind of FAULTS) counts[`fault: ${kind}`] = arrivals.filter(({ fault }) => fault === kind).length;
  return { ...counts, 'answers 409': arrivals.filter(({ status }) => status === 409).length };
}

const { values } = parseArgs({ options: { seed: { type: 'string', default: String(randomInt(1_000_000)) } } });
const { seed } = values;
process.env['BROWSERS'] ??= 'chromium';
const engines = chosenEngines();
if (engines.includes('webkit'))
  throw new Error('Chaos needs Chromium or Firefox: WebKit has no way to tell of a sign-up while the page runs.');
ensureBrowsers(engines);
mkdirSync('.output', { recursive: true });
execFileSync(process.execPath, ['.config/locales.ts'], { stdio: 'inherit' });
const server = await createServer({
  configFile: false,
  plugins: [partnersPage],
  server: { host: '127.0.0.1', port: 0, open: false, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  logLevel: 'error',
});
await server.listen();
try {
  for (const engine of engines) {
    console.log(`Seed ${seed}: ${SIGNUPS} sign-ups in ${engine} …`);
    const table = await runChaos(engine, seed, server.resolvedUrls?.local[0] ?? '');
    for (const [name, value] of Object.entries(table)) console.log(`   ${name.padEnd(28)}${String(value).padStart(8)}`);
    console.log('All are stored exactly once, as their visitors saw them.');
  }
} catch (error) {
  // The rest of what comes out of the page says where in the test it was noticed.
  console.error((error instanceof Error ? error.message : String(error)).split('\n', 1)[0]);
  console.error(`Failed with seed ${seed}. To repeat it: npm run chaos -- --seed ${seed}`);
  process.exitCode = 1;
}
await server.close();
process.exit();
