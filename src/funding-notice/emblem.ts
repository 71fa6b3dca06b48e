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
} as const;

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
