import { failureByStatus } from './answers.ts';
import { formFields } from './fields.ts';
import type { Provider } from './provider.ts';

/** What stands after the address of the server. */
const PATH = /\/subscribe\/([^/?#]+).*$/;

/** Sympa: a form post in a tab, where one more press of a button is asked for (wwsympa.fcgi, do_subscribe). */
export const sympa: Provider = {
  path: /\/(sympa|wws)\/subscribe\/[^/?#]+/,
  steps: ['tab', 'link'],
  names: { email: 'email', name: 'gecos' },
  lacksList: ({ action, list }) => !list && !PATH.test(action),
  submission: (settings, signup, transport = 'tab') => {
    const list = settings.list || (PATH.exec(settings.action)?.[1] ?? '');
    const root = settings.action.replace(PATH, '').replace(/\/$/, '');
    return {
      url: transport === 'link' ? `${root}/subscribe/${list}` : root,
      method: 'POST',
      encoding: 'form',
      transport,
      fields: formFields(sympa.names, settings, signup, { list, action_subscribe: '1' }),
    };
  },
  outcome: failureByStatus,
};
