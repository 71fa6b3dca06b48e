import { expect } from '@open-wc/testing';
import { providers } from '../../src/newsletter-form/providers/registry.ts';
import type { Answer } from '../../src/newsletter-form/providers/provider.ts';
import { readSettings } from '../../src/newsletter-form/settings.ts';
import { signupSchema } from '../../src/newsletter-form/schemas.ts';
import type { Signup } from '../../src/newsletter-form/signup.ts';

const signup: Signup = {
  email: 'vb@example.org',
  firstName: 'Viktoria',
  lastName: '',
  organisation: '',
  topics: 'jobs law',
  consented: true,
  language: 'de',
  key: '00112233-4455-4677-8899-aabbccddeeff',
  consent: { text: 'Ja.', version: '85944171f73967e8', page: 'https://partner.example/', at: '2026-11-22T09:30:00.000Z' },
};

const settings = readSettings(
  { action: 'https://news.example/newsletter', publisher: 'IQ', privacyUrl: '/p' },
  [...providers.keys()],
  'https://partner.example/',
).settings!;

const answer = (status: number, body = '', retryAfter?: string): Answer => ({ status, body, retryAfter, at: Date.UTC(2026, 10, 22) });

/* What holds for every provider, whichever it is. */
for (const [id, provider] of providers) {
  describe(`provider ${id}`, () => {
    it('sends to http(s), without arrays', () => {
      const submission = provider.submission(settings, signup);
      expect(new URL(submission.url).protocol).to.match(/^https?:$/);
      expect(JSON.stringify(submission.fields)).to.not.contain('[');
    });

    it('never takes an unknown answer for a success', () => {
      const bodies = [
        '',
        '{}',
        '[]',
        'null',
        '0',
        '"confirmation-sent"',
        '<h1>Sie sind angemeldet</h1>',
        '{"status":"ok"}',
        '{"status":["confirmation-sent"]}',
        'x'.repeat(100_000),
      ];
      for (const status of [0, 100, 200, 201, 202, 204, 301, 302, 304, 400, 401, 403, 404, 409, 410, 418, 429, 500, 502, 503, 599]) {
        for (const body of bodies) expect(provider.outcome(answer(status, body)).state, `${status} ${body.slice(0, 30)}`).to.equal('error');
      }
    });
  });
}

describe('the contract iq', () => {
  const iq = providers.get('iq')!;

  it('sends what the schema of the contract demands, and nothing empty', () => {
    const { fields, headers } = iq.submission(settings, signup);
    const body = JSON.parse(JSON.stringify(fields)) as Record<string, unknown>;
    expect(signupSchema.parse(body)).to.deep.equal(body);
    expect(Object.keys(body)).to.deep.equal(['email', 'firstName', 'topics', 'language', 'consent']);
    expect(headers).to.deep.equal({ 'Idempotency-Key': signup.key });
  });

  const outcomes: [Answer, object][] = [
    [answer(202, '{"status":"confirmation-sent"}'), { state: 'success' }],
    [answer(409, '{}'), { state: 'error', code: 'unknown', isKeyTaken: true }],
    [answer(404), { state: 'error', code: 'closed' }],
    [answer(410), { state: 'error', code: 'closed' }],
    [answer(500), { state: 'error', code: 'server' }],
    [answer(503, 'x'), { state: 'error', code: 'server' }],
    [answer(429, '', '90'), { state: 'error', code: 'rate-limited', retryAfter: 90 }],
    [answer(429, '', 'Sun, 22 Nov 2026 00:02:00 GMT'), { state: 'error', code: 'rate-limited', retryAfter: 120 }],
    [answer(429, '', 'soon'), { state: 'error', code: 'rate-limited', retryAfter: 60 }],
    [answer(429), { state: 'error', code: 'rate-limited', retryAfter: 60 }],
    [answer(400, '<html>'), { state: 'error', code: 'unknown', fields: [] }],
    [answer(400, '{"errors":"x"}'), { state: 'error', code: 'unknown', fields: [] }],
    [
      answer(400, '{"errors":[{"field":"email","code":"invalid-email","more":1}]}'),
      { state: 'error', code: 'invalid-email', fields: [{ field: 'email', code: 'invalid-email' }] },
    ],
    [
      answer(400, '{"errors":[{"field":"list","code":"closed"}]}'),
      { state: 'error', code: 'closed', fields: [{ field: 'list', code: 'closed' }] },
    ],
    [answer(400, '{"errors":[{"field":"email","code":"__proto__"},null]}'), { state: 'error', code: 'unknown', fields: [] }],
  ];
  for (const [given, expected] of outcomes) {
    it(`${given.status} ${given.body} ${given.retryAfter ?? ''}`, () => expect(iq.outcome(given)).to.deep.equal(expected));
  }
});
