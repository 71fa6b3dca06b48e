import { expect } from '@open-wc/testing';
import { readContactText } from '../../src/contact-card/contact-text.ts';
import { emailLink, revealEmail, revealTypo3 } from '../../src/contact-card/obfuscated-email.ts';
import { readPhone } from '../../src/contact-card/phone.ts';
import { writeFileName, writeVCard } from '../../src/contact-card/vcard.ts';
import { seedContact } from '../../stories/seed.ts';

describe('readPhone', () => {
  // Expected E.164 numbers: the forms that libphonenumber reads alike; display after DIN 5008.
  const cases: [text: string, number: string, display: string][] = [
    ['0331/81 36 86', '+49331813686', '0331 813686'],
    ['(0331) 81 36 86', '+49331813686', '0331 813686'],
    ['+49 (0) 331 81 36 86', '+49331813686', '+49 331 813686'],
    ['+49(0)331/813686', '+49331813686', '+49 331 813686'],
    ['0049 331 813686', '+49331813686', '+49 331 813686'],
    ['0331.81.36.86', '+49331813686', '0331 813686'],
    ['0331 – 813686', '+49331813686', '0331 813686'],
    ['\u200e٠٣٣١ ٨١٣٦٨٦', '+49331813686', '0331 813686'],
    ['0331 813686-12', '+4933181368612', '0331 813686-12'],
    ['0331⁄813686', '+49331813686', '0331 813686'],
    ['0331813686', '+49331813686', '0331813686'],
    ['+43 1 234567', '+431234567', '+43 1 234567'],
    ['112', '112', '112'],
    ['116 117', '116117', '116117'],
  ];
  for (const [text, number, display] of cases) {
    it(`${text} -> ${number}, ${display}`, () => expect(readPhone(text)).to.deep.equal({ number, display }));
  }
  for (const text of [
    '',
    '81 36 86',
    '0331 813686-0/-12',
    '49 331 813686',
    'Viktoria Blank',
    '0331 81 36 86 oder 0331 81 36 87',
    '+',
    '00',
    '1'.repeat(40),
  ]) {
    it(`${JSON.stringify(text)} -> nothing`, () => expect(readPhone(text)).to.equal(undefined));
  }
});

describe('revealEmail', () => {
  const expected = 'vb@bdv-lv-brandenburg.de';
  for (const text of [
    'vb@bdv-lv-brandenburg.de',
    'vb(at)bdv-lv-brandenburg(dot)de',
    'vb [at] bdv-lv-brandenburg [punkt] de',
    'vb{ät}bdv-lv-brandenburg.de',
    'vb at bdv-lv-brandenburg dot de',
    'vb＠bdv-lv-brandenburg．de',
    'v\u200bb@bdv-lv-branden\u00adburg.de',
    'mailto:vb@bdv-lv-brandenburg.de',
    ' vb(AT)bdv-lv-brandenburg.de ',
    'vb<at>bdv-lv-brandenburg.de',
    'vb ‹at› bdv-lv-brandenburg «punkt» de',
    'vb（at）bdv-lv-brandenburg（dot）de',
    'vb(a)bdv-lv-brandenburg(.)de',
    'vb_at_bdv-lv-brandenburg.de',
    'vb-at-bdv-lv-brandenburg.de',
    'vb--at--bdv-lv-brandenburg.de',
    'vb ät bdv-lv-brandenburg punkt de',
    'vb@NOSPAM.bdv-lv-brandenburg.de',
    'vbNOSPAM@bdv-lv-brandenburg.de',
    'NO-SPAM-vb@bdv-lv-brandenburg.REMOVETHIS.de',
    'vb\u2060 [\u00a0at ] bdv-lv-brandenburg.de',
  ]) {
    it(JSON.stringify(text), () => expect(revealEmail(text)).to.equal(expected));
  }
  for (const text of [
    '',
    'vb',
    '@',
    'vb@',
    'vb@b',
    'a b@c.de',
    'vb@b.de,x@y.de',
    'vb@b.de?bcc=x@y.de\r\n',
    '"><img src=x>@b.de',
    'a@b%.de',
    'a@1.2.3.999',
    'a@b^c.de',
    'info@firma.de/kontakt.html',
    'a@-b.de',
    'javascript:alert(1)',
    'Sie erreichen kat at home.de',
    `${'a'.repeat(400)}@b.de`,
  ]) {
    it(`${JSON.stringify(text)} -> nothing`, () => expect(revealEmail(text)).to.equal(undefined));
  }
  it('leaves what only looks like hiding', () => {
    for (const text of ['chat-at-home@b.de', 'a.at.b@c.de', 'nospam@b.de']) expect(revealEmail(text)).to.equal(text);
  });
  it('links with everything encoded that could add a header', () => {
    expect(emailLink('a?b&c@bücher.example')).to.equal('mailto:a%3Fb%26c@xn--bcher-kva.example');
  });
});

describe('revealTypo3', () => {
  const cases: [token: string, vector: string, expected: string | undefined][] = [
    ['nbjmup+tpnfAfnbjm/ume', '1', 'some@email.tld'],
    ['lzhksn9rnld-ancxZsdrs-sxon2-nqf', '-1', 'some.body@test.typo3.org'],
    ['jxfiql7fkclXacf+ab', '-3', 'info@dfi.de'],
    ['hvdgoj5Ijpm9XzdnkdzgVcn8apmorvibzi9zsvhkgz', '-5', 'Nour.Beispiel@hs-furtwangen.example'],
    ['ocknvq,hqqBdct0vnf', '2', 'foo@bar.tld'],
    ['mailto:a@b.de?subject=x', '0', 'a@b.de'],
    // The vector does not fit the token.
    ['ocknvq,hqqBdct0vnf', '1', undefined],
    ['ocknvq,hqqBdct0vnf', '', undefined],
    ['', '1', undefined],
    ['kbwbtdsjqu+bmfsu)2*', '1', undefined],
  ];
  for (const [token, vector, expected] of cases) {
    it(`${token}, ${vector} -> ${expected}`, () => expect(revealTypo3(token, vector)).to.equal(expected));
  }
});

describe('readContactText', () => {
  it('reads the seed’s block', () => {
    expect(readContactText(seedContact)).to.deep.equal({
      contact: {
        network: 'IQ Netzwerk Brandenburg',
        jobTitle: 'Ansprechpartnerin',
        name: 'Viktoria Blank',
        organisation: 'BdV Landesverband Brandenburg e.V.',
        phone: '0331/81 36 86',
        email: 'kooperationsverbund(at)bdv-lv-brandenburg(dot)de',
      },
      unread: [],
    });
  });

  it('keeps what it does not understand', () => {
    const { contact, unread } = readContactText(
      `${seedContact}Sprechzeit nach Vereinbarung\nFragen beantworten wir gern\nTel.: 0331/1 23 45`,
    );
    expect(unread).to.deep.equal(['Fragen beantworten wir gern']);
    expect(contact.phone).to.equal('0331/81 36 86 oder 0331/1 23 45');
    expect(contact.hours).to.equal('nach Vereinbarung');
  });

  it('takes the name beside a role, and none where two lines could be it', () => {
    expect(readContactText('BdV e.V.\nViktoria Blank\nBeraterin').contact).to.include({ name: 'Viktoria Blank', jobTitle: 'Beraterin' });
    expect(readContactText('Haus Sonne\nAnsprechpartnerin:\nViktoria Blank').contact).to.include({ name: 'Viktoria Blank' });
    expect(readContactText('Haus Sonne\nBeraterin\nViktoria Blank').contact.name).to.equal(undefined);
  });

  it('keeps a label whose value is none', () => {
    expect(readContactText('BdV e.V.\nTelefon\nFolgt bald\nFax').unread).to.deep.equal(['Telefon', 'Folgt bald', 'Fax']);
  });

  it('keeps a second role and a second person as text', () => {
    const { contact, unread } = readContactText('Leitung: Frau Eva Eins\nBeraterin\nVertretung: Herr Jan Zwei\nHerr Jan Drei');
    expect(contact).to.deep.equal({ name: 'Eva Eins', jobTitle: 'Leitung' });
    expect(unread).to.deep.equal(['Beraterin', 'Vertretung: Herr Jan Zwei', 'Herr Jan Drei']);
  });

  it('reads an address', () => {
    const { contact } = readContactText('BdV e.V.\nCharlottenstraße 31\n14467 Potsdam\nFax: 0331 81 36 87\nMobil 0151 2345678');
    expect(contact).to.include({
      organisation: 'BdV e.V.',
      street: 'Charlottenstraße 31',
      postalCode: '14467',
      locality: 'Potsdam',
      fax: '0331 81 36 87',
      mobile: '0151 2345678',
    });
  });
});

describe('writeVCard', () => {
  it('writes the seed’s contact as RFC 2426 wants it', () => {
    expect(writeVCard(readContactText(seedContact).contact)).to.equal(
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'N:Blank;Viktoria;;;',
        'FN:Viktoria Blank',
        'ORG:BdV Landesverband Brandenburg e.V.;IQ Netzwerk Brandenburg',
        'TITLE:Ansprechpartnerin',
        'TEL;TYPE=WORK,VOICE:+49331813686',
        'EMAIL;TYPE=INTERNET,WORK:kooperationsverbund@bdv-lv-brandenburg.de',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  it('lets no value add a line, and folds without splitting a character', () => {
    const card = writeVCard({ name: `A\r\nTEL:+491\n;,\\${'ä€😀'.repeat(60)}`, url: 'https://x.example/\r\nEMAIL:x' });
    const lines = card.split('\r\n');
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).to.equal(true);
    expect(lines.some((line) => /^(TEL|EMAIL)/.test(line))).to.equal(false);
    expect(card.replaceAll('\r\n ', '')).to.contain(`FN:A\\nTEL:+491\\n\\;\\,\\\\${'ä€😀'.repeat(60)}`);
  });

  it('names the file in plain letters', () => {
    expect(['Jürgen Groß', 'Çağla Şahin', 'Виктория', '../../x'].map(writeFileName)).to.deep.equal([
      'juergen-gross.vcf',
      'cagla-sahin.vcf',
      'kontakt.vcf',
      'x.vcf',
    ]);
  });
});
