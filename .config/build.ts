/** Makes the whole of dist/: the package for developers, the files for pages without a build, types and manifest. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { LATER_ALIASES, commandBuild, moduleBuild, scriptBuild, version, widgets } from '../vite.config.ts';
import { checkBudgets } from './budgets.ts';
import { hashTree } from './hash-tree.ts';
import { cleanManifest } from './manifest.ts';
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

/** The licence of this library and of everything that is bundled into its files. */
function writeLicences(): void {
  const bundled = ['lit', 'lit-element', 'lit-html', '@lit/reactive-element', '@lit/localize', 'lean-qr'];
  const notices = bundled.map((name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
    return `${name} ${version}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}`;
  });
  const own = `@iq-netzwerk/widgets\n\n${readFileSync('LICENSE', 'utf8')}`;
  writeFileSync('dist/cdn/LICENSES.txt', [own, ...notices].join(`\n${'='.repeat(80)}\n\n`));
}

rmSync('dist', { recursive: true, force: true });
run('node', '.config/locales.ts');
await build(moduleBuild());
await build(commandBuild());
const { ids, languages } = await readLanguages();
const define: Record<string, string> = { __LANGUAGES_HASH__: JSON.stringify(writeLanguages(languages)) };
// What is loaded later comes first, because its hashes stand in the others; card-help.js loads qr.js.
for (const file of ['form-help', 'qr', 'card-help', 'story-help', 'notice-check', 'embeds']) {
  await build(scriptBuild(file, { imports: [`embed/${file}.controller.ts`], ids, define, alias: LATER_ALIASES }));
  define[`__${file.replace('-', '_').toUpperCase()}_HASH__`] = JSON.stringify(hash(readFileSync(`dist/cdn/${file}.js`), 'sha256'));
}
const entries = widgets.map((widget) => `${widget}/index.ts`);
await build(scriptBuild('iq', { imports: [...entries, 'embed/find-embeds.controller.ts'], ids, define }));
await build(scriptBuild('frame', { imports: ['embed/frame.controller.ts'], ids, define }));
for (const widget of widgets) await build(scriptBuild(widget, { imports: [`${widget}/index.ts`], ids, define }));
writeLicences();
writeIntegrity();
// The builder, with the release beside it.
await build({ logLevel: 'warn' });
cpSync('dist/cdn', `dist/site/${version}`, { recursive: true });
run('tsc', '-p', '.config/tsconfig.types.json');
run('cem', 'analyze', '--litelement', '--globs', 'src/**/*.element.ts', '--exclude', 'src/builder/**', '--outdir', 'dist');
cleanManifest();
if (writeReadme()) {
  console.log('README.md was behind the doc comments and has been brought up to date.');
  if (process.env['CI']) process.exitCode = 1;
}
checkBudgets();
