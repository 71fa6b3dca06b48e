import { expect } from '@open-wc/testing';
import { readProvider } from '../../src/newsletter-form/provider-settings.ts';
import { readSettings } from '../../src/newsletter-form/read-settings.ts';

const base = 'https://partner.example/aktuell/';
const complete = { action: '/newsletter', publisher: 'IQ Netzwerk Brandenburg', privacyUrl: 'datenschutz' };
const read = (input: object) => readSettings({ ...complete, ...input }, base, readProvider);
const codesOf = (input: object): string[] => read(input).problems.map(({ code, about }) => `${code} ${about}`);

describe('readSettings', () => {
  it('resolves addresses against the page', () => {
    const { settings, problems } = read({});
    expect(problems).to.deep.equal([]);
    expect(settings).to.include({
      action: 'https://partner.example/newsletter',
      privacyUrl: `${base}datenschutz`,
      provider: 'iq',
      consent: 'text',
    });
  });

  it('reads fields and topics', () => {
    const { settings } = read({ fields: 'first-name  organisation first-name', topics: 'jobs=Arbeit; law=Recht;;=x; broken' });
    expect(settings?.fields).to.deep.equal(['firstName', 'organisation']);
    expect(settings?.topics).to.deep.equal([
      ['jobs', 'Arbeit'],
      ['law', 'Recht'],
    ]);
  });

  it('takes off the quotation marks that editors type', () => {
    expect(read({ publisher: '„IQ Netzwerk“' }).settings?.publisher).to.equal('IQ Netzwerk');
    expect(read({ publisher: '“IQ”\u00a0' }).settings?.publisher).to.equal('IQ');
  });

  for (const name of ['action', 'publisher', 'privacyUrl']) {
    for (const value of [undefined, null, '', '  ', '“”', {}, []]) {
      it(`shows no form with ${name}=${JSON.stringify(value)}`, () => {
        const { settings, problems } = read({ [name]: value });
        expect(settings).to.equal(undefined);
        expect(problems.map(({ code }) => code)).to.deep.equal(['missing-attribute']);
      });
    }
  }

  for (const value of [
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@example.org',
    'http://',
    'ftp://x.example',
    'JAVASCRIPT:1',
    'blob:x',
  ]) {
    it(`does not use ${value} as an address`, () => {
      expect(read({ action: value }).settings).to.equal(undefined);
      expect(codesOf({ action: value })).to.deep.equal([`unsafe-url action="${value}"`]);
      expect(read({ successUrl: value }).settings?.successUrl).to.equal('');
      expect(codesOf({ successUrl: value })).to.deep.equal([`unsafe-url success-url="${value}"`]);
    });
  }

  for (const provider of ['toString', '__proto__', 'constructor', 'Mailchimp!', 'iq iq']) {
    it(`does not know the provider ${provider}`, () => {
      expect(read({ provider }).settings).to.equal(undefined);
      expect(codesOf({ provider })).to.deep.equal([`unknown-provider provider="${provider}"`]);
    });
  }

  it('takes the stricter consent where the word is unknown', () => {
    expect(read({ consent: 'chekbox' }).settings?.consent).to.equal('checkbox');
    expect(codesOf({ consent: 'chekbox' })).to.deep.equal(['invalid-attribute consent="chekbox"']);
  });

  it('leaves out unknown fields and says so', () => {
    expect(read({ fields: 'first-name birthday' }).settings?.fields).to.deep.equal(['firstName']);
    expect(codesOf({ fields: 'first-name birthday' })).to.deep.equal(['invalid-attribute fields="birthday"']);
  });
});
