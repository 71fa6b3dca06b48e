import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrast, flatten, parseColor, type Color } from '../../src/funding-notice/contrast.ts';

/** Pairs whose contrast is widely published, to two decimals. */
const PAIRS: readonly [string, string, number][] = [
  ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 21],
  ['rgb(255, 255, 255)', 'rgb(255, 255, 255)', 1],
  ['rgb(119, 119, 119)', 'rgb(255, 255, 255)', 4.48],
  ['rgb(118, 118, 118)', 'rgb(255, 255, 255)', 4.54],
  ['rgb(255, 0, 0)', 'rgb(255, 255, 255)', 4],
  ['rgb(0, 255, 0)', 'rgb(255, 255, 255)', 1.37],
  ['rgb(0, 0, 255)', 'rgb(255, 255, 255)', 8.59],
  ['rgb(0, 51, 153)', 'rgb(255, 255, 255)', 10.86],
  ['rgb(255, 204, 0)', 'rgb(0, 51, 153)', 7.18],
  ['rgb(0, 51, 153)', 'rgb(0, 0, 0)', 1.93],
];

describe('contrast', () => {
  for (const [one, other, expected] of PAIRS) {
    it(`of ${one} and ${other} is ${expected}`, () => {
      const [a, b] = [parseColor(one)!, parseColor(other)!];
      assert.equal(Number(contrast(a, [b, b]).toFixed(2)), expected);
      assert.equal(contrast(a, [b, b]), contrast(b, [a, a]));
    });
  }
});

describe('contrast with a gradient', () => {
  const [black, grey, white]: Color[] = [
    [0, 0, 0],
    [0.5, 0.5, 0.5],
    [1, 1, 1],
  ] as const;
  it('is that with its nearest end', () => {
    assert.equal(contrast(black, [grey, white]), contrast(black, [grey, grey]));
    assert.equal(contrast(white, [black, grey]), contrast(white, [grey, grey]));
  });
  it('is none with one that goes through the colour', () => assert.equal(contrast(grey, [black, white]), 1));
});

describe('parseColor', () => {
  const known: [string, number[]][] = [
    ['rgb(0, 51, 153)', [0, 0.2, 0.6]],
    ['rgb(0 51 153 / 1)', [0, 0.2, 0.6]],
    ['color(srgb 0 0.2 0.6)', [0, 0.2, 0.6]],
    ['color(srgb 1 0 5e-1 / 1)', [1, 0, 0.5]],
    ['color(srgb none 1 1)', [0, 1, 1]],
  ];
  for (const [css, expected] of known) it(`reads ${css}`, () => assert.deepEqual(parseColor(css), expected));

  const unknown = [
    '',
    'none',
    'red',
    'rgba(0, 51, 153, 0.25)',
    'rgba(0, 0, 0, 0)',
    'transparent',
    '#fff',
    'rgb()',
    'rgb(10%, 20%, 30%)',
    'color(srgb-linear 1 1 1)',
    'color(display-p3 1 1 1)',
    'oklch(0.7 0.1 200)',
    'lab(50 0 0)',
    'linear-gradient(rgb(0, 0, 0), rgb(1, 1, 1))',
    'url("rgb(0, 0, 0)")',
    'rgb(0, 0, 0) url(x)',
  ];
  for (const css of unknown) it(`does not guess ${css || 'an empty text'}`, () => assert.equal(parseColor(css), undefined));
});

describe('flatten', () => {
  it('lays the upper colours over the lower ones', () => {
    const color = [0.75, 0.5, 0.5];
    assert.deepEqual(flatten(['rgba(255, 255, 255, 0.5)', 'rgba(255, 0, 0, 0.5)', 'rgb(0, 0, 0)']), [color, color]);
  });
  it('knows nothing without an opaque one', () => {
    assert.equal(flatten(['rgba(255, 255, 255, 0.5)']), undefined);
  });

  it('gives the darkest and the lightest that a gradient can have', () => {
    const grey = 'linear-gradient(90deg, rgb(0, 0, 0) 0%, rgb(255, 255, 255) 100%)';
    assert.deepEqual(flatten([grey]), [
      [0, 0, 0],
      [1, 1, 1],
    ]);
    assert.deepEqual(flatten(['radial-gradient(circle at 50% 50%, rgb(51, 0, 0), 30%, rgb(0, 102, 0), rgb(0, 0, 153))']), [
      [0, 0, 0],
      [0.2, 0.4, 0.6],
    ]);
  });

  it('lays gradients over gradients', () => {
    const haze = 'linear-gradient(rgba(0, 0, 0, 0.5), rgba(255, 255, 255, 0.5))';
    assert.deepEqual(flatten([haze, haze, 'rgb(0, 0, 0)']), [
      [0, 0, 0],
      [0.75, 0.75, 0.75],
    ]);
    const white = 'linear-gradient(rgb(255, 255, 255), rgba(0, 0, 0, 0))';
    assert.deepEqual(flatten([white, 'rgb(255, 255, 255)']), [
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });

  for (const layer of [
    'linear-gradient(rgb(0, 0, 0), oklch(0.7 0.1 200))',
    'linear-gradient(in oklch, rgb(0, 0, 0), rgb(9, 9, 9))',
    'linear-gradient(to right in oklab, rgb(0, 0, 0), rgb(9, 9, 9))',
    'linear-gradient(rgb(0, 0, 0) calc(10% + 3px), rgb(9, 9, 9))',
    'linear-gradient(rgb(0, 0, 0), rgb(9, 9, 9)), url("a.png")',
    'linear-gradient(rgba(0, 0, 0, 0.5), rgb(9, 9, 9)), linear-gradient(rgb(0, 0, 0), rgb(9, 9, 9))',
    'cross-fade(rgb(0, 0, 0), rgb(9, 9, 9))',
    'url("rgb(0, 0, 0)")',
    'opacity 0.5',
  ])
    it(`does not guess ${layer}`, () => assert.equal(flatten([layer, 'rgb(0, 0, 0)']), undefined));
});
