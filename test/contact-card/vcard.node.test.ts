import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contact } from '../../src/contact-card/contact.ts';
import { writeFileName, writeVCard, type VCardOptions } from '../../src/contact-card/vcard.ts';
import { cardReaders } from './card-readers.ts';

const FULL: Contact = {
  network: 'IQ Netzwerk Brandenburg',
  organisation: 'BdV; Landesverband, Brandenburg e.V.',
  name: 'Viktoria Blank',
  jobTitle: 'Ansprechpartnerin, Anerkennung\nund Qualifizierung',
  phone: '115, 0331/81 36 86 (Büro) oder 0331 8136-12',
  mobile: '0151 2345678',
  fax: '0331 813687',
  email: 'a(at)bdv(dot)de oder c@bdv.de',
  url: 'https://www.bdv.example/kontakt?a=1,2;3',
  street: 'Am Alten Markt 1, Hof',
  postalCode: '14467',
  locality: 'Potsdam',
  country: 'Deutschland',
};
const OPTIONS: VCardOptions = { languages: ['de', 'uk', 'zh-Hant', 'kein Kürzel', 'de:\r\nX'], note: 'Deutsch, Українська' };

const lines = (contact: Contact, options?: VCardOptions): string[] => writeVCard(contact, options).replaceAll('\r\n ', '').split('\r\n');

/** Facts of the full card that are the same in both versions: name, types, parts of the value. */
const FACTS: readonly (readonly [string, string, ...string[]])[] = [
  ['n', '', 'Blank', 'Viktoria', '', '', ''],
  ['fn', '', 'Viktoria Blank'],
  ['org', '', 'BdV; Landesverband, Brandenburg e.V.', 'IQ Netzwerk Brandenburg'],
  ['title', '', 'Ansprechpartnerin, Anerkennung\nund Qualifizierung'],
  ['adr', 'work', '', '', 'Am Alten Markt 1, Hof', 'Potsdam', '', '14467', 'Deutschland'],
  ['url', '', 'https://www.bdv.example/kontakt?a=1,2;3'],
  ['note', '', 'Deutsch, Українська'],
];
const IN_3: typeof FACTS = [
  ['tel', 'work,voice', '+49331813686'],
  ['tel', 'work,voice', '+49331813612'],
  ['tel', 'work,voice', '115'],
  ['tel', 'cell', '+491512345678'],
  ['tel', 'work,fax', '+49331813687'],
  ['email', 'internet,work', 'a@bdv.de'],
  ['email', 'internet,work', 'c@bdv.de'],
];
const IN_4: typeof FACTS = [
  ['kind', '', 'individual'],
  ['tel', 'work,voice', 'tel:+49331813686'],
  ['tel', 'work,voice', 'tel:+49331813612'],
  ['tel', 'work,voice', '115'],
  ['tel', 'cell', 'tel:+491512345678'],
  ['tel', 'work,fax', 'tel:+49331813687'],
  ['email', 'work', 'a@bdv.de'],
  ['email', 'work', 'c@bdv.de'],
  ['lang', '', 'de'],
  ['lang', '', 'uk'],
  ['lang', '', 'zh-Hant'],
];

describe('a card read by others', () => {
  for (const version of ['3.0', '4.0'] as const) {
    for (const [reader, read] of Object.entries(cardReaders[version])) {
      it(`${version}, ${reader}: has every fact, and no other`, () => {
        const facts = read(writeVCard(FULL, { ...OPTIONS, version }))
          .filter(({ name }) => name !== 'version')
          .map(({ name, types, values }) => [name, types.join(), ...values].join('|'));
        const expected = [...FACTS, ...(version === '3.0' ? IN_3 : IN_4)].map((fact) => fact.join('|'));
        assert.deepEqual(facts.toSorted(), expected.toSorted());
      });

      it(`${version}, ${reader}: knows an organisation without a person`, () => {
        const facts = read(writeVCard({ organisation: 'BdV e.V.' }, { version }));
        const values = Object.fromEntries(facts.map((fact) => [fact.name, fact.values.join('|')]));
        const kind = version === '3.0' ? { 'x-abshowas': 'COMPANY' } : { kind: 'org' };
        delete values['version'];
        assert.deepEqual(values, { n: '||||', fn: 'BdV e.V.', org: 'BdV e.V.', ...kind });
      });
    }
  }
});

describe('a card line by line', () => {
  it('begins, ends and is numbered as both RFCs want it', () => {
    for (const version of ['3.0', '4.0'] as const) {
      const card = writeVCard(FULL, { version });
      assert.ok(card.startsWith(`BEGIN:VCARD\r\nVERSION:${version}\r\n`));
      assert.ok(card.endsWith('\r\nEND:VCARD\r\n'));
      assert.doesNotMatch(card, /\r\n(?:REV|PHOTO|CHARSET)/);
    }
  });

  it('is 3.0 unless told otherwise, with the languages in NOTE if there is no note', () => {
    assert.ok(lines(FULL, { languages: ['de', 'uk'] }).includes('NOTE:de\\, uk'));
    assert.ok(lines(FULL, { languages: ['de', 'uk'], note: 'Deutsch' }).includes('NOTE:Deutsch'));
    assert.ok(!lines(FULL, { languages: ['de'], version: '4.0' }).some((line) => line.startsWith('NOTE')));
  });

  it('gives TEL as a URI in 4.0 but for short numbers, and LANG with PREF', () => {
    const card = lines(FULL, { ...OPTIONS, version: '4.0' });
    for (const line of [
      'TEL;VALUE=uri;TYPE=WORK,VOICE:tel:+49331813686',
      'TEL;TYPE=WORK,VOICE:115',
      'LANG;PREF=3:zh-Hant',
      'KIND:individual',
    ])
      assert.ok(card.includes(line), line);
  });

  for (const [typed, written] of [
    ['a\\b', 'a\\\\b'],
    ['a,b;c:d"e', 'a\\,b\\;c:d"e'],
    ['a\\,', 'a\\\\\\,'],
    ['a\\nb', 'a\\\\nb'],
    ['a\r\nb', 'a\\nb'],
    ['a\nTEL:1', 'a\\nTEL:1'],
    ['a\rTEL:1', 'a\\nTEL:1'],
    ['a\u2028b\u2029c\u0085d', 'a\\nb\\nc\\nd'],
    ['a\tb', 'a b'],
    ['a\0\x07\x0b\x0c\x1b\x7f\x9fb', 'ab'],
    ['\u202eabc\u202d\u2066\u2069\u202a\u202b\u202c', 'abc'],
    ['\u200fفاطمة\u200e \u200d', '\u200fفاطمة\u200e \u200d'],
    ['a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['  a  ', 'a'],
  ] as const) {
    it(`escapes ${JSON.stringify(typed)}`, () => {
      assert.equal(
        lines({ name: 'A', jobTitle: typed }).find((line) => line.startsWith('TITLE')),
        `TITLE:${written}`,
      );
    });
  }

  for (const [character, size] of [
    ['a', 1],
    ['ä', 2],
    ['€', 3],
    ['😀', 4],
  ] as const) {
    it(`folds ${character} at 75 octets, never within it`, () => {
      const title = character.repeat(200);
      const folded = writeVCard({ name: 'A', jobTitle: title }).split('\r\n').slice(4, -2);
      assert.equal(
        folded
          .map((line) => line.slice(1))
          .join('')
          .slice(5),
        title,
      );
      for (const [index, line] of folded.entries()) {
        const octets = Buffer.byteLength(line);
        assert.ok(octets <= 75 && (index === folded.length - 1 || octets > 75 - size), `${index}: ${octets}`);
        assert.equal(line.startsWith(' '), index > 0);
      }
    });
  }

  for (const [url, written] of [
    ['https://x.example/\r\nEMAIL:x', 'URL:https://x.example/EMAIL:x'],
    ['https://x.example/a b\t\\n', 'URL:https://x.example/ab%5Cn'],
    ['HTTPS://x.example/,;', 'URL:HTTPS://x.example/,;'],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['www.x.example', 'URL:https://www.x.example'],
    ['https://', undefined],
  ] as const) {
    it(`writes the site ${JSON.stringify(url)}`, () =>
      assert.equal(
        lines({ name: 'A', url }).find((line) => line.startsWith('URL')),
        written,
      ));
  }
});

/** Family and given name, and the titles before them. */
const NAMES: readonly (readonly [contact: Contact, written: string])[] = [
  [{ name: 'Viktoria Blank' }, 'Blank;Viktoria;;;'],
  [{ name: 'Anna Müller-Schmidt' }, 'Müller-Schmidt;Anna;;;'],
  [{ name: 'Віра Коваленко' }, 'Коваленко;Віра;;;'],
  [{ name: 'Dr. Anna Meier' }, 'Meier;Anna;;Dr.;'],
  [{ name: 'Dr.-Ing. Anna Meier' }, 'Meier;Anna;;Dr.-Ing.;'],
  [{ name: 'Frau Prof. Dr. med. Anna Meier' }, 'Meier;Anna;;Frau Prof. Dr. med.;'],
  [{ name: 'Prof.Dr.Anna Meier' }, 'Meier;Anna;;Prof.Dr.;'],
  [{ name: 'Frau Meier' }, 'Meier;;;Frau;'],
  [{ name: 'Drake Miller' }, 'Miller;Drake;;;'],
  [{ name: 'Dr. Ursula von der Heide' }, 'Ursula von der Heide;;;Dr.;'],
  [{ name: 'von Heide' }, 'von Heide;;;;'],
  [{ name: 'Anna Maria Meier' }, 'Anna Maria Meier;;;;'],
  [{ name: 'Meier, Anna' }, 'Meier\\, Anna;;;;'],
  [{ name: 'Anna M.' }, 'Anna M.;;;;'],
  [{ name: 'Viktoria' }, 'Viktoria;;;;'],
  [{ name: 'Dr. Ursula von der Heide', givenName: 'Ursula', familyName: 'von der Heide' }, 'von der Heide;Ursula;;Dr.;'],
  [{ givenName: 'Anna', familyName: 'Meier; Schmidt' }, 'Meier\\; Schmidt;Anna;;;'],
  [{ network: 'IQ' }, ';;;;'],
];

describe('N', () => {
  for (const [contact, written] of NAMES) {
    it(`${JSON.stringify(contact)} -> ${written}`, () =>
      assert.equal(
        lines(contact).find((line) => line.startsWith('N:')),
        `N:${written}`,
      ));
  }
});

describe('writeFileName', () => {
  for (const [name, file] of [
    ['Jürgen Groß', 'juergen-gross.vcf'],
    ['Ju\u0308rgen', 'juergen.vcf'],
    ['Çağla Işık Şahin', 'cagla-isik-sahin.vcf'],
    ['ILGIN Kaya', 'ilgin-kaya.vcf'],
    ['Łukasz Ærø Đorđević', 'lukasz-aero-dordevic.vcf'],
    ['Виктория', 'kontakt.vcf'],
    ['../../x', 'x.vcf'],
    ['', 'kontakt.vcf'],
  ] as const) {
    it(`${name} -> ${file}`, () => assert.equal(writeFileName(name), file));
  }
});
