/** The part of the page that is made from the results. */
import type { Measured } from './browsers.ts';
import { table } from './markdown.ts';
import type { Results } from './results.ts';
import { summarize } from './statistics.ts';
import { bytes, judge } from './targets.ts';

/** Figures of other widgets, as they were measured elsewhere. */
export interface Peers {
  measured: string;
  note: string;
  rows: { name: string; bytes: string; requests: string; usable: string; created: string; heap: string }[];
}

const NAMES = { hand: 'hand-written', script: 'with script', server: 'drawn by a server' } as const;
const ENGINES: Readonly<Record<Measured, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

/** Median and range, in milliseconds. */
function time(samples: readonly number[]): string {
  const { median, least, greatest } = summarize(samples);
  const show = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
  return `${show(median)} (${show(least)} to ${show(greatest)})`;
}

const engines = Object.keys(ENGINES) as Measured[];

function facts({ date, machine, versions, rounds }: Results): string {
  const { cores, processor, memory, system, node, busy } = machine;
  return `Measured on ${date.slice(0, 10)} with ${versions.chromium} and ${versions.firefox}, Node ${node}, on ${system}, ${cores} cores (${processor}), ${memory} GB. Load of the machine at the beginning: ${busy.toFixed(1)}. Rounds: ${rounds.loads} for loading, ${rounds.creations} for forms, ${rounds.stories} for teasers.`;
}

function targets(results: Results): string {
  const rows = judge(results).map(({ what, target, measured, isMet }) => [what, target, measured, isMet ? 'met' : '**not met**']);
  return table(['what', 'target', 'measured', ''], rows);
}

function loading({ loads }: Results): string {
  const kinds = ['hand', 'script', 'server'] as const;
  const rows = engines.flatMap((engine) =>
    kinds.map((kind) => {
      const { usable, painted, live } = loads[engine][kind];
      return [`${ENGINES[engine]}, ${NAMES[kind]}`, time(usable), time(painted), time(live)];
    }),
  );
  return table(['ms from navigation to', 'usable', 'painted', 'script at work'], rows);
}

function creating({ creations }: Results): string {
  const kinds = ['hand', 'script'] as const;
  const rows = engines.flatMap((engine) =>
    kinds.map((kind) => {
      const samples = creations[engine][kind];
      return [
        `${ENGINES[engine]}, ${NAMES[kind]}`,
        ...[1, 100, 1000].map((count) => time(samples[count]!.laidOut)),
        time(samples[1000]!.painted),
      ];
    }),
  );
  return table(['ms for forms', '1', '100', '1,000', '1,000 painted'], rows);
}

function keeping({ kept, held }: Results): string {
  const rows = (['hand', 'script'] as const).map((kind) => {
    const { bytes: heap, nodes, listeners } = kept[kind];
    return [NAMES[kind], heap.toFixed(0), String(nodes), String(listeners), String(held.chromium[kind]), String(held.firefox[kind])];
  });
  return table(
    ['of removed forms', 'heap, bytes each', 'nodes each', 'listeners each', 'of the first 1,000, Chromium', 'of the first 1,000, Firefox'],
    rows,
  );
}

function moving({ shifts }: Results): string {
  const rows = Object.keys(shifts.script).map((widget) => {
    const [script, server] = [shifts.script[widget]!, shifts.server[widget]!];
    return [`\`${widget}\``, ...[script.first, script.later, server.first, server.later].map((shift) => shift.toFixed(3))];
  });
  return table(['layout shift', 'script, when it appears', 'script, later', 'server, up to the first frame', 'server, later'], rows);
}

function weighing({ bytes: sizes }: Results): string {
  return table(
    ['file', 'bytes, brotli'],
    Object.entries(sizes).map(([file, size]) => [`\`${file}\``, bytes(size)]),
  );
}

function telling({ stories }: Results): string {
  const rows = engines.map((engine) => [ENGINES[engine], time(stories[engine].hand), time(stories[engine].script)]);
  return table(['ms for 100 teasers', 'hand-written', 'here'], rows);
}

function comparing({ rows, measured, note }: Peers): string {
  const cells = rows.map(({ name, bytes: size, requests, usable, created, heap }) => [name, size, requests, usable, created, heap]);
  return `Not measured by this run, but once in ${measured}: ${note}\n\n${table(['subject', 'JS + CSS, brotli', 'requests', 'usable', '1,000 forms, Chromium / Firefox', 'heap each'], cells)}`;
}

/** All tables, with their headings. */
export function report(results: Results, peers: Peers): string {
  const parts: [string, string][] = [
    ['Targets', targets(results)],
    ['Loading', loading(results)],
    ['Creating', creating(results)],
    ['Removing', keeping(results)],
    ['Moving', moving(results)],
    ['Teasers', telling(results)],
    ['Bytes', weighing(results)],
    ['Others', comparing(peers)],
  ];
  return [facts(results), ...parts.map(([heading, text]) => `## ${heading}\n\n${text}`)].join('\n\n');
}
