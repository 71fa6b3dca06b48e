import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Layer, Measured, Style } from '../../src/funding-notice/rules/measured.ts';
import { findBreaches, type Severity } from '../../src/funding-notice/visibility-rules.ts';
import { LOCKUP_ALT, box, emblem, layer, measured, picture } from './measured.ts';

export type Case = [about: string, Partial<Measured>];

/** A rule, what breaks it, and what just keeps it. */
export interface Table {
  rule: string;
  severity: Severity;
  broken: Case[];
  kept: Case[];
}

/** An ancestor that is larger than the emblem. */
export const card = (style: Partial<Style>): Layer => layer(box(20, 90, 400, 68), style);

/** The official file, and nothing drawn beside it. */
export const lockup = { emblem: null, statement: null, lockup: picture(LOCKUP_ALT) };

export const emblemStyle = (style: Partial<Style>, around: Layer[] = []): Partial<Measured> => ({ emblem: emblem({ style, around }) });

/** Tests that each rule says so where it is broken, and nothing where it is just kept. */
export function testRules(tables: readonly Table[]): void {
  for (const { rule, severity, broken, kept } of tables) {
    const severities = (more: Partial<Measured>): Severity[] =>
      findBreaches([measured(more)])
        .filter((breach) => breach.rule === rule)
        .map((breach) => breach.severity);
    describe(`${rule}, ${severity}`, () => {
      for (const [about, more] of broken) it(`is broken by: ${about}`, () => assert.deepEqual(severities(more), [severity]));
      for (const [about, more] of kept) it(`is kept by: ${about}`, () => assert.deepEqual(severities(more), []));
    });
  }
}
