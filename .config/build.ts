/** Makes the whole of dist/: the package for developers, the files for pages without a build, types and manifest. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build, type InlineConfig } from 'vite';
import { LATER_ALIASES, commandBuild, moduleBuild, scriptBuild, version, widgets } from '../vite.config.ts';
import { checkBudgets } from './budgets.ts';
import { writeEditorData } from './editor-data.ts';
import { hashTree } from './hash-tree.ts';
import { noting, writeLicences } from './licences.ts';
import { writeManifest } from './manifest.ts';
import { readLanguages } from './messages.ts';
import { writeReadme } from './readme.ts';

const run = (command: string, ...args: string[]): void => {
  execFileSync(`node_modules/.bin/${command}`, args, { stdio: ['ignore', 'ignore', 'inherit'] });
};

const hash = (content: string | Buffer, algorithm: 'sha256' | 'sha384'): string => createHash(algorithm).update(content).digest('base64');

/** Writes the language files; gives the hash of them all, to be pinned in the scripts. */
function writeLanguages(languages: ReadonlyMap<string, readonly string[]>): string {
  const { root, paths } = hashTree([...languages.values()].map((messages) => JSON.stringify(messages)));
  mkdirSync('dist/cdn/locales', { recursive: true });
  for (const [index, [language, messages]] of [...languages].entries()) {
    writeFileSync(`dist/cdn/locales/${language}.json`, JSON.stringify({ messages, path: paths[index] }));
  }
  return root;
}

/** sha384 of every file, for the integrity attribute (Subresource Integrity, section 3.2). */
function writeIntegrity(): void {
  const hashes: Record<string, string> = {};
  for (const file of readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.js(on)?$/.test(file)) hashes[file] = `sha384-${hash(readFileSync(`dist/cdn/${file}`), 'sha384')}`;
  }
  writeFileSync('dist/cdn/sri.json', `${JSON.stringify(hashes, undefined, 2)}\n`);
}

/** The packages that are bundled into any file. */
const bundled = new Set<string>();
const bundle = (config: InlineConfig): Promise<unknown> => build(noting(bundled, config));

rmSync('dist', { recursive: true, force: true });
run('node', '.config/locales.ts');
await bundle(moduleBuild());
await bundle(commandBuild());
const { ids, languages } = await readLanguages();
const define: Record<string, string> = { __LANGUAGES_HASH__: JSON.stringify(writeLanguages(languages)) };
// What is loaded later comes first, because its hashes stand in the others; card-help.js loads qr.js.
for (const file of ['form-help', 'qr', 'card-help', 'story-help', 'notice-check', 'embeds']) {
  await bundle(scriptBuild(file, { imports: [`embed/${file}.controller.ts`], ids, define, alias: LATER_ALIASES }));
  define[`__${file.replace('-', '_').toUpperCase()}_HASH__`] = JSON.stringify(hash(readFileSync(`dist/cdn/${file}.js`), 'sha256'));
}
const entries = widgets.map((widget) => `${widget}/index.ts`);
await bundle(scriptBuild('iq', { imports: [...entries, 'embed/find-embeds.controller.ts'], ids, define }));
await bundle(scriptBuild('frame', { imports: ['embed/frame.controller.ts'], ids, define }));
for (const widget of widgets) await bundle(scriptBuild(widget, { imports: [`${widget}/index.ts`], ids, define }));
writeIntegrity();
// The builder, with the release beside it.
await bundle({ logLevel: 'warn' });
writeLicences('dist/cdn/LICENSES.txt', bundled);
cpSync('dist/cdn', `dist/site/${version}`, { recursive: true });
run('tsc', '-p', '.config/tsconfig.types.json');
run('cem', 'analyze', '--litelement', '--globs', 'src/**/*.element.ts', '--exclude', 'src/builder/**', '--outdir', 'dist');
writeManifest();
writeEditorData();
if (writeReadme()) {
  console.log('README.md was behind the doc comments and has been brought up to date.');
  if (process.env['CI']) process.exitCode = 1;
}
checkBudgets();
