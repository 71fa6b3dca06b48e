import { expect } from '@open-wc/testing';
import { findEmailFault, type EmailFault } from '../../src/newsletter-form/email.ts';

/* Valid: the examples of RFC 3696 (section 3) that are written without quotation marks, RFC 5321, RFC 6531, and
   addresses from the seed page. */
const valid = [
  'kooperationsverbund@bdv-lv-brandenburg.de',
  ' vb@example.org ',
  'user+mailbox@example.com',
  'customer/department=shipping@example.com',
  '$A12345@example.com',
  '!def!xyz%abc@example.com',
  '_somename@example.com',
  "o'hara@example.ie",
  'x@y.museum',
  'info@bücher.example',
  'δοκιμή@παράδειγμα.δοκιμή',
  '用户@例子.广告',
  'अजय@डाटा.भारत',
  'a@xn--bcher-kva.example',
  'first.last@sub.do.example.co.uk',
];

const faults: [address: string, fault: EmailFault][] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['anna muster@example.org', 'blank'],
  ['anna@example .org', 'blank'],
  ['anna.example.org', 'no-at'],
  ['@example.org', 'incomplete'],
  ['anna@', 'incomplete'],
  ['anna@example', 'incomplete'],
  ['anna@example.', 'incomplete'],
  ['anna@.org', 'incomplete'],
  ['anna@beta@example.org', 'character'],
  ['anna@example..org', 'character'],
  ['anna@exa_mple.org', 'character'],
  ['anna@-example.org', 'character'],
  ['anna@example-.org', 'character'],
  ['anna@127.0.0.1', 'character'],
  ['<anna@example.org>', 'character'],
  ['anna,beta@example.org', 'character'],
  ['anna;beta@example.org', 'character'],
  ['an\u0000na@example.org', 'character'],
];

describe('findEmailFault', () => {
  for (const address of valid) {
    it(`accepts ${address}`, () => expect(findEmailFault(address)).to.equal(undefined));
  }
  for (const [address, fault] of faults) {
    it(`finds ${fault} in ${JSON.stringify(address)}`, () => expect(findEmailFault(address)).to.equal(fault));
  }
});
