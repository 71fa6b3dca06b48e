import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';

interface Running {
  process: ChildProcess;
  url: string;
}

async function start(file: string): Promise<Running> {
  const child = spawn('node', ['--disable-warning=ExperimentalWarning', 'test/endpoint/main.ts', '--file', file, '--per-minute', '10000'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
  return { process: child, url: `http://127.0.0.1:${/\d+/.exec(line)?.[0]}/newsletter` };
}

async function kill({ process }: Running): Promise<void> {
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await ended;
}

const send = (url: string, email: string, key: string): Promise<number> =>
  fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify({
      email,
      language: 'de',
      consent: { text: 'Ja.', version: '85944171f73967e8', page: 'https://p.example/', at: '2026-11-22T11:59:00.000Z' },
    }),
  }).then(
    ({ status }) => status,
    () => 0,
  );

describe('an endpoint that is killed again and again', () => {
  it('loses no sign-up and doubles none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'endpoint-'));
    const file = join(folder, 'signups.db');
    const signups = Array.from({ length: 60 }, (_, index) => ({
      email: `person${index}@iq.example`,
      key: randomUUID(),
      isAccepted: false,
    }));
    let lives = 0;
    while (signups.some(({ isAccepted }) => !isAccepted) && lives < 60) {
      const running = await start(file);
      lives++;
      const open = signups.filter(({ isAccepted }) => !isAccepted);
      // Killed with several requests on their way: some before, some after they were stored.
      const requests = open.slice(0, 8).map(async (signup) => {
        if ((await send(running.url, signup.email, signup.key)) === 202) signup.isAccepted = true;
      });
      await Promise.race([requests[lives % 4], Promise.all(requests)]);
      await kill(running);
      await Promise.all(requests);
    }
    assert.ok(lives > 4, `killed ${lives} times`);
    const database = new DatabaseSync(file, { readOnly: true });
    const count = (sql: string): number => Number(database.prepare(sql).get()?.['number']);
    assert.equal(count('SELECT count(*) AS number FROM signup'), signups.length);
    assert.equal(count('SELECT count(*) AS number FROM mail'), signups.length, 'one mail each, however often it was tried');
    database.close();
    rmSync(folder, { recursive: true });
  });
});
