import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { table } from './markdown.ts';
import { median, ratios, summarize } from './statistics.ts';

describe('what samples say', () => {
  for (const [numbers, middle] of [
    [[3], 3],
    [[10, 9, 1], 9],
    [[4, 1, 3, 2], 2.5],
    [[100, 20, 3], 20],
  ] as const) {
    it(`the median of ${numbers.join(', ')} is ${middle}`, () => assert.equal(median(numbers), middle));
  }

  it('none have no median', () => assert.ok(Number.isNaN(median([]))));

  it('the samples stay in their order', () => {
    const numbers = [3, 1, 2];
    assert.deepEqual(summarize(numbers), { median: 2, least: 1, greatest: 3 });
    assert.deepEqual(numbers, [3, 1, 2]);
  });

  it('rounds are compared with each other, and only in pairs', () => {
    assert.deepEqual(ratios([2, 6], [1, 2]), [2, 3]);
    assert.throws(() => ratios([2, 6], [1]), /2 and 1 samples/);
  });
});

describe('tables', () => {
  it('are Markdown, whatever is in a cell', () => {
    assert.equal(table(['a', 'b'], [['1', 'x|y\nz']]), '| a | b |\n| --- | --- |\n| 1 | x\\|y z |');
  });

  it('have no row of another length', () => assert.throws(() => table(['a', 'b'], [['1']]), /1 cells instead of 2: 1/));
});
