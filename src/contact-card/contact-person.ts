import type { Contact } from './contact.ts';

/** A role: whoever is asked, advises, leads, or stands for others; in all forms of gender. */
const ROLE =
  '\\S*(?:ansprech|kontaktperson|contact person|berater|leit(?:er|ung)|referent|koordinator|manager|geschäftsführ|vorsitz|sachbearbeiter|beauftragt|sprecher|direktor|chef vom dienst)';
const ROLE_LINE = new RegExp(`^(?:\\S+ ){0,2}${ROLE}\\S*?:?$`, 'iu');
const ROLE_LABEL = new RegExp(`^(?:ihre? |your )?(?<role>(?:\\S+ ){0,2}?${ROLE}\\S*?(?: [^:]{1,40}?)?) ?:(?: (?<name>.+))?$`, 'iu');
const SALUTATION = /^(?:herrn?|hr\.|frau|fr\.|mrs?\.?|ms\.?) /i;
const TITLE = /^(?:prof|dr|dipl|pd)\b/i;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,5}$/u;
const ORGANISATION =
  /(?:gmbh|verein|verband|stadt|gemeinde|kreis|amt|netzwerk|zentrum|institut|universität|kammer|stelle|v\.| ag)(?!\p{L})/iu;

/** Whether a line can be a person’s name: two capital words or more, and no organisation. */
export const isName = (text: string): boolean => / /.test(text) && NAME.test(text) && !ORGANISATION.test(text);

/** The role that stands in a line by itself, with or without its colon. */
export const readRole = (text: string): string | undefined => (ROLE_LINE.test(text) ? text.replace(/:$/, '') : undefined);

/**
 * Takes a person into the contact, if the line is one: labelled, with salutation, title or role. Gives back what else
 * stood in the line, all of it if there is a person already; `undefined` if it is none.
 */
export function takePerson(line: string, contact: Contact, isLabelled = false): string[] | undefined {
  const { role, name = line } = ROLE_LABEL.exec(line)?.groups ?? {};
  const [first = '', ...others] = name.split(/, ?| (?=\()/).map((part) => part.replace(/^\((.*)\)$/, '$1'));
  const person = first.replace(SALUTATION, '');
  const ownRole = others.find(readRole);
  const isPerson = isLabelled || role || person !== first || TITLE.test(first) || (ownRole && isName(first));
  if (!isPerson || !NAME.test(person) || (isLabelled && !isName(first))) return undefined;
  if (contact.name) return [line];
  contact.name = person;
  // Who is asked may also be something; any other second role stays text.
  const roles = [contact.jobTitle, ownRole, role].filter((one, index, all) => one && !(index === 2 && all[1] && /^ansprech/i.test(one)));
  if (roles[0]) contact.jobTitle = roles[0];
  return [...others.filter((other) => other !== ownRole), ...(roles.slice(1) as string[])];
}
