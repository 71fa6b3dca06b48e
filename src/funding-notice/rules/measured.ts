import type { EmblemVariant } from '../emblem.ts';
import type { Support } from '../statements.ts';

/** What `getBoundingClientRect` gives, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A width and a height in CSS pixels. */
export type Size = Pick<Box, 'width' | 'height'>;

/** The properties that the rules read from `getComputedStyle`. Where a browser has one only with a prefix, that one. */
export const STYLE_PROPERTIES = [
  'animationName',
  'backgroundClip',
  'backgroundColor',
  'backgroundImage',
  'borderRadius',
  'boxShadow',
  'clipPath',
  'color',
  'contentVisibility',
  'cssFloat',
  'display',
  'filter',
  'fontFamily',
  'fontStyle',
  'fontVariantCaps',
  'maskImage',
  'mixBlendMode',
  'objectFit',
  'opacity',
  'overflowX',
  'overflowY',
  'position',
  'printColorAdjust',
  'rotate',
  'scale',
  'textDecorationLine',
  'textShadow',
  'textTransform',
  'transform',
  'visibility',
  'webkitTextStrokeWidth',
] as const;

/** Computed values; empty where the browser does not know the property. */
export type Style = Readonly<Record<(typeof STYLE_PROPERTIES)[number], string>>;

/** An element as it is drawn. */
export interface Layer {
  box: Box;
  style: Style;
  /** It has `aria-hidden="true"` or `inert`. */
  ariaHidden: boolean;
  /** It is a `details` or `dialog` that is not open, and what is measured lies in what that hides. */
  closed: boolean;
}

/** An element, then its ancestors outwards, through slots and shadow roots, up to `html`. */
export type Layers = readonly [Layer, ...Layer[]];

/** The text beside the emblem. */
export interface MeasuredStatement {
  layers: Layers;
  /** `textContent`. */
  text: string;
  /** The nearest `lang`. */
  lang: string;
  /** `scrollWidth` and `scrollHeight`; 0 for what is inline. */
  content: Size;
  /** The family that the browser took, if it can be told, as by the width of a text with and without it. */
  renderedFamily: string | null;
}

/** The emblem that the element draws; its box is that of the flag, without the white border. */
export interface MeasuredEmblem {
  layers: Layers;
  variant: EmblemVariant;
  /** Width of its white border. */
  border: number;
}

/** An `img` or `svg` beside it; its box is that of the picture, without padding. */
export interface MeasuredPicture {
  layers: Layers;
  /** The accessible name: `alt`, or `aria-label`; `null` where there is none. */
  alt: string | null;
  /** `naturalWidth` and `naturalHeight`; `null` for what has no pixels. */
  natural: Size | null;
}

/** Everything that the rules judge, as it is on the page in one medium. */
export interface Measured {
  /** `narrow` is a screen of 320 px. */
  medium: 'screen' | 'narrow' | 'print';
  /** What can be seen of the page at once: its `clientWidth` and `clientHeight`. */
  viewport: Size;
  /** All of the page that can be scrolled to, in the coordinates of the boxes. */
  page: Box;
  /** The system colour `Canvas`, resolved: what lies below all layers. */
  canvas: string;
  support: Support;
  /** The ISO day at which names have to be right: the first of `period`, or today. */
  day: string;
  statement: MeasuredStatement | null;
  emblem: MeasuredEmblem | null;
  /** The official file that has emblem, statement and the ministry's mark in one. */
  lockup: MeasuredPicture | null;
  /** All other logos of the notice. */
  logos: readonly MeasuredPicture[];
  /** What pictures that did not come say of themselves. */
  missing: readonly string[];
  /** All visible text of the notice but the statement. */
  text: string;
  /** It is a federal project of ESF Plus, which must use the ministry's file. */
  needsLockup: boolean;
  /** The page has, or links to, a description of the project. */
  describesProject: boolean;
}

/** The backgrounds from an element outwards, the uppermost first, as `chooseEmblem` takes them. */
export function backgroundOf(
  layers: readonly { style: Pick<Style, 'backgroundColor' | 'backgroundImage' | 'opacity'> }[],
  canvas: string,
): string[] {
  const backgrounds = layers.flatMap(({ style }) => {
    // Half of a layer lets other things through than its background.
    if (style.opacity !== '1') return `opacity ${style.opacity}`;
    return style.backgroundImage === 'none' ? style.backgroundColor : [style.backgroundImage, style.backgroundColor];
  });
  return [...backgrounds, canvas];
}
