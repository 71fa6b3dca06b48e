import { safeUrl } from '../shared/url.ts';
import { isGermany, wholeAddress, type Contact } from './contact.ts';
import { readEmails } from './obfuscated-email.ts';
import { numbersIn } from './phone.ts';
import { displayName } from './vcard.ts';

/** A time of the week at which a contact can be reached. */
export interface OpenHours {
  /** 0 is Monday. */
  dayOfWeek: number;
  /** `09:00` */
  opens: string;
  /** `16:30` */
  closes: string;
}

/** What a card shows besides the contact. */
export interface StructuredExtras {
  /** What a relative address of a web site refers to. */
  baseUrl: string;
  /** BCP 47 tags of the languages spoken. */
  languages?: readonly string[];
  hours?: readonly OpenHours[];
}

/** Something with a type of schema.org. */
interface Thing {
  '@type': string;
  [property: string]: Value;
}
type Value = string | Thing | readonly (string | Thing)[] | undefined;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * The contact as JSON-LD in the terms of schema.org, safe inside a script element: an organisation with its contact
 * point, or a person; empty if there is no name. Says nothing that the card does not show.
 */
export function structuredData(contact: Contact, extras: StructuredExtras): string {
  const { organisation, network, givenName, familyName, jobTitle, url } = contact;
  const person = displayName({ ...contact, organisation: '', network: '' });
  const isPerson = person && !organisation;
  const name = organisation || person || network;
  if (!name) return '';
  const subject = thing(isPerson ? 'Person' : 'Organization', {
    name,
    ...(isPerson && { givenName, familyName, jobTitle }),
    url: safeUrl(wholeAddress(url ?? ''), extras.baseUrl),
    memberOf: network === name ? '' : thing('Organization', { name: network }),
    address: addressOf(contact),
    contactPoint: thing('ContactPoint', {
      ...(!isPerson && { contactType: jobTitle, name: person }),
      ...waysTo(contact),
      availableLanguage: listed(extras.languages),
      hoursAvailable: listed(extras.hours?.map(openingHours)),
    }),
  });
  return escapeForScript(JSON.stringify({ '@context': 'https://schema.org', ...subject }));
}

/** Numbers that can be dialled; addresses that were not written so that machines do not read them. */
function waysTo({ phone, mobile, fax, email }: Contact): Record<string, Value> {
  return {
    telephone: listed([...numbersIn(phone), ...numbersIn(mobile)]),
    faxNumber: listed(numbersIn(fax)),
    email: listed(readEmails(email ?? '').flatMap(({ text, address }) => (address === text ? text : []))),
  };
}

/** An address in Germany need not name its country. */
function addressOf({ street, postalCode, locality, country }: Contact): Thing | undefined {
  const isSomewhere = street || postalCode || locality;
  return thing('PostalAddress', {
    streetAddress: street,
    postalCode,
    addressLocality: locality,
    addressCountry: isGermany(country) ? isSomewhere && 'DE' : country,
  });
}

function openingHours({ dayOfWeek, opens, closes }: OpenHours): Thing {
  return { '@type': 'OpeningHoursSpecification', dayOfWeek: DAYS[dayOfWeek], opens, closes };
}

/** A thing without its empty members; `undefined` if it has no others. */
function thing(type: string, members: Record<string, Value>): Thing | undefined {
  const filled = Object.entries(members).filter(([, value]) => value);
  return filled.length > 0 ? { '@type': type, ...Object.fromEntries(filled) } : undefined;
}

/** One value stands alone. */
function listed(values: readonly (string | Thing)[] = []): Value {
  return values.length > 1 ? values : values[0];
}

/** No `</script>` and no `<!--` ends or opens anything; before ES2019 the separators ended a line of JavaScript. */
function escapeForScript(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
