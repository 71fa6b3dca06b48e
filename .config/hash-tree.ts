import { createHash } from 'node:crypto';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** A hash tree (RFC 9162, section 2.1), save that the smaller of two hashes stands first, so that no side need be noted. */
export interface HashTree {
  /** What stands for all the texts: base64 of a sha256. */
  root: string;
  /** For each text, in order, the hashes that lead from its own to the root. */
  paths: readonly (readonly string[])[];
}

/** One hash for many texts; each can be checked against it without the others. */
export function hashTree(texts: readonly string[]): HashTree {
  const paths: string[][] = texts.map(() => []);
  let row = texts.map((text, leaf) => ({ hash: sha256(text), leaves: [leaf] }));
  while (row.length > 1) {
    row = Array.from({ length: Math.ceil(row.length / 2) }, (_, index) => {
      const [left, right] = row.slice(2 * index);
      if (!left || !right) return left as (typeof row)[number];
      for (const leaf of left.leaves) paths[leaf]?.push(right.hash);
      for (const leaf of right.leaves) paths[leaf]?.push(left.hash);
      return { hash: sha256([left.hash, right.hash].sort().join('')), leaves: [...left.leaves, ...right.leaves] };
    });
  }
  return { root: row[0]?.hash ?? '', paths };
}
