import { listed, thing, writeJsonLd, type Thing, type Value } from '../shared/json-ld.ts';
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
  return writeJsonLd(subject);
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
