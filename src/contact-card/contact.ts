import { revealEmail } from './obfuscated-email.ts';

/** A contact as it stands in the attributes or in the pasted text; every value is plain text. */
export interface Contact {
  network?: string;
  organisation?: string;
  name?: string;
  givenName?: string;
  familyName?: string;
  jobTitle?: string;
  phone?: string;
  mobile?: string;
  fax?: string;
  email?: string;
  url?: string;
  street?: string;
  postalCode?: string;
  locality?: string;
  country?: string;
  /** Office hours as they are written, several lines joined by `; `. */
  hours?: string;
}

/** What was read from a text; what could not be read stays as it is. */
export interface ContactReading {
  contact: Contact;
  unread: string[];
}

/** Labels before a value, as they stand on German and English pages. */
const LABELS: readonly (readonly [keyof Contact, RegExp])[] = [
  ['mobile', /^(?:mobil(?:telefon|nummer)?|handy|mobile)\.?\s*:?\s*(?=[+(\d])/i],
  ['fax', /^(?:tele)?fax(?:nummer)?\.?\s*:?\s*(?=[+(\d])/i],
  ['phone', /^(?:tel(?:efon(?:nummer)?|ephone)?|fon|phone)\.?\s*:?\s*(?=[+(\d])/i],
  ['email', /^(?:e-?mail(?:-adresse)?|mail)\s*:?\s+|^(?:e-?mail|mail):/i],
  ['url', /^(?:internet|web(?:seite|site)?|homepage|www)\s*:\s*/i],
];

const PERSON =
  /^(?<title>ansprech(?:partner(?:in)?|person)|kontakt(?:person)?|beraterin?|leiterin?|projektleit(?:erin|er|ung)|koordinatorin?|contact)\s*:\s*(?<name>.+)$/iu;
const PLACE = /^(?<postalCode>\d{5})\s+(?<locality>\p{Lu}[\p{L} .()/-]+)$/u;
const STREET = /^\p{Lu}[\p{L} .-]*\s\d+\s?[a-z]?(?:\s?[-–/]\s?\d+\s?[a-z]?)?$/u;

/**
 * Reads a contact from text as it stands on web pages, one fact a line. A first line without label is the network
 * if an organisation follows, otherwise the organisation.
 */
export function readContactText(text: string): ContactReading {
  const contact: Contact = {};
  const unlabelled: string[] = [];
  for (const line of text
    .split('\n')
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter(Boolean)) {
    if (!readLine(line, contact)) unlabelled.push(line);
  }
  const names = unlabelled.splice(0, contact.name ? 2 : 1);
  if (names.length > 1) contact.network = names.shift() as string;
  if (names[0]) contact.organisation = names[0];
  return { contact, unread: unlabelled };
}

/** Takes one line into the contact; `false` if it is not understood or its place is taken. */
function readLine(line: string, contact: Contact): boolean {
  const person = PERSON.exec(line)?.groups;
  if (person && !contact.name) {
    contact.jobTitle = person['title'] as string;
    contact.name = person['name'] as string;
    return true;
  }
  const place = PLACE.exec(line)?.groups;
  if (place && !contact.locality) {
    Object.assign(contact, { ...place });
    return true;
  }
  if (STREET.test(line) && !contact.street) {
    contact.street = line;
    return true;
  }
  return readLabelled(line, contact);
}

function readLabelled(line: string, contact: Contact): boolean {
  for (const [key, label] of LABELS) {
    if (!label.test(line)) continue;
    const value = line.replace(label, '').trim();
    if (contact[key] || !value || (key === 'email' && !revealEmail(value))) return false;
    contact[key] = value;
    return true;
  }
  if (!/\s/.test(line) && !contact.email && revealEmail(line)) {
    contact.email = line;
    return true;
  }
  return false;
}
