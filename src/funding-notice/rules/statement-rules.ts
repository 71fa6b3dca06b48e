import { contrast, flatten, parseColor } from '../contrast.ts';
import { LEAST_CONTRAST, readStatementColor } from '../emblem.ts';
import { officialStatement } from '../statements.ts';
import { backgroundOf, type Box, type Layers, type Measured, type MeasuredStatement } from './measured.ts';
import { px, type Found, type Rule } from './rule.ts';

/** Regulation (EU) 2021/1060, Annex IX, point 1.3; Trebuchet goes by either name. */
const FAMILIES = ['arial', 'auto', 'calibri', 'garamond', 'trebuchet', 'trebuchet ms', 'tahoma', 'verdana', 'ubuntu'];

/** Regulation (EU) 2021/1060, Annex IX, point 1.6: Reflex Blue, black, white. */
const COLORS = ['#039', '#000', '#fff'] as const;

/** What the statement's own style must be, and may be where the browser does not know the property. */
const PLAIN: readonly (readonly [keyof Layers[0]['style'], RegExp])[] = [
  ['fontStyle', /^(normal)?$/],
  ['textShadow', /^(none)?$/],
  ['textTransform', /^(none)?$/],
  ['fontVariantCaps', /^(normal)?$/],
  ['webkitTextStrokeWidth', /^(0px)?$/],
  ['backgroundClip', /^(?!text)/],
];

/** Browsers round what they say of contents to whole pixels. */
const ROUNDING = 1;

/** The rules about the text beside the emblem. */
export const STATEMENT_RULES: readonly Rule[] = [
  {
    rule: 'R1',
    severity: 'error',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.2',
    find: ({ statement, lockup, support }) => {
      if (!statement) return lockup ? undefined : '–';
      return same(statement.text, officialStatement(statement.lang, support)) ? undefined : statement.text;
    },
    de: ['Neben dem Emblem fehlt der amtliche Hinweis in seiner Sprache; dort steht: {}', 'Den Hinweis nicht ändern oder übersetzen.'],
    en: ['The official statement in its language is missing beside the emblem; found: {}', 'Do not change or translate the statement.'],
  },
  {
    rule: 'R2',
    severity: 'error',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.2',
    find: ({ statement, viewport, medium }) => statement && findCut(statement, medium === 'print' ? Infinity : viewport.width),
    de: ['Der Hinweis ist abgeschnitten: {}', 'Dem Element mehr Platz geben; overflow und feste Höhen in seiner Umgebung entfernen.'],
    en: ['The statement is cut: {}', 'Give the element more room; remove overflow and fixed heights around it.'],
  },
  {
    rule: 'R3',
    severity: 'error',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.2, 1.4',
    find: ({ statement, emblem }) => statement && emblem && findDistance(statement.layers[0].box, emblem.layers[0].box),
    de: [
      'Der Hinweis steht nicht neben dem Emblem: {}',
      'Beides nebeneinander lassen, ohne Überschneidung und höchstens um die Höhe des Emblems getrennt.',
    ],
    en: [
      'The statement does not stand beside the emblem: {}',
      'Keep them together, without overlap and at most the emblem’s height apart.',
    ],
  },
  {
    rule: 'R4',
    severity: 'warning',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.3',
    find: ({ statement }) => {
      const family = statement && (statement.renderedFamily ?? statement.layers[0].style.fontFamily.split(',')[0]!);
      return family === null || FAMILIES.includes(family.replace(/["']/g, '').trim().toLowerCase()) ? undefined : family;
    },
    de: [
      'Der Hinweis erscheint in einer Schrift, die nicht erlaubt ist: {}',
      'Arial, Calibri, Garamond, Trebuchet, Tahoma, Verdana oder Ubuntu verwenden.',
    ],
    en: [
      'The statement appears in a typeface that is not allowed: {}',
      'Use Arial, Calibri, Garamond, Trebuchet, Tahoma, Verdana or Ubuntu.',
    ],
  },
  {
    rule: 'R5',
    severity: 'error',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.3',
    find: ({ statement }) => statement && findEffect(statement.layers),
    de: [
      'Der Hinweis hat einen Schrifteffekt: {}',
      'Kursive, Unterstreichung, Schatten, Kontur und Großschreibung entfernen; der Hinweis darf kein Link sein.',
    ],
    en: [
      'The statement has a font effect: {}',
      'Remove italics, underline, shadow, outline and capitals; the statement must not be a link.',
    ],
  },
  {
    rule: 'R6',
    severity: 'error',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.6; WCAG 2.2, 1.4.3',
    find: ({ statement }) => {
      const css = statement && statement.layers[0].style.color;
      return css === null || COLORS.some((color) => String(readStatementColor(color)) === String(parseColor(css))) ? undefined : css;
    },
    de: ['Der Hinweis hat eine Farbe, die nicht erlaubt ist: {}', 'Reflex Blue (#003399), Schwarz oder Weiß verwenden.'],
    en: ['The statement has a colour that is not allowed: {}', 'Use Reflex Blue (#003399), black or white.'],
  },
  {
    rule: 'R6',
    severity: 'error',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.6; WCAG 2.2, 1.4.3',
    find: (measured) => {
      const value = contrastOf(measured);
      return value === undefined || value >= LEAST_CONTRAST ? undefined : `${Math.floor(value * 100) / 100}:1`;
    },
    de: ['Der Hinweis hebt sich zu wenig vom Hintergrund ab: {}', 'Einen Hintergrund mit mindestens 4,5:1 wählen, am besten Weiß.'],
    en: ['The statement stands out too little from its background: {}', 'Choose a background with at least 4.5:1, preferably white.'],
  },
  {
    rule: 'R6',
    severity: 'warning',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.6; WCAG 2.2, 1.4.3',
    // What of a page is printed, nobody knows.
    find: (measured) => (measured.statement && measured.medium !== 'print' && contrastOf(measured) === undefined ? '' : undefined),
    de: ['Der Hinweis steht auf einem Bild oder einer durchscheinenden Fläche.', 'Einen einfarbigen Hintergrund wählen, am besten Weiß.'],
    en: ['The statement stands on a picture or something translucent.', 'Choose a background of one colour, preferably white.'],
  },
];

/** Texts can differ in how they are encoded, in their blanks and apostrophes. */
function same(text: string, official: string | undefined): boolean {
  const plain = (value: string): string => value.normalize('NFC').replace(/\s+/g, ' ').replaceAll('’', "'").trim();
  return official !== undefined && plain(text) === plain(official);
}

/** Where an ancestor, or the screen, cuts the text off. What can be scrolled to below is not cut. */
function findCut({ layers, content }: MeasuredStatement, screen: number): Found {
  const own = layers[0].box;
  const right = own.x + Math.max(own.width, content.width);
  const bottom = own.y + Math.max(own.height, content.height);
  if (own.x < -ROUNDING || right > screen + ROUNDING) return px(right);
  let scrolls = false;
  for (const { box, style } of layers) {
    const isBeside = own.x < box.x - ROUNDING || right > box.x + box.width + ROUNDING;
    if (isBeside && style.overflowX !== 'visible') return `overflow-x: ${style.overflowX}`;
    const isBelow = own.y < box.y - ROUNDING || bottom > box.y + box.height + ROUNDING;
    scrolls ||= /auto|scroll/.test(style.overflowY);
    if (isBelow && !scrolls && style.overflowY !== 'visible') return `overflow-y: ${style.overflowY}`;
  }
  return undefined;
}

/** An overlap, or a gap that is wider than the emblem is high. */
function findDistance(statement: Box, emblem: Box): Found {
  const across = Math.max(statement.x - emblem.x - emblem.width, emblem.x - statement.x - statement.width);
  const down = Math.max(statement.y - emblem.y - emblem.height, emblem.y - statement.y - statement.height);
  const gap = Math.max(across, down);
  return gap < 0 || gap > emblem.height ? px(gap) : undefined;
}

/** An underline goes down to what is inside, but not into boxes that stand in a line, float or are placed. */
function findEffect(layers: Layers): Found {
  const { style } = layers[0];
  const effect = PLAIN.find(([property, plain]) => !plain.test(style[property]));
  if (effect) return `${effect[0]}: ${style[effect[0]]}`;
  for (const { style } of layers) {
    if (!/^(none)?$/.test(style.textDecorationLine)) return `text-decoration: ${style.textDecorationLine}`;
    if (/^inline-/.test(style.display) || /absolute|fixed/.test(style.position) || !/^(none)?$/.test(style.cssFloat)) break;
  }
  return undefined;
}

/** The least contrast of the statement; `undefined` if there is none, or its ground cannot be computed. */
function contrastOf({ statement, canvas }: Measured): number | undefined {
  const color = statement && parseColor(statement.layers[0].style.color);
  const ground = statement && flatten(backgroundOf(statement.layers, canvas));
  return color && ground ? contrast(color, ground) : undefined;
}
