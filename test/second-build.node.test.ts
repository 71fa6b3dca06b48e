import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { copyProject } from './run/project-copy.ts';

/** Every file of a build with the hash of its bytes. */
function hashesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile());
  const hash = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(files.sort().map((file) => [file, hash(file)]));
}

// Who builds the same source gets the hashes that a release names: those of dist/cdn. `npm run build` comes first.
it('a second build, in another folder, time zone and language, has the same bytes', () => {
  const copy = copyProject();
  try {
    const env = { ...process.env, CI: '', TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' };
    execFileSync('npm', ['run', 'build'], { cwd: copy, stdio: 'pipe', env });
    const second = hashesOf(join(copy, 'dist/cdn'));
    assert.ok(Object.keys(second).length > 30, 'all was built');
    assert.deepEqual(second, hashesOf('dist/cdn'));
  } finally {
    rmSync(copy, { recursive: true });
  }
});
