import { cleanAttribute, listAttribute, pairsAttribute } from '../shared/attribute-text.ts';
import { attributeProblem, type Problem } from '../shared/problems.ts';
import { safeUrl } from '../shared/url.ts';
import { iq } from './providers/iq.ts';
import type { Provider } from './providers/provider.ts';
import { OPTIONAL_FIELDS, TEXTS, URLS, type Settings, type SettingsInput } from './settings.ts';

/** Addresses that may belong to another newsletter system; which, and whether, its own code decides. */
const FOREIGN =
  /list-manage|eepurl|sibforms|cleverreach|emailsys|buttondown|kit\.com|hsforms|hubspot|mailerlite|\/(forms?|lists|members)\b|\/public\/|\/subscribe\/|=a?subscribe|#\/portal/;

/** Without these there is no honest form (GDPR, Articles 7 and 13). */
const REQUIRED = ['action', 'publisher', 'privacyUrl'] as const;

const attributeOf = (name: string): string => name.replace('Url', '-url');

/** What was read: settings only if the form can be shown; problems for the editor in any case. */
export interface SettingsReading {
  settings?: Settings | undefined;
  provider?: Provider | undefined;
  problems: Problem[];
  /** The code for other newsletter systems has to come first. */
  isWaiting?: boolean;
}

/** Reads the attributes that concern a newsletter system other than our own, which is not in the first file. */
export type ProviderReader = (settings: Settings, input: SettingsInput, problems: Problem[]) => Provider | undefined;

/** Checks and reads the attributes; `base` is the address that relative ones start from. */
export function readSettings(input: SettingsInput, base: string, readProvider?: ProviderReader): SettingsReading {
  const problems: Problem[] = [];
  const consent = cleanAttribute(input.consent) || 'text';
  const settings = {
    topics: pairsAttribute(input.topics),
    list: '',
    fieldMap: [],
    extra: [],
    // A wrong word must not weaken the consent: the box is the stricter form.
    consent: consent === 'text' ? 'text' : 'checkbox',
  } as unknown as Settings;
  if (consent !== settings.consent) problems.push(attributeProblem('invalid-attribute', 'consent', consent, 'text", "checkbox'));
  for (const name of TEXTS) settings[name] = cleanAttribute(input[name]);
  for (const name of URLS) {
    const value = cleanAttribute(input[name]);
    settings[name] = safeUrl(value, base);
    if (value && !settings[name]) problems.push(attributeProblem('unsafe-url', attributeOf(name), value, 'https://…'));
  }
  for (const name of REQUIRED) {
    if (!cleanAttribute(input[name])) problems.push(attributeProblem('missing-attribute', attributeOf(name), '', '…'));
  }
  settings.fields = listAttribute(input.fields).flatMap((word) => {
    const field = OPTIONAL_FIELDS.get(word);
    if (!field) problems.push(attributeProblem('invalid-attribute', 'fields', word, [...OPTIONAL_FIELDS.keys()].join(' ')));
    return field ?? [];
  });
  const isComplete = REQUIRED.every((name) => settings[name]);
  const named = cleanAttribute(input.provider);
  settings.provider = named || (FOREIGN.test(settings.action) ? '' : 'iq');
  if (settings.provider === 'iq' || !settings.action) return { settings: isComplete ? settings : undefined, provider: iq, problems };
  if (!readProvider) return { problems, isWaiting: true };
  const provider = readProvider(settings, input, problems);
  return { settings: provider && isComplete ? settings : undefined, provider, problems };
}
