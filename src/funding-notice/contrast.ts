/** Red, green and blue from 0 to 1, and how opaque it is. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

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
 * The colour that shows where layers lie on each other, the uppermost first; `undefined` if it cannot be computed, or
 * no layer is opaque.
 */
export function flatten(layers: readonly string[]): Color | undefined {
  const above: Color[] = [];
  for (const layer of layers) {
    const color = parseColor(layer);
    if (!color) return undefined;
    if (color[3] === 1) return above.reduceRight(over, color);
    above.push(color);
  }
  return undefined;
}

/** The contrast of two opaque colours, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: Color, other: Color): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const unit = (value: number): number => Math.min(Math.max(value, 0), 1);

function over(below: Color, above: Color): Color {
  const mix = (at: 0 | 1 | 2): number => above[at] * above[3] + below[at] * (1 - above[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** WCAG 2.2, relative luminance. */
function luminance([red, green, blue]: Color): number {
  const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
