/** What several samples say together. */
export interface Summary {
  median: number;
  least: number;
  greatest: number;
}

/** The middle of the numbers; of an even count, the mean of the two in the middle. NaN without any. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle - 1)] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

export const summarize = (numbers: readonly number[]): Summary => ({
  median: median(numbers),
  least: Math.min(...numbers),
  greatest: Math.max(...numbers),
});

/**
 * How many times one took as long as the other, round by round: what slows the machine down for a while slows both.
 *
 * ratios([2, 6], [1, 2]) // -> [2, 3]
 */
export function ratios(times: readonly number[], base: readonly number[]): number[] {
  if (times.length !== base.length) throw new Error(`${times.length} and ${base.length} samples cannot be compared in pairs.`);
  return times.map((time, round) => time / base[round]!);
}
