import { codeOfMessage, failureByStatus, readJson, refusal, success } from './answers.ts';
import { formFields } from './fields.ts';
import type { Provider } from './provider.ts';

/** Brevo: its form's address, with an answer that can be read where the site is authorised there. */
export const brevo: Provider = {
  host: /\.sibforms\.com$/,
  path: /^\/(v2\/)?serve\/./,
  steps: ['fetch', 'tab', 'link'],
  names: { email: 'EMAIL', 'first-name': 'FIRSTNAME', 'last-name': 'LASTNAME', language: 'locale' },
  submission: (settings, signup, transport = 'fetch') => {
    const url = new URL(settings.action);
    url.searchParams.delete('isAjax');
    if (transport === 'fetch') url.searchParams.set('isAjax', '1');
    return {
      url: url.href,
      method: 'POST',
      encoding: 'form',
      transport,
      fields: formFields(brevo.names, settings, signup, { email_address_check: '', html_type: 'simple' }),
    };
  },
  outcome: (answer) => {
    const { success: isTaken, message, errors } = readJson(answer.body);
    if (answer.status === 200 && isTaken === true) return success('maybe');
    return isTaken === false ? refusal(codeOfMessage([message, errors])) : failureByStatus(answer);
  },
};
