import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { MailServer, refusal } from './mail-server.ts';
import { Sender } from './sender.ts';
import { signUp, startSetting, TIME, type Setting } from './setting.ts';
import { createDelivery } from './smtp.ts';

/** A mail that does not come is waited for without end. */
const LIMIT = { timeout: 120_000 };

let server: MailServer;
let setting: Setting;
let sender: Sender;
let timers: { run: () => void; milliseconds: number }[];
let lines: string[];

beforeEach(async () => {
  server = new MailServer();
  await server.start();
  timers = [];
  lines = [];
  setting = await startSetting(':memory:', () => sender.wake());
  sender = new Sender({
    mails: setting.store.mails,
    deliver: createDelivery({ url: server.url, from: { name: 'IQ Netzwerk Börde', address: 'post@iq.example' } }),
    now: () => TIME,
    setTimer: (run, milliseconds) => timers.push({ run, milliseconds }),
    report: (line) => lines.push(line),
  });
});

afterEach(async () => {
  await server.stop();
  await sender.stop();
  setting.stop();
});

/** Ends the present pause and waits for what comes of it. */
async function endPause(): Promise<void> {
  timers.at(-1)?.run();
  await sender.wake();
}

const recipients = (): string[] => server.received.flatMap((mail) => mail.recipients);
const stored = (email: string) => setting.store.outbox().find(({ recipient }) => recipient === email);

describe('a mail', LIMIT, () => {
  it('arrives with the headers for unsubscribing, and with its umlauts', async () => {
    await signUp(setting.url, 'a@iq.example');
    await server.arrived(1);
    const { sender: from, recipients: to, headers, text } = server.received[0]!;
    assert.deepEqual([from, to], ['post@iq.example', ['a@iq.example']]);
    const { 'message-id': id = '', 'content-type': type, 'content-transfer-encoding': _, ...others } = headers;
    assert.match(id, /^<[0-9a-f]{64}@iq\.example>$/);
    assert.equal(type, 'text/plain; charset=utf-8');
    const link = stored('a@iq.example')!.unsubscribeUrl;
    assert.match(link, /^http:\/\/127\.0\.0\.1:\d+\/newsletter\/unsubscribe\?token=[\w-]{36}$/);
    assert.deepEqual(others, {
      from: 'IQ Netzwerk Börde <post@iq.example>',
      to: 'a@iq.example',
      subject: 'Bitte bestätigen: Newsletter des IQ Netzwerks Brandenburg',
      date: 'Sun, 22 Nov 2026 12:00:00 +0000',
      'list-id': '<newsletter.iq.example>',
      'list-unsubscribe': `<${link}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      'auto-submitted': 'auto-generated',
      'mime-version': '1.0',
    });
    assert.equal(text.trimEnd(), stored('a@iq.example')!.text.trimEnd());
    assert.match(text, /Dann öffnen Sie bitte[^]*Newsletter abbestellen und Adresse löschen:\n/);
    assert.ok(text.includes(`\n${link}\n`));
  });

  it('speaks the language of the form, also to who is subscribed already', async () => {
    for (let round = 0; round < 2; round++) {
      await signUp(setting.url, 'a@iq.example', { language: 'en' });
      await server.arrived(round + 1);
      await fetch(/http\S+/.exec(server.received[0]!.text)![0], { method: 'POST' });
    }
    assert.equal(server.received[1]!.headers['subject'], 'You already receive the newsletter');
    for (const { text } of server.received) assert.match(text, /Unsubscribe and erase this address:\nhttp/);
  });

  it('reaches addresses beyond ASCII', async () => {
    await signUp(setting.url, 'jörg@übersee.example');
    await server.arrived(1);
    assert.match(recipients()[0]!, /^jörg@(übersee|xn--bersee-n2a)\.example$/);
  });

  it('takes no header from outside, whatever stands in addresses and names', async () => {
    await signUp(setting.url, 'a@iq.example');
    await server.arrived(1);
    const usual = Object.keys(server.received[0]!.headers);
    const evil = '\r\nBcc: victim@iq.example\r\n\r\nBuy!';
    const addresses = [
      'b@iq.example',
      `b${evil}@iq.example`,
      `b@iq.example${evil}`,
      'b@iq.example,victim@iq.example',
      'b@iq.example\u2028Bcc:v@x.de',
    ];
    addresses.push(
      '<victim@iq.example>b@iq.example',
      'b%0d%0aBcc:victim@iq.example',
      "b'=?utf-8?q?=0d=0aBcc=3a?='@iq.example",
      'b@iq.example\0',
    );
    const statuses = [];
    for (const email of addresses) {
      statuses.push(await signUp(setting.url, email, { firstName: `B${evil}`, organisation: evil, language: `de${evil}`.slice(0, 35) }));
    }
    assert.deepEqual(statuses, [202, 400, 400, 400, 400, 400, 400, 202, 400]);
    await sender.wake();
    assert.equal(server.received.length, 3);
    for (const { recipients: to, headers, text } of server.received) {
      assert.equal(to.length, 1);
      assert.doesNotMatch(to[0]!, /victim/);
      assert.deepEqual(Object.keys(headers), usual);
      assert.doesNotMatch(headers['to']! + headers['subject']! + text, /victim|Buy/);
    }
  });
});

describe('a mail server', LIMIT, () => {
  it('is not waited for by visitors', async () => {
    let greet = (): void => {};
    const isConnected = new Promise<void>((resolve) => {
      server.onConnect = () => {
        resolve();
        return new Promise((go) => (greet = go));
      };
    });
    assert.equal(await signUp(setting.url, 'a@iq.example'), 202);
    assert.equal(stored('a@iq.example')!.sentAt, null);
    await isConnected;
    greet();
    await server.arrived(1);
  });

  it('that is down gets the mail when it is up again, once', async () => {
    await server.stop();
    await signUp(setting.url, 'a@iq.example');
    await sender.wake();
    await endPause();
    await endPause();
    assert.deepEqual(
      timers.map(({ milliseconds }) => milliseconds),
      [5_000, 10_000, 20_000],
    );
    assert.match(lines[0]!, /^Mails that wait: 1 \(.*\)\. Next try in 5 s\.$/);
    assert.ok(!lines.join().includes('@'), 'names nobody');
    await server.start();
    await signUp(setting.url, 'b@iq.example');
    await sender.wake();
    assert.deepEqual(recipients(), ['b@iq.example'], 'what is new does not wait');
    await endPause();
    await sender.wake();
    assert.deepEqual(recipients(), ['b@iq.example', 'a@iq.example']);
    assert.equal(stored('a@iq.example')!.sentAt, TIME);
    assert.equal(timers.length, 3);
  });

  it('that stays down is asked every ten minutes at last', async () => {
    await server.stop();
    await signUp(setting.url, 'a@iq.example');
    await sender.wake();
    for (let round = 0; round < 9; round++) await endPause();
    assert.deepEqual(
      timers.slice(-3).map(({ milliseconds }) => milliseconds),
      [600_000, 600_000, 600_000],
    );
    await server.start();
    await endPause();
    await server.stop();
    await signUp(setting.url, 'b@iq.example');
    await sender.wake();
    assert.equal(timers.at(-1)!.milliseconds, 5_000, 'and at first soon again');
    await server.start();
  });

  it('that refuses somebody gets the mails to others, and this one five times', async () => {
    let refusals = 0;
    server.onRecipient = (address) => {
      if (address !== 'no@iq.example') return;
      refusals++;
      throw refusal(550);
    };
    for (const name of ['a', 'no', 'b']) await signUp(setting.url, `${name}@iq.example`);
    await sender.wake();
    assert.deepEqual(recipients(), ['a@iq.example', 'b@iq.example']);
    for (let round = 0; round < 7; round++) {
      assert.equal(stored('no@iq.example')!.givenUpAt, round < 4 ? null : TIME);
      await endPause();
    }
    assert.equal(refusals, 5);
    assert.equal(stored('no@iq.example')!.sentAt, null);
    assert.match(lines.at(-1)!, /^Mail 2 is given up \(.*550\)\.$/);
    assert.match(await (await fetch(`${setting.url}/outbox`)).text(), /no@iq\.example, [^<]*, nicht zustellbar</);
  });

  const temporary: [name: string, hook: 'onConnect' | 'onSender' | 'onRecipient' | 'onMail', code: number][] = [
    ['a full mailbox', 'onRecipient', 452],
    ['a spam filter that wants to see the mail again', 'onMail', 451],
    ['a sender that it does not know', 'onSender', 550],
    ['a connection that it does not want', 'onConnect', 554],
  ];
  for (const [name, hook, code] of temporary) {
    it(`gives no mail up for ${name}`, async () => {
      server[hook] = () => {
        throw refusal(code);
      };
      await signUp(setting.url, 'a@iq.example');
      await sender.wake();
      for (let round = 0; round < 7; round++) await endPause();
      assert.equal(timers.length, 8);
      server[hook] = () => {};
      await endPause();
      assert.equal(stored('a@iq.example')!.sentAt, TIME);
    });
  }

  it('loses no mail when another one is erased on its way', async () => {
    server.onMail = async () => {
      server.onMail = () => {};
      await fetch(stored('a@iq.example')!.unsubscribeUrl, {
        method: 'POST',
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      });
      await signUp(setting.url, 'b@iq.example');
    };
    await signUp(setting.url, 'a@iq.example');
    await server.arrived(1);
    await sender.wake();
    await sender.wake();
    assert.deepEqual(recipients(), ['a@iq.example', 'b@iq.example']);
  });
});
