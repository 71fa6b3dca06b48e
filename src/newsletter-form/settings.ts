import type { FieldName } from './signup.ts';

/** The optional fields, by the words of the attribute `fields`. */
export const OPTIONAL_FIELDS: ReadonlyMap<string, FieldName> = new Map([
  ['first-name', 'firstName'],
  ['last-name', 'lastName'],
  ['organisation', 'organisation'],
]);

/** The attributes that hold addresses. */
export const URLS = ['action', 'privacyUrl', 'archiveUrl', 'unsubscribeUrl', 'successUrl'] as const;
/** The attributes that hold texts. */
export const TEXTS = ['publisher', 'sender', 'frequency', 'newsletterLang'] as const;
/** A form that can work: every address is absolute and http(s), every list is read, missing texts are empty. */
export interface Settings extends Record<(typeof URLS | typeof TEXTS)[number], string> {
  provider: string;
  /** Ids of lists or forms, separated by blanks. */
  list: string;
  fields: readonly FieldName[];
  topics: readonly (readonly [id: string, label: string])[];
  /** Names under which the provider takes a value. */
  fieldMap: readonly (readonly [value: string, name: string])[];
  /** Fixed fields. */
  extra: readonly (readonly [name: string, value: string])[];
  consent: 'text' | 'checkbox';
}

/** The attributes of the form as they stand in the page. */
export type SettingsInput = Readonly<Partial<Record<keyof Settings, unknown>>>;
