import type { Settings } from '../settings.ts';
import type { Signup } from '../signup.ts';

/** What a provider may want to know of a sign-up, by the words of the attribute `field-map`. */
export const VALUE_NAMES = [
  'email',
  'first-name',
  'last-name',
  'name',
  'organisation',
  'topics',
  'language',
  'consent',
  'consent-version',
  'consent-page',
  'consent-at',
] as const;
export type ValueName = (typeof VALUE_NAMES)[number];

/** The names under which a provider takes the values: an empty one in a way of its own, without one not at all. */
export type Names = Readonly<Partial<Record<ValueName, string>>>;

/** The ids in a list attribute or a list of topics. */
export const idsOf = (text: string): string[] => text.split(' ').filter(Boolean);

/** First and last name as one. */
export const fullName = ({ firstName, lastName }: Signup): string => `${firstName} ${lastName}`.trim();

/** Where a provider takes only one name, that is for both parts; a part with a name of its own is not in it. */
function valuesOf(signup: Signup): Record<ValueName, string | string[]> {
  const { consent } = signup;
  return {
    email: signup.email,
    'first-name': signup.firstName,
    'last-name': signup.lastName,
    name: fullName(signup),
    organisation: signup.organisation,
    topics: idsOf(signup.topics),
    language: signup.language,
    consent: consent.text,
    'consent-version': consent.version,
    'consent-page': consent.page,
    'consent-at': consent.at,
  };
}

/** The fields of a form: values under the provider's names or those of `field-map`, then `more`, then `extra`. */
export function formFields(
  names: Names,
  { fieldMap, extra }: Settings,
  signup: Signup,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const values = valuesOf(signup);
  for (const [value, name] of new Map([...Object.entries(names), ...fieldMap])) {
    const content = values[value as ValueName];
    if (name && content?.length) fields[name] = content;
  }
  return { ...fields, ...more, ...Object.fromEntries(extra) };
}

/** A list for JSON that the additions of old host scripts to Array.prototype do not spoil. */
export const jsonList = <Item>(items: readonly Item[]): Item[] => Object.assign([...items], { toJSON: undefined });
