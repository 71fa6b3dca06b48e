import { expect } from '@open-wc/testing';
import { readContactText } from '../../src/contact-card/contact-text.ts';
import type { Contact, ContactReading } from '../../src/contact-card/contact.ts';
import { textBlocks } from './contact-blocks.ts';
import { growth, IN_PROPORTION } from '../growth.ts';

/** Blocks that are read differently from what a person would read, and why. */
const MISREAD: Record<string, string> = {
  'http://www.schwerbehindertenantrag-online.de/?page_id=18 (Standort Richelstraße)': 'an organisation over two lines with capital letters',
  'https://www.internationaler-bund.de/angebot/4019': 'a sentence broken over two lines of hours',
  'https://de.readkong.com/page/november-2020-landesbeilagen-landesverband-4969563 (address)': 'a street behind an unknown label',
  'http://www.awo-sachsen.de/de/unsere_angebote/kinder-_jugend_und_familie/Jugendmigrationsdienste.html':
    'a department, taken for the organisation',
  'https://de.readkong.com/page/dusseldorfer-selbsthilfegruppen-und-vereine-2016-ausgabe-3684274': 'a heading over two lines',
  'form seen in a reader of job advertisements': 'a second role: the first one is kept, the other stays text',
  'signature in a public mailing list (Robert Bosch GmbH)': 'a post box as the only address, which stays text with its town',
  'form seen in a membership list („Tel. dienstl.“)': 'a note behind the label of an address, which stays text',
};

/** Words that may go: labels, salutations and what stands between values. */
const LABEL =
  /^(tel|telefon|telefax|phone|fon|fax|faxnummer|mobil|mobile|mobiltelefon|t|m|f|e|e-mail|email|mail|zentrale|adresse|address|internet|web|website|sprechzeiten|sprechstunde|beratungszeiten|bürozeiten|öffnungszeiten|opening|office|hours|telefonische|erreichbarkeit|hausanschrift|beratungsstelle|kontakt|contact|person|auftraggeber|ihre|ansprechpartnerin|frau|herr|hr|ms|und|oder)$/i;

const words = (text: string): string[] => text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}@.-]*[\p{L}\p{N}])?/gu) ?? [];

/** The words of a text that its reading has neither as value nor as rest. */
function lostWords(text: string, { contact, unread }: ContactReading): string[] {
  const kept = new Set(words([...(Object.values(contact) as string[]), ...unread].join('\n')));
  return words(text).filter((word) => !kept.has(word) && !LABEL.test(word));
}

const sorted = (contact: Contact): Contact => Object.fromEntries(Object.entries(contact).sort());

describe('readContactText, on blocks as they stand on German pages', () => {
  for (const { source, text, contact, unread = [] } of textBlocks) {
    const expected = { contact: sorted(contact), unread };
    const read = (): ContactReading => {
      const reading = readContactText(text);
      return { contact: sorted(reading.contact), unread: reading.unread };
    };
    if (MISREAD[source]) it(`${source}: cannot yet read ${MISREAD[source]}`, () => expect(read()).to.not.deep.equal(expected));
    else it(`${source}: ${text.slice(0, 40)}`, () => expect(read()).to.deep.equal(expected));
    it(`${source}: loses nothing`, () => {
      expect(lostWords(text, readContactText(text))).to.deep.equal([]);
      const reversed = text.split('\n').reverse().join('\n');
      expect(lostWords(reversed, readContactText(reversed))).to.deep.equal([]);
    });
  }

  it('loses nothing of several blocks in one', () => {
    for (const [index, { text }] of textBlocks.entries()) {
      const both = `${text}\n${textBlocks[(index * 7 + 3) % textBlocks.length]!.text}`;
      expect(lostWords(both, readContactText(both)), both).to.deep.equal([]);
    }
  });
});

describe('readContactText, on labels in lines of their own', () => {
  // The source of a page breaks its lines where it likes.
  for (const label of ['Tel.:', 'Tel.', 'Telefon:'])
    it(label, () =>
      expect(readContactText(`Frau Viktoria Blank\n${label}\n0331/81 36 86`)).to.deep.equal({
        contact: { name: 'Viktoria Blank', phone: '0331/81 36 86' },
        unread: [],
      }),
    );
  it('not on one that announces something else', () =>
    expect(readContactText('Frau Viktoria Blank\nNotruf:\n0331/81 36 86').contact.phone).to.equal(undefined));
});

describe('readContactText, on hostile text', () => {
  it('takes a line of 10,000 characters as text', () => {
    const text = 'Tel.: 0331 1234567, '.repeat(500).trim();
    expect(readContactText(text)).to.deep.equal({ contact: {}, unread: [text] });
  });

  it('reads 1,000 lines', () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `Zeile ${index} mit Text`);
    expect(readContactText(lines.join('\n'))).to.deep.equal({ contact: { organisation: lines[0] }, unread: lines.slice(1) });
  });

  it('drops what is not seen: controls, marks of direction, blanks without width', () => {
    expect(readContactText('\u202eBdV\u202c\u0000 e.V.\u0007\nTel.:\u200b 0331\u00a01234567\u2069').contact).to.deep.equal({
      organisation: 'BdV e.V.',
      phone: '0331 1234567',
    });
  });

  it('takes no field from the name of one', () => {
    expect(readContactText('constructor: 1\n__proto__: x').contact).to.deep.equal({});
  });

  for (const [name, piece] of Object.entries({
    blanks: ' ',
    brackets: '(',
    letters: 'a',
    digits: '1',
    'capital words': 'Aa ',
    hyphens: '-',
    'at signs': 'a@a.',
    colons: 'a: ',
    commas: 'a, ',
    labels: 'Tel. ',
    roles: 'Leiter ',
    'hidden at': 'a (at) ',
    'full lines of words': `${'Leiter Aa, '.repeat(27)}\n`,
    'full lines of digits': `${'1 '.repeat(149)}x\n`,
    'full lines of letters': `${'Aa-'.repeat(99)}:\n`,
    'full lines of mail': `E-Mail: ${'a.'.repeat(140)}\n`,
  })) {
    it(`reads 20,000 characters of ${name} at once`, () => {
      const read = (length: number): unknown => readContactText(piece.repeat(Math.ceil(length / piece.length)));
      expect(growth(read, 20_000)).to.be.below(IN_PROPORTION);
    });
  }
});

describe('readContactText says nothing rather than something wrong', () => {
  const person = { name: 'Viktoria Blank' };
  for (const [text, contact, unread] of [
    // A word with a number is a street only with a word that streets have, or before a town.
    ['Frau Viktoria Blank\nGruppe 3', person, ['Gruppe 3']],
    ['Frau Viktoria Blank\nFörderkennzeichen 2023', person, ['Förderkennzeichen 2023']],
    ['Frau Viktoria Blank\nServicenummer 115', person, ['Servicenummer 115']],
    [
      'Frau Viktoria Blank\nProjekt IQ 2023\nCharlottenstraße 31\n14467 Potsdam',
      { ...person, street: 'Charlottenstraße 31', postalCode: '14467', locality: 'Potsdam' },
      ['Projekt IQ 2023'],
    ],
    [
      'Frau Viktoria Blank\nStraße des 17. Juni 135\n10623 Berlin',
      { ...person, street: 'Straße des 17. Juni 135', postalCode: '10623', locality: 'Berlin' },
      [],
    ],
    [
      'Frau Viktoria Blank\nPostfach 10 20 30\n14410 Potsdam\nAm Kanal 3\n14467 Potsdam',
      { ...person, street: 'Am Kanal 3', postalCode: '14467', locality: 'Potsdam' },
      ['Postfach 10 20 30', '14410 Potsdam'],
    ],
    // Of several persons, nobody can tell whose number is whose.
    ['Ansprechpartnerinnen:\nAnna Schmidt\nTel. 0331 813611', {}, ['Ansprechpartnerinnen:', 'Anna Schmidt', 'Tel. 0331 813611']],
    ['Herr Ali Demir und Frau Anna Schmidt', {}, ['Herr Ali Demir und Frau Anna Schmidt']],
    [
      'Frau Anna Schmidt\nTel. 0331 813611\nHerr Murat Yilmaz\nTel. 0331 813612',
      { name: 'Anna Schmidt', phone: '0331 813611' },
      ['Herr Murat Yilmaz', 'Tel. 0331 813612'],
    ],
    // A name without a mark may be an organisation's.
    ['BdV e.V.\nViktoria Blank', { organisation: 'BdV e.V.' }, ['Viktoria Blank']],
    ['Ansprechpartnerin Viktoria Blank', { ...person, jobTitle: 'Ansprechpartnerin' }, []],
    // Hours of another kind than those before.
    [
      'Frau Viktoria Blank\nTelefonsprechzeit: Mo 10-12 Uhr\nSprechzeit: Di 14-16 Uhr',
      { ...person, hours: 'Mo 10-12 Uhr' },
      ['Sprechzeit: Di 14-16 Uhr'],
    ],
    // Neither headings nor numbers are organisations.
    ['Name Telefon E-Mail', {}, ['Name Telefon E-Mail']],
    ['Frau Viktoria Blank\nT +49 331 813686', person, ['T +49 331 813686']],
  ] as const) {
    it(JSON.stringify(text), () => expect(readContactText(text)).to.deep.equal({ contact, unread }));
  }
});
