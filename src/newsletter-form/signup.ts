import { findEmailFault, type EmailFault } from './email.ts';

/** The text fields of the form, by the names of the contract `iq`. */
export type FieldName = 'email' | 'firstName' | 'lastName' | 'organisation';

/**
 * A way to send: `fetch`, whose answer can be read; `frame`, a hidden frame that sends a message; `tab`, a form post in
 * a new tab; `link`, the provider's own page, or an address to write to.
 */
export type Transport = 'fetch' | 'frame' | 'tab' | 'link';

/** Why a sign-up did not succeed; the codes are part of the public interface. */
export type ErrorCode =
  | 'invalid-email'
  | 'missing-field'
  | 'rejected-domain'
  | 'captcha-needed'
  | 'rate-limited'
  | 'closed'
  | 'blocked'
  | 'offline'
  | 'timeout'
  | 'server'
  | 'unknown';

/** The codes that a server may give; any other would be an invention. */
export const SIGNUP_CODES: readonly ErrorCode[] = [
  'invalid-email',
  'missing-field',
  'rejected-domain',
  'captcha-needed',
  'rate-limited',
  'closed',
];

/** What stands in the form when it is sent. */
export interface Entry extends Record<FieldName, string> {
  /** The ids of the topics ticked, separated by blanks. No array: old host scripts spoil those. */
  topics: string;
  /** Whether the consent box is ticked; true where the consent is a text. */
  consented: boolean;
}

/** The proof of consent that goes to the server. */
export interface Consent {
  /** The consent text, character for character as it was shown. */
  text: string;
  /** FNV-1a hash of the text in UTF-8, 64 bits, hexadecimal: tells versions apart; the proof is the text. */
  version: string;
  /** Origin and path of the page, without query and fragment. */
  page: string;
  /** Time of the sign-up, ISO 8601 in UTC. */
  at: string;
}

/** A sign-up as providers get it. */
export interface Signup extends Entry {
  /** BCP 47 tag of the language in which the form was shown. */
  language: string;
  consent: Consent;
  /** Names this sign-up, so that a server can recognise a retry: a UUID. */
  key: string;
}

/** A field that has to be corrected. */
export interface FieldError {
  field: FieldName | 'consent';
  code: ErrorCode;
  /** What exactly is wrong with the address, where it was checked here. */
  fault?: EmailFault;
}

/** Nothing is known to be stored, and everything typed is still there. */
export interface Failure {
  state: 'error';
  code: ErrorCode;
  /** The fields to correct; without any, it is the sending that failed. */
  fields?: readonly FieldError[] | undefined;
  /** The next way to send; it waits for a click of its own. */
  next?: Transport | undefined;
  /** The page's policy, a blocker or the server forbids this way for good: the next one comes first. */
  isForbidden?: boolean | undefined;
  /** The provider's own page, if it has one. */
  page?: string;
  /** The directive of the page's Content-Security-Policy that refused the request. */
  directive?: string | undefined;
  /** Seconds until another attempt makes sense. */
  retryAfter?: number | undefined;
  /** The server knows another content under this key: to be sent once more under a new one. */
  isKeyTaken?: boolean;
}

/** The server took the sign-up. */
export interface Success {
  state: 'success';
  /** Whether a confirmation mail comes: missing if it does, `maybe` if nobody can know, `none` if none is needed. */
  mail?: 'maybe' | 'none' | undefined;
}

/** Sent, but nobody here can know whether it was accepted. */
export interface HandedOver {
  state: 'handed-over';
  transport: Transport;
  /** The provider's own page, if it has one. */
  page: string;
}

/** How a sending ended, as far as it can be known. */
export type Outcome = Success | HandedOver | Failure;

/** What the form does at the moment. `isSuspicious` asks for one more click before sending. */
export type Status = { state: 'idle'; isSuspicious?: boolean } | { state: 'pending' } | Outcome;

/** What must be corrected before sending, in the order of the form. */
export function checkEntry(entry: Entry): FieldError[] {
  const errors: FieldError[] = [];
  const fault = findEmailFault(entry.email);
  if (fault) errors.push({ field: 'email', code: fault === 'empty' ? 'missing-field' : 'invalid-email', fault });
  if (!entry.consented) errors.push({ field: 'consent', code: 'missing-field' });
  return errors;
}
