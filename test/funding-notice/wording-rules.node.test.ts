import type { Measured } from '../../src/funding-notice/rules/measured.ts';
import { lockup, testRules } from './rule-table.ts';

const sentence = (value: string, more: Partial<Measured> = {}): Partial<Measured> => ({ text: value, ...more });
const LONG = 'Gefördert durch das Bundesministerium für Arbeit und Soziales und die Europäische Union über den ESF Plus. ';

testRules([
  {
    rule: 'R16',
    severity: 'warning',
    broken: [
      ['no ministry', sentence('Gefördert durch die Europäische Union über den ESF Plus')],
      ['no Union', sentence('Gefördert durch das BMAS und den ESF Plus')],
      ['no fund', sentence('Gefördert durch das BMAS und die Europäische Union')],
      ['the fund of the years before', sentence('Gefördert durch das BMAS und die Europäische Union über den ESF')],
      ['a name since changed', { day: '2025-05-06' }],
      [
        'such a name with other blanks',
        sentence(`${LONG}Partner: Bundesministerium\n für Bildung und\u00a0Forschung`, { day: '2026-01-01' }),
      ],
      [
        'a partner that is not confirmed',
        sentence(`${LONG}Partner: Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend`, { day: '2026-01-01' }),
      ],
    ],
    kept: [
      ['the last day of a name', { day: '2025-05-05' }],
      ['a name of today', sentence(`${LONG}Partner: BMFTR`, { day: '2026-01-01' })],
      ['English', sentence('Funded by the Federal Ministry of Labour and Social Affairs and the European Union through ESF+')],
      ['the official file’s names', { ...lockup, text: 'Das Projekt' }],
    ],
  },
  { rule: 'R20', severity: 'info', broken: [['none', { describesProject: false }]], kept: [['one', {}]] },
]);
