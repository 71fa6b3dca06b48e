import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMBLEM, chooseEmblem, emblemPaths, starPath, type EmblemVariant, type Point } from '../../src/funding-notice/emblem.ts';

/** The corners in the `d` of a path of straight lines, one list per closed part. */
function corners(d: string): Point[][] {
  return d
    .split('Z')
    .filter(Boolean)
    .map((part) =>
      (part.match(/[ML]?[\d.-]+ [\d.-]+/g) ?? []).map(
        (pair) => pair.replace(/^[ML]/, '').split(' ').map(Number) as [number, number] as Point,
      ),
    );
}

/** The corners of `M0 0H81V54H0Z`. */
function rectangle(d: string): number[] {
  return d.match(/-?[\d.]+/g)!.map(Number);
}

/** Gauss’s formula. */
function area(points: readonly Point[]): number {
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

const near = (actual: number, expected: number, tolerance: number, about?: string): void =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${about ?? ''} ${actual} is not ${expected}`);

const stars = corners(starPath());

/** Where the hours of a clock are on a circle of 18 around 40.5, 27: computed apart, with three decimals. */
const HOURS: readonly Point[] = [
  [40.5, 9],
  [49.5, 11.412],
  [56.088, 18],
  [58.5, 27],
  [56.088, 36],
  [49.5, 42.588],
  [40.5, 45],
  [31.5, 42.588],
  [24.912, 36],
  [22.5, 27],
  [24.912, 18],
  [31.5, 11.412],
];

/** The corners of an upright star of radius 3 around the origin: computed apart, with three decimals. */
const STAR: readonly Point[] = [
  [0, -3],
  [0.674, -0.927],
  [2.853, -0.927],
  [1.09, 0.354],
  [1.763, 2.427],
  [0, 1.146],
  [-1.763, 2.427],
  [-1.09, 0.354],
  [-2.853, -0.927],
  [-0.674, -0.927],
];

/* Regulation (EU) 2021/1060, Annex IX, point 1.9. */
describe('the stars of the emblem', () => {
  it('stand at the hours of a clock, every corner where it belongs', () => {
    assert.equal(stars.length, 12);
    HOURS.forEach(([x, y], hour) => {
      assert.equal(stars[hour]!.length, 10);
      STAR.forEach(([dx, dy], corner) => {
        near(stars[hour]![corner]![0], x + dx, 0.0011, `x of corner ${corner} at ${hour}`);
        near(stars[hour]![corner]![1], y + dy, 0.0011, `y of corner ${corner} at ${hour}`);
      });
    });
  });

  it('each fill 35.73 % of their circle, as a pentagram does, and together 2.772 % of the flag', () => {
    for (const star of stars) near(area(star) / (Math.PI * 9), 0.3573, 0.0003);
    near(stars.reduce((sum, star) => sum + area(star), 0) / (81 * 54), 0.02772, 0.00002);
  });

  it('are the same in a mirror', () => {
    for (const [x, y] of stars.flat())
      assert.ok(
        stars.flat().some(([otherX, otherY]) => Math.hypot(81 - x - otherX, y - otherY) < 0.002),
        `${x}, ${y}`,
      );
  });
});

/** Ground and stars as the regulation and the artwork of the European Commission have them. */
const VARIANTS: readonly [EmblemVariant, fills: string[]][] = [
  ['positive', ['#039', '#fc0']],
  ['negative', ['#039', '#fc0']],
  ['black', ['#000', '#fff']],
  ['black-outline', ['#000', '#fff', '#000']],
  ['blue', ['#039', '#fff']],
];

describe('emblemPaths', () => {
  for (const [variant, fills] of VARIANTS) {
    it(`draws ${variant} on 3:2 in its colours`, () => {
      const paths = emblemPaths(variant);
      assert.deepEqual(
        paths.map(({ fill }) => fill),
        fills,
      );
      assert.deepEqual(rectangle(paths[0]!.d), [0, 0, 81, 54, 0]);
      assert.equal(paths.at(-1)!.d, starPath());
    });

    it(`draws ${variant} with a white border of a twenty-fifth of the height`, () => {
      const [border, ...rest] = emblemPaths(variant, true);
      assert.deepEqual(border, { d: 'M-2.16 -2.16H83.16V56.16H-2.16Z', fill: '#fff' });
      assert.deepEqual(rest, emblemPaths(variant));
    });
  }

  it('outlines with a line as wide on every side', () => {
    const [left, top, right, bottom] = rectangle(emblemPaths('black-outline')[1]!.d);
    assert.deepEqual(
      [left, top, EMBLEM.width - right!, EMBLEM.height - bottom!].map((value) => value?.toFixed(9)),
      Array(4).fill(top!.toFixed(9)),
    );
    assert.ok(top! > 0);
  });
});

const CLEAR = 'rgba(0, 0, 0, 0)';
const WHITE = 'rgb(255, 255, 255)';
const PLATE = { variant: 'positive', color: '#039', border: false, plate: true };

describe('chooseEmblem', () => {
  // The greys on both sides of 4.5:1, computed apart: Reflex Blue reaches it from 167 on, black from 117 on, white up to 118.
  const grounds: [background: string[], variant: string, color: string, border: boolean][] = [
    [[WHITE], 'positive', '#039', false],
    [[CLEAR, CLEAR, WHITE], 'positive', '#039', false],
    [['rgb(254, 255, 255)'], 'positive', '#039', true],
    [['rgb(240, 240, 240)'], 'positive', '#039', true],
    [['rgb(167, 167, 167)'], 'positive', '#039', true],
    [['rgb(166, 166, 166)'], 'positive', '#000', true],
    [['rgb(119, 119, 119)'], 'positive', '#000', true],
    [['rgb(118, 118, 118)'], 'negative', '#fff', true],
    [['rgb(0, 51, 153)'], 'negative', '#fff', true],
    [['rgb(0, 0, 0)'], 'negative', '#fff', true],
    [['color(srgb 0 0 0)'], 'negative', '#fff', true],
    [['rgba(255, 255, 255, 0.5)', 'rgb(0, 0, 0)'], 'positive', '#000', true],
    [['rgba(0, 0, 0, 0.5)', 'rgba(0, 0, 0, 0.5)', WHITE], 'negative', '#fff', true],
  ];
  for (const [background, variant, color, border] of grounds) {
    it(`takes ${variant} with ${color} on ${background.join(' over ')}`, () => {
      assert.deepEqual(chooseEmblem(background, 'auto'), { variant, color, border, plate: false });
    });
  }

  const unknown: string[][] = [
    [],
    [CLEAR],
    ['rgba(255, 255, 255, 0.99)'],
    ['linear-gradient(rgb(0, 0, 0), rgb(255, 255, 255))'],
    [CLEAR, 'url("a.png")', WHITE],
    ['oklch(0.7 0.1 200)', WHITE],
    ['color(display-p3 1 1 1)'],
  ];
  for (const background of unknown) {
    it(`sets both on a plate over ${background.join(' over ') || 'nothing'}`, () => {
      assert.deepEqual(chooseEmblem(background, 'auto'), PLATE);
      assert.deepEqual(chooseEmblem(background, 'negative'), PLATE);
    });
  }

  it('sees nothing below an opaque colour', () => {
    assert.equal(chooseEmblem([WHITE, 'url("a.png")'], 'auto').plate, false);
  });

  const wishes: [wish: EmblemVariant, background: string, variant: string, color: string, plate: boolean][] = [
    ['positive', 'rgb(0, 0, 0)', 'positive', '#039', true],
    ['positive', 'rgb(150, 150, 150)', 'positive', '#000', false],
    ['negative', 'rgb(0, 0, 0)', 'negative', '#fff', false],
    ['negative', WHITE, 'positive', '#039', false],
    ['black', WHITE, 'black', '#000', false],
    ['black', 'rgb(0, 0, 0)', 'black', '#000', true],
    ['black-outline', WHITE, 'black-outline', '#000', false],
    ['blue', WHITE, 'blue', '#039', false],
    ['blue', 'rgb(150, 150, 150)', 'blue', '#039', true],
  ];
  for (const [wish, background, variant, color, plate] of wishes) {
    it(`answers the wish for ${wish} on ${background}`, () => {
      assert.deepEqual(chooseEmblem([background], wish), { variant, color, border: background !== WHITE && !plate, plate });
    });
  }

  it('always finds a colour of the statement on a grey', () => {
    for (let grey = 0; grey < 256; grey++)
      assert.equal(chooseEmblem([`rgb(${grey}, ${grey}, ${grey})`], 'auto').plate, false, `grey ${grey}`);
  });
});
