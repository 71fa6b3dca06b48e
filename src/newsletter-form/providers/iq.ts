import { SIGNUP_CODES, type ErrorCode, type FieldError, type Outcome } from '../signup.ts';
import { failureByStatus, readJson, success } from './answers.ts';
import type { Answer, Provider } from './provider.ts';

/** Our own contract: one JSON object, an idempotency key, and 202 once the confirmation mail is on its way. */
export const iq: Provider = {
  path: /^(?!)/,
  steps: ['fetch', 'tab'],
  canResend: true,
  names: {},
  submission: ({ action }, signup, transport = 'fetch') => {
    const { email, firstName, lastName, organisation, topics, language, consent, key } = signup;
    const isForm = transport !== 'fetch';
    return {
      url: action,
      method: 'POST',
      transport,
      encoding: isForm ? 'form' : 'json',
      headers: { 'Idempotency-Key': key },
      fields: {
        email,
        firstName: firstName || undefined,
        lastName: lastName || undefined,
        organisation: organisation || undefined,
        topics: topics || undefined,
        language,
        ...(isForm ? { consentText: consent.text } : { consent }),
      },
    };
  },
  outcome: (answer: Answer): Outcome => {
    const { status, body } = answer;
    const json = readJson(body);
    switch (status) {
      case 202:
        return json['status'] === 'confirmation-sent' ? success() : { state: 'error', code: 'unknown' };
      case 400:
        return readErrors(json['errors']);
      case 409:
        return { state: 'error', code: 'unknown', isKeyTaken: true };
      default:
        return failureByStatus(answer);
    }
  },
};

/** Which of the fields the form has, its controller knows. */
function readErrors(errors: unknown): Outcome {
  const known = (Array.isArray(errors) ? (errors as FieldError[]) : []).filter((error) => SIGNUP_CODES.includes(error?.code));
  const code: ErrorCode = known[0]?.code ?? 'unknown';
  return { state: 'error', code, fields: known.map(({ field, code }) => ({ field, code })) };
}
