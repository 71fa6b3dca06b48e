import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Measured } from '../../src/funding-notice/rules/measured.ts';
import { RULES, STYLE_PROPERTIES, backgroundOf, findBreaches } from '../../src/funding-notice/visibility-rules.ts';
import { box, emblem, layer, measured, picture, statement } from './measured.ts';
import { card, lockup } from './rule-table.ts';

const text = (value: string, lang = 'de'): Partial<Measured> => ({ statement: statement({}, { text: value, lang }) });
const emblemOf = (width: number, height: number): Partial<Measured> => ({ emblem: emblem({ where: box(30, 100, width, height) }) });
const logo = (alt: string | null): Partial<Measured> => ({ logos: [picture(alt, { where: box(400, 100, 60, 140) })] });

describe('findBreaches', () => {
  it('finds nothing on a page that keeps all rules', () => {
    assert.deepEqual(findBreaches([measured()]), []);
    assert.deepEqual(findBreaches([measured(lockup)]), []);
    assert.deepEqual(findBreaches([measured({ medium: 'print' })]), []);
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
    const small = measured(emblemOf(56, 37.33));
    const [breach] = findBreaches([small]);
    assert.deepEqual(breach, {
      rule: 'R8',
      severity: 'error',
      article: 'VO (EU) 2021/1060, Anhang IX, 1.1; European Commission, use of the EU emblem',
      words: {
        de: ['Das Emblem ist niedriger als 1 cm (37,8 px): 37.33 px.', 'Die Schrift des Elements nicht verkleinern.'],
        en: ['The emblem is lower than 1 cm (37.8 px): 37.33 px.', 'Do not make the element’s font smaller.'],
      },
    });
    assert.match(findBreaches([measured(text('$& $1'))])[0]!.words.en[0], /: \$& \$1\.$/);
    assert.match(findBreaches([measured({ day: '2026-01-01' })])[0]!.words.de[0], /: BMBF → BMBFSFJ \/ BMFTR \(2025-05-06\)\.$/);
  });

  it('says where a rule is broken, if not on the page as it stands', () => {
    const small = emblemOf(56, 37.33);
    const [narrow] = findBreaches([measured(), measured({ ...small, medium: 'narrow' }), measured({ ...small, medium: 'print' })]);
    assert.match(narrow!.words.de[0], /^Bei 320 px Breite: Das Emblem ist niedriger/);
    assert.match(findBreaches([measured({ ...small, medium: 'print' })])[0]!.words.en[0], /^In print: The emblem is lower/);
    assert.match(findBreaches([measured(small), measured({ ...small, medium: 'print' })])[0]!.words.en[0], /^The emblem/);
  });

  it('says each rule at most once', () => {
    const found = findBreaches([
      measured({
        statement: null,
        emblem: emblem({ style: { opacity: '0' } }),
        needsLockup: true,
        text: '',
        describesProject: false,
        ...logo('logo'),
      }),
      measured({ medium: 'print', describesProject: false }),
    ]);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['R1', 'R10', 'R13', 'R15', 'R16', 'R18', 'R20'],
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
      card({ backgroundImage: 'url("a.png")', backgroundColor: 'rgb(1, 2, 3)' }),
      card({ opacity: '0.5' }),
      card({ backgroundColor: 'rgb(4, 5, 6)' }),
    ];
    assert.deepEqual(backgroundOf(layers, 'rgb(7, 8, 9)'), [
      'rgba(0, 0, 0, 0)',
      'url("a.png")',
      'rgb(1, 2, 3)',
      'opacity 0.5',
      'rgb(4, 5, 6)',
      'rgb(7, 8, 9)',
    ]);
  });
});
