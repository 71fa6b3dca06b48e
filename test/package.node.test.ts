import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { build, type Rolldown } from 'vite';
import { unintended } from '../.config/release.ts';
import { NAME, PackedProject } from './run/packed-project.ts';

const { bin, exports, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  bin: { widgets: string };
  exports: Record<string, string | Record<string, string>>;
  version: string;
};
const TAGS = ['iq-contact-card', 'iq-funding-notice', 'iq-newsletter-form', 'iq-story-teaser'];

/** Prints which elements are registered. */
const PRINT_TAGS = `console.log(JSON.stringify(${JSON.stringify(TAGS)}.filter((tag) => globalThis.customElements?.get(tag))));`;

const targetsOf = (path: string): Record<string, string> => {
  const target = exports[path]!;
  return typeof target === 'string' ? { default: target } : target;
};

const scripts = Object.keys(exports).filter((path) => targetsOf(path)['default']?.endsWith('.js') && !path.includes('*'));
/** What registers elements when it is imported, and which. */
const registeredBy = (path: string): string[] => (path === '.' ? TAGS : TAGS.filter((tag) => path === `./${tag.slice(3)}`));
const nameOf = (path: string): string => NAME + path.slice(1);

let project: PackedProject;
before(() => (project = new PackedProject()));
after(() => project.remove());

/** What a host's build makes of a module, for browsers; Lit stays outside, so that Node can run it. */
async function bundle(code: string): Promise<string> {
  project.write('entry.js', code);
  const result = (await build({
    root: project.folder,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(project.folder, 'entry.js'), formats: ['es'] },
      rolldownOptions: { external: [/^(lit|zod)($|\/)/], output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code;
}

describe('the packed package', () => {
  it('has what its exports name, with types', () => {
    for (const path of Object.keys(exports)) {
      for (const target of Object.values(targetsOf(path))) {
        const found = target.endsWith('/*') ? project.files.some((file) => file.startsWith(target.slice(2, -1))) : false;
        assert.ok(found || existsSync(join(project.installed, target)), `${path}: ${target}`);
      }
      if (scripts.includes(path)) assert.match(targetsOf(path)['types'] ?? '', /\.d\.ts$/, path);
    }
    assert.ok(scripts.length >= 14);
  });

  it('has no file that nobody needs', () => {
    assert.deepEqual(unintended(project.files.map((path) => ({ path }))), []);
  });

  it('has nothing that publint finds', async () => {
    const { messages } = await publint({ pkgDir: project.installed, pack: false, strict: true });
    assert.deepEqual(messages, []);
  });

  it('has types that fit what is imported, in Node and for bundlers', async () => {
    const data = new Uint8Array(readFileSync(project.tarball));
    const result = await checkPackage(createPackageFromTarballData(data));
    assert.ok(result.types);
    assert.deepEqual(
      result.problems.filter((problem) => !isOfEsmOnly(problem)),
      [],
    );
  });
});

/** A package of ES modules has nothing for require(), and its paths cannot be seen by what does not know exports (TypeScript's node10). */
const isOfEsmOnly = (problem: Problem): boolean =>
  (problem.kind === 'NoResolution' && problem.resolutionKind === 'node10') ||
  (problem.kind === 'CJSResolvesToESM' && problem.resolutionKind === 'node16-cjs');

describe('the command of the package', () => {
  const command = (...args: string[]): string => project.run('node', join(project.installed, bin.widgets), ...args);

  it('says what it can do, and its version', () => {
    for (const option of ['--help', '-h']) assert.match(command(option), /^Usage: npx @iq-netzwerk\/widgets pages embeds\.json --out site/);
    for (const option of ['--version', '-v']) assert.equal(command(option), `${version}\n`);
  });

  it('says so and how it is used, where an option is wrong', () => {
    for (const [args, fault] of [
      [['--verison'], "Unknown option '--verison'."],
      [['pages', 'embeds.json', '--out'], "Option '--out <value>' argument missing."],
      [['pages', 'embeds.json', '--out', '--base'], "Option '--out' argument is ambiguous."],
      [['--help=me'], "Option '-h, --help' does not take an argument."],
    ] as const) {
      assert.throws(
        () => command(...args),
        ({ message }: Error) =>
          message.split('\n').slice(1, 4).join('\n') ===
          `${fault}\n\nUsage: npx @iq-netzwerk/widgets pages embeds.json --out site [--base https://example.org/widgets/]`,
        fault,
      );
    }
  });
});

describe('importing the package', () => {
  for (const path of scripts) {
    it(`${nameOf(path)} in Node`, () => {
      const tags = project.runModule(`const all = await import('${nameOf(path)}'); if (!Object.keys(all).length) throw all; ${PRINT_TAGS}`);
      assert.deepEqual(JSON.parse(tags), registeredBy(path));
    });

    it(`${nameOf(path)} in a browser, through a bundler`, async () => {
      const tags = project.runModule(`${await bundle(`import '${nameOf(path)}';`)}\n${PRINT_TAGS}`);
      assert.deepEqual(JSON.parse(tags), registeredBy(path));
    });
  }

  for (const [name, path] of [
    ['readPhone', './phone'],
    ['writeVCard', './vcard'],
    ['emblemPaths', './emblem'],
    ['providers', './providers'],
  ] as const)
    it(`${name} alone keeps nothing else`, async () => {
      const code = await bundle(`import { ${name} } from '${nameOf(path)}'; console.log(${name});`);
      assert.doesNotMatch(code, /from\s*["']lit|customElements|class extends/);
      project.runModule(code);
    });

  it('the class of an element alone registers nothing', async () => {
    for (const tag of TAGS) {
      const name = tag.slice(3).replace(/(^|-)([a-z])/g, (_all, _hyphen, letter: string) => letter.toUpperCase());
      const code = await bundle(`import { ${name} } from '${NAME}/${tag.slice(3)}/element'; console.log(typeof ${name});`);
      assert.doesNotMatch(code, /customElements/);
      assert.equal(project.runModule(code), 'function\n');
    }
  });

  it('what is not used of the registering paths stays all the same', async () => {
    const code = await bundle(`import { FundingNotice } from '${NAME}'; console.log(FundingNotice.name);`);
    assert.deepEqual(JSON.parse(project.runModule(`${code}\n${PRINT_TAGS}`).split('\n')[1] ?? ''), TAGS);
  });
});
