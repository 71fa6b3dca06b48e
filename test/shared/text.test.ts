import { expect } from '@open-wc/testing';
import { cleanAttribute, listAttribute, pairsAttribute } from '../../src/shared/attribute-text.ts';
import { attributeProblem, describeProblem } from '../../src/shared/problems.ts';
import { safeUrl } from '../../src/shared/url.ts';
import { growth, IN_PROPORTION } from '../growth.ts';

describe('cleanAttribute', () => {
  const cases: [given: unknown, expected: string][] = [
    ['abc', 'abc'],
    [' abc\u00a0', 'abc'],
    ['“abc”', 'abc'],
    ['„abc“', 'abc'],
    ['»abc«', 'abc'],
    ['″abc″', 'abc'],
    ['„Zitat“ von X', '„Zitat“ von X'],
    [3, '3'],
    [undefined, ''],
    [null, ''],
    [{ toString: () => 'x' }, ''],
    [['a'], ''],
    [true, ''],
  ];
  for (const [given, expected] of cases) {
    it(`${JSON.stringify(given)} -> ${JSON.stringify(expected)}`, () => expect(cleanAttribute(given)).to.equal(expected));
  }
});

it('cleanAttribute takes a moment for ten thousand blanks', () => {
  expect(growth((length) => cleanAttribute(`"${' '.repeat(length)}x`), 10_000)).to.be.below(IN_PROPORTION);
});

describe('listAttribute and pairsAttribute', () => {
  it('part at any white space, once each', () => expect(listAttribute(' a  b\na\u00a0c ')).to.deep.equal(['a', 'b', 'c']));
  it('give nothing for nothing', () => expect([listAttribute(undefined), pairsAttribute('')]).to.deep.equal([[], []]));
  it('read pairs, with blanks and = in the value cut', () => {
    expect(pairsAttribute('a = Eins ; b=Zwei;c;=d; e=')).to.deep.equal([
      ['a', 'Eins'],
      ['b', 'Zwei'],
      ['e', ''],
    ]);
  });
});

describe('safeUrl', () => {
  for (const [given, expected] of [
    ['/a', 'https://iq.example/a'],
    ['?x=1', 'https://iq.example/p/?x=1'],
    ['//other.example/a', 'https://other.example/a'],
    ['http://x.example', 'http://x.example/'],
    ['javascript:alert(1)', ''],
    ['java\nscript:alert(1)', ''],
    [' data:text/html,x', ''],
    ['http://', ''],
    ['', ''],
  ] as const) {
    it(`${JSON.stringify(given)} -> ${JSON.stringify(expected)}`, () => expect(safeUrl(given, 'https://iq.example/p/')).to.equal(expected));
  }
});

describe('describeProblem', () => {
  it('speaks German or English', () => {
    const problem = attributeProblem('invalid-attribute', 'consent', 'x', 'checkbox');
    expect(describeProblem(problem, 'de')).to.deep.equal({
      code: 'invalid-attribute',
      message: 'consent="x": ist nicht zu verwenden.',
      remedy: 'Richtig ist: consent="checkbox"',
    });
    expect(describeProblem(problem, 'en').message).to.equal('consent="x": not usable.');
  });
});
