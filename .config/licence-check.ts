/** Whether the licences of all packages allow what is done with them. */
import { readFileSync } from 'node:fs';
import { init, type InitOpts, type ModuleInfos } from 'license-checker-rseidelsohn';

/** What goes into the files of a release, or is installed with it: licences that ask for their notice at most. */
const BUNDLED = ['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'Apache-2.0', 'EUPL-1.2'];
/** Tools and data that only build and test: nothing of theirs is handed on. */
const TOOLS = [...BUNDLED, 'MIT-0', 'MPL-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'Python-2.0', 'Zlib'];

/** Whether an SPDX expression of one kind, `(A OR B)` or `(A AND B)`, is allowed; `A*` was read out of a file. */
export function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const licences = expression.replace(/[()*]/g, '');
  const isOne = (licence: string): boolean => allowed.includes(licence.trim());
  return licences.includes(' OR ') ? licences.split(' OR ').some(isOne) : licences.split(' AND ').every(isOne);
}

const packagesOf = (options: Partial<InitOpts>): Promise<ModuleInfos> =>
  new Promise((resolve, reject) => init({ start: process.cwd(), ...options }, (error, all) => (error ? reject(error) : resolve(all))));

/** The packages whose notices stand in the release. */
const bundledPackages = (): string[] =>
  [...readFileSync('dist/cdn/LICENSES.txt', 'utf8').matchAll(/^={80}\n\n(\S+) (\S+)$/gm)].map(([, name, version]) => `${name}@${version}`);

/** Every package whose licence is on no list, with that licence. */
export async function findForbidden(): Promise<string[]> {
  const [all, installed] = [await packagesOf({}), await packagesOf({ production: true })];
  const bundled = new Set([...bundledPackages(), ...Object.keys(installed)]);
  const missing = [...bundled].filter((name) => !(name in all)).map((name) => `${name}: not installed`);
  const forbidden = Object.entries(all).filter(([name, { licenses }]) => !isAllowed(String(licenses), bundled.has(name) ? BUNDLED : TOOLS));
  return [...missing, ...forbidden.map(([name, { licenses }]) => `${name}: ${String(licenses)}`)];
}
