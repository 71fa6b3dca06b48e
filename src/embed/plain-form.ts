import type { Provider } from '../newsletter-form/providers/provider.ts';
import type { Settings } from '../newsletter-form/settings.ts';
import type { FieldName, Signup } from '../newsletter-form/signup.ts';

/** A field of a form that works without script; `topic` is a box to tick. */
export interface PlainField {
  name: string;
  kind: FieldName | 'topic' | 'fixed';
  /** Of a fixed one, and of a box. */
  value: string;
  /** Of a box. */
  label?: string;
}

/** A form that works without script. */
export interface PlainForm {
  url: string;
  method: 'POST' | 'GET';
  fields: readonly PlainField[];
}

/** Begins what stands for a visitor's entry. No address and no text of an editor has it. */
const PLACE = '\u0001';
const TOPIC = `${PLACE}topic`;

/**
 * The form of a newsletter system as plain HTML can send it: made from the request that the widget would make, with
 * fields in the places of a visitor's entries. `undefined` where the system takes no form from elsewhere, or a value that
 * has to be fetched first.
 */
export function plainForm(
  provider: Provider,
  settings: Settings,
  consentText: string,
  page: string,
  language: string,
): PlainForm | undefined {
  if (!provider.steps.includes('tab')) return undefined;
  const place = (name: FieldName): string => (name === 'email' || settings.fields.includes(name) ? PLACE + name : '');
  const signup: Signup = {
    ...NOBODY,
    email: place('email'),
    firstName: place('firstName'),
    lastName: place('lastName'),
    organisation: place('organisation'),
    topics: settings.topics.length > 0 ? TOPIC : '',
    language,
    consent: { ...NOBODY.consent, text: consentText, page },
  };
  const { url, method, fields, token } = provider.submission(settings, signup, 'tab');
  if (token) return undefined;
  return { url, method, fields: Object.entries(fields).flatMap(([name, value]) => readField(name, value, settings.topics)) };
}

/** The page of a newsletter system where one signs up, for those that take no form; empty where its address does not tell. */
export const pageOf = (provider: Provider, settings: Settings): string =>
  provider.steps.includes('link') ? provider.submission(settings, NOBODY, 'link').url : '';

/** A sign-up without anything in it, for addresses that do not depend on it. */
export const NOBODY: Signup = {
  email: '',
  firstName: '',
  lastName: '',
  organisation: '',
  topics: '',
  consented: true,
  language: '',
  consent: { text: '', version: '', page: '', at: '' },
  key: '',
};

function readField(name: string, value: unknown, topics: Settings['topics']): PlainField[] {
  return [value].flat().flatMap((one): PlainField[] => {
    if (typeof one !== 'string') return [];
    // Some systems have the topic as the value of a field, some as a part of its name.
    if (`${name}=${one}`.includes(TOPIC))
      return topics.map(([id, label]) => ({ name: name.replace(TOPIC, id), kind: 'topic', value: one.replace(TOPIC, id), label }));
    const [before, kind, ...more] = one.split(PLACE);
    if (kind === undefined) return [{ name, kind: 'fixed', value: one }];
    // A name that is made of two fields, or wrapped into something, cannot be asked for; only the address must.
    return before || more.length > 0 ? [] : [{ name, kind: kind as PlainField['kind'], value: '' }];
  });
}
