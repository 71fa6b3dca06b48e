import type { Layer, Measured, Style } from '../../src/funding-notice/rules/measured.ts';
import { LOCKUP_ALT, box, emblem, layer, picture, statement } from './measured.ts';
import { card, emblemStyle, lockup, testRules, type Case } from './rule-table.ts';

const statementStyle = (style: Partial<Style>, around: Layer[] = []): Partial<Measured> => ({ statement: statement({ style, around }) });
const statementAt = (x: number, y: number, width = 200, height = 48): Partial<Measured> => ({
  statement: statement({ where: box(x, y, width, height) }),
});

testRules([
  {
    rule: 'R13',
    severity: 'error',
    broken: [
      ...(['statement', 'emblem'] as const).flatMap((name): Case[] => {
        const make = { statement, emblem }[name];
        return [
          [`${name} in a closed section`, { [name]: make({ around: [layer(box(0, 0, 1000, 20), {}, { closed: true })] }) }],
          [`${name} in what is not displayed`, { [name]: make({ around: [card({ display: 'none' })] }) }],
          [`${name} in what is skipped`, { [name]: make({ around: [card({ contentVisibility: 'hidden' })] }) }],
          [`${name} hidden`, { [name]: make({ style: { visibility: 'hidden' } }) }],
          [`${name} collapsed`, { [name]: make({ style: { visibility: 'collapse' } }) }],
          [`${name} in what is transparent`, { [name]: make({ around: [card({ opacity: '0' })] }) }],
          [`${name} without height`, { [name]: make({ where: box(30, 100, 72, 0) }) }],
          [`${name} left of the page`, { [name]: make({ where: box(-9999, 100, 72, 48) }) }],
          [`${name} above the page`, { [name]: make({ where: box(30, -48, 72, 48) }) }],
          [`${name} right of the page`, { [name]: make({ where: box(1000, 100, 72, 48) }) }],
          [`${name} below the page`, { [name]: make({ where: box(30, 2000, 72, 48) }) }],
        ];
      }),
      ['the statement kept from screen readers', { statement: statement({ around: [layer(box(0, 0, 9, 9), {}, { ariaHidden: true })] }) }],
      ['the official file kept from screen readers', { ...lockup, lockup: picture(LOCKUP_ALT, { itself: { ariaHidden: true } }) }],
      ['the official file hidden', { ...lockup, lockup: picture(LOCKUP_ALT, { style: { display: 'none' } }) }],
      ['a narrow screen', { medium: 'narrow', ...statementStyle({ display: 'none' }) }],
    ],
    kept: [
      ['an emblem that is not read out', { emblem: emblem({ itself: { ariaHidden: true } }) }],
      ['an ancestor that is hidden, but not its content', statementStyle({ visibility: 'visible' }, [card({ visibility: 'hidden' })])],
      ['the foot of a long page', { emblem: emblem({ where: box(30, 1951, 72, 48) }), ...statementAt(120, 1951) }],
      ['the official file', lockup],
      ['paper', { medium: 'print', ...statementStyle({ display: 'none' }) }],
    ],
  },
  {
    rule: 'R14',
    severity: 'warning',
    broken: [
      ['a footer that is not printed', { medium: 'print', ...statementStyle({}, [card({ display: 'none' })]) }],
      ['colours that may be left out', { medium: 'print', ...emblemStyle({ printColorAdjust: 'economy' }) }],
      ['a browser that does not know the property', { medium: 'print', ...emblemStyle({ printColorAdjust: '' }) }],
    ],
    kept: [
      ['exact colours', { medium: 'print' }],
      ['no colours', { medium: 'print', emblem: emblem({ style: { printColorAdjust: 'economy' } }, { variant: 'black-outline' }) }],
      ['a screen', emblemStyle({ printColorAdjust: 'economy' })],
    ],
  },
]);
