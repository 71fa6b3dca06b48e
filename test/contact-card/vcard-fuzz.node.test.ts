import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contact } from '../../src/contact-card/contact.ts';
import { displayName, writeVCard } from '../../src/contact-card/vcard.ts';
import { createDice } from '../chaos/dice.ts';
import { cardReaders, type Fact } from './card-readers.ts';

const RECORDS = 10_000;
const dice = createDice('cards');

const KEYS: readonly (keyof Contact)[] = [
  ...(['network', 'organisation', 'name', 'givenName', 'familyName', 'jobTitle', 'phone', 'mobile', 'fax', 'email', 'url'] as const),
  ...(['street', 'postalCode', 'locality', 'country'] as const),
];

/** What can go wrong in a card, and ordinary text. */
const MORSELS = [
  ...['a', 'B', 'ß', 'é', 'e\u0301', 'я', 'ع', '漢', '€', '😀', '👩🏽‍🏫', ' ', '  ', '0331 813686', 'x@y.de', 'https://x.de/', 'Dr. ', '+49'],
  ...['\\', '\\n', ',', ';', ':', '"', "'", '=', '^n', 'TEL:1', 'END:VCARD', 'BEGIN:VCARD', '=0D=0A', '&#10;'],
  ...['\r', '\n', '\r\n', '\n\r', '\r\n ', '\u0085', '\u2028', '\u2029', '\t', '\v', '\f', '\0', '\x1b', '\x7f', '\x9b'],
  ...['\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069', '\ud800', '\udfff', '\ufeff', '\u00ad', '\u00a0', '\uffff', '\u{e0001}'],
] as const;

const anyCharacter = (): string => String.fromCharCode(Math.floor(dice.roll() * 0x1_0000));

function text(): string {
  if (dice.chance(0.02)) return 'Viktoria Blank';
  const length = dice.chance(0.003) ? 10_000 : Math.floor(dice.roll() * 12);
  let made = '';
  while (made.length < length) made += dice.chance(0.15) ? anyCharacter() : dice.pick(MORSELS);
  return made;
}

/** A contact and a note; one in five so tame that every reader understands it. */
function record(): { contact: Contact; note: string } {
  const isTame = dice.chance(0.2);
  const write = (): string => (isTame ? text().replace(/[\\":;]/g, '') : text());
  return { contact: Object.fromEntries(KEYS.filter(() => dice.chance(0.6)).map((key) => [key, write()])), note: write() || 'Deutsch' };
}

/** What a text is in a card, told once more: line by line, sign by sign. */
function shown(typed: string | undefined): string {
  const isShown = (code: number): boolean =>
    code > 0x1f && !(code >= 0x7f && code <= 0x9f) && !(code >= 0x202a && code <= 0x202e) && !(code >= 0x2066 && code <= 0x2069);
  return (typed ?? '')
    .replaceAll('\r\n', '\n')
    .split(/[\r\n\x85\u2028\u2029]/)
    .map((line) =>
      Array.from(Buffer.from(line).toString())
        .map((character) => (character === '\t' ? ' ' : character))
        .filter((character) => isShown(character.codePointAt(0)!))
        .join('')
        .trim(),
    )
    .join('\n');
}

/** Values that a reader is known to take apart wrongly, whoever has written them. */
const MISREAD: Readonly<Record<string, (values: readonly string[]) => boolean>> = {
  // An escaped backslash before the semicolon between two parts. A name may be parted at its blank.
  'ical.js': (values) => values.some((value) => /\\(?:\s|$)/.test(shown(value))),
  vcf: () => false,
  vcard4: (values) => /[\\":;]/.test(values.join('')),
};

const LINE = /^(?:VERSION|KIND|X-ABShowAs|N|FN|ORG|TITLE|TEL|EMAIL|ADR|URL|LANG|NOTE)[;:]/;

function checkLines(card: string): void {
  assert.equal(Buffer.from(card).toString(), card, 'no half of a character');
  // eslint-disable-next-line no-control-regex -- They are what is looked for.
  assert.doesNotMatch(card.replaceAll('\r\n', ''), /[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
  assert.ok(card.endsWith('\r\n'));
  const lines = card.slice(0, -2).split('\r\n');
  assert.ok(lines.every((line) => line.length > 0 && Buffer.byteLength(line) <= 75));
  const [begin, version, ...rest] = card.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  assert.equal(begin, 'BEGIN:VCARD');
  assert.match(version!, /^VERSION:[34]\.0$/);
  assert.equal(rest.pop(), 'END:VCARD');
  for (const line of rest) assert.match(line, LINE);
  for (const required of ['N:', 'FN:']) assert.equal(rest.filter((line) => line.startsWith(required)).length, 1);
}

/** The facts whose value is text, as they have to be read. */
function expectedFacts(contact: Contact, note: string): Record<string, string[]> {
  const { organisation, network, jobTitle, street, postalCode, locality, country } = contact;
  const facts: Record<string, string[]> = {
    fn: [shown(displayName(contact))],
    org: [organisation, network].filter(Boolean).map(shown),
    title: [shown(jobTitle)],
    adr: ['', '', street, locality, '', postalCode, country].map(shown),
    note: [shown(note)],
  };
  return Object.fromEntries(Object.entries(facts).filter(([, values]) => values.some(Boolean)));
}

function checkFacts(facts: readonly Fact[], contact: Contact, note: string): void {
  const read = Object.fromEntries(facts.map(({ name, values }) => [name, values]));
  const texts = ['fn', 'org', 'title', 'adr', 'note'];
  const found = Object.fromEntries(texts.filter((name) => read[name]?.some(Boolean)).map((name) => [name, read[name]]));
  assert.deepEqual(found, expectedFacts(contact, note));
  assert.equal(read['n']!.length, 5);
  for (const { name, values } of facts) {
    if (name === 'tel') assert.match(values[0]!, /^(?:tel:)?(?:\+\d{7,15}|11\d{1,4})$/);
    if (name === 'email') assert.match(values[0]!, /^[^\s@]+@[^\s@]+$/);
    if (name === 'url') assert.match(values[0]!, /^https?:\/\/\S+$/i);
  }
}

describe(`${RECORDS} contacts of anything at all`, () => {
  for (const version of ['3.0', '4.0'] as const) {
    it(`are sound cards in ${version}, and read as they were written`, () => {
      const seen = new Map<string, number>();
      for (let round = 0; round < RECORDS / 2; round++) {
        const { contact, note } = record();
        const card = writeVCard(contact, { version, note, languages: dice.chance(0.5) ? ['de', text()] : [] });
        checkLines(card);
        for (const [reader, read] of Object.entries(cardReaders[version])) {
          if (MISREAD[reader]!(Object.values({ ...contact, note }))) continue;
          checkFacts(read(card), contact, note);
          seen.set(reader, (seen.get(reader) ?? 0) + 1);
        }
      }
      for (const count of seen.values()) assert.ok(count > 500, JSON.stringify([...seen]));
      assert.equal(seen.size, Object.keys(cardReaders[version]).length);
    });
  }
});
