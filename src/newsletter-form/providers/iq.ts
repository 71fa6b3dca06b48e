import type { ErrorCode, FieldError, Outcome } from '../signup.ts';
import { readJson, readRetryAfter } from './answers.ts';
import type { Answer, Provider } from './provider.ts';

/** The codes that a server may give; any other would be an invention. */
const CODES = ['invalid-email', 'missing-field', 'rejected-domain', 'captcha-needed', 'rate-limited', 'closed'];

/** Our own contract: one JSON object, an idempotency key, and 202 once the confirmation mail is on its way. */
export const iq: Provider = {
  submission: ({ action }, { email, firstName, lastName, organisation, topics, language, consent, key }) => ({
    url: action,
    method: 'POST',
    encoding: 'json',
    headers: { 'Idempotency-Key': key },
    fields: {
      email,
      firstName: firstName || undefined,
      lastName: lastName || undefined,
      organisation: organisation || undefined,
      topics: topics || undefined,
      language,
      consent,
    },
    transport: 'fetch',
  }),
  outcome,
};

function outcome(answer: Answer): Outcome {
  const { status, body } = answer;
  const json = readJson(body);
  const failure = (code: ErrorCode): Outcome => ({ state: 'error', code });
  switch (status) {
    case 202:
      return json['status'] === 'confirmation-sent' ? { state: 'success' } : failure('unknown');
    case 400:
      return readErrors(json['errors']);
    case 404:
    case 410:
      return failure('closed');
    case 409:
      return { state: 'error', code: 'unknown', isKeyTaken: true };
    case 429:
      return { state: 'error', code: 'rate-limited', retryAfter: readRetryAfter(answer) };
    default:
      return failure(status < 500 ? 'unknown' : 'server');
  }
}

/** Which of the fields the form has, its controller knows. */
function readErrors(errors: unknown): Outcome {
  const known = (Array.isArray(errors) ? (errors as FieldError[]) : []).filter((error) => CODES.includes(error?.code));
  return { state: 'error', code: known[0]?.code ?? 'unknown', fields: known.map(({ field, code }) => ({ field, code })) };
}
