import { parsePhoneNumberFromString } from 'libphonenumber-js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPhone } from '../../src/contact-card/phone.ts';
import { createDice } from '../chaos/dice.ts';

const dice = createDice('telephone numbers');

const digits = (count: number): string => Array.from({ length: count }, () => String(Math.floor(dice.roll() * 10))).join('');
/** A subscriber's number: never begins with 0. */
const subscriber = (count: number): string => `${1 + Math.floor(dice.roll() * 9)}${digits(count - 1)}`;
/** Digits in groups of two or three, or all in one. */
const grouped = (text: string): string => {
  const size = dice.pick([2, 3, 20]);
  return text.match(new RegExp(`.{1,${size}}`, 'g'))!.join(dice.pick([' ', ' ', '.']));
};

const AREAS = ['30', '40', '69', '89', '331', '335', '355', '3381', '3338', '3334', '3546', '33056', '33638', '33203'];
const MOBILES = ['151', '152', '157', '159', '160', '162', '170', '171', '175', '176', '179'];
/** Country, and a number as it can be there. */
const ABROAD = ['43 1', '41 44', '48 22', '33 1', '31 20', '380 44', '90 212', '39 06', '963 11', '1 212'] as const;
const SERVICES = ['0180 2 ', '0180/2 ', '0180-2-', '01803 ', '0800 ', '0800/', '0900 5 ', '0700 '];

const afterCountry = (): string =>
  dice.pick(['+49 ', '+49', '+49/', '+49-', '+49 (0) ', '+49(0)', '+49 (0)', '0049 ', '0049/', '00 49 ', '(+49) ']);
const between = (): string => dice.pick([' ', '/', ' / ', '-', ' - ', ' – ', '.', '⁄', ' | ', '\u00a0']);

/** An area code and the number in it, as one of many people writes them. */
function local(area: string, number: string): string {
  const rest = grouped(number);
  if (dice.chance(0.4)) return `${afterCountry()}${area}${between()}${rest}`;
  return dice.pick([`(0${area}) ${rest}`, `0${area}${between()}${rest}`, `0${area}${between()}${rest}`, `0${area}${rest}`]);
}

const KINDS: readonly (() => string)[] = [
  () => local(dice.pick(AREAS), subscriber(4 + Math.floor(dice.roll() * 4))),
  () => local(dice.pick(AREAS), subscriber(4 + Math.floor(dice.roll() * 4))),
  () => `${local(dice.pick(AREAS), subscriber(4))}${dice.pick(['-', ' - ', '–', '\u2011'])}${digits(dice.pick([1, 2, 3]))}`,
  () => local(dice.pick(MOBILES), subscriber(dice.pick([7, 8]))),
  () => `${dice.pick(SERVICES)}${grouped(subscriber(6))}`,
  () => `${dice.pick(['+', '00', '+ '])}${dice.pick(ABROAD)}${dice.pick([' ', '/', '-', ' '])}${grouped(subscriber(7))}`,
  () => dice.pick(['110', '112', '115', '116117', '116 117', '116 111', '11833', '118000']),
  // What nobody can dial, or only with a guess.
  () => grouped(subscriber(6)),
  () => `49 ${dice.pick(AREAS)} ${subscriber(6)}`,
  () => `+49 0${dice.pick(AREAS)} ${subscriber(6)}`,
  () => `0${dice.pick(AREAS)} ${subscriber(4)}-0${dice.pick(['/', '/-', ' / '])}${digits(2)}`,
  () => `0${dice.pick(AREAS)}/${subscriber(6)}/${digits(2)}`,
  () => `0${dice.pick(AREAS)} ${subscriber(6)}${dice.pick([' App. ', ' ext. ', ' x', ' oder ', ', '])}${digits(2)}`,
  () => `0800 ${dice.pick(['IQ-NETZ', 'BERATUNG'])}${digits(2)}`,
  () => `0${dice.pick(AREAS)} ${subscriber(6)}`.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  () => `${1 + Math.floor(dice.roll() * 27)}.0${1 + Math.floor(dice.roll() * 8)}.2026`.padStart(10, '0'),
];

interface Difference {
  reason: string;
  count: number;
  applies: (text: string, ours: string | undefined, theirs: string | undefined) => boolean;
}

/** Where the two differ, why, and how often among these numbers. The first one that applies counts. */
const DIFFERENCES: readonly Difference[] = [
  {
    reason: 'a short number is dialled as it is: the library puts +49 before it',
    count: 8,
    applies: (text, ours, theirs) => ours === text.replace(' ', '') && theirs === `+49${ours}`,
  },
  { reason: 'a date is no number', count: 98, applies: (text, ours) => !ours && /^\d\d\.\d\d\.2026$/.test(text) },
  { reason: 'a country code without its + is not known as one', count: 125, applies: (text, ours) => !ours && text.startsWith('49 ') },
  { reason: 'no area code: the library puts +49 before the rest', count: 125, applies: (text, ours) => !ours && /^[1-9]/.test(text) },
  { reason: 'two extensions: the library joins them', count: 125, applies: (text, ours) => !ours && /-0 ?\//.test(text) },
  {
    reason: 'two numbers that end differently: the library joins them',
    count: 125,
    applies: (text, ours) => !ours && /\/\d{6}\/\d\d$/.test(text),
  },
  {
    reason: 'a number and more: the library drops the rest, here it is a note of readPhones',
    count: 78,
    applies: (text, ours) => !ours && /(?: ext\. | x|, )\d\d$/.test(text),
  },
  { reason: 'the library knows neither fraction slash nor bar', count: 73, applies: (text, _, theirs) => !theirs && /[⁄|]/.test(text) },
];

describe('readPhone beside libphonenumber', () => {
  const texts = [...new Set(Array.from({ length: 2000 }, (_, index) => KINDS[index % KINDS.length]!()))];
  const counts = new Map(DIFFERENCES.map(({ reason }) => [reason, 0]));
  const unexplained: string[] = [];
  let same = 0;
  for (const text of texts) {
    const ours = readPhone(text)?.number;
    const theirs = parsePhoneNumberFromString(text, 'DE')?.number;
    if (ours && ours === theirs) same++;
    if (ours === theirs) continue;
    const reason = DIFFERENCES.find(({ applies }) => applies(text, ours, theirs))?.reason;
    if (reason) counts.set(reason, counts.get(reason)! + 1);
    else unexplained.push(`${text}: ${ours ?? 'nothing'}, library: ${theirs ?? 'nothing'}`);
  }

  it('reads the same number out of most texts', () => assert.equal(same, 927));
  it('differs in no other way', () => assert.deepEqual(unexplained, []));
  for (const { reason, count } of DIFFERENCES) it(`${reason}: ${count}`, () => assert.equal(counts.get(reason), count));
});
