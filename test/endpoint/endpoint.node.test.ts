import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createEndpoint } from './endpoint.ts';
import { Store } from './store.ts';

const DAY = 86_400_000;
let time = Date.UTC(2026, 10, 22, 12);
const now = (): number => time;
let tokens = 0;

const store = new Store({ file: ':memory:', now, token: () => `token-${++tokens}` });
let server: Server;
let url = '';

const listen = async (perMinute: number): Promise<{ server: Server; url: string }> => {
  const endpoint = createEndpoint({ store, now, perMinute });
  const started = createServer((incoming, response) => void endpoint(incoming, response, () => response.writeHead(404).end()));
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return { server: started, url: `http://127.0.0.1:${(started.address() as AddressInfo).port}/newsletter` };
};

before(async () => ({ server, url } = await listen(10_000)));
after(() => server.close());

const body = (email: string, more: object = {}): string =>
  JSON.stringify({
    email,
    language: 'de',
    consent: {
      text: 'Ich bin einverstanden.',
      version: '85944171f73967e8',
      page: 'https://partner.example/',
      at: '2026-11-22T11:59:00.000Z',
    },
    ...more,
  });

const post = (content: string, key: string = randomUUID(), to = url): Promise<Response> =>
  fetch(to, { method: 'POST', headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key }, body: content });

const mailsTo = (email: string) => store.outbox().filter(({ recipient }) => recipient === email);
const linkIn = (email: string): string => /http\S+/.exec(mailsTo(email)[0]?.text ?? '')?.[0] ?? '';

describe('the contract iq', () => {
  it('answers 202, and the same for a known address', async () => {
    for (let round = 0; round < 2; round++) {
      const response = await post(body('a@iq.example'));
      assert.equal(response.status, 202);
      assert.deepEqual(await response.json(), { status: 'confirmation-sent' });
    }
  });

  it('stores consent text, version, page and time, and the optional fields', async () => {
    await post(body('B@IQ.example', { firstName: 'Berta', lastName: 'Blank', organisation: 'BdV', topics: 'jobs law' }));
    assert.deepEqual(
      { ...store.find('b@iq.example') },
      {
        email: 'b@iq.example',
        first_name: 'Berta',
        last_name: 'Blank',
        organisation: 'BdV',
        topics: 'jobs law',
        language: 'de',
        consent_text: 'Ich bin einverstanden.',
        consent_version: '85944171f73967e8',
        consent_page: 'https://partner.example/',
        consent_at: '2026-11-22T11:59:00.000Z',
        received_at: time,
        confirmed_at: null,
      },
    );
  });

  const refused: [name: string, content: string][] = [
    ['no JSON', 'email=a@iq.example'],
    ['an array', '[]'],
    ['null', 'null'],
    ['no address', body('')],
    ['a wrong address', body('a@b')],
    ['a long address', body(`${'a'.repeat(300)}@iq.example`)],
    ['no consent', JSON.stringify({ email: 'c@iq.example', language: 'de' })],
    [
      'a page that is none',
      body('c@iq.example', { consent: { text: 'x', version: '85944171f73967e8', page: 'javascript:1', at: '2026-11-22T11:59:00.000Z' } }),
    ],
    ['topics as an array', body('c@iq.example', { topics: ['a'] })],
  ];
  for (const [name, content] of refused) {
    it(`refuses ${name} with 400 and names the field`, async () => {
      const response = await post(content);
      assert.equal(response.status, 400);
      const { errors } = (await response.json()) as { errors: { field: string; code: string }[] };
      assert.ok(errors.length > 0 && errors.every(({ field, code }) => field && code));
      assert.equal(store.find('c@iq.example'), undefined);
    });
  }

  it('tells a wrong address from a missing one', async () => {
    for (const [email, code] of [
      ['abc', 'invalid-email'],
      ['a@b', 'invalid-email'],
      [undefined, 'missing-field'],
    ] as const) {
      const { errors } = (await (await post(body('', { email }))).json()) as { errors: object[] };
      assert.deepEqual(errors, [{ field: 'email', code }]);
    }
  });

  it('knows an address whatever stands around it', async () => {
    for (const email of ['n@iq.example', ' n@iq.example\n', 'N@iq.example\u00a0']) assert.equal((await post(body(email))).status, 202);
    assert.equal(mailsTo('n@iq.example').length, 3);
  });

  it('lets nobody choose where the link in the mail leads', async () => {
    const { port } = new URL(url);
    await new Promise<void>((resolve) => {
      const sent = request(
        {
          port,
          host: '127.0.0.1',
          path: '/newsletter',
          method: 'POST',
          headers: { Host: 'evil.example', 'Content-Type': 'application/json' },
        },
        (response) => {
          response.resume().on('end', resolve);
        },
      );
      sent.end(body('host@iq.example'));
    });
    assert.match(linkIn('host@iq.example'), /^http:\/\/127\.0\.0\.1:/);
  });

  it('repeats its answer for a repeated key, and stores and mails once', async () => {
    const key = randomUUID();
    for (let round = 0; round < 3; round++) assert.equal((await post(body('d@iq.example'), key)).status, 202);
    assert.equal(mailsTo('d@iq.example').length, 1);
  });

  it('answers 409 to a known key with another content', async () => {
    const key = randomUUID();
    await post(body('e@iq.example'), key);
    assert.equal((await post(body('e2@iq.example'), key)).status, 409);
    assert.equal(store.find('e2@iq.example'), undefined);
  });

  it('lets every page read its answers, but no cookie through', async () => {
    const preflight = await fetch(url, {
      method: 'OPTIONS',
      headers: { Origin: 'https://partner.example', 'Access-Control-Request-Method': 'POST' },
    });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /idempotency-key/i);
    assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
    assert.match(preflight.headers.get('access-control-expose-headers') ?? '', /retry-after/i);
  });

  it('refuses a body that is too long', async () =>
    assert.equal((await post(body('f@iq.example', { x: 'x'.repeat(40_000) }))).status, 413));
});

describe('double opt-in', () => {
  it('confirms by the button only, any number of times', async () => {
    await post(body('g@iq.example'));
    const link = linkIn('g@iq.example');
    const page = await fetch(link);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /<form method="post"[^]*<button>/);
    assert.equal(store.find('g@iq.example')?.['confirmed_at'], null);
    for (let round = 0; round < 2; round++) assert.equal((await fetch(link, { method: 'POST' })).status, 200);
    assert.equal(store.find('g@iq.example')?.['confirmed_at'], time);
  });

  it('does not keep the token itself', async () => {
    await post(body('h@iq.example'));
    const token = new URL(linkIn('h@iq.example')).searchParams.get('token') ?? '';
    assert.equal(store.isOpen(token), true);
    assert.equal(JSON.stringify(store.find('h@iq.example')).includes(token), false);
  });

  it('knows no other token', async () => {
    for (const method of ['GET', 'POST']) assert.equal((await fetch(`${url}/confirm?token=x'%20OR%201=1`, { method })).status, 410);
  });

  it('erases what nobody confirmed within seven days, and the link with it', async () => {
    await post(body('i@iq.example'));
    const link = linkIn('i@iq.example');
    time += 7 * DAY;
    assert.equal((await fetch(link, { method: 'POST' })).status, 410);
    await post(body('j@iq.example'));
    assert.equal(store.find('i@iq.example'), undefined);
    assert.notEqual(store.find('g@iq.example'), undefined, 'a confirmed one stays');
  });

  it('tells a subscriber so by mail, and nobody else', async () => {
    const response = await post(body('g@iq.example'));
    assert.deepEqual(await response.json(), { status: 'confirmation-sent' });
    assert.match(mailsTo('g@iq.example')[0]?.subject ?? '', /schon/);
    assert.doesNotMatch(mailsTo('g@iq.example')[0]?.text ?? '', /confirm/);
  });

  it('sends at most three mails to an address in an hour', async () => {
    for (let round = 0; round < 5; round++) assert.equal((await post(body('k@iq.example'))).status, 202);
    assert.equal(mailsTo('k@iq.example').length, 3);
    time += DAY / 24;
    await post(body('k@iq.example'));
    assert.equal(mailsTo('k@iq.example').length, 4);
  });
});

describe('without script', () => {
  it('has a form that names what it asks for', async () => {
    const page = await (await fetch(url)).text();
    assert.match(page, /<label for="email">/);
    assert.match(page, /IQ Netzwerk Brandenburg Ihnen den Newsletter/);
  });

  it('takes form fields and answers with a page', async () => {
    const response = await fetch(url, { method: 'POST', body: new URLSearchParams({ email: 'l@iq.example' }) });
    assert.equal(response.status, 202);
    assert.match(await response.text(), /Bitte öffnen Sie jetzt Ihr Postfach/);
    assert.match(String(store.find('l@iq.example')?.['consent_text']), /Wenn Sie absenden/);
  });

  it('says what to do about a wrong address', async () => {
    const response = await fetch(url, { method: 'POST', body: new URLSearchParams({ email: 'l' }) });
    assert.equal(response.status, 400);
    assert.match(await response.text(), /prüfen Sie die Adresse/);
  });

  it('shows the outbox, with nothing from outside as HTML', async () => {
    await post(body('"><script>@iq.example'));
    await post(body("o'hara<b>@iq.example"));
    await post(body("o'hara@iq.example"));
    const page = await (await fetch(`${url}/outbox`)).text();
    assert.match(page, /o&#39;hara@iq\.example/);
    assert.doesNotMatch(page, /<script|<b>/);
  });
});

describe('the rate limit', () => {
  it('says how long to wait', async () => {
    const slow = await listen(2);
    const statuses: number[] = [];
    let wait = '';
    for (let round = 0; round < 3; round++) {
      const response = await post(body('m@iq.example'), randomUUID(), slow.url);
      statuses.push(response.status);
      wait = response.headers.get('retry-after') ?? '';
    }
    assert.deepEqual(statuses, [202, 202, 429]);
    assert.equal(wait, '60');
    time += 60_000;
    assert.equal((await post(body('m@iq.example'), randomUUID(), slow.url)).status, 202);
    slow.server.close();
  });
});
