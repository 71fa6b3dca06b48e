/** What a run of the benchmark brings; stored as it is in .output/bench/results.json. */
import type { Measured } from './browsers.ts';
import type { Kept } from './measure.ts';
import type { Subject } from './pages.ts';

/** The samples of one page, in milliseconds, in the order of the rounds. */
export interface LoadSamples {
  usable: number[];
  painted: number[];
  live: number[];
}

/** Samples by the number of forms. */
export type CreationSamples = Record<number, { laidOut: number[]; painted: number[] }>;

/** Layout shift up to the frame that first shows a widget, and after it. */
export interface Shift {
  first: number;
  later: number;
}

export interface Results {
  date: string;
  machine: { cores: number; processor: string; memory: number; system: string; node: string; busy: number };
  versions: Record<Measured, string>;
  rounds: { loads: number; creations: number; stories: number };
  bytes: Record<string, number>;
  loads: Record<Measured, Record<Subject, LoadSamples>>;
  creations: Record<Measured, Record<'hand' | 'script', CreationSamples>>;
  /** Of a removed form in Chromium, on average of 2,000. */
  kept: Record<'hand' | 'script', Kept>;
  /** Of the first 1,000 forms of a page, after their removal. */
  held: Record<Measured, Record<'hand' | 'script', number>>;
  shifts: Record<'script' | 'server', Record<string, Shift>>;
  /** Milliseconds for 100 teasers. */
  stories: Record<Measured, Record<'hand' | 'script', number[]>>;
}
