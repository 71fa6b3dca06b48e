import type {
  Box,
  Layer,
  Measured,
  MeasuredEmblem,
  MeasuredPicture,
  MeasuredStatement,
  Style,
} from '../../src/funding-notice/rules/measured.ts';

/** The computed style of an element that nothing was done to. */
const PLAIN: Style = {
  animationName: 'none',
  backgroundClip: 'border-box',
  backgroundColor: 'rgba(0, 0, 0, 0)',
  backgroundImage: 'none',
  borderRadius: '0px',
  boxShadow: 'none',
  clipPath: 'none',
  color: 'rgb(0, 51, 153)',
  contentVisibility: 'visible',
  cssFloat: 'none',
  display: 'block',
  filter: 'none',
  fontFamily: 'Arial, sans-serif',
  fontStyle: 'normal',
  fontVariantCaps: 'normal',
  maskImage: 'none',
  mixBlendMode: 'normal',
  objectFit: 'fill',
  opacity: '1',
  overflowX: 'visible',
  overflowY: 'visible',
  position: 'static',
  printColorAdjust: 'exact',
  rotate: 'none',
  scale: 'none',
  textDecorationLine: 'none',
  textShadow: 'none',
  textTransform: 'none',
  transform: 'none',
  visibility: 'visible',
  webkitTextStrokeWidth: '0px',
};

export const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

const PAGE = box(0, 0, 1000, 2000);

export function layer(where: Box, style: Partial<Style> = {}, more: Partial<Layer> = {}): Layer {
  return { box: where, style: { ...PLAIN, ...style }, ariaHidden: false, closed: false, ...more };
}

/** The style of the part itself, and what stands around it: the nearest first. */
interface Around {
  style?: Partial<Style>;
  around?: readonly Layer[];
  where?: Box;
  itself?: Partial<Layer>;
}

const layers = (where: Box, { style, around = [], itself }: Around): [Layer, ...Layer[]] => [
  layer(where, style, itself),
  ...around,
  layer(PAGE),
];

export function statement(
  { where = box(120, 100, 200, 48), ...rest }: Around = {},
  more: Partial<MeasuredStatement> = {},
): MeasuredStatement {
  return {
    layers: layers(where, { where, ...rest }),
    text: 'Kofinanziert von der Europäischen Union',
    lang: 'de',
    content: { width: where.width, height: where.height },
    renderedFamily: 'Arial',
    ...more,
  };
}

export function emblem({ where = box(30, 100, 72, 48), ...rest }: Around = {}, more: Partial<MeasuredEmblem> = {}): MeasuredEmblem {
  return { layers: layers(where, { where, ...rest }), variant: 'positive', border: 0, ...more };
}

export function picture(
  alt: string | null,
  { where = box(400, 100, 150, 40), ...rest }: Around = {},
  more: Partial<MeasuredPicture> = {},
): MeasuredPicture {
  return { layers: layers(where, { where, ...rest }), alt, natural: { width: 2 * where.width, height: 2 * where.height }, ...more };
}

export const LOCKUP_ALT = 'Gefördert durch: Bundesministerium für Arbeit und Soziales. Kofinanziert von der Europäischen Union. ESF Plus.';

/** A notice that keeps every rule, but for what is said. */
export function measured(more: Partial<Measured> = {}): Measured {
  return {
    medium: 'screen',
    viewport: { width: 1000, height: 800 },
    page: PAGE,
    canvas: 'rgb(255, 255, 255)',
    support: 'co-funded',
    day: '2024-01-01',
    statement: statement(),
    emblem: emblem(),
    lockup: null,
    logos: [picture('IQ Netzwerk Brandenburg')],
    missing: [],
    text: 'Gefördert durch das Bundesministerium für Arbeit und Soziales und die Europäische Union über den Europäischen Sozialfonds Plus (ESF Plus). Partner: Bundesministerium für Bildung und Forschung.',
    needsLockup: false,
    describesProject: true,
    ...more,
  };
}
