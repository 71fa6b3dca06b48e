/** Zip files of which the same content always makes the same bytes. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The first day that a zip file can name, in the time of this computer, as zip files have it. */
const FIRST_DAY = new Date(1980, 0, 1);

/** All files of a folder, with their paths in it. */
export function zipFolder(folder: string): Buffer {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  const files = Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name))]));
  return Buffer.from(zipSync(files, { level: 9, mtime: FIRST_DAY }));
}
