/** No engine lays the form out differently from another. */
import { readFileSync } from 'node:fs';
import type { Engine } from './browsers.ts';

/** Position and size of a part of the form, in CSS pixels from the form's upper left corner. */
export interface Box {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The boxes at one width of the page. */
export type Layouts = Record<string, Box[]>;

const TOLERANCE = 2;

/** Throws if any label, field or button differs by more than two pixels between two engines. */
export function compareLayouts(engines: readonly Engine[]): void {
  const layouts = engines.map((engine) => JSON.parse(readFileSync(`.output/layout/${engine}.json`, 'utf8')) as Layouts);
  const [first, ...others] = layouts;
  const differences: string[] = [];
  let largest = 0;
  for (const [width, boxes] of Object.entries(first ?? {})) {
    for (const other of others) {
      boxes.forEach((box, index) => {
        const twin = other[width]?.[index];
        for (const side of ['x', 'y', 'width', 'height'] as const) {
          const difference = Math.abs(box[side] - (twin?.[side] ?? Infinity));
          largest = Math.max(largest, difference);
          if (difference > TOLERANCE) differences.push(`${width} px, ${box.name}, ${side}: ${box[side]} and ${String(twin?.[side])}`);
        }
      });
    }
  }
  console.log(
    `   layout in ${engines.join(', ')}: ${Object.values(first ?? {}).flat().length} boxes each, largest difference ${largest.toFixed(2)} px`,
  );
  if (differences.length > 0) throw new Error(`The engines lay the form out differently:\n${differences.join('\n')}`);
}
