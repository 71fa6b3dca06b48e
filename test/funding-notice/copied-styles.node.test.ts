import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mediaIn } from '../../src/funding-notice/copied-styles.controller.ts';

/** Media Queries 4: what a query says on paper, said to a screen. */
const QUERIES: readonly (readonly [query: string, onPaper: string])[] = [
  ['', ''],
  ['all', 'all'],
  ['print', 'all'],
  ['only print', 'all'],
  ['PRINT and (min-width: 10cm)', 'all and (min-width: 10cm)'],
  ['screen', 'not all'],
  ['only screen and (max-width: 400px)', 'not all'],
  ['not print', 'not all'],
  ['not screen', 'all'],
  ['(max-width: 400px)', '(max-width: 400px)'],
  ['screen, print', 'not all,all'],
  ['printer', 'printer'],
];

describe('mediaIn', () => {
  for (const [query, onPaper] of QUERIES) {
    it(`reads “${query}” on paper as “${onPaper}”`, () => assert.equal(mediaIn(query, 'print'), onPaper));
    it(`leaves “${query}” as it is on a narrow screen`, () => assert.equal(mediaIn(query, 'narrow'), query));
  }
});
