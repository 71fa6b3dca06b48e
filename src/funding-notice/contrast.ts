/** Red, green and blue from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number];

/** What shows where layers lie on each other: one colour, or all between the darkest and the lightest along gradients. */
export type Ground = readonly [darkest: Color, lightest: Color];

/** A colour as computed styles give it, where it can be computed. */
const COLOR = /(rgba?\(|color\(srgb )([^()a-df-z%]+)\)/g;

/** Red, green, blue and how opaque it is. */
type Stop = readonly [number, number, number, number];

/** Around the colours of a gradient nothing else may be one: no other space, no second picture. */
const GRADIENT = /^[a-z-]+-gradient\((?!.*(\(|\bin\b)).*\)$/;

/** A colour that is computed by itself; `undefined` for other spaces, gradients, pictures, and what lets through. */
export function parseColor(css: string): Color | undefined {
  const [stop, ...more] = readStops(css) ?? [];
  return stop?.[3] === 1 && !more.length ? [stop[0], stop[1], stop[2]] : undefined;
}

/**
 * What shows where layers lie on each other, the uppermost first; `undefined` if it cannot be computed, or no layer is
 * opaque. Along a gradient in sRGB every channel lies between those of its colours (CSS Images 3, section 3.4.2).
 */
export function flatten([layer = '', ...below]: readonly string[]): Ground | undefined {
  const stops = readStops(layer);
  const ground = stops?.every(([, , , alpha]) => alpha === 1) ? [[0, 0, 0]] : stops && flatten(below);
  if (!stops || !ground) return undefined;
  const bound = (pick: typeof Math.min): Color => {
    const channel = (at: 0 | 1 | 2): number =>
      pick(...stops.flatMap((stop) => ground.map((under) => stop[at] * stop[3] + under[at] * (1 - stop[3]))));
    return [channel(0), channel(1), channel(2)];
  };
  return [bound(Math.min), bound(Math.max)];
}

/** The least contrast of a colour with what lies between the ends of a ground, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(color: Color, ground: Ground): number {
  const value = luminance(color) + 0.05;
  const [dark, light] = ground.map((end) => luminance(end) + 0.05) as [number, number];
  return Math.max(dark / value, value / light, 1);
}

/** The colours of a layer, with how opaque they are. */
function readStops(layer: string): Stop[] | undefined {
  const css = layer.replaceAll('none', '0');
  const around = css.replace(COLOR, '');
  if (css === around || (around && !GRADIENT.test(around))) return undefined;
  return [...css.matchAll(COLOR)].map(([, space, list]) => {
    const [red, green, blue, alpha = 1] = list!.match(/[\d.e-]+/g)!.map(Number) as [number, number, number, number?];
    const whole = space!.startsWith('r') ? 255 : 1;
    return [red / whole, green / whole, blue / whole, alpha];
  });
}

/** WCAG 2.2, relative luminance. */
function luminance([red, green, blue]: Color): number {
  const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
