/** All measurements, in rounds: what is compared with each other is measured in turn. */
import { cpus, loadavg, release, totalmem } from 'node:os';
import { readdirSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { brotliSize } from '../../.config/budgets.ts';
import { MEASURED, inFreshPage, launch, type Measured } from './browsers.ts';
import { formOf, load, measureCreations, measureHeld, measureKept } from './measure.ts';
import { SUBJECTS, WIDGETS, pages, type Subject } from './pages.ts';
import type { CreationSamples, LoadSamples, Results, Shift } from './results.ts';
import { checkSame } from './same-form.ts';
import { serveBench, type BenchServer } from './server.ts';
import { compareStories } from './stories.ts';

const CREATED = ['hand', 'script'] as const;

/** What is measured in one engine. */
interface Run {
  engine: Measured;
  browser: Browser;
  server: BenchServer;
}

/** The subjects of a round, another one first each time. */
const inTurn = <Kind>(kinds: readonly Kind[], round: number): Kind[] => kinds.map((_, at) => kinds[(at + round) % kinds.length]!);

async function loads({ engine, browser, server }: Run, rounds: number): Promise<Record<Subject, LoadSamples>> {
  const all = Object.fromEntries(SUBJECTS.map((subject) => [subject, { usable: [], painted: [], live: [] }])) as unknown as Record<
    Subject,
    LoadSamples
  >;
  // The first round warms up the browser.
  for (let round = 0; round <= rounds; round++) {
    for (const subject of inTurn(SUBJECTS, round)) {
      const url = `${server.origin}/${subject}`;
      const loading = await inFreshPage(browser, (page) => load(page, url, formOf(subject), engine === 'chromium'));
      if (round > 0) for (const name of ['usable', 'painted', 'live'] as const) all[subject][name].push(loading[name]);
    }
  }
  return all;
}

async function creations({ browser, server }: Run, rounds: number): Promise<Results['creations'][Measured]> {
  const all: Record<(typeof CREATED)[number], CreationSamples> = { hand: {}, script: {} };
  for (let round = 0; round < rounds; round++) {
    for (const subject of inTurn(CREATED, round)) {
      const times = await inFreshPage(browser, (page) => measureCreations(page, server.origin, subject));
      for (const [count, { laidOut, painted }] of Object.entries(times)) {
        const samples = (all[subject][Number(count)] ??= { laidOut: [], painted: [] });
        samples.laidOut.push(laidOut);
        samples.painted.push(painted);
      }
    }
  }
  return all;
}

/** For hand and script, one after the other. */
async function ofBoth<Result>(work: (subject: 'hand' | 'script') => Promise<Result>): Promise<Record<'hand' | 'script', Result>> {
  return { hand: await work('hand'), script: await work('script') };
}

/** What moves on a slow telephone, all of the page being in view. */
async function shifts({ browser, server }: Run): Promise<Results['shifts']> {
  const all: Results['shifts'] = { script: {}, server: {} };
  for (const by of ['script', 'server'] as const) {
    for (const widget of Object.keys(WIDGETS)) {
      const wanted = { tag: `iq-${widget}`, parts: ['.full'] };
      all[by][widget] = await inFreshPage(browser, async (page): Promise<Shift> => {
        await page.setViewport({ width: 412, height: 1800 });
        const { shiftAtFirst, shiftLater } = await load(page, `${server.origin}/${by}/${widget}`, wanted, true);
        return { first: shiftAtFirst, later: shiftLater };
      });
    }
  }
  return all;
}

function sizes(server: BenchServer): Results['bytes'] {
  const files = readdirSync('dist/cdn').filter((file) => file.endsWith('.js'));
  const own = files.map((file) => [file, brotliSize(`dist/cdn/${file}`)]);
  return Object.fromEntries([['hand-written-form.js', server.sizeOf('/hand-written-form.js')], ...own]) as Results['bytes'];
}

const factsOfMachine = (): Results['machine'] => ({
  cores: cpus().length,
  processor: cpus()[0]?.model ?? '',
  memory: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${release()}`,
  node: process.versions.node,
  busy: loadavg()[0]!,
});

/** Measures everything; tells what it is at. */
export async function measureAll(rounds: Results['rounds'], tell: (line: string) => void): Promise<Results> {
  const server = await serveBench(await pages());
  const results = { date: new Date().toISOString(), machine: factsOfMachine(), rounds, bytes: sizes(server) } as Results;
  const names = ['versions', 'loads', 'creations', 'held', 'stories'] as const;
  Object.assign(results, Object.fromEntries(names.map((name) => [name, {}])));
  try {
    for (const engine of MEASURED) {
      const browser = await launch(engine);
      const run = { engine, browser, server };
      try {
        await checkSame((work) => inFreshPage(browser, work), server.origin);
        results.versions[engine] = (await browser.version()).replace('/', ' ');
        tell(`${results.versions[engine]}: both forms are the same; loading …`);
        results.loads[engine] = await loads(run, rounds.loads);
        tell('creating …');
        results.creations[engine] = await creations(run, rounds.creations);
        tell('removing …');
        results.held[engine] = await ofBoth((subject) => inFreshPage(browser, (page) => measureHeld(page, server.origin, subject)));
        if (engine === 'chromium') {
          results.kept = await ofBoth((subject) => inFreshPage(browser, (page) => measureKept(page, server.origin, subject)));
          tell('moving …');
          results.shifts = await shifts(run);
        }
        tell('teasers …');
        results.stories[engine] = await compareStories(browser, rounds.stories);
      } finally {
        await browser.close();
      }
    }
  } finally {
    server.stop();
  }
  return results;
}
