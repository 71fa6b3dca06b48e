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
    const { origin, pathname } = new URL(settings.action.replace('//buttondown.email', '//buttondown.com'));
    const name = pathname.replace('/api/emails/embed-subscribe', '');
    return {
      url: origin + (transport === 'link' ? name : `/api/emails/embed-subscribe${name}`),
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
