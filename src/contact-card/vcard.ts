import { wholeAddress, type Contact } from './contact.ts';
import { readEmails } from './obfuscated-email.ts';
import { numbersIn } from './phone.ts';

export type { Contact };

/** What a card can say beyond the contact. */
export interface VCardOptions {
  /** 3.0 (RFC 2426) unless told otherwise: every address book reads it. 4.0 is RFC 6350. */
  version?: '3.0' | '4.0';
  /** BCP 47, the best one first: LANG in 4.0; 3.0 has none, so that they stand in NOTE there, if no note is given. */
  languages?: readonly string[];
  /** Free text, such as the names of the languages. */
  note?: string;
}

/** RFC 2426, section 2.6, and RFC 6350, section 3.2: a line has at most 75 octets; the blank that continues it counts. */
const LINE_OCTETS = 75;

/** Salutation and academic titles before a name. */
const PREFIX = /^(?:(?:Herrn?|Frau|Prof|Dr|Dipl)(?!\p{L})\.?(?:-\p{L}+\.?)?\s*|\p{Ll}+\.\s*)+/u;

/**
 * A contact as vCard: N and FN, CRLF, folded, escaped. Numbers and addresses that cannot be read are left out rather
 * than guessed. No date and no photo: the same contact always makes the same card.
 */
export function writeVCard(contact: Contact, { version = '3.0', languages = [], note = '' }: VCardOptions = {}): string {
  const { network, organisation, jobTitle, phone, mobile, fax, email, url, street, postalCode, locality, country } = contact;
  const isNew = version === '4.0';
  const isPerson = contact.name || contact.givenName || contact.familyName;
  const tags = languages.filter((tag) => /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(tag));
  // RFC 3966, section 5.1.4: a short number is no URI without its context.
  const call = (type: string, text?: string): string[] =>
    numbersIn(text).map((number) =>
      isNew && /^\+/.test(number) ? `TEL;VALUE=uri;TYPE=${type}:tel:${number}` : `TEL;TYPE=${type}:${number}`,
    );
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    ...(isNew ? [`KIND:${isPerson ? 'individual' : 'org'}`] : isPerson ? [] : ['X-ABShowAs:COMPANY']),
    `N:${namesOf(contact).map(escape).join(';')}`,
    `FN:${escape(displayName(contact))}`,
    ...property('ORG', [organisation, network].filter(Boolean)),
    ...property('TITLE', [jobTitle]),
    ...call('WORK,VOICE', phone),
    ...call('CELL', mobile),
    ...call('WORK,FAX', fax),
    ...readEmails(email ?? '').flatMap(({ address }) => (address ? `EMAIL;TYPE=${isNew ? '' : 'INTERNET,'}WORK:${escape(address)}` : [])),
    ...property('ADR;TYPE=WORK', ['', '', street, locality, '', postalCode, country]),
    ...siteOf(url),
    ...(isNew ? tags.map((tag, index) => `LANG;PREF=${index + 1}:${tag}`) : []),
    ...property('NOTE', [note || (isNew ? '' : tags.join(', '))]),
    'END:VCARD',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

/** Only what can be shown: an override of the writing direction would turn round all that follows it in the address book. */
function clean(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

/** RFC 2426, section 4, and RFC 6350, section 3.4: escaping in text values. */
function escape(text = ''): string {
  return text
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((line) => clean(line).replace(/[\\,;]/g, '\\$&'))
    .join('\\n');
}

/** A property of text, left out where it says nothing. */
function property(name: string, parts: readonly (string | undefined)[]): string[] {
  const values = parts.map(escape);
  return values.some(Boolean) ? [`${name}:${values.join(';')}`] : [];
}

/** A URI is not escaped: readers differ in what they make of a backslash in it. */
function siteOf(url = ''): string[] {
  const site = wholeAddress(clean(url)).replace(/\s/g, '').replaceAll('\\', '%5C');
  return /^https?:\/\/./i.test(site) ? [`URL:${site}`] : [];
}

/** Folds a line without ever splitting a character. */
function fold(line: string): string {
  let octets = 0;
  return line.replace(/./gsu, (character) => {
    const size = new TextEncoder().encode(character).length;
    octets += size;
    if (octets <= LINE_OCTETS) return character;
    octets = 1 + size;
    return `\r\n ${character}`;
  });
}

/** The five fields of N. Only two plain words after the titles are parted; everything else would be a guess. */
function namesOf({ name = '', givenName = '', familyName = '' }: Contact): string[] {
  const whole = name.trim();
  const [prefix = ''] = PREFIX.exec(whole) ?? [];
  const rest = whole.slice(prefix.length);
  const [, given = '', family = rest] = /^([\p{Lu}\p{Lo}][^\s.,]*) ([\p{Lu}\p{Lo}][^\s.,]*)$/u.exec(rest) ?? [];
  return [...(givenName || familyName ? [familyName, givenName] : [family, given]), '', prefix, ''];
}

/** The name under which the contact is shown: the person, or else the organisation. */
export function displayName({ name, givenName, familyName, organisation, network }: Contact): string {
  return name || [givenName, familyName].filter(Boolean).join(' ') || organisation || network || '';
}

/** Letters that have no accent to lose. */
const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** File name of the card: writeFileName('Jürgen Groß') // -> 'juergen-gross.vcf' */
export function writeFileName(name: string): string {
  const ascii = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^a-z]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${ascii || 'kontakt'}.vcf`;
}
