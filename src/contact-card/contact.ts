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

/** The address of a site with the beginning that people leave out: wholeAddress('www.iq.example') // -> 'https://www.iq.example' */
export const wholeAddress = (text: string): string => text.trim().replace(/^(?=www\.)/i, 'https://');

/** Whether a country need not be named in an address in Germany. */
export const isGermany = (country = ''): boolean => /^(?:de|deutschland|germany)?$/i.test(country);
