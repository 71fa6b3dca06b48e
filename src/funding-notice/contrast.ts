/** Red, green and blue from 0 to 1, and how opaque it is. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

const COLOR = /(rgba?\(|color\(srgb )[^()a-df-z]+\)/g;

/** How many steps of a gradient are looked at between two of its colours. */
const STEPS = 8;

/** More combinations than a page can have by good will. */
const MOST = 1000;

/**
 * A colour as computed styles give it: `rgb(…)`, `rgba(…)` or `color(srgb …)`; `undefined` for what this cannot
 * compute: other spaces, gradients, pictures.
 */
export function parseColor(css: string): Color | undefined {
  const [, space, list] = /^(rgba?\(|color\(srgb )([^()a-df-z]+)\)$/.exec(css.replaceAll('none', '0')) ?? [];
  const [red, green, blue, alpha = 1, ...more] = list?.match(/[^\s,/]+/g)?.map(Number) ?? [];
  if (blue === undefined || more.length || Number.isNaN(red! + green! + blue + alpha)) return undefined;
  const whole = space === 'color(srgb ' ? 1 : 255;
  return [unit(red! / whole), unit(green! / whole), unit(blue / whole), unit(alpha)];
}

/**
 * The colours that show where layers lie on each other, the uppermost first: one, or those along a gradient;
 * `undefined` if they cannot be computed, or no layer is opaque.
 */
export function flatten([layer = '', ...below]: readonly string[]): Color[] | undefined {
  const own = parseGradient(layer);
  if (!own || own.every(([, , , alpha]) => alpha === 1)) return own;
  const ground = flatten(below);
  return ground && own.length * ground.length < MOST ? own.flatMap((color) => ground.map((under) => over(under, color))) : undefined;
}

/** The contrast of two opaque colours, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: Color, other: Color): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const unit = (value: number): number => Math.min(Math.max(value, 0), 1);

/** The only colour of a layer, or those along its gradient in sRGB (CSS Images 3, section 3.4.2). */
function parseGradient(layer: string): Color[] | undefined {
  const css = layer.replaceAll('none', '0');
  const stops = css.match(COLOR)?.map(parseColor);
  // Nothing else in it may be a colour: no other space, no second picture.
  if (!stops?.every((stop) => stop !== undefined) || !/^$|^[a-z-]+-gradient\((?!.*(\(|\bin\b)).*\)$/.test(css.replace(COLOR, '')))
    return undefined;
  return stops.flatMap((from, at) => {
    const colors = [from];
    const to = stops[at + 1];
    for (let step = 1; to && step < STEPS; step++) colors.push(between(from, to, step / STEPS));
    return colors;
  });
}

/** What is transparent has no colour of its own. */
function between(from: Color, to: Color, part: number): Color {
  const alpha = from[3] + (to[3] - from[3]) * part;
  const mix = (at: 0 | 1 | 2): number => (from[at] * from[3] * (1 - part) + to[at] * to[3] * part) / (alpha || 1);
  return [mix(0), mix(1), mix(2), alpha];
}

function over(below: Color, above: Color): Color {
  const mix = (at: 0 | 1 | 2): number => above[at] * above[3] + below[at] * (1 - above[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** WCAG 2.2, relative luminance. */
function luminance([red, green, blue]: Color): number {
  const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
