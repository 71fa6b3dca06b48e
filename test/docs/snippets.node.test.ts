import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import ts from 'typescript';
import { compileScript, compileTemplate, parse } from 'vue/compiler-sfc';
import { embedsSchema } from '../../src/embed/schemas.ts';
import { signupSchema } from '../../src/newsletter-form/schemas.ts';
import { readFences } from './fences.ts';
import { library, snippetsIn, type Snippet } from './library.ts';
import { PAGES } from './pages.ts';

/* Every snippet of the docs but those in HTML, which run in browsers. */

const placeOf = ({ file, line }: Snippet): string => `${file}, line ${line}`;
const folder = mkdtempSync(join(tmpdir(), 'iq-docs-'));
after(() => rmSync(folder, { recursive: true }));

describe('snippets of the documentation', () => {
  it('in HTML are run in browsers, all of them', () => {
    assert.deepEqual([...PAGES].sort(), [...new Set(snippetsIn('html').map(({ file }) => file))].sort());
  });

  it('are in languages that are checked', () => {
    for (const { file, text } of library) {
      const fences = readFences(text);
      for (const { language } of fences)
        assert.ok(['html', 'json', 'ts', 'tsx', 'js', 'vue', 'sh'].includes(language), `${file}: ${language}`);
      assert.equal(text.match(/^ *```/gm)?.length ?? 0, 2 * fences.length, `${file}: a block without language`);
    }
  });
});

describe('snippets in JSON', () => {
  const snippets = snippetsIn('json');
  for (const snippet of snippets) {
    it(`${placeOf(snippet)}: is what the library takes`, () => {
      const json: unknown = JSON.parse(snippet.code);
      const { error } = (Array.isArray(json) ? embedsSchema : signupSchema).safeParse(json);
      assert.equal(error, undefined);
    });
  }
  it('are a list of embeds and a sign-up at least', () => assert.ok(snippets.length >= 2));
});

describe('snippets in TypeScript and JavaScript', () => {
  // In the project, because they import it by its own name.
  mkdirSync('.output/docs', { recursive: true });
  const snippets = new Map(
    snippetsIn('ts', 'tsx', 'js').map((snippet, index) => {
      const path = `.output/docs/${index}.${snippet.language === 'tsx' ? 'tsx' : 'ts'}`;
      writeFileSync(path, `${snippet.code}\nexport {};\n`);
      return [path, snippet] as const;
    }),
  );
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [], jsx: 'react-jsx' }, '.');

  it('have right types, and imports that there are', () => {
    const program = ts.createProgram([...snippets.keys()], options);
    const faults = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      const snippet = snippets.get(file?.fileName ?? '');
      return `${snippet ? placeOf(snippet) : file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
    assert.deepEqual(faults, []);
  });
  it('there are some', () => assert.ok(snippets.size >= 5));
});

describe('snippets for Vue', () => {
  const snippets = snippetsIn('vue');
  for (const snippet of snippets) {
    it(`${placeOf(snippet)}: compiles`, () => {
      const { descriptor, errors } = parse(snippet.code);
      const { bindings } = compileScript(descriptor, { id: 'docs' });
      const template = compileTemplate({
        id: 'docs',
        filename: 'docs.vue',
        source: descriptor.template!.content,
        compilerOptions: { bindingMetadata: bindings!, isCustomElement: (tag) => tag.startsWith('iq-') },
      });
      assert.deepEqual([...errors, ...template.errors], []);
      // A name that the script does not have would be looked for on the component.
      assert.doesNotMatch(template.code, /_ctx\.\w+/);
    });
  }
  it('there are some', () => assert.ok(snippets.length > 0));
});

/** Commands of the shell, without comments and what is set for them. */
const commandsOf = ({ code }: Snippet): string[] =>
  code
    .split(/\n|&&/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);

describe('commands of the shell', () => {
  const { scripts, name } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string>; name: string };

  /** Runs the package's own command as it stands there, with the list that stands on the same page. */
  function runPages(command: string, { file }: Snippet): void {
    const list = snippetsIn('json').find((other) => other.file === file)!;
    writeFileSync(join(folder, 'embeds.json'), list.code);
    const [, , ...args] = command.split(' ');
    const { status, stdout, stderr } = spawnSync('node', [join(process.cwd(), 'dist/cli.js'), ...args], { cwd: folder, encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, '']);
    const ids = (JSON.parse(list.code) as { id: string }[]).map(({ id }) => id);
    assert.deepEqual(
      stdout.trim().split('\n'),
      ids.map((id) => `https://example.org/iq/e/${id}.html`),
    );
    assert.deepEqual(
      readdirSync(join(folder, 'site/e')).sort(),
      ids.flatMap((id) => [`${id}.html`, `${id}.json`, `${id}.oembed.json`]).sort(),
    );
  }

  for (const snippet of snippetsIn('sh')) {
    for (const command of commandsOf(snippet)) {
      it(`${placeOf(snippet)}: ${command}`, () => {
        const [, script] = /^npm run ([\w:]+)/.exec(command) ?? [];
        if (command.startsWith(`npx ${name} `)) runPages(command, snippet);
        else if (command === `npm install ${name}` || command === 'npm ci') return;
        else assert.ok((script ?? /^npm (start|test)$/.exec(command)?.[1] ?? 'no script') in scripts);
      });
    }
  }
});
