import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { readSmtpSettings } from './smtp.ts';

describe('the settings of the mail server', () => {
  it('name nobody where there is no mail server', () => {
    assert.equal(readSmtpSettings({}), undefined);
    assert.equal(readSmtpSettings({ SMTP_URL: '' }), undefined);
  });

  it('have a sender of their own accord', () => {
    const from = { name: '', address: 'newsletter@example.org' };
    assert.deepEqual(readSmtpSettings({ SMTP_URL: 'smtp://127.0.0.1:2525', SMTP_FROM: '' }), { url: 'smtp://127.0.0.1:2525', from });
  });

  const senders: [text: string, name: string, address: string][] = [
    ['post@iq.example', '', 'post@iq.example'],
    ['Büro, IQ <post@iq.example>', 'Büro, IQ', 'post@iq.example'],
    ['"Büro, IQ" <post@iq.example>', 'Büro, IQ', 'post@iq.example'],
    [' <post@iq.example> ', '', 'post@iq.example'],
  ];
  for (const [text, name, address] of senders) {
    it(`read the sender ${text}`, () =>
      assert.deepEqual(readSmtpSettings({ SMTP_URL: 'smtps://x.example', SMTP_FROM: text })?.from, { name, address }));
  }

  for (const url of ['127.0.0.1:2525', 'http://127.0.0.1', 'smtp:', 'smtp://', 'smtp://a:99999', 'mail']) {
    it(`refuse the server ${url}`, () => assert.throws(() => readSmtpSettings({ SMTP_URL: url }), /^Error: SMTP_URL must .*\.$/));
  }

  for (const from of [
    'post',
    'IQ <post>',
    '<>',
    'IQ\r\nBcc: <post@iq.example>',
    'post@iq.example\nBcc: x@iq.example',
    'a@b.de <post@iq.example',
    'a>',
  ]) {
    it(`refuse the sender ${JSON.stringify(from)}`, () =>
      assert.throws(() => readSmtpSettings({ SMTP_URL: 'smtp://a', SMTP_FROM: from }), /^Error: SMTP_FROM must .*\.$/));
  }

  for (const program of ['test/endpoint/main.ts', 'test/run/start.ts']) {
    it(`that are wrong keep ${program} from starting, with one sentence`, async () => {
      const args = ['--disable-warning=ExperimentalWarning', program];
      const run = promisify(execFile)('node', args, { env: { ...process.env, SMTP_URL: 'mail:s3cret' } });
      const error = await run.then(
        () => undefined,
        (reason: unknown) => reason as { code: number; stderr: string; stdout: string },
      );
      assert.equal(error?.code, 1);
      assert.match(error.stderr, /^SMTP_URL must name a mail server[^\n]*\.\n$/);
      assert.doesNotMatch(error.stderr, /s3cret/);
    });
  }
});
