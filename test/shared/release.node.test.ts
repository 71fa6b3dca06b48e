import assert from 'node:assert/strict';
import { it } from 'node:test';
import { released } from '../../src/generated/release.ts';
import { describeProblem } from '../../src/shared/problems.ts';
import { findOldRelease } from '../../src/shared/release.ts';

/** The instant so many months and days after the release. */
function later(months: number, days: number): number {
  const date = new Date(released);
  date.setUTCMonth(date.getUTCMonth() + months, date.getUTCDate() + days);
  return date.getTime();
}

it('a release is old after eighteen months, and says so to editors', () => {
  assert.deepEqual(findOldRelease(later(0, 0)), []);
  assert.deepEqual(findOldRelease(later(18, -4)), []);
  const [problem] = findOldRelease(later(18, 4));
  assert.equal(problem?.code, 'outdated');
  assert.match(describeProblem(problem, 'de').message, /^IQ widgets \d+\.\d+\.\d+ \(\d{4}-\d\d-\d\d\): älter als 18 Monate\.$/);
  assert.match(describeProblem(problem, 'en').remedy, /new release/);
});
