import type { Measured, Style } from '../../src/funding-notice/rules/measured.ts';
import { LOCKUP_ALT, box, measured, picture } from './measured.ts';
import { card, lockup, testRules, type Case } from './rule-table.ts';

const logo = (alt: string | null): Partial<Measured> => ({ logos: [picture(alt, { where: box(400, 100, 60, 140) })] });

const federal = (height: number, style: Partial<Style> = {}): Partial<Measured> => ({
  logos: [picture('Bundesministerium für Arbeit und Soziales', { where: box(400, 100, 60, height), around: [card(style)] })],
});
const sized = (width: number, height: number, objectFit = 'fill'): Partial<Measured> => ({
  logos: [picture('IQ', { where: box(400, 100, 60, 40), style: { objectFit } }, { natural: { width, height } })],
});

testRules([
  {
    rule: 'R12',
    severity: 'warning',
    broken: [
      ['a flag as an emoji', { text: `🇪🇺 ${measured().text}` }],
      ...['EU', 'Logo Europäische Union', 'Europäischer Sozialfonds für Deutschland', 'EFRE', 'European Union'].map((alt): Case => [
        alt,
        logo(alt),
      ]),
      ['a mark beside the official file', { ...lockup, ...logo('ESF Plus') }],
      ['two marks in pictures', { emblem: null, logos: [picture('EU'), picture('ESF')] }],
    ],
    kept: [
      ['another flag', { text: `🇩🇪 ${measured().text}` }],
      ['one mark as a picture, and no other', { emblem: null, logos: [picture('EU')] }],
      ['other words', logo('Neue Europa-Universität, Europäische Schule')],
    ],
  },
  {
    rule: 'R15',
    severity: 'error',
    broken: [null, '', ' ', 'logo', 'Logo 2', 'Bild', 'image-1', 'logo_bmas', 'bmas-rgb.PNG', 'foto.webp', 'Logo Bild']
      .map((alt): Case => [`alt ${JSON.stringify(alt)}`, logo(alt)])
      .concat([['the official file without alt', { ...lockup, lockup: picture('') }]]),
    kept: ['IQ', 'Logo des BdV', 'Bildungswerk', 'Fotografen e. V.', 'Logopädie'].map((alt): Case => [`alt ${alt}`, logo(alt)]),
  },
  {
    rule: 'R17',
    severity: 'warning',
    broken: [
      ['134.9 px', federal(134.9)],
      ['grey', federal(135, { backgroundColor: 'rgb(250, 250, 250)' })],
      ['a gradient', federal(135, { backgroundImage: 'linear-gradient(red, blue)' })],
      ['BAMF', { logos: [picture('BAMF')] }],
    ],
    kept: [
      ['135 px on white', federal(135)],
      ['a mark without the eagle', { logos: [picture('Bundesagentur für Arbeit')] }],
      ['BMX and BMW', { logos: [picture('BMX-Verein, BMW')] }],
    ],
  },
  {
    rule: 'R18',
    severity: 'warning',
    broken: [
      ['both', { lockup: picture(LOCKUP_ALT) }],
      ['neither', { needsLockup: true }],
    ],
    kept: [
      ['the official file alone', { ...lockup, needsLockup: true }],
      ['no need for it', {}],
    ],
  },
  {
    rule: 'R19',
    severity: 'warning',
    broken: [
      ['too few pixels', sized(119, 79.333)],
      ['too few across', sized(118, 80)],
      ['a square in an oblong', sized(200, 200)],
      ['a crop', sized(200, 200, 'cover')],
      ['more than 1 % off', sized(30000, 20201)],
      ['too few in the official file', { ...lockup, lockup: picture(LOCKUP_ALT, {}, { natural: { width: 150, height: 40 } }) }],
      ['too few for what is contained', sized(79, 79, 'contain')],
    ],
    kept: [
      ['just enough', sized(120, 80)],
      ['1 % off', sized(30000, 20200)],
      ['a square contained in an oblong', sized(80, 80, 'contain')],
      ['no pixels', { logos: [picture('IQ', {}, { natural: null })] }],
    ],
  },
]);
