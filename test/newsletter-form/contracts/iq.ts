import { broken, closed, limited, signup, success, unclear, type Contract } from './contract.ts';

const { email, firstName, lastName, organisation, topics, language, consent } = signup;

export const contract: Contract = {
  provider: 'iq',
  source: 'our own contract, README.md; played by test/endpoint',
  attributes: { action: 'https://news.example/newsletter' },
  request: { url: 'https://news.example/newsletter', json: { email, firstName, lastName, organisation, topics, language, consent } },
  tab: {
    url: 'https://news.example/newsletter',
    form: [
      ['email', email],
      ['firstName', firstName],
      ['lastName', lastName],
      ['organisation', organisation],
      ['topics', '3 7'],
      ['language', 'de'],
      ['consentText', 'Ja.'],
    ],
  },
  isReadable: true,
  answers: [
    ['accepted', { status: 202, body: '{"status":"confirmation-sent"}' }, success],
    ['key taken', { status: 409, body: '{}' }, { state: 'error', code: 'unknown', isKeyTaken: true }],
    ['not there', { status: 404 }, closed],
    ['gone', { status: 410 }, closed],
    ['broken', { status: 500 }, broken],
    ['unavailable', { status: 503, body: 'x' }, broken],
    ['wait', { status: 429, retryAfter: '90' }, limited(90)],
    ['wait until', { status: 429, retryAfter: 'Sun, 22 Nov 2026 00:02:00 GMT' }, limited(120)],
    ['wait, unreadable', { status: 429, retryAfter: 'soon' }, limited(60)],
    ['wait, unsaid', { status: 429 }, limited(60)],
    ['refused by a page', { status: 400, body: '<html>' }, { ...unclear, fields: [] }],
    ['refused in nonsense', { status: 400, body: '{"errors":"x"}' }, { ...unclear, fields: [] }],
    [
      'address refused',
      { status: 400, body: '{"errors":[{"field":"email","code":"invalid-email","more":1}]}' },
      { state: 'error', code: 'invalid-email', fields: [{ field: 'email', code: 'invalid-email' }] },
    ],
    [
      'list closed',
      { status: 400, body: '{"errors":[{"field":"list","code":"closed"}]}' },
      { state: 'error', code: 'closed', fields: [{ field: 'list', code: 'closed' }] } as never,
    ],
    ['hostile codes', { status: 400, body: '{"errors":[{"field":"email","code":"__proto__"},null]}' }, { ...unclear, fields: [] }],
  ],
};
