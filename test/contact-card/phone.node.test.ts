import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPhone, readPhones, type PhoneReading } from '../../src/contact-card/phone.ts';
import { growth, IN_PROPORTION } from '../growth.ts';
import { parseTable } from '../newsletter-form/table.ts';

const POTSDAM = '+49331813686';

/** What is typed, what is dialled, what is shown (DIN 5008). */
const NUMBERS = parseTable(`
# Separators, brackets, prefixes
0331/81 36 86 | ${POTSDAM} | 0331 813686
0331 / 81 36 86 | ${POTSDAM} | 0331 813686
(0331) 81 36 86 | ${POTSDAM} | 0331 813686
(0331)/81 36 86 | ${POTSDAM} | 0331 813686
(0)331 813686 | ${POTSDAM} | 0331 813686
0331.81.36.86 | ${POTSDAM} | 0331 813686
0331-81-36-86 | ${POTSDAM} | 0331 813686
03 31/81 36 86 | ${POTSDAM} | 0331 813686
0 33 81/26 37 00 | +493381263700 | 03381 263700
(0 33 81) 26 37 00 | +493381263700 | 03381 263700
+49 331 813686 | ${POTSDAM} | +49 331 813686
+49 (0) 331 81 36 86 | ${POTSDAM} | +49 331 813686
+49 (0)331 813686 | ${POTSDAM} | +49 331 813686
+49(0)331/813686 | ${POTSDAM} | +49 331 813686
+49 (0331) 813686 | ${POTSDAM} | +49 331 813686
+49 0331 813686 | ${POTSDAM} | +49 331 813686
(+49) 331 813686 | ${POTSDAM} | +49 331 813686
0049 331 813686 | ${POTSDAM} | +49 331 813686
00 49 331 813686 | ${POTSDAM} | +49 331 813686
# Without a split by the author there is none
0331813686 | ${POTSDAM} | 0331813686
03 31 81 36 86 | ${POTSDAM} | 0331813686
+49331813686 | ${POTSDAM} | +49 331813686
# A hyphen stands before an extension only
0331 – 813686 | ${POTSDAM} | 0331 813686
0331-813686 | ${POTSDAM} | 0331 813686
0331 8136-12 | +49331813612 | 0331 8136-12
0331 8136 – 12 | +49331813612 | 0331 8136-12
0331-8136-12 | +49331813612 | 0331 8136-12
03318136-12 | +49331813612 | 03318136-12
+49 331 8136-0 | +4933181360 | +49 331 8136-0
# Service and mobile numbers
0180 2 123456 | +491802123456 | 0180 2 123456
0180/2 12 34 56 | +491802123456 | 0180 2 123456
0180-2-123456 | +491802123456 | 0180 2 123456
01802 123456 | +491802123456 | 01802 123456
0900 5 123456 | +499005123456 | 0900 5 123456
0800 330 10 00 | +498003301000 | 0800 3301000
0151 2345678 | +491512345678 | 0151 2345678
0151/23 45 67 8 | +491512345678 | 0151 2345678
# Abroad: the groups as they were typed
+43 1 234567 | +431234567 | +43 1 234567
+43 (0)1/234567 | +431234567 | +43 1 234567
+43/1/234567 | +431234567 | +43 1 234567
0048 22 123 45 67 | +48221234567 | +48 22 123 45 67
+1-202-555-0123 | +12025550123 | +1 202 555 0123
+39 06 1234567 | +39061234567 | +39 06 1234567
+39 (0)6 1234567 | +39061234567 | +39 0 6 1234567
# Short numbers
110 | 110 | 110
112 | 112 | 112
115 | 115 | 115
116 117 | 116117 | 116117
116000 | 116000 | 116000
116 006 | 116006 | 116006
116 016 | 116016 | 116016
116 111 | 116111 | 116111
116 116 | 116116 | 116116
116123 | 116123 | 116123
11833 | 11833 | 11833
11 8 80 | 11880 | 11880
118000 | 118000 | 118000
# Slashes of other kinds
0331⁄813686 | ${POTSDAM} | 0331 813686
0331∕813686 | ${POTSDAM} | 0331 813686
`);

const SPECIAL: readonly (readonly [string, string])[] = [
  ['0331 | 81 36 86', '0331 813686'],
  ['0331\u00a081\u202f36\u200986', '0331 813686'],
  ['0331\u20108136\u201112', '0331 8136-12'],
  ['0331 8136\u221212', '0331 8136-12'],
  ['０３３１／８１３６８６', '0331 813686'],
  ['＋４９（０）３３１ ８１３６８６', '+49 331 813686'],
  ['٠٣٣١ ٨١٣٦٨٦', '0331 813686'],
  ['۰۳۳۱ ۸۱۳۶۸۶', '0331 813686'],
  ['\u200e+49 331 813686\u200e', '+49 331 813686'],
  ['\u202a0331 813686\u202c', '0331 813686'],
  ['\u20660331 81\u200b36\u00ad86\u2069\ufeff', '0331 813686'],
];

const REFUSED = [
  ...['', ' ', '+', '00', '0', '-', '()', 'Viktoria Blank', '1'.repeat(40), '0331 813686'.repeat(2)],
  // Without area or country code, or with a prefix that is none.
  ...['81 36 86', '331 813686', '49 331 813686', '+0331 813686', '++49 331 813686', '000331 813686', '+49 (0) 0331 813686'],
  // Too short, too long.
  ...['0331 8', '+49 3318', '0331 123456789012', '+49 331 12345678901'],
  // More than one number, or extension.
  ...['0331 8136-0/-12', '0331 8136-0 -12', '0331 8136-0 / 12', '0331 813686/87', '0331/81 36 86/87', '+49 331 813686/87'],
  ...['030/1234/030/1235', '0331 81 36 86 oder 0331 81 36 87', '0331 8136(12)', '0331 813686, 12', '+48 22 123 45 67/68'],
  // Letters, signs and digits that are no part of a number.
  ...['0800-IQNETZ', '0331 813686 App. 12', '0331 813686 ext. 12', '0331 813686x12', '0331 813686#12', '0331 813686²', '0331 81368½'],
  ...['0331\n813686', '0331\u200c813686', '०३३१ ८१३६८६', '116 118', '119', '11 2\u0000'],
  // Dates and times.
  ...['01.02.2026', '08.00-12.00', '08-12-2026', '08/12/2026'],
];

describe('readPhone', () => {
  for (const [text = '', number, display] of NUMBERS) it(text, () => assert.deepEqual(readPhone(text), { number, display }));
  for (const [text, display] of SPECIAL) it(JSON.stringify(text), () => assert.equal(readPhone(text)?.display, display));
  for (const text of REFUSED) it(`${JSON.stringify(text)} -> nothing`, () => assert.equal(readPhone(text), undefined));

  it('reads what it shows as the same number, shown in the same way', () => {
    for (const [, number, display = ''] of NUMBERS) assert.deepEqual(readPhone(display), { number, display });
  });
});

/** A reading in short: what is dialled or a dash, and the note in brackets of its own. */
const brief = ({ text, phone, note }: PhoneReading): string => (phone ? `${phone.display}${note ? ` {${note}}` : ''}` : `- ${text}`);

const TEXTS: readonly (readonly [text: string, ...readings: string[]])[] = [
  [''],
  [' \n'],
  ['0331/81 36 86', '0331 813686'],
  ['0331/81 36 86 oder 0331/81 36 87', '0331 813686', '0331 813687'],
  ['0331 813686 und 0331 813687 bzw. 0331 813688 or 0331 813689', '0331 813686', '0331 813687', '0331 813688', '0331 813689'],
  ['0331 813686, 0331 813687; 0331 813688\r\n0331 813689\n', '0331 813686', '0331 813687', '0331 813688', '0331 813689'],
  ['0331/81 36 86 / 0331/81 36 87 | +49 (0)151 2345678', '0331 813686', '0331 813687', '+49 151 2345678'],
  ['+43 1 2345 / +48 22 1234567', '+43 1 2345', '+48 22 1234567'],
  // A short number after another one may be an extension: it stays in the note.
  ['110 oder 112, 116 117', '110 {oder 112, 116 117}'],
  // A slash after an area code parts nothing, even if a short number could follow it.
  ['0331 / 116117', '0331 116117'],
  ['+49 / 331 / 81 36 86', '+49 331 813686'],
  // Notes
  ['0331 813686 (Sekretariat), 0151 2345678 (mobil)', '0331 813686 {(Sekretariat)}', '0151 2345678 {(mobil)}'],
  ['Sekretariat: 0331 813686 (Mo, 08-12 Uhr)', '0331 813686 {Sekretariat (Mo, 08-12 Uhr)}'],
  ['Telefon 0331 813686, Mo–Fr 9–12 Uhr, Sa 10–12 Uhr', '0331 813686 {Mo–Fr 9–12 Uhr, Sa 10–12 Uhr}'],
  ['Tel.: 0800 3301000 (kostenfrei)', '0800 3301000 {(kostenfrei)}'],
  ['Di 08.00-12.00 Uhr: 0331 813686 bis 01.02.2026', '0331 813686 {Di 08.00-12.00 Uhr bis 01.02.2026}'],
  ['0331 813686²', '0331 813686 {²}'],
  ['0331 8136\n12 Uhr', '0331 8136 {12 Uhr}'],
  ['0331 1234567 (12)', '0331 1234567 {(12)}'],
  // Extensions: the number that is complete, and the rest as it stands.
  ['0331 8136-12', '0331 8136-12'],
  ['0331 8136-0 oder -12', '0331 8136-0 {oder -12}'],
  ['0331 8136-0, Durchwahl 12', '0331 8136-0 {Durchwahl 12}'],
  ['0331 813686 App. 12', '0331 813686 {App. 12}'],
  ['0331 813686, ext. 12', '0331 813686 {ext. 12}'],
  ['0331/81 36 86 oder 81 36 87', '0331 813686 {oder 81 36 87}'],
  // Three digits are an emergency call only where nothing else can be meant.
  ['0331 8136-111 oder 112', '0331 8136-111 {oder 112}'],
  ['0331 8136-0, Durchwahl 110, 115', '0331 8136-0 {Durchwahl 110, 115}'],
  ['0331 813686, Zimmer 112', '0331 813686 {Zimmer 112}'],
  ['Zimmer 111, 112', '- Zimmer 111, 112'],
  ['Tel. 115 (Behörden)', '115 {(Behörden)}'],
  ['112 oder 0331 813686', '112', '0331 813686'],
  ['0331 813686 oder 116117', '0331 813686 {oder 116117}'],
  // Times and dates are no numbers of their own, whatever stands before them.
  ['0331 813686, 08.00-12.00 Uhr und 01.02.2026', '0331 813686 {08.00-12.00 Uhr und 01.02.2026}'],
  // Nothing that can be dialled without a guess.
  ['0331 8136-0/-12', '- 0331 8136-0/-12'],
  ['0331 813686/87', '- 0331 813686/87'],
  ['81 36 86 oder 0331 81 36 87', '- 81 36 86', '0331 813687'],
  ['0800-IQNETZ', '- 0800-IQNETZ'],
  ['0800 330-IQ12', '- 0800 330-IQ12'],
  ['0331 813686x12', '- 0331 813686x12'],
  ['0331 813686 9-12 Uhr', '- 0331 813686 9-12 Uhr'],
  ['a0331813686@b.de', '- a0331813686@b.de'],
  ['nach Vereinbarung, bitte und danke', '- nach Vereinbarung, bitte und danke'],
];

describe('readPhones never dials somebody else', () => {
  for (const text of [
    '0800 1234567 24 h',
    '0331 813686 24 h',
    '0331 813686 2. Stock',
    '0331 813686 7 Tage die Woche',
    '0331 813686 9-12 h',
    '0331 813686 9 bis 12',
    '43 (0)664 1234567',
    '+49 331 (0) 813686',
    '112 (intern)',
    '030 12340 - 12349',
    '0331 81360 - 81369',
    'Raum 012 0331 813686',
    '+41 044 668 18 00',
    '+43 0664 1234567',
    '011 49 30 1234567',
  ]) {
    it(text, () => assert.deepEqual(readPhones(text), [{ text }]));
  }

  it('nor takes long over it', () => {
    for (const [first, part] of [
      ['a', '112, '],
      ['0331 813686', ', 112'],
      ['', '1a'],
    ] as const) {
      assert.ok(growth((length) => readPhones(first + part.repeat(length / part.length)), 100_000) < IN_PROPORTION, first + part);
    }
  });
});

describe('readPhones', () => {
  for (const [text, ...readings] of TEXTS) it(JSON.stringify(text), () => assert.deepEqual(readPhones(text).map(brief), readings));

  it('gives every piece as it stands', () => {
    assert.deepEqual(
      readPhones(' 0331\u2013813686 (B\u00fcro\u200e)\u00a0oder 0331⁄813687').map(({ text }) => text),
      ['0331\u2013813686 (B\u00fcro)', '0331⁄813687'],
    );
  });

  it('loses no word and no digit but the words between two numbers', () => {
    const words = (text: string): string => text.replace(/\b(?:oder|or|und|bzw)\b|[^\p{L}\p{N}]/gu, '');
    for (const [text] of TEXTS)
      assert.equal(
        words(
          readPhones(text)
            .map((reading) => reading.text)
            .join(),
        ),
        words(text),
      );
  });

  it('has every letter of a piece in its note, but for the label', () => {
    const letters = (text = ''): string => text.replace(/\P{L}/gu, '');
    const readings = TEXTS.flatMap(([text]) => readPhones(text)).filter(({ phone }) => phone);
    assert.ok(readings.length > 30);
    for (const { text, note } of readings) assert.equal(letters(note), letters(text.replace(/^Tel(?:efon)?/, '')));
  });

  it('takes no long time over a long text', () => {
    for (const part of ['0', '0 ', '(', ' ', '\n', '-', '0331 813686, ', '1 / 0', 'und ', '+49 (']) {
      assert.ok(growth((length) => readPhones(part.repeat(length / part.length)), 10_000) < IN_PROPORTION, part);
    }
  });
});
