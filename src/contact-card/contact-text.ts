import {
  BARE_NAME,
  LABEL,
  ORGANISATION,
  POST_BOX,
  readFacts,
  SEPARATOR,
  SEVERAL_PERSONS,
  STREET_WORD,
  type Facts,
} from './contact-rules.ts';
import type { Contact, ContactReading } from './contact.ts';
import { readPhone } from './phone.ts';

/** Controls, marks of direction, soft hyphens, and blanks without width. */
const UNSEEN = /(?!\s)[\p{Cc}\p{Cf}]/gu;
/** A heading that says nothing. */
const HEADING = /^(?:kontakt|(?:haus)?anschrift|adresse|address):?$/i;
/** Longer than any fact, or a sentence. */
const PROSE = /^.{300}|^(?:\S+ ){4,}\S*\p{L}{3}[.!?]$/u;
/** Neither a fact nor an organisation. */
const NOTE = /[:@]|telefon|\d(?:\D{0,3}\d){5}|^(?:zimmer|raum|etage|kontaktdaten|durchwahl|vertreten|herrn? |frau |prof|dr\.|\d)/i;
/** The next line says to whom. */
const TURN_TO = /wenden sie sich.* an:$/i;
/** What belongs to one person. */
const WAY = /phone|mobile|fax|email/;
/** What there can be several of. */
const SEVERAL = /phone|mobile|fax|email|hours/;

/**
 * Reads a contact from text as it stands on web pages. Nothing is lost and nothing guessed: what is not understood is
 * given back as it stands, in its order. Values stay as they are written; several are joined by ` oder `, hours by `; `.
 */
export function readContactText(text: string): ContactReading {
  const contact: Contact = {};
  /** Lines that are read become empty. */
  const rest = readLines(text);
  if (SEVERAL_PERSONS.test(text)) return { contact, unread: rest };
  let firstFact = Infinity;
  let role = -9;
  let hasOthers = false;
  // Old libraries have entries() of their own (Prototype.js).
  for (const index of rest.keys()) {
    const line = rest[index]!;
    const before = rest[index - 1] ?? '';
    const labelled = LABEL.test(before) && readFacts(`${before} ${line}`);
    const facts = labelled || (!PROSE.test(line) && readFacts(line));
    if (TURN_TO.test(line)) role = index;
    if (!facts) continue;
    // With a second person, whose number is whose cannot be told any more.
    hasOthers ||= Boolean(facts['name'] && contact.name);
    if (
      (hasOthers && WAY.test(Object.keys(facts).join(' '))) ||
      isUnsure(facts, contact, line, labelled ? '' : before, rest[index + 1] ?? '') ||
      !addFacts(contact, facts)
    )
      continue;
    rest.fill('', labelled ? index - 1 : index, index + 1);
    if (!facts['name'] && !facts['jobTitle']) firstFact = Math.min(firstFact, index);
    else if (!facts['name']) role = index;
  }
  if (!contact.name) findName(contact, rest, role);
  if (!contact.organisation) findOrganisation(contact, rest, firstFact, text);
  return { contact, unread: rest.filter(Boolean) };
}

/** A town of a post box, a number of something else, a street that may be anything else, and hours of another kind than those before. */
function isUnsure(facts: Facts, contact: Contact, line: string, before: string, after: string): boolean {
  if (facts['postalCode']) return POST_BOX.test(before);
  if (facts['street']) return !STREET_WORD.test(facts['street']) && !readFacts(after)?.['postalCode'];
  if (facts['phone'] === line) return before.endsWith(':') || !readPhone(line);
  return Boolean(facts['hours'] && contact.hours && facts['hours'] !== line && !LABEL.test(before));
}

/** The lines of a text, those with several facts in parts. */
function readLines(text: string): string[] {
  return text
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => line.replace(UNSEEN, '').replace(/\s+/g, ' ').trim())
    .flatMap((line) =>
      PROSE.test(line)
        ? [line]
        : line
            .replace(/(?:[ ,;]| oder)+$/, '')
            .split(SEPARATOR)
            .flatMap(partAtCommas),
    )
    .filter((line) => line && !HEADING.test(line));
}

/** Commas part facts; those of names and hours stay. */
function partAtCommas(line: string): string[] {
  const parts = line.split(/ ?, /);
  return !readFacts(line) && parts.some(readFacts) ? parts : [line];
}

/** Adds facts to a contact, if there is place for all of them. */
function addFacts(contact: Contact, facts: Facts): boolean {
  const entries = Object.entries(facts) as [keyof Contact, string][];
  if (entries.some(([key]) => contact[key] && !SEVERAL.test(key))) return false;
  for (const [key, value] of entries) {
    const between = key === 'hours' ? '; ' : ' oder ';
    contact[key] = contact[key] ? [...new Set(`${contact[key]}${between}${value}`.split(between))].join(between) : value;
  }
  return entries.length > 0;
}

/** A name stands directly beside its role; where two could be it, none is. */
function findName(contact: Contact, rest: string[], role: number): void {
  const beside = [role - 1, role + 1].filter((index) => BARE_NAME.test(rest[index] ?? ''));
  if (beside.length === 1) contact.name = take(rest, beside[0]!);
}

/** The first lines that are nothing else are the organisation, or its network and itself. */
function findOrganisation(contact: Contact, rest: string[], end: number, text: string): void {
  const isFree = (line: string): boolean =>
    !!line &&
    ![NOTE, PROSE, LABEL].some((one) => one.test(line)) &&
    !readFacts(line) &&
    !(STREET_WORD.test(line) && /\d/.test(line)) &&
    !text.includes(`, ${line}`);
  const free = [...rest.keys()].filter((index) => index < end && isFree(rest[index]!));
  const sure = free.filter((index) => ORGANISATION.test(rest[index]!));
  const names = (sure.length > 0 ? sure : free).slice(0, contact.name ? 2 : 1).map((index) => take(rest, index));
  const [organisation, network] = names.reverse();
  if (organisation) contact.organisation = organisation;
  if (network) contact.network = network;
}

/** Takes a line, and those after it that begin with a small letter. */
function take(rest: string[], from: number): string {
  const next = rest.findIndex((line, index) => index > from && !/^\p{Ll}/u.test(line));
  const end = next < 0 ? rest.length : next;
  const taken = rest.slice(from, end).join(' ');
  rest.fill('', from, end);
  return taken;
}
