/**
 * `node test/run/bench.ts [rounds]`: how heavy and how quick the built widgets are beside what somebody would write by hand.
 * Writes .output/bench/results.json and the tables of stories/benchmark.mdx, stories/benchmark.md. No part of the tests, because other work on
 * the machine would decide what comes out.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { report, type Peers } from '../bench/report.ts';
import { measureAll } from '../bench/run.ts';
import { judge } from '../bench/targets.ts';
import { ensureBrowsers } from './browsers.ts';

const TABLES = 'stories/benchmark.md';
const FOLDER = '.output/bench';

if (!existsSync('dist/cdn/iq.js') || !existsSync('dist/server.js')) throw new Error('Nothing to measure: run `npm run build` first.');
ensureBrowsers(['chromium', 'firefox']);
const rounds = Number(process.argv[2] ?? 9);
const start = Date.now();
const results = await measureAll({ loads: rounds, creations: Math.ceil(rounds / 2), stories: rounds }, (line) => console.log(line));
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/results.json`, JSON.stringify(results, undefined, 1));

const peers = JSON.parse(readFileSync('test/bench/peers.json', 'utf8')) as Peers;
writeFileSync(
  TABLES,
  `${report(results, peers)}
`,
);

for (const { what, target, measured, isMet } of judge(results)) {
  console.log(`${isMet ? 'met    ' : 'NOT MET'} ${what}: ${measured}; ${target}`);
}
console.log(
  existsSync('../shared/bench')
    ? 'Other libraries are measured by ../shared/bench; their figures here are from test/bench/peers.json.'
    : 'No ../shared/bench here: the figures of other libraries are from test/bench/peers.json alone.',
);
console.log(`${TABLES} and ${FOLDER}/results.json, after ${Math.round((Date.now() - start) / 1000)} seconds.`);
