import { cleanAttribute, listAttribute, pairsAttribute } from '../shared/attribute-text.ts';
import { attributeProblem, type Problem } from '../shared/problems.ts';
import { safeUrl } from '../shared/url.ts';
import type { FieldName } from './signup.ts';

/** The optional fields, by the words of the attribute `fields`. */
const OPTIONAL_FIELDS: ReadonlyMap<string, FieldName> = new Map([
  ['first-name', 'firstName'],
  ['last-name', 'lastName'],
  ['organisation', 'organisation'],
]);

/** The attributes that hold addresses. */
const URLS = ['action', 'privacyUrl', 'archiveUrl', 'unsubscribeUrl', 'successUrl'] as const;
const TEXTS = ['publisher', 'provider', 'sender', 'frequency', 'newsletterLang'] as const;
/** Without these there is no honest form (GDPR, Articles 7 and 13). */
const REQUIRED = ['action', 'publisher', 'privacyUrl'] as const;

const attributeOf = (name: string): string => name.replace('Url', '-url');

/** A form that can work: every address is absolute and http(s), every list is read, missing texts are empty. */
export interface Settings extends Record<(typeof URLS | typeof TEXTS)[number], string> {
  fields: readonly FieldName[];
  topics: readonly (readonly [id: string, label: string])[];
  consent: 'text' | 'checkbox';
}

/** The attributes of the form as they stand in the page. */
export type SettingsInput = Readonly<Partial<Record<keyof Settings, unknown>>>;

/** What was read: settings only if the form can be shown; problems for the editor in any case. */
export interface SettingsReading {
  settings: Settings | undefined;
  problems: Problem[];
}

/** Checks and reads the attributes; `base` is the address that relative ones start from. */
export function readSettings(input: SettingsInput, providers: readonly string[], base: string): SettingsReading {
  const problems: Problem[] = [];
  const consent = cleanAttribute(input.consent) || 'text';
  const settings = {
    topics: pairsAttribute(input.topics),
    // A wrong word must not weaken the consent: the box is the stricter form.
    consent: consent === 'text' ? 'text' : 'checkbox',
  } as unknown as Settings;
  if (consent !== settings.consent) problems.push(attributeProblem('invalid-attribute', 'consent', consent, 'checkbox'));
  settings.fields = listAttribute(input.fields).flatMap((word) => {
    const field = OPTIONAL_FIELDS.get(word);
    if (!field) problems.push(attributeProblem('invalid-attribute', 'fields', word, [...OPTIONAL_FIELDS.keys()].join(' ')));
    return field ?? [];
  });
  for (const name of TEXTS) settings[name] = cleanAttribute(input[name]);
  for (const name of URLS) {
    const value = cleanAttribute(input[name]);
    settings[name] = safeUrl(value, base);
    if (value && !settings[name]) problems.push(attributeProblem('unsafe-url', attributeOf(name), value, 'https://…'));
  }
  for (const name of REQUIRED) {
    if (!cleanAttribute(input[name])) problems.push(attributeProblem('missing-attribute', attributeOf(name), '', '…'));
  }
  settings.provider ||= 'iq';
  const isKnown = providers.includes(settings.provider);
  if (!isKnown) problems.push(attributeProblem('unknown-provider', 'provider', settings.provider, providers.join('|')));
  return { settings: isKnown && REQUIRED.every((name) => settings[name]) ? settings : undefined, problems };
}
