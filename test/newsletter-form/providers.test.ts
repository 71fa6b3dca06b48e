import { expect } from '@open-wc/testing';
import type { Answer, Submission } from '../../src/newsletter-form/providers/provider.ts';
import type { Transport } from '../../src/newsletter-form/signup.ts';
import { providers, recogniseProvider } from '../../src/newsletter-form/providers/registry.ts';
import { readProvider } from '../../src/newsletter-form/provider-settings.ts';
import { readSettings } from '../../src/newsletter-form/read-settings.ts';
import type { Settings } from '../../src/newsletter-form/settings.ts';
import { signupSchema } from '../../src/newsletter-form/schemas.ts';
import { contracts, signup, type Contract } from './contracts/index.ts';

const answerOf = ({ status, body = '', retryAfter }: Partial<Answer> & { status: number }): Answer => ({
  status,
  body,
  retryAfter,
  at: Date.UTC(2026, 10, 22),
});

/** The settings of a contract, with every field asked for that the provider can take. */
function settingsOf({ provider, attributes }: Contract): Settings {
  const input = { publisher: 'IQ', privacyUrl: '/p', provider, ...attributes };
  return readSettings(input, 'https://partner.example/', readProvider).settings!;
}

const pairsOf = ({ fields }: Submission): [string, string][] =>
  Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)]));

it('there is a contract for every provider, and a provider for every contract', () => {
  expect(contracts.map(({ provider }) => provider)).to.deep.equal([...providers.keys()]);
  expect(providers.size).to.equal(16);
});

for (const contract of contracts) {
  const provider = providers.get(contract.provider)!;
  const submit = (transport?: Transport): Submission => provider.submission(settingsOf(contract), signup, transport);

  describe(`provider ${contract.provider}: ${contract.source}`, () => {
    it('is recognised from the address that editors find', () => {
      // A Ghost site and our own contract have addresses like any other site.
      expect(recogniseProvider(contract.attributes.action)).to.equal(/ghost|iq/.test(contract.provider) ? 'iq' : contract.provider);
    });

    it('sends the documented request', () => {
      const { url, method = 'POST', json, form } = contract.request;
      const submission = submit();
      expect([submission.url, submission.method, submission.transport]).to.deep.equal([url, method, provider.steps[0]]);
      if (json) expect(JSON.parse(JSON.stringify(submission.fields))).to.deep.equal(json);
      else expect(pairsOf(submission)).to.have.deep.members(form as [string, string][]);
      expect(submission.encoding).to.equal(json ? 'json' : 'form');
    });

    if (contract.tab) {
      const { url, form } = contract.tab;
      it('posts the documented form in a tab', () => {
        expect(submit('tab').url).to.equal(url);
        expect(pairsOf(submit('tab'))).to.have.deep.members(form as [string, string][]);
      });
    }

    it('knows its own page', () => {
      expect(provider.steps.includes('link') ? submit('link').url : undefined).to.equal(contract.page);
    });

    if (contract.request.json) {
      it('is not spoiled by what old scripts add to Array.prototype', () => {
        const before = JSON.stringify(submit().fields);
        Object.assign(Array.prototype, { toJSON: () => 'spoiled' });
        const after = JSON.stringify(submit().fields);
        Reflect.deleteProperty(Array.prototype, 'toJSON');
        expect(after).to.equal(before);
      });
    }

    for (const [name, answer, outcome] of contract.answers) {
      it(`${name}: ${answer.status} ${answer.body?.slice(0, 60) ?? ''}`, () => {
        expect(provider.outcome(answerOf(answer))).to.deep.equal(outcome);
      });
    }

    it('never takes an unknown answer for a success', () => {
      const bodies = [
        '',
        '[]',
        'null',
        '0',
        '"confirmation-sent"',
        '<!doctype html><h1>Sie sind angemeldet</h1>',
        '<html><form></form></html>',
        '{"status":"ok"}',
        '{"status":["confirmation-sent"]}',
        '{"success":"yes"}',
        '{"data":{"has_optin":"true"}}',
        `<html>${'x'.repeat(10_000_000)}`,
      ];
      const statuses = [0, 100, 200, 201, 202, 204, 301, 302, 304, 400, 401, 403, 404, 409, 410, 418, 429, 500, 502, 503, 599];
      for (const status of statuses) {
        for (const body of bodies) {
          const { state } = provider.outcome(answerOf({ status, body }));
          // JSON of its own address is a success for rapidmail and Ghost, whose contracts say no more.
          const isTheirs = { rapidmail: status < 300 && status >= 200, ghost: status === 201 }[contract.provider] && body.startsWith('{');
          if (!isTheirs) expect(state, `${status} ${body.slice(0, 30)}`).to.equal('error');
        }
      }
    });
  });
}

describe('the contract iq', () => {
  it('sends what the schema of the contract demands, and nothing empty', () => {
    const { fields, headers } = providers.get('iq')!.submission(settingsOf(contracts[0]!), { ...signup, lastName: '', organisation: '' });
    const body = JSON.parse(JSON.stringify(fields)) as Record<string, unknown>;
    expect(signupSchema.parse(body)).to.deep.equal(body);
    expect(Object.keys(body)).to.deep.equal(['email', 'firstName', 'topics', 'language', 'consent']);
    expect(headers).to.deep.equal({ 'Idempotency-Key': signup.key });
  });
});

it('Buttondown without the name of an account goes nowhere, least of all to another host', () => {
  const contract = contracts.find(({ provider }) => provider === 'buttondown')!;
  const settings = { ...settingsOf(contract), action: 'https://h.example/' };
  expect(providers.get('buttondown')!.submission(settings, signup).url).to.not.match(/^https?:/);
});

it('a box of Mailchimp sends its own number', () => {
  const contract = contracts.find(({ provider }) => provider === 'mailchimp')!;
  const { fields } = providers.get('mailchimp')!.submission(settingsOf(contract), { ...signup, topics: 'group[12][4] group[12][8]' });
  expect(fields).to.include({ 'group[12][4]': '4', 'group[12][8]': '8' });
});

describe('recogniseProvider', () => {
  const addresses: [url: string, provider: string][] = [
    ['https://a.us1.list-manage.com/subscribe?u=1&id=2', 'mailchimp'],
    ['https://a.us1.list-manage.com/subscribe/post-json?id=2&c=x&u=1', 'mailchimp'],
    ['https://a.us1.list-manage.com/unsubscribe?u=1&id=2', ''],
    ['https://eepurl.com/abc', ''],
    ['https://list-manage.com.evil.example/subscribe?u=1&id=2', 'iq'],
    ['https://1a2b3c4d.sibforms.com/v2/serve/AB', 'brevo'],
    ['https://sibforms.com/', 'iq'],
    ['https://1a2b3c4d.sibforms.com/', ''],
    ['https://seu1.cleverreach.com/f/1-2/', 'cleverreach'],
    ['https://www.cleverreach.com/de/', ''],
    ['https://t1a2b3c4d.emailsys2a.net/1/2/abc/subscribe/form.html?_g=1', 'rapidmail'],
    ['https://t1a2b3c4d.emailsys1a.net/form/1/2/abc/embedded.js', ''],
    ['https://buttondown.com/iq?as_embed=true', 'buttondown'],
    ['https://buttondown.email/iq', 'buttondown'],
    ['https://app.convertkit.com/forms/12/subscriptions', 'kit'],
    ['https://f.convertkit.com/ckjs/ck.5.js', ''],
    ['https://api-eu1.hsforms.com/submissions/v3/integration/submit/1/0a-b', 'hubspot'],
    ['https://share.hsforms.com/1abc', ''],
    ['https://assets.mailerlite.com/js/universal.js', ''],
    ['https://m.example.org/form/generate.js?id=3', 'mautic'],
    ['https://example.org/mautic/form/submit?formId=3', 'mautic'],
    ['https://example.org/form/3', ''],
    ['https://example.org/forms/contact', ''],
    ['https://k.example.org/forms/nfrm_ab1', 'keila'],
    ['https://example.org/lists/?p=asubscribe&id=3', 'phplist'],
    ['https://example.org/mailman3/lists/a.b.example/', 'mailman'],
    ['https://example.org/postorius/lists/a.b.example', 'mailman'],
    ['https://example.org/sympa/subscribe/news', 'sympa'],
    ['https://example.org/members/api/send-magic-link/', 'ghost'],
    ['https://example.org/#/portal/signup', 'ghost'],
    ['https://example.org/api/public/subscription', 'listmonk'],
    ['https://example.org/newsletter', 'iq'],
    ['https://example.org/', 'iq'],
  ];
  for (const [url, provider] of addresses) {
    it(`${url}: ${provider || 'cannot be told'}`, () => expect(recogniseProvider(url)).to.equal(provider));
  }
});
