import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { signUp, startSetting, TIME, type Setting } from './setting.ts';

let folder: string;
let file: string;
let setting: Setting;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unsubscribe-'));
  file = join(folder, 'signups.db');
  setting = await startSetting(file);
});

afterEach(() => {
  setting.stop();
  rmSync(folder, { recursive: true });
});

const mailTo = (email: string) => setting.store.outbox().find(({ recipient }) => recipient === email.toLowerCase())!;

/** What a mail program does with the link in the header (RFC 8058, section 3.2). */
const click = (link: string, body: BodyInit = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })): Promise<Response> =>
  fetch(link, { method: 'POST', redirect: 'manual', body });

/** Signs up and confirms; gives the link for unsubscribing. */
async function subscribe(email: string, more: object = {}): Promise<string> {
  assert.equal(await signUp(setting.url, email, more), 202);
  const { text, unsubscribeUrl } = mailTo(email);
  assert.equal((await fetch(/http\S+/.exec(text)![0], { method: 'POST' })).status, 200);
  return unsubscribeUrl;
}

function proofs(): Record<string, unknown>[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare('SELECT * FROM proof').all();
  database.close();
  return rows.map((row) => ({ ...row }));
}

describe('unsubscribing', () => {
  const form = new FormData();
  form.set('List-Unsubscribe', 'One-Click');
  const bodies: [name: string, body: BodyInit][] = [
    ['an encoded form', new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })],
    ['a form in parts', form],
  ];
  for (const [name, body] of bodies) {
    it(`takes one click, sent as ${name}, without cookies and redirects`, async () => {
      const link = await subscribe('a@iq.example');
      const response = await click(link, body);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('set-cookie'), null);
      assert.match(await response.text(), /<h1>Sie sind abgemeldet<\/h1>/);
      assert.equal(setting.store.find('a@iq.example'), undefined);
      assert.equal(mailTo('a@iq.example'), undefined);
    });
  }

  it('leaves other people alone', async () => {
    await subscribe('b@iq.example');
    await click(await subscribe('a@iq.example'));
    assert.notEqual(setting.store.find('b@iq.example'), undefined);
    assert.notEqual(mailTo('b@iq.example'), undefined);
    assert.equal(proofs().length, 1);
  });

  it('says the same to a second click, and to the links of all mails', async () => {
    const links = [await subscribe('a@iq.example')];
    await signUp(setting.url, 'a@iq.example');
    links.push(mailTo('a@iq.example').unsubscribeUrl);
    for (const link of [...links, ...links]) {
      const response = await click(link);
      assert.equal(response.status, 200);
      assert.match(await response.text(), /Sie sind abgemeldet/);
    }
    assert.equal(proofs().length, 1);
  });

  it('needs more than looking: a page with one button, which sends the same', async () => {
    const link = await subscribe('a@iq.example');
    const page = await (await fetch(link)).text();
    assert.equal(page.match(/<button/g)?.length, 1);
    assert.notEqual(setting.store.find('a@iq.example'), undefined);
    const [, action = '', name = '', value = ''] =
      /<form method="post" action="([^"]+)"><input type="hidden" name="([^"]+)" value="([^"]+)">/.exec(page) ?? [];
    const target = new URL(
      action.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
      link,
    );
    assert.equal(String(target), link);
    assert.equal((await click(link, new URLSearchParams({ [name]: value }))).status, 200);
    assert.equal(setting.store.find('a@iq.example'), undefined);
  });

  it('needs the words of the standard', async () => {
    const link = await subscribe('a@iq.example');
    for (const body of ['', 'List-Unsubscribe=One-Click', new URLSearchParams({ 'List-Unsubscribe': 'Maybe' })]) {
      assert.equal((await click(link, body)).status, 400);
    }
    assert.notEqual(setting.store.find('a@iq.example'), undefined);
  });

  it('knows no other link', async () => {
    await subscribe('a@iq.example');
    const confirm = new URL(/http\S+/.exec(mailTo('a@iq.example').text)![0]).searchParams.get('token') ?? '';
    for (const token of ['', 'x', "x' OR 1=1", confirm]) {
      const link = `${setting.url}/unsubscribe?token=${encodeURIComponent(token)}`;
      for (const response of [await fetch(link), await click(link)]) {
        assert.equal(response.status, 410);
        assert.match(await response.text(), /Den Link gibt es nicht/);
      }
    }
    assert.notEqual(setting.store.find('a@iq.example'), undefined);
  });

  it('works before the sign-up is confirmed, which then no longer can be', async () => {
    await signUp(setting.url, 'a@iq.example');
    const { text, unsubscribeUrl } = mailTo('a@iq.example');
    assert.equal((await click(unsubscribeUrl)).status, 200);
    assert.equal((await fetch(/http\S+/.exec(text)![0], { method: 'POST' })).status, 410);
    assert.equal(proofs()[0]?.['confirmed_at'], null);
  });

  it('is no hindrance to a new sign-up, which an old link does not end', async () => {
    const old = await subscribe('a@iq.example');
    await click(old);
    const link = await subscribe('a@iq.example');
    assert.equal(setting.store.find('a@iq.example')?.['confirmed_at'], TIME);
    assert.equal((await click(old)).status, 200);
    assert.notEqual(setting.store.find('a@iq.example'), undefined);
    await click(link);
    assert.equal(proofs().length, 2);
  });
});

describe('after unsubscribing', () => {
  it('only the proof is left', async () => {
    await click(await subscribe('A@iq.example'));
    assert.deepEqual(proofs(), [
      {
        address_hash: createHash('sha256').update('a@iq.example').digest('hex'),
        consent_text: 'Ja, gern.',
        consent_version: '85944171f73967e8',
        consent_page: 'https://p.example/a',
        received_at: TIME,
        confirmed_at: TIME,
        unsubscribed_at: TIME,
      },
    ]);
  });

  it('neither address nor names stand anywhere in the files, while those of others do', async () => {
    const consent = {
      text: 'Ja.',
      version: '85944171f73967e8',
      page: 'https://p.example/?for=gone@iq.example',
      at: '2026-11-22T11:59:00.000Z',
    };
    for (let index = 0; index < 60; index++) await subscribe(`stays${index}@iq.example`);
    const link = await subscribe('Gone@iq.example', { firstName: 'Gonzo', lastName: 'Gonewald', organisation: 'Gonewerk', consent });
    for (let index = 60; index < 120; index++) await subscribe(`stays${index}@iq.example`);
    // Keys are for clients to choose.
    await signUp(setting.url, 'gone@iq.example', {}, 'gone@iq.example');
    const files = (): string =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1').toLowerCase())
        .join();
    for (const trace of ['gone@', 'gonzo', 'gonewald', 'gonewerk']) assert.ok(files().includes(trace), `${trace} is there before`);
    assert.equal((await click(link)).status, 200);
    assert.doesNotMatch(files(), /gon(e@|zo|ewald|ewerk)/);
    assert.match(files(), /stays0@iq\.example[^]*stays99@iq\.example/);
  });
});

describe('a file from before there were links', () => {
  it('keeps its sign-ups and mails, and gets the rest', async () => {
    setting.stop();
    rmSync(file);
    const old = new DatabaseSync(file);
    old.exec(`
      CREATE TABLE signup (
        email TEXT PRIMARY KEY, first_name TEXT, last_name TEXT, organisation TEXT, topics TEXT, language TEXT NOT NULL,
        consent_text TEXT NOT NULL, consent_version TEXT NOT NULL, consent_page TEXT NOT NULL, consent_at TEXT NOT NULL,
        received_at INTEGER NOT NULL, confirmed_at INTEGER);
      CREATE TABLE mail (
        id INTEGER PRIMARY KEY, recipient TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL);
      CREATE TABLE answer (
        key TEXT PRIMARY KEY, content_hash TEXT NOT NULL, status INTEGER NOT NULL, body TEXT NOT NULL, at INTEGER NOT NULL);
      INSERT INTO signup VALUES ('a@iq.example', NULL, NULL, NULL, NULL, 'de', 'Ja.', '85944171f73967e8', 'https://p.example/', '', 1, 2);
      INSERT INTO mail VALUES (7, 'a@iq.example', 'Bitte', 'Guten Tag', ${TIME - 1});
    `);
    old.close();
    for (let round = 0; round < 2; round++) {
      setting = await startSetting(file);
      assert.equal(mailTo('a@iq.example').text, 'Guten Tag');
      assert.equal(setting.store.mails.findUnsent([]), undefined);
      if (round === 0) setting.stop();
    }
    await signUp(setting.url, 'a@iq.example');
    assert.equal((await click(mailTo('a@iq.example').unsubscribeUrl)).status, 200);
    assert.equal(setting.store.find('a@iq.example'), undefined);
  });
});
