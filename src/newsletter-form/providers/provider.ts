import type { Outcome, Signup } from '../signup.ts';
import type { Settings } from '../settings.ts';

/** A request as plain data: the same value drives fetch and a native form. */
export interface Submission {
  url: string;
  method: 'POST' | 'GET';
  encoding: 'json' | 'form';
  headers?: Readonly<Record<string, string>>;
  /** For `json` the object to send, without arrays (old host scripts spoil them); for `form` names and values. */
  fields: Readonly<Record<string, unknown>>;
  /** The best way to send that this provider allows. */
  transport: 'fetch';
}

/** What a server answered, as far as it could be read. */
export interface Answer {
  status: number;
  body: string;
  /** The header `Retry-After`, where the server lets it be read. */
  retryAfter?: string | undefined;
  /** Milliseconds since 1970 when the answer came. */
  at: number;
}

/** A newsletter system: two pure functions. Nothing outside its file asks which one it is. */
export interface Provider {
  submission(settings: Settings, signup: Signup): Submission;
  outcome(answer: Answer): Outcome;
}
