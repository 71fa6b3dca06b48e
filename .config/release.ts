/**
 * Checks a release and makes its files. `npm run release:check` is a rehearsal: nothing leaves this machine. `npm run
 * release` publishes on npm too; only the workflow does that, for a tag.
 */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeChangelog } from './changelog.ts';
import { findForbidden } from './licence-check.ts';
import { zipFolder } from './zip.ts';

const OUT = '.output/release';

/** What npm may publish. */
const INTENDED = /^(LICENSE|README\.md|package\.json|dist\/((cdn|chunks|types)\/.+|[\w.-]+\.(js|json|d\.ts)))$/;

const run = (program: string, args: readonly string[], options: ExecFileSyncOptions = {}): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], ...options }) as string;

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const git = (folder: string, ...args: string[]): string => run('git', args, { cwd: folder }).trim();

/** Everything that is released is in a commit. */
export function checkTree(folder: string): void {
  const changes = git(folder, 'status', '--porcelain');
  if (changes) throw new Error(`Not in a commit:\n${changes}`);
}

/** The tag `v` + version stands at this commit; before it is set, at none. Gives the version. */
export function checkVersion(folder: string, isTagNeeded: boolean): string {
  const { version } = readJson(`${folder}/package.json`) as { version: string };
  const lock = readJson(`${folder}/package-lock.json`) as { version: string; packages: { '': { version: string } } };
  const tag = `v${version}`;
  const here = git(folder, 'tag', '--points-at', 'HEAD', '--list', 'v*').split('\n').filter(Boolean);
  if (lock.version !== version || lock.packages[''].version !== version) throw new Error(`package-lock.json is not of ${version}.`);
  const other = here.find((one) => one !== tag);
  if (other) throw new Error(`This commit has the tag ${other}, but package.json says ${version}.`);
  if (here.length > 0) return version;
  if (git(folder, 'tag', '--list', tag)) throw new Error(`${tag} is another commit: raise the version with npm version.`);
  if (isTagNeeded) throw new Error(`This commit lacks the tag ${tag}.`);
  return version;
}

/** Widgets count from this day when they tell editors that they are old. A rehearsal may be some time before. */
export function checkDay(folder: string, now: number, isPublished: boolean): void {
  const { released } = readJson(`${folder}/package.json`) as { released: string };
  const days = (now - Date.parse(released)) / 86_400_000;
  if (days >= 0 && days < 8) return;
  const message = `package.json says "released": "${released}". Write the day of the release.`;
  if (isPublished) throw new Error(message);
  console.warn(message);
}

/** Who builds the same source gets the hashes in sri.json; and what the build writes is in the commit. */
function checkBuild(): void {
  run('npm', ['run', 'build'], { stdio: 'inherit', env: { ...process.env, CI: 'true' } });
  run('node', ['--disable-warning=ExperimentalWarning', '--test', 'test/second-build.node.test.ts'], { stdio: 'inherit' });
}

async function checkLicences(): Promise<void> {
  const forbidden = await findForbidden();
  if (forbidden.length > 0) throw new Error(`Licences that .config/licence-check.ts does not allow:\n${forbidden.join('\n')}`);
}

/** The files that are published, and no others. */
export function unintended(files: readonly { path: string }[]): string[] {
  return files.map(({ path }) => path).filter((path) => !INTENDED.test(path));
}

/** npm goes through all of publishing but the last step. */
function checkPackage(): void {
  const answer = JSON.parse(run('npm', ['publish', '--dry-run', '--json', '--ignore-scripts'])) as object;
  // npm 11 says it by the name of the package.
  const { files } = ('files' in answer ? answer : Object.values(answer)[0]) as { files: { path: string }[] };
  const wrong = unintended(files);
  if (wrong.length > 0) throw new Error(`npm would publish too:\n${wrong.join('\n')}`);
  console.log(`${files.length} files in the package`);
}

/** What is added to the release on GitHub, and the text above it. */
async function assemble(version: string): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(`${OUT}/assets`, { recursive: true });
  writeFileSync(`${OUT}/notes.md`, await writeChangelog('.'));
  writeFileSync(`${OUT}/assets/CHANGELOG.md`, await writeChangelog('.', 0));
  writeFileSync(`${OUT}/assets/cdn-${version}.zip`, zipFolder('dist/cdn'));
  writeFileSync(`${OUT}/assets/builder-${version}.zip`, zipFolder('dist/site'));
  run('npm', ['run', 'storybook:build'], { stdio: 'ignore' });
  writeFileSync(`${OUT}/assets/documentation-${version}.zip`, zipFolder('.output/storybook'));
  copyFileSync('dist/cdn/sri.json', `${OUT}/assets/sri.json`);
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', `${OUT}/assets`], { stdio: 'ignore' });
}

async function release(isPublished: boolean): Promise<void> {
  checkTree('.');
  const version = checkVersion('.', isPublished);
  checkDay('.', Date.now(), isPublished);
  checkBuild();
  await checkLicences();
  checkPackage();
  await assemble(version);
  checkTree('.');
  if (isPublished) run('npm', ['publish', '--provenance', '--access', 'public', '--ignore-scripts'], { stdio: 'inherit' });
  console.log(`${isPublished ? 'Published' : 'Ready'}: ${version}. Notes and assets are in ${OUT}.`);
}

if (import.meta.main) {
  try {
    await release(process.argv.includes('--publish'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
