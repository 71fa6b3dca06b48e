/** What Storybook needs of the build: the manifest of the elements, and the hashes of the scripts. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const MODULE = 'virtual:release';
const MANIFEST = 'dist/custom-elements.json';
const HASHES = 'dist/cdn/sri.json';

/** Builds where nothing is built yet. */
export function ensureBuild(): void {
  if (existsSync(MANIFEST) && existsSync(HASHES)) return;
  console.log('Nothing is built yet: npm run build …');
  execFileSync(process.execPath, ['.config/build.ts'], { stdio: 'inherit' });
}

/** A module with the manifest and the hashes. */
export const releasePlugin = (): Plugin => ({
  name: 'release',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: (id) =>
    id === `\0${MODULE}`
      ? `export const manifest = ${readFileSync(MANIFEST, 'utf8')};\nexport const hashes = ${readFileSync(HASHES, 'utf8')};`
      : undefined,
});
