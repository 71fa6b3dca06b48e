import { cleanAttribute, listAttribute, pairsAttribute } from '../shared/attribute-text.ts';
import { attributeProblem, type Problem } from '../shared/problems.ts';
import { VALUE_NAMES, type ValueName } from './providers/fields.ts';
import type { Provider } from './providers/provider.ts';
import { providers, recogniseProvider } from './providers/registry.ts';
import type { Outcome, Status, Transport } from './signup.ts';
import { OPTIONAL_FIELDS, type Settings, type SettingsInput } from './settings.ts';

/** The newsletter system, named or recognised from the address, and what it needs to know; without one there is no form. */
export function readProvider(settings: Settings, input: SettingsInput, problems: Problem[]): Provider | undefined {
  settings.list = listAttribute(input.list).join(' ');
  settings.extra = pairsAttribute(input.extra);
  settings.fieldMap = pairsAttribute(input.fieldMap).filter(([value, name]) => {
    const isKnown = VALUE_NAMES.includes(value as ValueName);
    if (!isKnown) problems.push(attributeProblem('invalid-attribute', 'field-map', `${value}=${name}`, VALUE_NAMES.join('=…; ')));
    return isKnown;
  });
  const { action, provider: named } = settings;
  settings.provider ||= recogniseProvider(action);
  const provider = providers.get(settings.provider);
  if (!provider) {
    const about = named ? `provider="${named}"` : `action="${action}"`;
    problems.push({ code: 'unknown-provider', about, use: `provider="${[...providers.keys()].join('|')}"` });
  } else if (provider.lacksList?.(settings)) {
    problems.push(attributeProblem('missing-attribute', 'list', '', '…'));
    return undefined;
  } else if (settings.provider !== 'iq') {
    keepTaken(provider, settings, input, problems);
  }
  return provider;
}

/** Only what the provider can take is asked for: anything else would be lost. */
function keepTaken({ names }: Provider, settings: Settings, input: SettingsInput, problems: Problem[]): void {
  const taken = new Set([...Object.keys(names), ...settings.fieldMap.map(([value]) => value)]);
  if (taken.has('name')) taken.add('first-name').add('last-name');
  const words = [...OPTIONAL_FIELDS.keys()];
  const isTaken = (word: string): boolean => taken.has(word);
  settings.fields = settings.fields.filter((field) => {
    const word = words.find((one) => OPTIONAL_FIELDS.get(one) === field)!;
    if (!isTaken(word)) problems.push(attributeProblem('invalid-attribute', 'fields', word, words.filter(isTaken).join(' ')));
    return isTaken(word);
  });
  if (settings.topics.length > 0 && !isTaken('topics')) {
    problems.push(attributeProblem('invalid-attribute', 'topics', cleanAttribute(input.topics), ''));
    settings.topics = [];
  }
}

/** What the page's editors can do about a refusal before sending, or about an answer that may not be read. */
export function findRefusal(status: Status, { action }: Settings): Problem | undefined {
  const { origin } = new URL(action);
  if (status.state === 'handed-over') {
    return status.transport === 'fetch'
      ? { code: 'blocked-by-client', about: `${origin}: Response`, use: 'Access-Control-Allow-Origin' }
      : undefined;
  }
  if (status.state !== 'error') return undefined;
  const { code, directive, isForbidden } = status;
  if (directive) return { code: 'blocked-by-csp', about: origin, use: `Content-Security-Policy: ${directive} ${origin}` };
  if (code !== 'blocked') return undefined;
  return {
    code: 'blocked-by-client',
    about: origin,
    use: isForbidden ? 'Access-Control-Allow-Origin, Access-Control-Allow-Headers' : 'server, network, content blocker',
  };
}

/** Refusals of the whole that the provider's own page can clear up. */
const FOR_ITS_PAGE = /^(captcha-needed|missing-field)$/;

/** After such a refusal the next step comes first. */
export function offerPage(outcome: Outcome, next: Transport | undefined): Outcome {
  const isForItsPage = outcome.state === 'error' && !outcome.fields && FOR_ITS_PAGE.test(outcome.code);
  return isForItsPage ? { ...outcome, next, isForbidden: true } : outcome;
}
