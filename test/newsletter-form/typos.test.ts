import { expect } from '@open-wc/testing';
import { findEmailFault } from '../../src/newsletter-form/email.ts';
import { mailboxOf } from '../../src/newsletter-form/mailboxes.ts';
import { suggestAddress } from '../../src/newsletter-form/typos.ts';
import { slips } from './slips.ts';
import { uncommonAddresses } from './uncommon-addresses.ts';

describe('suggestAddress', () => {
  it('has tables worth the name', () => {
    expect(slips.length).to.be.above(150);
    expect(uncommonAddresses.length).to.be.above(200);
  });

  for (const [typed, meant, source] of slips) {
    it(`${typed} -> ${meant || 'nothing'} (${source})`, () => expect(suggestAddress(typed)).to.equal(meant));
  }

  it('raises no false alarm on valid uncommon addresses', () => {
    const alarms = uncommonAddresses.filter(([address]) => suggestAddress(address) !== '');
    expect(alarms).to.deep.equal([]);
  });

  it('accepts every one of them', () => {
    const refused = uncommonAddresses.filter(([address]) => findEmailFault(address));
    expect(refused).to.deep.equal([]);
  });

  it('trims blanks outside without asking', () => expect(suggestAddress(' anna@gmx.de\u00a0 ')).to.equal(''));

  it('copes with any text', () => {
    for (const text of ['', '@', '@@', 'a@', '@b', '"', '<>', ' ', 'a'.repeat(100_000), '@'.repeat(10_000), `${'a@'.repeat(5000)}b.de`])
      expect(suggestAddress(text)).to.be.a('string');
  });
});

describe('mailboxOf', () => {
  const sites: [address: string, host: string][] = [
    ['a@gmx.de', 'www.gmx.net'],
    ['a@WEB.DE', 'web.de'],
    ['a@t-online.de', 'email.t-online.de'],
    ['a@freenet.de', 'email.freenet.de'],
    ['a@posteo.de', 'posteo.de'],
    ['a@mailbox.org', 'login.mailbox.org'],
    ['a@googlemail.com', 'mail.google.com'],
    ['a@hotmail.com', 'outlook.live.com'],
    ['a@yahoo.de', 'mail.yahoo.com'],
    ['a@me.com', 'www.icloud.com'],
    ['a@ukr.net', 'mail.ukr.net'],
    ['a@bk.ru', 'e.mail.ru'],
  ];
  for (const [address, host] of sites) it(`${address}: ${host}`, () => expect(new URL(mailboxOf(address)!.url).host).to.equal(host));

  it('knows nothing of other hosts', () => {
    for (const address of ['a@example.org', 'a@arcor.de', 'a@constructor', '']) expect(mailboxOf(address)).to.equal(undefined);
  });
});
