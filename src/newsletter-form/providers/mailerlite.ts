import { codeOfMessage, failureByStatus, readJson, refusal, success } from './answers.ts';
import { formFields, idsOf } from './fields.ts';
import type { Provider } from './provider.ts';

/** MailerLite: its form's address; whether the answer can be read, only trying shows. Topics are the ids of groups. */
export const mailerlite: Provider = {
  host: /(^|\.)mailerlite\.com$/,
  path: /^\/jsonp\/\d+\/forms\/\w+\/subscribe/,
  steps: ['fetch', 'tab'],
  names: {
    email: 'fields[email]',
    'first-name': 'fields[name]',
    'last-name': 'fields[last_name]',
    organisation: 'fields[company]',
    topics: 'groups[]',
  },
  submission: (settings, signup, transport = 'fetch') => ({
    url: settings.action,
    method: 'POST',
    encoding: 'form',
    transport,
    fields: formFields(mailerlite.names, settings, signup, {
      'groups[]': [...idsOf(settings.list), ...idsOf(signup.topics)],
      'ml-submit': '1',
      anticsrf: 'true',
    }),
  }),
  outcome: (answer) => {
    const { success: isTaken, errors } = readJson(answer.body);
    if (answer.status === 200 && isTaken === true) return success('maybe');
    return isTaken === false ? refusal(codeOfMessage(errors)) : failureByStatus(answer);
  },
};
