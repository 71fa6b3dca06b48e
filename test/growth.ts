const PARTS = 16;

/** Clocks of browsers are rounded: less than this, in ms, is no time at all. */
const UNTOLD = 5;

const timeOf = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/**
 * How much longer one run of this length takes than sixteen runs of a sixteenth: about 1 where time grows with length, up
 * to 16 where it grows with its square. The quickest of several runs in turn counts, because a busy machine slows some down.
 */
export function growth(run: (length: number) => void, length: number, rounds = 5): number {
  let [whole, parts] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    parts = Math.min(
      parts,
      timeOf(() => {
        for (let part = 0; part < PARTS; part++) run(length / PARTS);
      }),
    );
    whole = Math.min(
      whole,
      timeOf(() => run(length)),
    );
  }
  return (whole + UNTOLD) / (parts + UNTOLD);
}

/** Well above what grows with length, well below what grows with its square. */
export const IN_PROPORTION = 5;
