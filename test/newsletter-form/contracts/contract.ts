import type { SettingsInput } from '../../../src/newsletter-form/settings.ts';
import type { Outcome, Signup } from '../../../src/newsletter-form/signup.ts';

/** An answer of a newsletter system. */
export interface ContractAnswer {
  status: number;
  body?: string;
  retryAfter?: string;
}

/** What one newsletter system wants and answers, and how we know. */
export interface Contract {
  provider: string;
  /** Recorded from a real server, read in its source, or documented. */
  source: string;
  /** Attributes beside publisher and privacy-url; `action` is an address that editors find there. */
  attributes: SettingsInput & { action: string };
  /** The request that the sign-up below has to make. */
  request: { url: string; method?: 'GET' | 'POST'; json?: object; form?: readonly (readonly [string, string])[] };
  /** The same in a new tab, where that is another step. */
  tab?: { url: string; form: readonly (readonly [string, string])[] };
  /** The provider's own page for its visitors. */
  page?: string;
  /** Whether any page may read its answers. */
  isReadable: boolean;
  /** Every answer that is known. */
  answers: readonly (readonly [name: string, answer: ContractAnswer, outcome: Outcome])[];
}

/** The sign-up that every contract is written for. */
export const signup: Signup = {
  email: 'vb+iq@example.org',
  firstName: 'Viktoria',
  lastName: 'Blank & Söhne',
  organisation: 'BdV',
  topics: '3 7',
  consented: true,
  language: 'de',
  key: '00112233-4455-4677-8899-aabbccddeeff',
  consent: { text: 'Ja.', version: '85944171f73967e8', page: 'https://partner.example/', at: '2026-11-22T09:30:00.000Z' },
};

export const success = { state: 'success', mail: undefined } as const;
export const maybe = { state: 'success', mail: 'maybe' } as const;
const failure = <Code extends string>(code: Code) => ({ state: 'error', code }) as const;
/** A refusal of the whole. */
export const closed = failure('closed');
export const captcha = failure('captcha-needed');
export const broken = failure('server');
export const unclear = failure('unknown');
export const limited = (retryAfter: number) => ({ state: 'error', code: 'rate-limited', retryAfter }) as const;
/** A refusal of the address. */
const atEmail = <Code extends 'invalid-email' | 'rejected-domain' | 'missing-field'>(code: Code) =>
  ({ state: 'error', code, fields: [{ field: 'email', code }] }) as const;
export const invalid = atEmail('invalid-email');
export const rejected = atEmail('rejected-domain');
export const missing = atEmail('missing-field');
