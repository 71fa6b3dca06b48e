import { failureByStatus } from './answers.ts';
import { formFields } from './fields.ts';
import type { Provider } from './provider.ts';

/** Keila: a form post whose answer is a page, often after a check for robots (controllers/public_form_controller.ex). */
export const keila: Provider = {
  path: /\/forms\/nfrm_\w+/,
  steps: ['tab', 'link'],
  names: {
    email: 'contact[email]',
    'first-name': 'contact[first_name]',
    'last-name': 'contact[last_name]',
    organisation: 'contact[data][organisation]',
    topics: 'contact[data][topics][]',
  },
  submission: (settings, signup, transport = 'tab') => ({
    url: settings.action,
    method: 'POST',
    encoding: 'form',
    transport,
    fields: formFields(keila.names, settings, signup, { 'h[url]': '' }),
  }),
  outcome: failureByStatus,
};
