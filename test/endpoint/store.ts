import type { z } from 'zod';
import type { signupSchema } from '../../src/schemas.ts';
import { Database } from './database.ts';
import { sha256 } from './hash.ts';
import { writeConfirmationMail, writeKnownAddressMail, type Addressee, type Mail } from './mails.ts';
import { Outbox, type StoredMail } from './outbox.ts';
import { Unsubscriptions } from './unsubscriptions.ts';

export type SignupBody = z.infer<typeof signupSchema>;

const HOUR = 3_600_000;
/** A link in a confirmation mail is good for as long as an unconfirmed entry is kept, in milliseconds. */
const UNCONFIRMED_LIFE = 7 * 24 * HOUR;
/** More confirmation mails than this in an hour would help somebody to pester the owner of an address. */
const MAILS_PER_HOUR = 3;

/** What a store takes from its surroundings. */
export interface StoreOptions {
  /** Path of the database file, or `:memory:`. */
  file: string;
  now: () => number;
  /** A new, unpredictable token. */
  token: () => string;
}

/** The answer to a request: stored with its key, so that a retry gets the same. */
export interface StoredAnswer {
  status: number;
  body: string;
}

/**
 * Sign-ups, confirmation tokens, answers and the outbox in one SQLite file. Every request is one transaction, so
 * that the process may be killed at any time: a sign-up is there with its mail and its answer, or not at all.
 */
export class Store {
  readonly mails: Outbox;
  readonly unsubscriptions: Unsubscriptions;
  readonly #database: Database;
  readonly #options: StoreOptions;

  constructor(options: StoreOptions) {
    const database = new Database(options.file);
    this.#options = options;
    this.#database = database;
    this.mails = new Outbox(database);
    this.unsubscriptions = new Unsubscriptions({ ...options, database, mails: this.mails });
  }

  close(): void {
    this.#database.close();
  }

  /** The answer already given under a key; `conflict` if that was for another content. */
  findAnswer(key: string, content: string): StoredAnswer | 'conflict' | undefined {
    const row = this.#database.get('SELECT content_hash, status, body FROM answer WHERE key_hash = ?', sha256(key));
    if (!row) return undefined;
    if (row['content_hash'] !== sha256(content)) return 'conflict';
    return { status: Number(row['status']), body: String(row['body']) };
  }

  /** Stores a sign-up, its mail and its answer at once. `origin` is where the link in the mail leads. */
  add(signup: SignupBody, origin: string, answer: StoredAnswer & { key?: string | undefined; content: string }): void {
    this.#database.transaction(() => {
      const now = this.#options.now();
      this.#sweep(now);
      const email = signup.email.toLowerCase();
      const isConfirmed = this.#database.get('SELECT 1 FROM signup WHERE email = ? AND confirmed_at IS NOT NULL', email) !== undefined;
      if (!isConfirmed) this.#putSignup(email, signup, now);
      if (this.mails.countSince(email, now - HOUR) < MAILS_PER_HOUR) {
        const unsubscribeUrl = this.unsubscriptions.createUrl(email, origin);
        const addressee = { recipient: email, language: signup.language, unsubscribeUrl };
        this.mails.add(isConfirmed ? writeKnownAddressMail(addressee) : this.#invite(addressee, origin, now), now);
      }
      if (answer.key) {
        this.#database.run(
          'INSERT INTO answer VALUES (?, ?, ?, ?, ?)',
          sha256(answer.key),
          sha256(answer.content),
          answer.status,
          answer.body,
          now,
        );
      }
    });
  }

  /** Whether a token is good; looking changes nothing, because mail scanners open links. */
  isOpen(token: string): boolean {
    return this.#database.get('SELECT 1 FROM token WHERE hash = ? AND expires_at > ?', sha256(token), this.#options.now()) !== undefined;
  }

  /** Confirms the address that a token was sent to; `false` if the token is unknown or too old. */
  confirm(token: string): boolean {
    return this.#database.transaction(() => {
      if (!this.isOpen(token)) return false;
      this.#database.run(
        'UPDATE signup SET confirmed_at = coalesce(confirmed_at, ?) WHERE email = (SELECT email FROM token WHERE hash = ?)',
        this.#options.now(),
        sha256(token),
      );
      return true;
    });
  }

  /** All mails, newest first. */
  outbox(): StoredMail[] {
    return this.mails.list();
  }

  /** Everything stored about an address: for tests and for the proof of consent. */
  find(email: string): Record<string, unknown> | undefined {
    return this.#database.get('SELECT * FROM signup WHERE email = ?', email.toLowerCase());
  }

  /** Erases what was not confirmed in time, and answers that nobody will ask for again. */
  #sweep(now: number): void {
    this.#database.run('DELETE FROM signup WHERE confirmed_at IS NULL AND received_at <= ?', now - UNCONFIRMED_LIFE);
    this.#database.run('DELETE FROM token WHERE expires_at <= ?', now);
    this.#database.run('DELETE FROM answer WHERE at <= ?', now - UNCONFIRMED_LIFE);
    this.mails.sweep(now - UNCONFIRMED_LIFE);
  }

  #putSignup(email: string, { firstName, lastName, organisation, topics, language, consent }: SignupBody, now: number): void {
    this.#database.run(
      `INSERT INTO signup VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)
       ON CONFLICT (email) DO UPDATE SET first_name = excluded.first_name, last_name = excluded.last_name,
         organisation = excluded.organisation, topics = excluded.topics, language = excluded.language,
         consent_text = excluded.consent_text, consent_version = excluded.consent_version,
         consent_page = excluded.consent_page, consent_at = excluded.consent_at, received_at = excluded.received_at`,
      email,
      firstName ?? null,
      lastName ?? null,
      organisation ?? null,
      topics ?? null,
      language,
      consent.text,
      consent.version,
      consent.page,
      consent.at,
      now,
    );
  }

  #invite(addressee: Addressee, origin: string, now: number): Mail {
    const token = this.#options.token();
    this.#database.run('INSERT INTO token VALUES (?, ?, ?)', sha256(token), addressee.recipient, now + UNCONFIRMED_LIFE);
    return writeConfirmationMail(addressee, `${origin}/confirm?token=${token}`);
  }
}
