import { codeOfMessage, failureByStatus, readJson, refusal, success } from './answers.ts';
import { formFields, idsOf } from './fields.ts';
import type { Provider } from './provider.ts';

/** listmonk: the public API, and its form page where the site is not among its trusted URLs (cmd/public.go). */
export const listmonk: Provider = {
  path: /\/subscription\/form|\/api\/public\/subscription/,
  steps: ['fetch', 'tab'],
  canResend: true,
  names: { email: 'email', name: 'name', topics: 'l' },
  // Topics are further lists; somebody who ticks none must be on one.
  lacksList: ({ list }) => !list,
  submission: (settings, signup, transport = 'fetch') => {
    const root = settings.action.replace(/\/(subscription\/form|api\/public\/subscription)?\/?([?#].*)?$/, '');
    const isApi = transport === 'fetch';
    return {
      url: root + (isApi ? '/api/public/subscription' : '/subscription/form'),
      method: 'POST',
      encoding: 'form',
      transport,
      fields: formFields(listmonk.names, settings, signup, {
        l: [...idsOf(settings.list), ...idsOf(signup.topics)],
        // The honeypot of its form page.
        ...(!isApi && { nonce: '' }),
      }),
    };
  },
  outcome: (answer) => {
    const { data, message } = readJson(answer.body);
    const hasOptin = (data as { has_optin?: unknown } | undefined)?.has_optin;
    if (answer.status === 200 && (data === true || typeof hasOptin === 'boolean')) return success(hasOptin === false ? 'none' : undefined);
    return answer.status === 400 && message ? refusal(codeOfMessage(message)) : failureByStatus(answer);
  },
};
