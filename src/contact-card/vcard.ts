import type { Contact } from './contact.ts';
import { revealEmail } from './obfuscated-email.ts';
import { readPhone } from './phone.ts';

/** RFC 2426, section 2.6: a line has at most 75 octets; the blank that continues it counts. */
const LINE_OCTETS = 75;

/** RFC 2426, section 4: escaping in text values. */
function escape(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[,;]/g, '\\$&')
    .replace(/\r\n|\r|\n|\u2028|\u2029/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Folds a line without ever splitting a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/**
 * A contact as vCard 3.0 (RFC 2426), which every address book reads: N and FN, CRLF, folded, escaped. Numbers and
 * addresses that cannot be read are left out rather than guessed.
 */
export function writeVCard(contact: Contact): string {
  const { network, organisation, jobTitle, url, street, postalCode, locality, country } = contact;
  const [given, family] = namesOf(contact);
  const name = displayName(contact);
  const address = [street, locality, '', postalCode, country].map((part) => escape(part ?? ''));
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escape(family)};${escape(given)};;;`,
    `FN:${escape(name)}`,
    ...property(
      'ORG',
      [organisation, network]
        .filter(Boolean)
        .map((part) => escape(part as string))
        .join(';'),
    ),
    ...property('TITLE', escape(jobTitle ?? '')),
    ...property('TEL;TYPE=WORK,VOICE', readPhone(contact.phone ?? '')?.number),
    ...property('TEL;TYPE=CELL', readPhone(contact.mobile ?? '')?.number),
    ...property('TEL;TYPE=WORK,FAX', readPhone(contact.fax ?? '')?.number),
    ...property('EMAIL;TYPE=INTERNET,WORK', revealEmail(contact.email ?? '')),
    ...property('ADR;TYPE=WORK', address.some(Boolean) ? `;;${address.join(';')}` : ''),
    ...property('URL', url?.replace(/[\p{Cc}\s]/gu, '')),
    'END:VCARD',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function property(name: string, value: string | undefined): string[] {
  return value ? [`${name}:${value}`] : [];
}

/** Given and family name; only two plain words are parted, everything else would be a guess. */
function namesOf({ name = '', givenName, familyName }: Contact): [given: string, family: string] {
  if (givenName || familyName) return [givenName ?? '', familyName ?? ''];
  const words = name.split(' ');
  return words.length === 2 ? [words[0] ?? '', words[1] ?? ''] : ['', name];
}

/** The name under which the contact is shown: the person, or else the organisation. */
export function displayName({ name, givenName, familyName, organisation, network }: Contact): string {
  return name || [givenName, familyName].filter(Boolean).join(' ') || organisation || network || '';
}

/** File name of the card: writeFileName('Jürgen Groß') // -> 'juergen-gross.vcf' */
export function writeFileName(name: string): string {
  const ascii = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${ascii || 'kontakt'}.vcf`;
}
