import { expect } from '@open-wc/testing';
import { isSuspicious } from '../../src/newsletter-form/bots.ts';
import { recordConsent } from '../../src/newsletter-form/consent.ts';
import { uuid } from '../../src/newsletter-form/uuid.ts';

describe('isSuspicious', () => {
  const cases = [
    { honeypot: '', isTouched: true, age: 0, expected: false },
    { honeypot: '', isTouched: false, age: 2999, expected: true },
    { honeypot: '', isTouched: false, age: 3000, expected: false },
    { honeypot: 'x', isTouched: true, age: 60_000, expected: true },
  ];
  for (const { expected, ...traces } of cases) {
    it(`${JSON.stringify(traces)} -> ${expected}`, () => expect(isSuspicious(traces)).to.equal(expected));
  }
});

describe('uuid', () => {
  it('has the version and variant of RFC 9562, section 5.4', () => {
    for (let round = 0; round < 200; round++) {
      expect(uuid(crypto.getRandomValues(new Uint8Array(16)))).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
  });

  it('keeps the random bits', () => {
    const bytes = Uint8Array.from({ length: 16 }, (_, index) => index * 17);
    expect(uuid(bytes)).to.equal('00112233-4455-4677-8899-aabbccddeeff');
  });
});

describe('recordConsent', () => {
  it('keeps the text and drops query and fragment of the page', () => {
    const consent = recordConsent('foobar', 'https://iq.example/aktuell/?utm=1#x', Date.UTC(2026, 10, 22, 9, 30));
    // The hash of "foobar" is a test vector of the FNV authors (64 bits, FNV-1a).
    expect(consent).to.deep.equal({
      text: 'foobar',
      version: '85944171f73967e8',
      page: 'https://iq.example/aktuell/',
      at: '2026-11-22T09:30:00.000Z',
    });
  });

  for (const [text, version] of [
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['b', 'af63df4c8601f1a5'],
  ] as const) {
    it(`hashes ${JSON.stringify(text)} as the FNV authors do`, () =>
      expect(recordConsent(text, 'https://iq.example/', 0).version).to.equal(version));
  }
});
