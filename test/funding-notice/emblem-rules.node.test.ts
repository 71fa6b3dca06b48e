import type { Layer, Measured, Style } from '../../src/funding-notice/rules/measured.ts';
import { box, emblem, layer, picture } from './measured.ts';
import { card, emblemStyle, lockup, testRules, type Case } from './rule-table.ts';

const emblemOf = (width: number, height: number): Partial<Measured> => ({ emblem: emblem({ where: box(30, 100, width, height) }) });
const logoOf = (width: number, height: number): Partial<Measured> => ({ logos: [picture('IQ', { where: box(400, 100, width, height) })] });
const on = (backgroundColor: string, border = 0): Partial<Measured> => ({
  emblem: emblem({ around: [layer(box(0, 0, 1000, 300), { backgroundColor })] }, { border }),
});

const wrapper = (style: Partial<Style>): Layer => layer(box(30, 100, 72, 48), style);

testRules([
  {
    rule: 'R7',
    severity: 'error',
    broken: [
      ['4:3', emblemOf(64, 48)],
      ['more than 1 % too wide', emblemOf(75.76, 50)],
      ['more than 1 % too narrow', emblemOf(74.24, 50)],
      ['nothing at all', emblemOf(0, 0)],
    ],
    kept: [
      ['1 % too wide', emblemOf(75.75, 50)],
      ['1 % too narrow', emblemOf(74.25, 50)],
      ['no emblem', lockup],
    ],
  },
  {
    rule: 'R8',
    severity: 'error',
    broken: [['37.74 px', emblemOf(56.61, 37.74)]],
    kept: [['a centimetre, as browsers round it', emblemOf(56.671875, 37.78125)]],
  },
  {
    rule: 'R9',
    severity: 'error',
    broken: [
      ['a larger logo', logoOf(72.1, 48.1)],
      [
        'one that is wider and one that is higher',
        { logos: [picture('a', { where: box(0, 0, 80, 10) }), picture('b', { where: box(0, 0, 10, 80) })] },
      ],
    ],
    kept: [
      ['a wider one', logoOf(400, 48)],
      ['a higher one', logoOf(72, 400)],
      ['no other', { logos: [] }],
    ],
  },
  {
    rule: 'R10',
    severity: 'error',
    broken: [
      ...(
        [
          { filter: 'drop-shadow(rgb(0, 0, 0) 0px 1px 2px)' },
          { opacity: '0.99' },
          { mixBlendMode: 'multiply' },
          { maskImage: 'url("m.svg")' },
          { clipPath: 'circle(50%)' },
          { animationName: 'pulse' },
          { rotate: '1deg' },
          { scale: '1 2' },
          { scale: '-1' },
          { transform: 'matrix(0.999, 0.05, -0.05, 0.999, 0, 0)' },
          { transform: 'matrix(1, 0, 0.1, 1, 0, 0)' },
          { transform: 'matrix(1, 0.1, 0, 1, 0, 0)' },
          { transform: 'matrix(-1, 0, 0, 1, 0, 0)' },
          { transform: 'matrix(-1, 0, 0, -1, 0, 0)' },
          { transform: 'matrix(1, 0, 0, 1.5, 0, 0)' },
          { transform: 'matrix3d(1, 0, 0.5, 0, 0, 1, 0, 0, -0.5, 0, 1, 0, 0, 0, 0, 1)' },
        ] satisfies Partial<Style>[]
      ).flatMap((style): Case[] => [
        [`${JSON.stringify(style)} on itself`, emblemStyle(style)],
        [`${JSON.stringify(style)} around it`, emblemStyle({}, [card(style)])],
      ]),
      ['round corners', emblemStyle({ borderRadius: '4px' })],
      ['round corners of a box as large as it', emblemStyle({}, [wrapper({ borderRadius: '0.5px' })])],
      ['a shadow', emblemStyle({ boxShadow: 'rgb(0, 0, 0) 0px 0px 2px 0px' })],
    ],
    kept: [
      ['a move', emblemStyle({ transform: 'matrix(1, 0, 0, 1, 12.5, -3)' })],
      ['a larger scale', emblemStyle({ transform: 'matrix(1.5, 0, 0, 1.5, 0, 0)', scale: '1.2' })],
      ['a flat move in space', emblemStyle({ transform: 'matrix3d(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 10, 20, 0, 1)' })],
      [
        'a card with round corners and a shadow',
        emblemStyle({}, [card({ borderRadius: '8px', boxShadow: 'rgb(0, 0, 0) 0px 0px 2px 0px' })]),
      ],
      ['a percentage of nothing', emblemStyle({ borderRadius: '0%', rotate: '0deg', maskImage: '' })],
      ['a mistake of floating point', emblemStyle({ transform: 'matrix(1, 1e-8, -1e-8, 1, 0, 0)' })],
    ],
  },
  {
    rule: 'R11',
    severity: 'error',
    broken: [
      ['grey', on('rgb(240, 240, 240)')],
      ['nearly white', on('rgb(254, 255, 255)')],
      ['a narrow border', on('rgb(0, 0, 0)', 1.8)],
      ['a gradient', emblemStyle({}, [card({ backgroundImage: 'linear-gradient(red, blue)' })])],
      ['a dark canvas', { canvas: 'rgb(18, 18, 18)' }],
    ],
    kept: [
      ['white', on('rgb(255, 255, 255)')],
      ['a border of a twenty-fifth', on('rgb(0, 0, 0)', 1.92)],
      ['a gradient on paper', { ...emblemStyle({}, [card({ backgroundImage: 'linear-gradient(red, blue)' })]), medium: 'print' }],
      [
        'a white plate on a picture',
        emblemStyle({}, [card({ backgroundColor: 'rgb(255, 255, 255)' }), card({ backgroundImage: 'url("a.png")' })]),
      ],
    ],
  },
]);
