import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ghost } from './ghost.ts';
import { readLink } from './mails.ts';
import { startServer, type RunningServer } from './site.ts';
import { invite, signUp, waitForEnd, type End, type Visitor } from './visitor.ts';

describe('Ghost', () => {
  let server: RunningServer;
  let visitor: Visitor;

  before(async () => {
    server = await startServer(ghost);
    visitor = await invite();
  });
  after(async () => {
    await visitor?.leave();
    await server?.stop();
  });

  const signUpAs = async (email: string): Promise<End> => {
    const page = await visitor.visit(`provider="ghost" action="${server.url}"`);
    await signUp(page, email);
    return waitForEnd(page);
  };

  it('sends one mail, whose link completes the sign-up', async () => {
    assert.equal((await signUpAs('new@example.org')).state, 'success');
    const mails = await server.mailbox.expect('new@example.org', 1);
    assert.equal(mails.length, 1);
    const { headers } = await fetch(readLink(mails[0]!), { redirect: 'manual' });
    assert.match(headers.get('Location') ?? '', /success=true/);
  });

  it('says the same of a known address', async () => {
    assert.equal((await signUpAs('new@example.org')).state, 'success');
    // Had the sign-up before sent a second mail, it would be here by now.
    assert.equal((await server.mailbox.expect('new@example.org', 2)).length, 2);
  });

  it('refuses an address that only Ghost finds wrong', async () => {
    const { state, code } = await signUpAs('two..dots@example.org');
    assert.deepEqual({ state, code }, { state: 'error', code: 'invalid-email' });
    assert.equal(server.mailbox.to('two..dots@example.org').length, 0);
  });

  it('asks to wait after too many tries', async () => {
    // Ghost takes nine from one machine.
    let end: End | undefined;
    let number = 0;
    while (end?.state !== 'error' && number < 10) end = await signUpAs(`person${++number}@example.org`);
    assert.equal(end?.code, 'rate-limited');
    assert.match(end.text, /\d+ Minuten/);
    assert.equal(server.mailbox.to(`person${number}@example.org`).length, 0);
  });
});
