import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** WCAG 2.2, all success criteria of the levels A and AA; 4.1.1 is obsolete. */
const CRITERIA =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3'.split(
    ' ',
  );

const rows = readFileSync('stories/wcag.md', 'utf8')
  .split('\n')
  .slice(2)
  .filter(Boolean)
  .map((line) => {
    const cells = line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''));
    return { criterion: cells[0]!.split(' ')[0]!, widgets: cells.slice(2, 6), shownBy: cells[6]! };
  });

describe('what is said of every criterion of WCAG 2.2', () => {
  it('there are all of levels A and AA, in order', () => {
    assert.deepEqual(
      rows.map(({ criterion }) => criterion),
      CRITERIA,
    );
  });

  for (const { criterion, widgets, shownBy } of rows) {
    it(`${criterion} is shown by tests that there are, or does not apply for a reason`, () => {
      assert.equal(widgets.length, 4);
      for (const cell of widgets) assert.match(cell, /^(yes|–)$/);
      const tests = [...shownBy.matchAll(/`([^`]+)`: ([^;]+)/g)];
      if (widgets.includes('yes')) assert.ok(tests.length > 0, shownBy);
      else assert.ok(shownBy.length > 5, shownBy);
      for (const [, file = '', title = ''] of tests) {
        assert.ok(existsSync(file), file);
        assert.ok(readFileSync(file, 'utf8').includes(title), `${file} has no “${title}”`);
      }
    });
  }
});
