import { failureByStatus } from './answers.ts';
import { formFields, idsOf } from './fields.ts';
import type { Provider } from './provider.ts';

/** Buttondown: a form post in a tab; its documentation forbids fetch, and a check for robots may follow. */
export const buttondown: Provider = {
  host: /(^|\.)buttondown\.(com|email)$/,
  path: /^\/(api\/emails\/embed-subscribe\/)?[\w.-]+\/?([?#]|$)/,
  steps: ['tab', 'link'],
  names: {
    email: 'email',
    'first-name': 'metadata__first_name',
    'last-name': 'metadata__last_name',
    organisation: 'metadata__organisation',
    topics: 'tag',
  },
  submission: (settings, signup, transport = 'tab') => {
    const address = settings.action.replace('//buttondown.email', '//buttondown.com').replace(/[?#].*$/, '');
    const [, root = '', name = ''] = /^(https?:\/\/[^/]+.*?)(?:\/api\/emails\/embed-subscribe)?\/([^/]+)\/?$/.exec(address) ?? [];
    return {
      url: `${root}${transport === 'link' ? '' : '/api/emails/embed-subscribe'}/${name}`,
      method: 'POST',
      encoding: 'form',
      transport,
      fields: formFields(buttondown.names, settings, signup, {
        tag: [...idsOf(settings.list), ...idsOf(signup.topics)],
        embed: '1',
      }),
    };
  },
  outcome: failureByStatus,
};
