import { flatten } from '../contrast.ts';
import { EMBLEM, isWhite } from '../emblem.ts';
import { backgroundOf, type Box, type Style } from './measured.ts';
import { px, type Found, type Rule } from './rule.ts';

/** One centimetre: a CSS inch has 96 px and 2.54 cm. */
const CENTIMETRE = 96 / 2.54;

/** What a browser says of the same length in two ways can differ by this much. */
const TOLERANCE = 0.05;

/** What changes the look of the emblem wherever it is set, and the values that do not. */
const CHANGES_ALL: readonly (readonly [keyof Style, RegExp])[] = [
  ['animationName', /^(none)?$/],
  ['clipPath', /^(none)?$/],
  ['filter', /^(none)?$/],
  ['maskImage', /^(none)?$/],
  ['mixBlendMode', /^(normal)?$/],
  ['opacity', /^1?$/],
  ['rotate', /^(none|0\w*)?$/],
];

/** What changes it only on itself, or on a box that is no larger. */
const CHANGES_BOX: typeof CHANGES_ALL = [
  ['borderRadius', /^[^1-9]*$/],
  ['boxShadow', /^(none)?$/],
];

/** The rules about the drawn emblem. */
export const EMBLEM_RULES: readonly Rule[] = [
  {
    rule: 'R7',
    severity: 'error',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.9',
    find: ({ emblem }) => {
      const { width, height } = emblem?.layers[0].box ?? EMBLEM;
      // A hundredth of 3:2, and what floating point makes of it.
      return Math.abs(width / height / 1.5 - 1) <= 0.01 + 1e-9 ? undefined : `${px(width)} × ${px(height)}`;
    },
    de: ['Das Emblem ist verzerrt: {}', 'Breite zu Höhe wie 3:2; keine feste Breite oder Höhe setzen.'],
    en: ['The emblem is distorted: {}', 'Width to height like 3:2; set no fixed width or height.'],
  },
  {
    rule: 'R8',
    severity: 'error',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.1; European Commission, use of the EU emblem',
    find: ({ emblem }) => (emblem && emblem.layers[0].box.height < CENTIMETRE - TOLERANCE ? px(emblem.layers[0].box.height) : undefined),
    de: ['Das Emblem ist niedriger als 1 cm (37,8 px): {}', 'Die Schrift des Elements nicht verkleinern.'],
    en: ['The emblem is lower than 1 cm (37.8 px): {}', 'Do not make the element’s font smaller.'],
  },
  {
    rule: 'R9',
    severity: 'error',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.7',
    find: ({ emblem, logos }) =>
      emblem &&
      findLarger(
        emblem.layers[0].box,
        logos.map(({ layers }) => layers[0].box),
      ),
    de: [
      'Ein anderes Logo ist höher und breiter als das Emblem: {}',
      'Das Emblem vergrößern: es muss mindestens so hoch oder so breit sein wie das größte andere Logo.',
    ],
    en: [
      'Another logo is higher and wider than the emblem: {}',
      'Enlarge the emblem: it has to be at least as high or as wide as the largest other logo.',
    ],
  },
  {
    rule: 'R10',
    severity: 'error',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.7',
    find: ({ emblem }) => {
      for (const { style, box } of emblem?.layers ?? []) {
        const found = findChange(style, emblem!.layers[0].box, box);
        if (found != null) return found;
      }
      return undefined;
    },
    de: ['Das Emblem wird verändert: {}', 'Diese Gestaltung am Element und um es herum entfernen.'],
    en: ['The emblem is changed: {}', 'Remove this styling from the element and from around it.'],
  },
  {
    rule: 'R11',
    severity: 'error',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.9',
    find: ({ emblem, canvas, medium }) => {
      // What changes the emblem itself is another rule's.
      const ground = emblem && flatten(backgroundOf(emblem.layers.slice(1), canvas));
      const least = (emblem?.layers[0].box.height ?? 0) / 25;
      // Nobody knows whether a picture is printed.
      const isKept = ground ? isWhite(ground) : medium === 'print';
      return !emblem || isKept || emblem.border > least - TOLERANCE ? undefined : px(emblem.border);
    },
    de: [
      'Auf farbigem Grund fehlt der weiße Rand von einem Fünfundzwanzigstel der Höhe: {}',
      'Das Element auf Weiß stellen oder emblem="auto" verwenden.',
    ],
    en: [
      'The white border of a twenty-fifth of the height is missing on a coloured ground: {}',
      'Put the element on white or use emblem="auto".',
    ],
  },
];

/** The size of the largest other logo, if it is larger both ways. */
function findLarger(emblem: Box, logos: readonly Box[]): Found {
  const height = Math.max(0, ...logos.map((logo) => logo.height));
  const width = Math.max(0, ...logos.map((logo) => logo.width));
  const isSmaller = emblem.height < height - TOLERANCE && emblem.width < width - TOLERANCE;
  return isSmaller ? `${px(width)} × ${px(height)}` : undefined;
}

function findChange(style: Style, emblem: Box, box: Box): Found {
  const isTight = box.width < emblem.width + 1 && box.height < emblem.height + 1;
  const changes = isTight ? [...CHANGES_ALL, ...CHANGES_BOX] : CHANGES_ALL;
  const change = changes.find(([property, harmless]) => !harmless.test(style[property]));
  if (change) return `${change[0]}: ${style[change[0]]}`;
  if (!isUniform(style.scale)) return `scale: ${style.scale}`;
  return isUpright(style.transform) ? undefined : `transform: ${style.transform}`;
}

/** The property `scale`: one factor, or the same ones, and no mirror. */
function isUniform(scale: string): boolean {
  const [x = 1, y = x] = (scale.match(/[\d.-]+/g) ?? []).map(Number);
  return x === y && x > 0;
}

/** A matrix that only moves, or enlarges both ways alike. */
function isUpright(transform: string): boolean {
  const values = transform.match(/[\d.-]+(?:e[+-]?\d+)?(?=[,)])/g)?.map(Number) ?? [];
  const flat = transform.startsWith('matrix3d') ? [0, 1, 4, 5].map((at) => values[at]!) : values;
  const [a = 1, b = 0, c = 0, d = 1] = flat;
  const isFlat = [2, 3, 6, 7, 8, 9, 11].every((at) => !transform.startsWith('matrix3d') || values[at] === 0);
  return isFlat && a > 0 && [b, c, a - d].every((value) => Math.abs(value) < 1e-6);
}
