import type { ErrorCode } from '../signup.ts';
import { failureByStatus, readJson, refusal, success } from './answers.ts';
import { formFields, idsOf, jsonList } from './fields.ts';
import type { Provider } from './provider.ts';

/** Its error types in our words. */
const CODES: ReadonlyMap<string, ErrorCode> = new Map([
  ['INVALID_EMAIL', 'invalid-email'],
  ['BLOCKED_EMAIL', 'rejected-domain'],
  ['REQUIRED_FIELD', 'missing-field'],
  ['FORM_HAS_RECAPTCHA_ENABLED', 'captcha-needed'],
]);

/**
 * HubSpot: the API for forms, version 3. It stores the consent text itself. Lists and topics are the ids of
 * subscription types. Its tracking cookie is never read or sent.
 */
export const hubspot: Provider = {
  host: /(^|\.)(hsforms|hubspot)\.com$/,
  path: /^\/(submissions\/v3\/integration\/submit|uploads\/form\/v2)\/\d+\/[\w-]+/,
  steps: ['fetch'],
  names: { email: 'email', 'first-name': 'firstname', 'last-name': 'lastname', organisation: 'company', topics: '' },
  submission: (settings, signup) => {
    const { text, page } = signup.consent;
    const fields = formFields(hubspot.names, settings, signup);
    const types = [...idsOf(settings.list), ...idsOf(signup.topics)];
    return {
      url: settings.action,
      method: 'POST',
      encoding: 'json',
      transport: 'fetch',
      fields: {
        fields: jsonList(Object.entries(fields).map(([name, value]) => ({ objectTypeId: '0-1', name, value }))),
        context: { pageUri: page },
        legalConsentOptions: {
          consent: {
            consentToProcess: true,
            text,
            communications: jsonList(types.map((id) => ({ value: true, subscriptionTypeId: Number(id), text }))),
          },
        },
      },
    };
  },
  outcome: (answer) => {
    const json = readJson(answer.body);
    if (answer.status === 200 && ('inlineMessage' in json || 'redirectUri' in json)) return success('maybe');
    const [error] = Object.values(Object(json['errors']) as Record<string, { errorType?: string }>);
    const code = CODES.get(error?.errorType ?? '');
    return answer.status === 400 && code ? refusal(code) : failureByStatus(answer);
  },
};
