/** What the library wants to reach, and whether it does. */
import type { Results } from './results.ts';
import { ratios, summarize, type Summary } from './statistics.ts';

export interface Judgement {
  what: string;
  target: string;
  measured: string;
  isMet: boolean;
}

/** Bytes after brotli. */
const BYTES: Readonly<Record<string, number>> = {
  'newsletter-form.js': 15_000,
  'contact-card.js': 11_000,
  'story-teaser.js': 10_000,
  'funding-notice.js': 9_000,
  'iq.js': 28_000,
};

/** Times the hand-written element. */
const TIMES = { script: 1.25, server: 0.75, creation: 1.8, stories: 1.5 };

/** What a thousand forms may leave each: compiled code and caches come and go. */
const NOISE = 128;

/** Below this a shift is no pixel of a telephone. */
const NO_SHIFT = 0.0001;

export const bytes = (count: number): string => new Intl.NumberFormat('en').format(Math.round(count));

const times = ({ median, least, greatest }: Summary): string => `${median.toFixed(2)} × (${least.toFixed(2)} to ${greatest.toFixed(2)})`;

const judgeRatio = (what: string, limit: number, own: number[], base: number[]): Judgement => {
  const summary = summarize(ratios(own, base));
  return { what, target: `at most ${limit} ×`, measured: times(summary), isMet: summary.median <= limit };
};

const judgeBytes = (file: string, limit: number, size: number): Judgement => ({
  what: `\`${file}\``,
  target: `${bytes(limit)} bytes`,
  measured: bytes(size),
  isMet: size <= limit,
});

function judgeKept({ kept, held }: Results): Judgement {
  const { bytes: heap, nodes, listeners } = kept.script;
  const forms = held.chromium.script + held.firefox.script;
  return {
    what: 'Kept of removed forms',
    target: 'nothing',
    measured: `${forms} forms, ${nodes} nodes, ${listeners} listeners, ${heap.toFixed(0)} bytes of heap each`,
    isMet: forms === 0 && nodes <= 0 && listeners <= 0 && heap < NOISE,
  };
}

function judgeShifts({ shifts }: Results): Judgement[] {
  return Object.keys(shifts.script).flatMap((widget) => {
    const [script, server] = [shifts.script[widget]!.later, shifts.server[widget]!.first + shifts.server[widget]!.later];
    const judge = (what: string, shift: number): Judgement => ({
      what: `Layout shift of \`${widget}\`, ${what}`,
      target: 'none',
      measured: shift.toFixed(3),
      isMet: shift < NO_SHIFT,
    });
    return [judge('from its first rendering on', script), judge('drawn by a server', server)];
  });
}

/** Every target beside what was measured, in the order of the page. */
export function judge(results: Results): Judgement[] {
  const { hand, script, server } = results.loads.chromium;
  const many = (engine: 'chromium' | 'firefox', what: string): Judgement => {
    const { hand: byHand, script: own } = results.creations[engine];
    return judgeRatio(`1,000 forms, ${what}`, TIMES.creation, own[1000]!.laidOut, byHand[1000]!.laidOut);
  };
  const stories = (engine: 'chromium' | 'firefox', what: string): Judgement =>
    judgeRatio(`100 teasers, ${what}`, TIMES.stories, results.stories[engine].script, results.stories[engine].hand);
  return [
    ...Object.entries(BYTES).map(([file, limit]) => judgeBytes(file, limit, results.bytes[file] ?? NaN)),
    judgeRatio('Time to a usable form', TIMES.script, script.usable, hand.usable),
    judgeRatio('The same, drawn by a server', TIMES.server, server.usable, hand.usable),
    many('chromium', 'Chromium'),
    many('firefox', 'Firefox'),
    stories('chromium', 'Chromium'),
    stories('firefox', 'Firefox'),
    judgeKept(results),
    ...judgeShifts(results),
  ];
}
