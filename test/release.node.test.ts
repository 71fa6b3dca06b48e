import JSZip from 'jszip';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { writeChangelog } from '../.config/changelog.ts';
import { findForbidden, isAllowed } from '../.config/licence-check.ts';
import { checkDay, checkTree, checkVersion, unintended } from '../.config/release.ts';
import { zipFolder } from '../.config/zip.ts';

describe('a release', () => {
  let folder: string;
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@iq.example', ...args], { cwd: folder, encoding: 'utf8' });
  const commit = (message: string): string => git('commit', '--allow-empty', '--no-gpg-sign', '-qm', message);
  const setVersion = (version: string, locked = version): void => {
    const lock = { version: locked, packages: { '': { version: locked } } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'release', version, repository: 'github:iq-netzwerk/widgets' }));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    git('add', '.');
    commit(`chore(release): ${version}`);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'iq-release-'));
    git('init', '-q');
    setVersion('1.0.0');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made of what is in a commit', () => {
    assert.doesNotThrow(() => checkTree(folder));
    writeFileSync(join(folder, 'new.ts'), '');
    assert.throws(() => checkTree(folder), /new\.ts/);
  });

  it('has the version of its tag, and can be rehearsed before the tag is set', () => {
    assert.equal(checkVersion(folder, false), '1.0.0');
    assert.throws(() => checkVersion(folder, true), /lacks the tag v1\.0\.0/);
    git('tag', 'v1.0.0');
    assert.equal(checkVersion(folder, true), '1.0.0');
  });

  it('has no tag of another version', () => {
    git('tag', 'v1.1.0');
    assert.throws(() => checkVersion(folder, true), /v1\.1\.0.*1\.0\.0/);
  });

  it('is not made twice', () => {
    git('tag', 'v1.0.0');
    commit('fix: more');
    assert.throws(() => checkVersion(folder, false), /v1\.0\.0 is another commit/);
  });

  it('has a lock file of its version', () => {
    setVersion('1.1.0', '1.0.0');
    assert.throws(() => checkVersion(folder, false), /package-lock/);
  });

  it('has its day written down', () => {
    const write = (released: string): void => writeFileSync(join(folder, 'package.json'), JSON.stringify({ released }));
    const now = Date.parse('2026-12-01T12:00Z');
    write('2026-12-01');
    assert.doesNotThrow(() => checkDay(folder, now, true));
    for (const wrong of ['2026-11-20', '2026-12-02', 'tomorrow']) {
      write(wrong);
      assert.throws(() => checkDay(folder, now, true), /Write the day/, wrong);
      assert.doesNotThrow(() => checkDay(folder, now, false));
    }
  });

  it('tells what users notice, by kind, since the last release', async () => {
    git('tag', 'v1.0.0');
    for (const message of [
      'test(builder): nothing to see',
      'fix(embed): a link is found',
      'feat: a fifth widget',
      'feat(contact-card)!: other names of parts',
      'Merge branch one',
      'perf: smaller files',
    ])
      commit(message);
    setVersion('1.1.0');
    const text = await writeChangelog(folder);
    const lines = text.split('\n').filter(Boolean);
    assert.match(lines[0] ?? '', /^## 1\.1\.0 \(\d{4}-\d{2}-\d{2}\)$/);
    const short = lines
      .slice(1)
      .map((line) => line.replace(/ \(\[[\da-f]{7}\]\(https:\/\/github\.com\/iq-netzwerk\/widgets\/commit\/[\da-f]{7}\)\)$/, ''));
    assert.deepEqual(short, [
      '### Changed, look before you update',
      '* **contact-card:** other names of parts',
      '### New',
      '* a fifth widget',
      '### Mended',
      '* **embed:** a link is found',
      '### Faster',
      '* smaller files',
    ]);
    assert.match(await writeChangelog(folder, 0), /## .*1\.1\.0[^]*## .*1\.0\.0/);
  });
});

describe('what is released', () => {
  it('is packed as other programs read it, always in the same bytes', async () => {
    const bytes = zipFolder('dist/cdn');
    assert.deepEqual(zipFolder('dist/cdn'), bytes);
    // It comes with the tools that drive browsers.
    const files = Object.values((await JSZip.loadAsync(bytes, { checkCRC32: true })).files).filter(({ dir }) => !dir);
    assert.equal(files.length, readdirSync('dist/cdn', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length);
    for (const file of files) {
      assert.deepEqual(await file.async('nodebuffer'), readFileSync(`dist/cdn/${file.name}`), file.name);
      assert.equal(file.date.toISOString(), '1980-01-01T00:00:00.000Z', 'not the hour in which it was packed');
    }
  });

  it('are built files, no sources and no site', () => {
    const wanted = ['LICENSE', 'package.json', 'dist/index.js', 'dist/vue.d.ts', 'dist/cdn/locales/ar.json', 'dist/cdn/LICENSES.txt'];
    const wrong = ['src/index.ts', 'dist/site/index.html', 'dist/site/a.js', '.env', 'dist/index.js.map', 'test/a.ts'];
    assert.deepEqual(unintended([...wanted, ...wrong].map((path) => ({ path }))), wrong);
  });

  it('has only licences that allow it', async () => {
    assert.deepEqual(await findForbidden(), []);
  });

  for (const [expression, expected] of [
    ['MIT', true],
    ['MIT*', true],
    ['GPL-3.0-or-later', false],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND ISC)', true],
    ['(MIT AND GPL-3.0-or-later)', false],
    ['UNKNOWN', false],
    ['', false],
  ] as const)
    it(`${expression || 'no licence'} is ${expected ? '' : 'not '}allowed`, () => {
      assert.equal(isAllowed(expression, ['MIT', 'ISC']), expected);
    });
});

describe('what a release depends on', () => {
  it('is pinned exactly', () => {
    const { dependencies, devDependencies, overrides } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...overrides }))
      assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name);
  });

  for (const file of readdirSync('.github/workflows')) {
    const workflow = readFileSync(`.github/workflows/${file}`, 'utf8');

    it(`${file} pins its actions, and may do no more than it must`, () => {
      const actions = [...workflow.matchAll(/uses: (.*)/g)].map(([, action]) => action ?? '');
      assert.ok(actions.length > 0);
      for (const action of actions) assert.match(action, /^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
      assert.match(workflow, /^permissions:( \{\}|\n {2}contents: read)$/m);
      assert.equal(workflow.match(/persist-credentials: false/g)?.length, workflow.match(/actions\/checkout@/g)?.length);
    });

    it(`${file} runs the commands that everybody can run`, () => {
      const commands = [...workflow.matchAll(/run: (.*)/g)].map(([, command]) => command ?? '');
      for (const command of commands) assert.match(command, /^(\.ci\/run|npm ci|npm run release|gh release create .*)$/);
    });
  }

  it('only a tag publishes, with provenance, and only after all tests', () => {
    const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
    assert.match(workflow, /^on:\n {2}push:\n {4}tags: \['v\*'\]\n\n/m);
    assert.match(workflow, /\n {2}publish:\n {4}needs: test\n/);
    assert.match(workflow, /id-token: write/);
    assert.match(readFileSync('.config/release.ts', 'utf8'), /'publish', '--provenance'/);
  });
});
