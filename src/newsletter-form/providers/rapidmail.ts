import { codeOfMessage, failureByStatus, readJson, refusal, success } from './answers.ts';
import { formFields } from './fields.ts';
import type { Provider } from './provider.ts';

/** rapidmail: its form's address answers in JSON when asked to. Its honeypot has a random name, from `extra`. */
export const rapidmail: Provider = {
  host: /\.emailsys\w+\.(net|com)$/,
  path: /\/subscribe\/form\.html/,
  steps: ['fetch', 'tab', 'link'],
  names: { email: 'email', 'first-name': 'firstname', 'last-name': 'lastname' },
  submission: (settings, signup, transport = 'fetch') => ({
    url: settings.action,
    method: 'POST',
    encoding: 'form',
    // A header that needs no preflight.
    headers: { Accept: 'application/json' },
    transport,
    fields: formFields(rapidmail.names, settings, signup),
  }),
  outcome: (answer) => {
    const { status, body } = answer;
    const json = readJson(body);
    const messages = json['validation_messages'];
    if (status === 422 && messages) return refusal(codeOfMessage(messages));
    return status >= 200 &&
      status < 300 &&
      body.startsWith('{') &&
      json['success'] !== false &&
      !messages &&
      !json['errors'] &&
      !json['error']
      ? success()
      : failureByStatus(answer);
  },
};
