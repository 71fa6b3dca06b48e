import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Measured } from '../../src/funding-notice/rules/measured.ts';
import { RULES, STYLE_PROPERTIES, backgroundOf, checkVisibility } from '../../src/funding-notice/visibility-rules.ts';
import { box, emblem, layer, measured, picture, statement } from './measured.ts';
import { card, lockup } from './rule-table.ts';

const text = (value: string, lang = 'de'): Partial<Measured> => ({ statement: statement({}, { text: value, lang }) });
const emblemOf = (width: number, height: number): Partial<Measured> => ({ emblem: emblem({ where: box(30, 100, width, height) }) });
const logo = (alt: string | null): Partial<Measured> => ({ logos: [picture(alt, { where: box(400, 100, 60, 140) })] });

describe('checkVisibility', () => {
  it('finds nothing on a page that keeps all rules', () => {
    assert.deepEqual(checkVisibility(measured(), 'de'), []);
    assert.deepEqual(checkVisibility(measured(lockup), 'de'), []);
    assert.deepEqual(checkVisibility(measured({ medium: 'print' }), 'de'), []);
  });

  it('has the rules R1 to R20, in their order', () => {
    const expected = Array.from({ length: 20 }, (_, index) => `R${index + 1}`);
    assert.deepEqual([...new Set(RULES.map(({ rule }) => rule))], expected);
  });

  it('speaks German and English, with what it found in either', () => {
    for (const { de, en, article } of RULES) {
      assert.equal(de[0].includes('{}'), en[0].includes('{}'));
      for (const text of [...de, ...en, article]) assert.ok(text.trim());
    }
    const [german] = checkVisibility(measured(emblemOf(56.685, 37.79)), 'de');
    assert.deepEqual(german, {
      rule: 'R8',
      severity: 'error',
      article: 'VO (EU) 2021/1060, Annex IX, 1.1; European Commission, use of the EU emblem',
      message: 'Das Emblem ist niedriger als 1 cm (37,8 px): 37.79 px',
      remedy: 'Die Schrift des Elements nicht verkleinern.',
    });
    assert.match(checkVisibility(measured(emblemOf(56.685, 37.79)), 'fr')[0]!.message, /^The emblem is lower/);
    assert.match(checkVisibility(measured(text('$& $1')), 'en')[0]!.message, /: \$& \$1$/);
    assert.match(checkVisibility(measured({ day: '2026-01-01' }), 'de')[0]!.message, /: BMBF → BMBFSFJ \/ BMFTR \(2025-05-06\)$/);
  });

  it('says each rule at most once', () => {
    const found = checkVisibility(
      measured({
        statement: null,
        emblem: emblem({ style: { opacity: '0' } }),
        needsLockup: true,
        text: '',
        describesProject: false,
        ...logo('logo'),
      }),
      'en',
    );
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['R1', 'R10', 'R11', 'R13', 'R15', 'R16', 'R18', 'R20'],
    );
  });
});

describe('what has to be measured', () => {
  it('is in the list of properties', () => {
    assert.deepEqual(Object.keys(layer(box(0, 0, 1, 1)).style).sort(), [...STYLE_PROPERTIES].sort());
  });

  it('gives the grounds from the element outwards, the canvas last', () => {
    const layers = [
      layer(box(0, 0, 1, 1)),
      card({ backgroundImage: 'url("a.png")', 'rgb(1, 2, 3)', backgroundColor: 'rgb(1, 2, 3)' }),
      card({ opacity: '0.5' }),
      card({ backgroundColor: 'rgb(4, 5, 6)' }),
    ];
    assert.deepEqual(backgroundOf(layers, 'rgb(7, 8, 9)'), [
      'rgba(0, 0, 0, 0)',
      'url("a.png")',
      'opacity 0.5',
      'rgb(4, 5, 6)',
      'rgb(7, 8, 9)',
    ]);
  });
});
