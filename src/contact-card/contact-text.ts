import { LABELS, PLACE, readLines, STREET, type Kind, type Line } from './contact-lines.ts';
import { isName, readRole, takePerson } from './contact-person.ts';
import type { Contact, ContactReading } from './contact.ts';
import { revealEmail } from './obfuscated-email.ts';

const NUMBER = /^[+(]*\d(?:\D{0,4}\d){2}/;
/** What needs no label. */
const FACTS = [
  ['street', STREET],
  ['country', /^(?:deutschland|germany|österreich|schweiz|polen)$/i],
  ['url', /^(?:https?:\/\/|www\.)\S+$/i],
  ['phone', /^(?:\+|\(?0)[\d ()/.–-]{6,}$/],
] as const;
const DAY = /^\(?(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?)(?!\p{L})/iu;
const TIME = /\d|geschlossen|closed|vereinbarung|termin/i;
const MORE_HOURS = /^(?:\d\d?[:.]\d|und |nach |termin)/i;
/** A part of an organisation is one only where nothing else is. */
const PART = /^(?:abteilung|fachbereich|fachdienst|referat|dezernat|amt |department|research|team|ot )|^\S*(?:amt|behörde)$/i;
/** Neither a fact nor an organisation. */
const NOTE = /[:@]|^(?:zimmer|zi\.|raum|etage|room|kontaktdaten|vertreten)/i;

/** A line that is not read, with its place among all lines. */
interface Rest {
  text: string;
  at: number;
  /** Never an organisation. */
  isText: boolean;
}

/**
 * Reads a contact from text as it stands on web pages. Nothing is lost and nothing guessed: what is not understood is
 * given back as it stands, in its order. Values stay as they are written; several are joined by ` oder `, hours by `; `.
 */
export function readContactText(text: string): ContactReading {
  const lines = readLines(text);
  const reader = new Reader(lines.some((line) => STREET.test(line.text.replace(/^\S+: /, ''))));
  for (const line of lines) reader.read(line);
  return reader.finish();
}

class Reader {
  #contact: Contact = {};
  #rest: Rest[] = [];
  #at = 0;
  /** The label that waits for its value in the next line. */
  #label: { kind: Kind; note: string; text: string } | undefined;
  #inHours = false;
  #inBox = false;
  #roleAt = -9;
  #firstFact = Infinity;
  /** With a street, a post box is only text. */
  #hasStreet: boolean;

  constructor(hasStreet: boolean) {
    this.#hasStreet = hasStreet;
  }

  read({ text, isProse }: Line): void {
    const label = this.#label;
    this.#label = undefined;
    this.#at++;
    if (label && this.#takeValue(label.kind, text, label.note)) return;
    if (label && label.kind !== 'hours') this.#keep(label.text);
    if (isProse) this.#keep(text);
    else if (!/^(?:oder|und|or)$/i.test(text) && !this.#readHours(text) && !this.#readLabel(text) && !this.#readPerson(text))
      if (!this.#readFact(text)) this.#keep(text, NOTE.test(text) || LABELS.some(([, label]) => label.test(text)));
  }

  finish(): ContactReading {
    const contact = this.#contact;
    if (this.#label) this.#keep(this.#label.text);
    if (!contact.name) this.#findName();
    if (!contact.organisation) this.#findOrganisation();
    return { contact, unread: this.#rest.map(({ text }) => text) };
  }

  #keep(text: string, isText = true): void {
    this.#rest.push({ text, at: this.#at, isText });
  }

  /** A name stands directly beside its role; where two could be it, none is. */
  #findName(): void {
    const beside = this.#rest.filter(({ text, at, isText }) => !isText && Math.abs(at - this.#roleAt) <= 1 && isName(text));
    if (beside[0] && !beside[1]) this.#contact.name = this.#take(beside[0]);
  }

  /** The first lines that are nothing else are the organisation, or its network and itself. */
  #findOrganisation(): void {
    const free = this.#rest.filter(({ at, isText }) => !isText && at < this.#firstFact);
    const whole = free.filter(({ text }) => !PART.test(text) && !/^\p{Ll}/u.test(text));
    const names = (whole[0] ? whole : free).slice(0, this.#contact.name ? 2 : 1).map((line) => this.#take(line));
    if (names[1]) this.#contact.network = names.shift() as string;
    if (names[0]) this.#contact.organisation = names[0];
  }

  /** Takes a line, and those after it that begin with a small letter. */
  #take(line: Rest): string {
    const from = this.#rest.indexOf(line);
    const next = this.#rest.findIndex(({ text, at }, index) => index > from && (at - line.at !== index - from || !/^\p{Ll}/u.test(text)));
    const taken = this.#rest.splice(from, next < 0 ? Infinity : next - from);
    return taken
      .map(({ text }) => text)
      .join(' ')
      .replace(/[ ,;]+$/, '');
  }

  #readHours(text: string): boolean {
    const isMore = this.#inHours && MORE_HOURS.test(text);
    this.#inHours = false;
    return (isMore || DAY.test(text)) && this.#takeValue('hours', text, '');
  }

  #readLabel(text: string): boolean {
    for (const [kind, label] of LABELS) {
      const groups = label.exec(text)?.groups;
      if (!groups) continue;
      const { note = '', value = '' } = groups;
      const ownNote = /^(?:durchwahl|privat)/i.exec(text)?.[0] ?? note.replace(/[ ()]/g, '');
      if (value) return this.#takeValue(kind, value.startsWith(',') ? text : value, ownNote, /^tel.*fax.*:/i.test(text));
      if (kind !== 'any') this.#label = { kind, note: ownNote, text };
      return true;
    }
    const [, before = '', address = ''] = /^(?!de-?mail)([^:]+:) ?(\S+)$/i.exec(text) ?? [];
    if (!address || !this.#takeValue('email', address, '')) return false;
    this.#keep(before);
    return true;
  }

  /** Takes the value of a label; `false` if it is none. */
  #takeValue(kind: Kind, value: string, note: string, isFaxToo = false): boolean {
    switch (kind) {
      case 'email': {
        const all = value.split(/ (?:oder|und|or) | ?[,;] /);
        return all.every((one) => revealEmail(one)) && all.every((one) => this.#add('email', one));
      }
      case 'url':
        return this.#takeSite(value);
      case 'hours':
        if (!TIME.test(value)) return false;
        this.#inHours = true;
        this.#contact.hours = [this.#contact.hours, value].filter(Boolean).join('; ').replace(',; ', ', ');
        return true;
      case 'organisation':
        return this.#set(kind, value);
      case 'any':
        return (
          (revealEmail(value) && this.#add('email', value)) ||
          this.#readPerson(value, true) ||
          this.#readPerson(value) ||
          this.#readFact(value)
        );
      default:
        if (!NUMBER.test(value)) return false;
        if (isFaxToo) this.#add('fax', value);
        return this.#add(kind, note ? `${value} (${note})` : value);
    }
  }

  /** Takes the first site; what follows it is read by itself. */
  #takeSite(value: string): boolean {
    const [site = '', ...more] = value.split(' ');
    if (!/\w\.\w/.test(site) || !this.#set('url', site)) return false;
    if (more[0]) this.read({ text: more.join(' '), isProse: false });
    return true;
  }

  #readPerson(text: string, isLabelled = false): boolean {
    const others = takePerson(text, this.#contact, isLabelled);
    for (const other of others ?? []) if (!this.#readFact(other) && !this.#readLabel(other)) this.#keep(other);
    if (others) return true;
    const role = readRole(text);
    if (!role) return false;
    if (this.#contact.jobTitle) {
      this.#keep(text);
      return true;
    }
    this.#contact.jobTitle = role;
    this.#roleAt = this.#at + (text.endsWith(':') ? 0.5 : 0); // With a colon, only the next line is its name.
    return true;
  }

  /** Reads what needs no label. */
  #readFact(text: string): boolean {
    const place = PLACE.exec(text)?.groups;
    const inBox = this.#inBox;
    this.#inBox = false;
    if (/^postfach /i.test(text)) {
      this.#inBox = this.#hasStreet && !/,/.test(text);
      return !this.#hasStreet && this.#set('street', text);
    }
    if (place)
      return !inBox && this.#set('locality', place['locality'] as string) && this.#set('postalCode', place['postalCode'] as string);
    const fact = FACTS.find(([, pattern]) => pattern.test(text));
    if (fact) return fact[0] === 'phone' ? this.#add('phone', text) : this.#set(fact[0], text);
    return !/ (?:at|ät) |[^-]-at-[^-]/i.test(text) && !!revealEmail(text) && this.#add('email', text);
  }

  #set(key: 'street' | 'locality' | 'postalCode' | 'country' | 'url' | 'organisation', value: string): boolean {
    if (this.#contact[key]) return false;
    this.#contact[key] = value;
    if (key !== 'organisation') this.#firstFact = Math.min(this.#firstFact, this.#at);
    return true;
  }

  #add(key: 'phone' | 'mobile' | 'fax' | 'email', value: string): boolean {
    const before = this.#contact[key];
    if (!before?.split(' oder ').includes(value)) this.#contact[key] = before ? `${before} oder ${value}` : value;
    this.#firstFact = Math.min(this.#firstFact, this.#at);
    return true;
  }
}
