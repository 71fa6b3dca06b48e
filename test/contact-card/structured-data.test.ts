import { expect } from '@open-wc/testing';
import { readContactText } from '../../src/contact-card/contact-text.ts';
import type { Contact } from '../../src/contact-card/contact.ts';
import { structuredData, type StructuredExtras } from '../../src/contact-card/structured-data.ts';
import { seedContact } from '../../stories/seed.ts';

const CONTEXT = { '@context': 'https://schema.org' };
const baseUrl = 'https://iq.example/kontakt/';

/** What a machine reads from the script. */
function read(contact: Contact, extras: Partial<StructuredExtras> = {}): unknown {
  return JSON.parse(structuredData(contact, { baseUrl, ...extras }));
}

/** The contact point of an organisation with these facts. */
function pointOf(contact: Contact, extras: Partial<StructuredExtras> = {}): unknown {
  return (read({ organisation: 'BdV', ...contact }, extras) as Record<string, unknown>)['contactPoint'];
}

describe('structuredData', () => {
  it('writes the seed’s contact, without the address that hides', () => {
    expect(read(readContactText(seedContact).contact)).to.deep.equal({
      ...CONTEXT,
      '@type': 'Organization',
      name: 'BdV Landesverband Brandenburg e.V.',
      memberOf: { '@type': 'Organization', name: 'IQ Netzwerk Brandenburg' },
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: 'Ansprechpartnerin',
        name: 'Viktoria Blank',
        telephone: '+49331813686',
      },
    });
  });

  it('writes everything that an organisation can show', () => {
    const contact = {
      network: 'IQ Netzwerk',
      organisation: 'BdV e.V.',
      givenName: 'Viktoria',
      familyName: 'Blank',
      jobTitle: 'Beraterin',
      phone: '0331/81 36 86',
      mobile: '0151 2345678',
      fax: '0331 81 36 87',
      email: 'vb@bdv.example',
      url: '/bdv',
      street: 'Charlottenstraße 31',
      postalCode: '14467',
      locality: 'Potsdam',
    };
    const hours = [
      { dayOfWeek: 0, opens: '09:00', closes: '12:00' },
      { dayOfWeek: 6, opens: '13:00', closes: '16:30' },
    ];
    expect(read(contact, { languages: ['de', 'ru'], hours })).to.deep.equal({
      ...CONTEXT,
      '@type': 'Organization',
      name: 'BdV e.V.',
      url: 'https://iq.example/bdv',
      memberOf: { '@type': 'Organization', name: 'IQ Netzwerk' },
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Charlottenstraße 31',
        postalCode: '14467',
        addressLocality: 'Potsdam',
        addressCountry: 'DE',
      },
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: 'Beraterin',
        name: 'Viktoria Blank',
        telephone: ['+49331813686', '+491512345678'],
        faxNumber: '+49331813687',
        email: 'vb@bdv.example',
        availableLanguage: ['de', 'ru'],
        hoursAvailable: [
          { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Monday', opens: '09:00', closes: '12:00' },
          { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Sunday', opens: '13:00', closes: '16:30' },
        ],
      },
    });
  });

  it('writes a person who stands alone', () => {
    const contact = { network: 'IQ', givenName: 'Viktoria', familyName: 'Blank', jobTitle: 'Beraterin', phone: '0331 813686' };
    expect(read(contact, { languages: ['ar'] })).to.deep.equal({
      ...CONTEXT,
      '@type': 'Person',
      name: 'Viktoria Blank',
      givenName: 'Viktoria',
      familyName: 'Blank',
      jobTitle: 'Beraterin',
      memberOf: { '@type': 'Organization', name: 'IQ' },
      contactPoint: { '@type': 'ContactPoint', telephone: '+49331813686', availableLanguage: 'ar' },
    });
  });

  const names: [contact: Contact, type: string, members: object][] = [
    [{ organisation: 'BdV' }, 'Organization', { name: 'BdV' }],
    [{ name: 'Viktoria Blank' }, 'Person', { name: 'Viktoria Blank' }],
    [{ network: 'IQ' }, 'Organization', { name: 'IQ' }],
    [{ network: 'IQ', organisation: 'IQ' }, 'Organization', { name: 'IQ' }],
    [{ organisation: 'BdV', name: 'BdV' }, 'Organization', { name: 'BdV', contactPoint: { '@type': 'ContactPoint', name: 'BdV' } }],
    [{ organisation: 'BdV', name: '', phone: '', street: '', url: '', network: '' }, 'Organization', { name: 'BdV' }],
  ];
  for (const [contact, type, members] of names) {
    it(`${JSON.stringify(contact)} -> ${type} without empty members`, () =>
      expect(read(contact, { languages: [], hours: [] })).to.deep.equal({ ...CONTEXT, '@type': type, ...members }));
  }

  it('says nothing of somebody without a name', () => {
    expect(structuredData({}, { baseUrl })).to.equal('');
    expect(structuredData({ phone: '0331 813686', jobTitle: 'Beraterin' }, { baseUrl })).to.equal('');
  });

  const points: [contact: Contact, members: object | undefined][] = [
    [{ phone: '0331 813686 oder 0331 813687' }, { telephone: ['+49331813686', '+49331813687'] }],
    [{ phone: '0331 813686 oder nach Vereinbarung' }, { telephone: '+49331813686' }],
    [{ phone: '813686' }, undefined],
    [{ fax: 'keins' }, undefined],
    [{ email: 'a@b.de' }, { email: 'a@b.de' }],
    [{ email: 'a@b.de oder c@d.de' }, { email: ['a@b.de', 'c@d.de'] }],
    [{ email: 'a@b.de oder c(at)d.de' }, { email: 'a@b.de' }],
    [{ email: 'a(at)b.de' }, undefined],
    [{ email: 'a at b dot de' }, undefined],
    [{ email: 'a＠b.de' }, undefined],
    [{ email: 'a\u200b@b.de' }, undefined],
    [{ email: 'a@b(dot)de' }, undefined],
    [{ email: 'nobody' }, undefined],
  ];
  for (const [contact, members] of points) {
    it(`${JSON.stringify(contact)} -> ${JSON.stringify(members) ?? 'nothing'}`, () =>
      expect(pointOf(contact)).to.deep.equal(members && { '@type': 'ContactPoint', ...members }));
  }

  const countries: [contact: Contact, address: object | undefined][] = [
    [{ country: 'Deutschland' }, undefined],
    [{ country: 'AT' }, { addressCountry: 'AT' }],
    [
      { locality: 'Potsdam', country: 'germany' },
      { addressLocality: 'Potsdam', addressCountry: 'DE' },
    ],
    [
      { locality: 'Wien', country: 'Österreich' },
      { addressLocality: 'Wien', addressCountry: 'Österreich' },
    ],
  ];
  for (const [contact, address] of countries) {
    it(`${JSON.stringify(contact)} -> ${JSON.stringify(address) ?? 'no address'}`, () =>
      expect((read({ name: 'A', ...contact }) as Record<string, unknown>)['address']).to.deep.equal(
        address && { '@type': 'PostalAddress', ...address },
      ));
  }

  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.de', 'https://']) {
    it(`does not link ${url}`, () => expect(read({ name: 'A', url })).to.deep.equal({ ...CONTEXT, '@type': 'Person', name: 'A' }));
  }

  for (const hostile of [
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>',
    '"},"@type":"Event","x":{"y":"',
    '\\u003c/script>\\',
    '\u0000\u001f\u007f\u2028\u2029\ud800',
    '__proto__',
    'ä'.repeat(10_000),
  ]) {
    it(`keeps ${JSON.stringify(hostile.slice(0, 40))} inside its value`, () => {
      const text = structuredData({ organisation: hostile, name: hostile, jobTitle: hostile, street: hostile, network: 'IQ' }, { baseUrl });
      expect(text).not.to.match(/[<\u2028\u2029]/);
      expect(JSON.parse(text)).to.deep.equal({
        ...CONTEXT,
        '@type': 'Organization',
        name: hostile,
        memberOf: { '@type': 'Organization', name: 'IQ' },
        address: { '@type': 'PostalAddress', streetAddress: hostile, addressCountry: 'DE' },
        contactPoint: { '@type': 'ContactPoint', contactType: hostile, name: hostile },
      });
    });
  }

  it('is read unharmed from a script element of a parsed page', () => {
    const hostile = '</script><!-- <script>';
    const page = `<script type="application/ld+json">${structuredData({ organisation: hostile }, { baseUrl })}</script><p>after</p>`;
    const parsed = new DOMParser().parseFromString(page, 'text/html');
    expect(parsed.querySelectorAll('script').length).to.equal(1);
    expect(JSON.parse(parsed.querySelector('script')?.textContent ?? '')).to.include({ name: hostile });
    expect(parsed.querySelector('p')?.textContent).to.equal('after');
  });
});
