import type { ErrorCode, Failure, Outcome } from '../signup.ts';
import type { Answer } from './provider.ts';

/** The JSON object in an answer; an empty one for HTML and nonsense. */
export function readJson(body: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(body)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Seconds to wait, from `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3); a minute if unreadable. */
export function readRetryAfter({ retryAfter, at }: Answer): number {
  const text = retryAfter ?? '';
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - at) / 1000);
  return seconds >= 0 ? seconds : 60;
}

/** The server took the sign-up. `mail` says whether a confirmation mail comes; by default it does. */
export const success = (mail?: 'maybe' | 'none'): Outcome => ({ state: 'success', mail });

/** Codes that speak of the address. */
const ABOUT_ADDRESS = /^(invalid-email|rejected-domain|missing-field)$/;

/** A refusal; what concerns the address stands at its field. */
export const refusal = (code: ErrorCode): Failure =>
  ABOUT_ADDRESS.test(code) ? { state: 'error', code, fields: [{ field: 'email', code }] } : { state: 'error', code };

/** What the status alone says. */
export function failureByStatus(answer: Answer): Failure {
  const { status } = answer;
  if (status === 429) return { state: 'error', code: 'rate-limited', retryAfter: readRetryAfter(answer) };
  return { state: 'error', code: status === 404 || status === 410 ? 'closed' : status < 500 ? 'unknown' : 'server' };
}

/** What providers' messages speak of, in English or German; the first that fits. */
const SUBJECTS: readonly (readonly [RegExp, ErrorCode])[] = [
  [/captcha|robot|quarantine/i, 'captcha-needed'],
  [/too many|rate.?limit/i, 'rate-limited'],
  [/domain|block/i, 'rejected-domain'],
  [/required|missing|blank|pflicht|ausfüllen/i, 'missing-field'],
  [/mail|address|adresse/i, 'invalid-email'],
  [/invite|paid|list|letter|uuid|available|closed|expired/i, 'closed'],
];

/** The code for a provider's message. The message itself is never shown: it may be HTML, and in another language. */
export function codeOfMessage(message: unknown): ErrorCode {
  const text = typeof message === 'string' ? message : (JSON.stringify(message) ?? '');
  return SUBJECTS.find(([subject]) => subject.test(text.slice(0, 500)))?.[1] ?? 'unknown';
}
