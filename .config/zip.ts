/** Zip files of which the same content always makes the same bytes. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The first day that a zip file can name, whatever the day of the build. */
const mtime = new Date(1980, 0, 1);

/** All files of a folder, with their paths in it. */
export function zipFolder(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return zipSync(Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name))])), { level: 9, mtime });
}
