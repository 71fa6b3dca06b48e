import type { Outcome, Signup, Transport } from '../signup.ts';
import type { Settings } from '../settings.ts';
import type { Names } from './fields.ts';

/** A request as plain data: the same value drives fetch and a native form. */
export interface Submission {
  url: string;
  method: 'POST' | 'GET';
  encoding: 'json' | 'form';
  headers?: Readonly<Record<string, string>>;
  /** For `json` the object to send; for `form` names and values, where a list repeats its name. */
  fields: Readonly<Record<string, unknown>>;
  transport: Transport;
  /** A text that has to be fetched first and goes into a field. */
  token?: Readonly<{ url: string; field: string }>;
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

/** A newsletter system: data and two pure functions. Nothing outside its file asks which one it is. */
export interface Provider {
  /** Hosts that belong to it alone; missing where every partner has a server of their own. */
  host?: RegExp;
  /** Path, query and fragment of the addresses that editors find in it; never, where its addresses look like any. */
  path: RegExp;
  /** The ways to send that it allows, best first. */
  steps: readonly [Transport, ...Transport[]];
  /** What it can take, and under which names. */
  names: Names;
  /** Whether sending again brings another confirmation mail. */
  canResend?: boolean;
  /** Whether the attribute `list` is missing. */
  lacksList?(settings: Settings): boolean;
  /** The address to which one writes in order to join; empty if the settings do not tell. */
  mailto?(settings: Settings): string;
  /** The request for one of its steps, by default the best. For `link` the address is all. */
  submission(settings: Settings, signup: Signup, transport?: Transport): Submission;
  /** What an answer means. Whatever is not known for certain is no success. */
  outcome(answer: Answer): Outcome;
}
