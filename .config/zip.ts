/** Zip files of which the same content always makes the same bytes (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** The first day that a zip file can name: 1 January 1980. */
const DAY = (1 << 5) | 1;
/** Names are UTF-8. */
const UTF8 = 0x800;
const DEFLATE = 8;

/** Numbers of two or four bytes, as [number, bytes]. */
const pack = (...numbers: readonly (readonly [number, 2 | 4])[]): Buffer => {
  const bytes = Buffer.alloc(numbers.reduce((sum, [, size]) => sum + size, 0));
  numbers.reduce((at, [number, size]) => bytes.writeUIntLE(number, at, size), 0);
  return bytes;
};

/** All files of a folder, with their paths in it. */
export function zipFolder(folder: string): Buffer {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const name of names.sort()) {
    const content = readFileSync(join(folder, name));
    const packed = deflateRawSync(content, { level: 9 });
    const path = Buffer.from(name);
    const facts = pack(
      ...([
        [20, 2],
        [UTF8, 2],
        [DEFLATE, 2],
        [0, 2],
        [DAY, 2],
      ] as const),
      ...([
        [crc32(content), 4],
        [packed.length, 4],
        [content.length, 4],
        [path.length, 2],
        [0, 2],
      ] as const),
    );
    const body = Buffer.concat([pack([0x04034b50, 4]), facts, path, packed]);
    entries.push(Buffer.concat([pack([0x02014b50, 4], [20, 2]), facts, pack([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), path]));
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(entries);
  const end = pack([0x06054b50, 4], [0, 4], [names.length, 2], [names.length, 2], [directory.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...bodies, directory, end]);
}
