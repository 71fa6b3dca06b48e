import type { Embed } from '../embed/embed.ts';
import { NOBODY } from '../embed/plain-form.ts';
import { providers, recogniseProvider } from '../newsletter-form/providers/registry.ts';
import type { Settings } from '../newsletter-form/settings.ts';

/** Systems whose address is for programs only, and does not tell where their page for people is. */
const WITHOUT_PAGE = new Set(['hubspot', 'kit', 'mailerlite']);
/** Systems whose page for people takes the form too, at an address of its own. */
const WITH_FORM_PAGE = new Set(['listmonk']);

/** Where people sign up without the form, as far as the settings tell; empty where they do not. */
export function signUpPage({ action = '', provider, list = '' }: Embed['attributes']): string {
  const name = provider ?? recogniseProvider(action);
  const system = providers.get(name);
  if (!system) return action;
  if (WITHOUT_PAGE.has(name)) return '';
  const step = WITH_FORM_PAGE.has(name) ? 'tab' : 'link';
  if (step === 'link' && !system.steps.includes('link')) return action;
  const settings = { action, list, topics: [], fieldMap: [], extra: [] } as unknown as Settings;
  return system.submission(settings, NOBODY, step).url;
}
