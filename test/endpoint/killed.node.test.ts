import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { MailServer } from './mail-server.ts';
import { kill, start } from './process.ts';

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

describe('an endpoint that is killed with a mail to send', { timeout: 120_000 }, () => {
  let folder: string;
  let file: string;
  let server: MailServer;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'endpoint-'));
    file = join(folder, 'signups.db');
    server = new MailServer();
    await server.start();
  });

  afterEach(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it('sends it when it starts again, once', async () => {
    server.onConnect = () => new Promise(() => {});
    const killed = await start(file, { SMTP_URL: server.url });
    assert.equal(await send(killed.url, 'a@iq.example', randomUUID()), 202);
    await kill(killed);
    assert.equal(server.received.length, 0);
    server.onConnect = () => {};
    const running = await start(file, { SMTP_URL: server.url });
    await server.arrived(1);
    assert.equal(await send(running.url, 'b@iq.example', randomUUID()), 202);
    await server.arrived(2);
    await kill(running);
    assert.deepEqual(
      server.received.map(({ sender, recipients }) => [sender, ...recipients]),
      [
        ['newsletter@example.org', 'a@iq.example'],
        ['newsletter@example.org', 'b@iq.example'],
      ],
    );
  });

  it('sends it again if that was not noted, so that receivers can tell', async () => {
    server.onMail = () => new Promise(() => {});
    const killed = await start(file, { SMTP_URL: server.url });
    assert.equal(await send(killed.url, 'a@iq.example', randomUUID()), 202);
    await server.arrived(1);
    await kill(killed);
    server.onMail = () => {};
    const running = await start(file, { SMTP_URL: server.url });
    await server.arrived(2);
    await kill(running);
    assert.deepEqual(server.received[1], server.received[0]);
  });
});
