import { contrast, flatten, type Color, type Ground } from './contrast.ts';

/**
 * The emblem of the European Union from its geometry (Interinstitutional style guide, annex A1, and Regulation (EU)
 * 2021/1060, Annex IX, point 1.9): a rectangle of 3:2, twelve stars at the hours of a clock on a circle of a third
 * of the height; each star upright, its points on a circle of an eighteenth of the height.
 */
export const EMBLEM = {
  /** Height and width in the units of all other figures here. */
  height: 54,
  width: 81,
  /** Radius of the circle of stars: a third of the height. */
  circle: 18,
  /** Radius of the circle around one star: an eighteenth of the height. */
  star: 3,
  /** Pantone Reflex Blue in RGB. */
  blue: '#039',
  /** Pantone Yellow in RGB. */
  yellow: '#fc0',
  /** Width of the white border on a ground that is not white: a twenty-fifth of the height. */
  border: 54 / 25,
} as const;

/**
 * In colour with a statement for a light ground (`positive`) or a dark one (`negative`); in black with white stars
 * (`black`), or, as the regulation has it, outlined with black stars (`black-outline`); in Reflex Blue with white stars.
 */
export type EmblemVariant = 'positive' | 'negative' | 'black' | 'black-outline' | 'blue';

/** The colours of a variant, as ground and stars. */
const COLORS: Readonly<Record<EmblemVariant, readonly [ground: string, stars: string]>> = {
  positive: [EMBLEM.blue, EMBLEM.yellow],
  negative: [EMBLEM.blue, EMBLEM.yellow],
  black: ['#000', '#fff'],
  'black-outline': ['#fff', '#000'],
  blue: [EMBLEM.blue, '#fff'],
};

/** Width of the line around the outlined emblem. The regulation names none. */
const LINE = EMBLEM.height / 50;

/** A filled path: the `d` and the `fill` of an SVG path. */
export interface EmblemPath {
  d: string;
  fill: string;
}

/**
 * The emblem as filled paths, the lowest first, for a `viewBox` of `0 0 81 54`. The white border lies outside of it, so
 * that the drawing keeps its 3:2: let the `svg` overflow.
 */
export function emblemPaths(variant: EmblemVariant, border = false): EmblemPath[] {
  const [ground, stars] = COLORS[variant];
  const isOutline = variant === 'black-outline';
  return [
    ...(border ? [{ d: rectangle(-EMBLEM.border), fill: '#fff' }] : []),
    { d: rectangle(0), fill: isOutline ? stars : ground },
    ...(isOutline ? [{ d: rectangle(LINE), fill: ground }] : []),
    { d: starPath(), fill: stars },
  ];
}

/** A colour of the statement: Reflex Blue, black or white (Regulation (EU) 2021/1060, Annex IX, point 1.6). */
export type StatementColor = '#039' | '#000' | '#fff';

/** A colour of the statement as numbers. */
export const readStatementColor = (color: StatementColor): Color =>
  [1, 2, 3].map((at) => parseInt(color.charAt(at), 16) / 15) as unknown as Color;

/** The least contrast of a text with its ground (WCAG 2.2, success criterion 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** How to draw emblem and statement on a ground. */
export interface EmblemChoice {
  variant: EmblemVariant;
  /** The colour of the statement. */
  color: StatementColor;
  /** Whether the emblem needs its white border. */
  border: boolean;
  /** Whether both have to stand on a white plate, at least as wide as the border on each side. */
  plate: boolean;
}

/** The statement's colours that a wish allows, the best first; black for all others, and all without a wish. */
const COLORS_FOR: Partial<Record<EmblemVariant, string>> = {
  positive: '#039 #000',
  negative: '#fff #039 #000',
  blue: '#039',
};

/**
 * The emblem for a ground, which is given as the background colours from the element outwards, as computed styles have
 * them, the page's canvas last; what is a picture or a gradient stands there as it is. Where the ground cannot be
 * computed, or leaves the statement less than 4.5:1 somewhere, both stand on a white plate.
 *
 * chooseEmblem(['rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)'], 'auto') // -> { variant: 'negative', color: '#fff', border: true, plate: false }
 */
export function chooseEmblem(background: readonly string[], wish: EmblemVariant | 'auto' | 'none' | '' = ''): EmblemChoice {
  const ground = flatten(background);
  const isFree = !wish || wish === 'auto' || wish === 'none';
  const colors = (isFree ? '#039 #fff #000' : (COLORS_FOR[wish] ?? '#000')).split(' ') as StatementColor[];
  const readable = ground && colors.find((color) => contrast(readStatementColor(color), ground) >= LEAST_CONTRAST);
  const color = readable ?? colors.find((onPlate) => onPlate !== '#fff')!;
  const inDarkColor = isFree || wish === 'negative' ? 'positive' : wish;
  return { variant: color === '#fff' ? 'negative' : inDarkColor, color, border: !!readable && !isWhite(ground), plate: !readable };
}

/** Whether a ground is white all over, to the eight bits of a screen. */
export const isWhite = ([darkest]: Ground): boolean => Math.min(...darkest) > 1 - 0.5 / 255;

/** Radius of the inner corners of a pentagram, in radii of its points: (3 − √5) / 2. */
const INNER = (3 - Math.sqrt(5)) / 2;

/** A point in the emblem's units. */
export type Point = readonly [x: number, y: number];

/** The centres of the twelve stars, from twelve o'clock on. */
export function starCentres(): Point[] {
  return turns(12).map((turn) => around([EMBLEM.width / 2, EMBLEM.height / 2], EMBLEM.circle, turn));
}

/** The ten corners of a star around a centre, from its upper point on. */
export function starCorners(centre: Point): Point[] {
  return turns(10).map((turn, index) => around(centre, EMBLEM.star * (index % 2 ? INNER : 1), turn));
}

/** The twelve stars as the `d` of one SVG path. */
export function starPath(): string {
  return starCentres()
    .map(
      (centre) =>
        `M${starCorners(centre)
          .map((corner) => corner.map((value) => value.toFixed(3)).join(' '))
          .join('L')}Z`,
    )
    .join('');
}

/** The flag's rectangle, smaller by an inset on every side. */
function rectangle(inset: number): string {
  return `M${inset} ${inset}H${EMBLEM.width - inset}V${EMBLEM.height - inset}H${inset}Z`;
}

function turns(count: number): number[] {
  const parts: number[] = [];
  for (let index = 0; index < count; index++) parts.push(index / count);
  return parts;
}

/** The point at a part of a full turn, clockwise from the top. */
function around([x, y]: Point, radius: number, turn: number): Point {
  const angle = 2 * Math.PI * turn;
  return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
}
