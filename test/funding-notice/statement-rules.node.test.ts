import type { Layer, Measured, Style } from '../../src/funding-notice/rules/measured.ts';
import { box, emblem, layer, statement } from './measured.ts';
import { lockup, testRules, type Case } from './rule-table.ts';

const text = (value: string, lang = 'de'): Partial<Measured> => ({ statement: statement({}, { text: value, lang }) });
const statementStyle = (style: Partial<Style>, around: Layer[] = []): Partial<Measured> => ({ statement: statement({ style, around }) });
const statementAt = (x: number, y: number, width = 200, height = 48): Partial<Measured> => ({
  statement: statement({ where: box(x, y, width, height) }),
});
const family = (renderedFamily: string | null, fontFamily: string): Partial<Measured> => ({
  statement: statement({ style: { fontFamily } }, { renderedFamily }),
});

testRules([
  {
    rule: 'R1',
    severity: 'error',
    broken: [
      ['no statement', { statement: null }],
      ['a fund beside it', text('Kofinanziert von der Europäischen Union (ESF Plus)')],
      ['an abbreviation', text('Kofinanziert von der EU')],
      ['all instead of a part', text('Finanziert von der Europäischen Union')],
      ['a part instead of all', { support: 'funded' }],
      ['another language than it says', text('Co-funded by the European Union', 'de')],
      ['a customary translation', text('Фінансується Європейським Союзом', 'uk')],
      ['nothing', text('')],
      ['nothing in an unknown language', text('', 'xx')],
    ],
    kept: [
      ['no-break blanks and line breaks', text(' Kofinanziert\u00a0von der\n  Europäischen Union ')],
      ['combining characters', text('Kofinanziert von der Europa\u0308ischen Union')],
      ['a straight apostrophe', text("Cofinancé par l'Union européenne", 'fr')],
      ['the official file instead', lockup],
      ['all of it', { support: 'funded', ...text('Finanziert von der Europäischen Union') }],
    ],
  },
  {
    rule: 'R2',
    severity: 'error',
    broken: [
      ['a cut of its own', { statement: statement({ style: { overflowX: 'hidden' } }, { content: { width: 202, height: 48 } }) }],
      ['lines left out', { statement: statement({ style: { overflowY: 'hidden' } }, { content: { width: 200, height: 50 } }) }],
      ['a narrow ancestor', statementStyle({}, [layer(box(120, 100, 198, 48), { overflowX: 'hidden' })])],
      ['an ancestor to be scrolled sideways', statementStyle({}, [layer(box(120, 100, 198, 48), { overflowX: 'auto' })])],
      ['an ancestor that begins later', statementStyle({}, [layer(box(122, 100, 300, 48), { overflowX: 'clip' })])],
      ['a low ancestor', statementStyle({}, [layer(box(100, 100, 300, 46), { overflowY: 'hidden' })])],
      ['the screen', { medium: 'narrow', viewport: { width: 318, height: 600 } }],
      ['the left edge', statementAt(-2, 200)],
    ],
    kept: [
      ['one pixel of rounding', { statement: statement({ style: { overflowX: 'hidden' } }, { content: { width: 201, height: 49 } }) }],
      ['contents that reach out and show', { statement: statement({}, { content: { width: 202, height: 60 } }) }],
      ['an inline text', { statement: statement({}, { content: { width: 0, height: 0 } }) }],
      ['an ancestor that shows what reaches out', statementStyle({}, [layer(box(120, 100, 20, 20))])],
      ['an ancestor that just has room', statementStyle({}, [layer(box(120, 100, 199, 47), { overflowX: 'hidden', overflowY: 'hidden' })])],
      [
        'a part to be scrolled to in a page of a fixed height',
        statementStyle({}, [layer(box(0, 0, 1000, 50), { overflowY: 'auto' }), layer(box(0, 0, 1000, 50), { overflowY: 'hidden' })]),
      ],
      ['a screen that just has room', { medium: 'narrow', viewport: { width: 319, height: 600 } }],
      ['paper', { medium: 'print', viewport: { width: 100, height: 600 } }],
    ],
  },
  {
    rule: 'R3',
    severity: 'error',
    broken: [
      ['an overlap', statementAt(101.9, 100)],
      ['a gap beside it', statementAt(150.1, 100)],
      ['a gap before it', { ...statementAt(30, 100), emblem: emblem({ where: box(278.1, 100, 72, 48) }) }],
      ['a gap below it', statementAt(30, 196.1)],
    ],
    kept: [
      ['a place before it', { ...statementAt(30, 100), emblem: emblem({ where: box(278, 100, 72, 48) }) }],
      ['contact', statementAt(102, 100)],
      ['a gap of the height', statementAt(150, 100)],
      ['a place below it', statementAt(30, 196)],
      ['no emblem', { emblem: null }],
    ],
  },
  {
    rule: 'R4',
    severity: 'warning',
    broken: [
      ['another rendered family', family('Liberation Serif', 'Arial')],
      ['another declared family', family(null, '"Open Sans", Arial')],
    ],
    kept: [
      ['an allowed one further down', family('Trebuchet MS', '"Open Sans", "Trebuchet MS"')],
      ['a declared one, if no one can tell', family(null, '"Verdana", sans-serif')],
      ['Ubuntu', family('ubuntu', 'x')],
    ],
  },
  {
    rule: 'R5',
    severity: 'error',
    broken: [
      ['italics', statementStyle({ fontStyle: 'italic' })],
      ['oblique', statementStyle({ fontStyle: 'oblique 10deg' })],
      ['an underline', statementStyle({ textDecorationLine: 'underline' })],
      ['a link around it', statementStyle({}, [layer(box(0, 0, 400, 200), { display: 'inline', textDecorationLine: 'underline' })])],
      ['a shadow', statementStyle({ textShadow: 'rgb(0, 0, 0) 1px 1px 0px' })],
      ['an outline', statementStyle({ webkitTextStrokeWidth: '1px' })],
      ['capitals', statementStyle({ textTransform: 'uppercase' })],
      ['small capitals', statementStyle({ fontVariantCaps: 'small-caps' })],
      ['a picture in the letters', statementStyle({ backgroundClip: 'text' })],
    ],
    kept: [
      ...[{ display: 'inline-block' }, { position: 'absolute' }, { cssFloat: 'left' }].map((style): Case => [
        `an underline around it that does not come in because of ${JSON.stringify(style)}`,
        statementStyle(style, [layer(box(0, 0, 400, 200), { textDecorationLine: 'underline' })]),
      ]),
      [
        'properties that the browser does not know',
        statementStyle({ webkitTextStrokeWidth: '', textDecorationLine: '', fontVariantCaps: '' }),
      ],
    ],
  },
  {
    rule: 'R6',
    severity: 'error',
    broken: [
      ['another blue', statementStyle({ color: 'rgb(0, 51, 154)' })],
      ['a translucent one', statementStyle({ color: 'rgba(0, 51, 153, 0.9)' })],
      ['an unknown colour', statementStyle({ color: 'oklch(0.3 0.1 260)' })],
      // #767676 and white: 4.54; #777777: 4.48
      ['4.48:1', statementStyle({ color: 'rgb(255, 255, 255)', backgroundColor: 'rgb(119, 119, 119)' })],
      ['4.49:1', statementStyle({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(116, 116, 116)' })],
      ['4.499:1', statementStyle({ color: 'rgb(0, 0, 0)', backgroundColor: 'color(srgb 0.455270 0.455270 0.455270)' })],
      ['blue on the dark canvas', { canvas: 'rgb(18, 18, 18)' }],
      ['a dark ancestor', statementStyle({}, [layer(box(0, 0, 9, 9), { backgroundColor: 'rgb(0, 0, 0)' })])],
    ],
    kept: [
      ['4.54:1', statementStyle({ color: 'rgb(255, 255, 255)', backgroundColor: 'rgb(118, 118, 118)' })],
      ['4.501:1', statementStyle({ color: 'rgb(0, 0, 0)', backgroundColor: 'color(srgb 0.455391 0.455391 0.455391)' })],
      ['4.51:1', statementStyle({ backgroundColor: 'rgb(167, 167, 167)' })],
      ['black', statementStyle({ color: 'rgb(0, 0, 0)' })],
      ['Reflex Blue in another notation', statementStyle({ color: 'color(srgb 0 0.2 0.6)' })],
    ],
  },
  {
    rule: 'R6',
    severity: 'warning',
    broken: [
      ['a picture', statementStyle({}, [layer(box(0, 0, 9, 9), { backgroundImage: 'url("a.png")' })])],
      ['a translucent ancestor', statementStyle({}, [layer(box(0, 0, 9, 9), { opacity: '0.99' })])],
    ],
    kept: [
      [
        'a picture below a plate',
        statementStyle({ backgroundColor: 'rgb(255, 255, 255)' }, [layer(box(0, 0, 9, 9), { backgroundImage: 'url("a.png")' })]),
      ],
      ['no statement', lockup],
    ],
  },
]);
