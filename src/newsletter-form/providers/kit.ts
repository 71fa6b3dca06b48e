import { codeOfMessage, failureByStatus, readJson, refusal, success } from './answers.ts';
import { formFields, idsOf } from './fields.ts';
import type { Provider } from './provider.ts';

/** Kit (ConvertKit): its form's address answers in JSON when asked to. Topics are the ids of tags. */
export const kit: Provider = {
  host: /(^|\.)(kit|convertkit)\.com$/,
  path: /^\/forms\/\w+\/subscriptions/,
  steps: ['fetch', 'tab'],
  names: { email: 'email_address', 'first-name': 'fields[first_name]', 'last-name': 'fields[last_name]', topics: 'tags[]' },
  submission: (settings, signup, transport = 'fetch') => ({
    url: settings.action,
    method: 'POST',
    encoding: 'form',
    // A header that needs no preflight.
    headers: { Accept: 'application/json' },
    transport,
    fields: formFields(kit.names, settings, signup, { 'tags[]': [...idsOf(settings.list), ...idsOf(signup.topics)] }),
  }),
  outcome: (answer) => {
    const { status, errors } = readJson(answer.body);
    if (answer.status === 200 && status === 'success') return success();
    if (status === 'quarantined') return refusal('captcha-needed');
    return status === 'failed' ? refusal(codeOfMessage(errors)) : failureByStatus(answer);
  },
};
