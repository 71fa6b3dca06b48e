import type { Answer } from './providers/provider.ts';
import type { ErrorCode } from './signup.ts';

/** What the transports take from their surroundings. */
export interface Environment {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Unpredictable bytes. */
  random: (size: number) => Uint8Array;
  /** How long an answer may take, in milliseconds. */
  timeout: number;
  /** When another confirmation mail may be asked for, in milliseconds after the first. */
  resendAfter: number;
}

/** Without an answer that could be read. */
export interface NoAnswer {
  /** Why; `unread` if the request has most probably arrived. */
  why: ErrorCode | 'unread';
  /** Whether the server lets no page send in this way, so that nothing was sent. */
  isForbidden?: boolean;
  /** The directive of the page's policy that refused it. */
  directive?: string | undefined;
}

/** What came of a sending. */
export type Receipt = Answer | NoAnswer;
