import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const NEEDED = [
  '.config',
  'locales',
  'src',
  'stories',
  'test',
  'index.html',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'README.md',
  'LICENSE',
  '.npmrc',
];

/** A folder with all that a build needs, for tests that change or build something; to be removed by who asked for it. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'iq-copy-'));
  for (const name of NEEDED.filter((one) => existsSync(one))) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  return copy;
}
