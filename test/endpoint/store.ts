import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import type { signupSchema } from '../../src/schemas.ts';
import { writeConfirmationMail, writeKnownAddressMail, type Mail } from './mails.ts';

export type SignupBody = z.infer<typeof signupSchema>;

const HOUR = 3_600_000;
/** A link in a confirmation mail is good for as long as an unconfirmed entry is kept, in milliseconds. */
const UNCONFIRMED_LIFE = 7 * 24 * HOUR;
/** More confirmation mails than this in an hour would help somebody to pester the owner of an address. */
const MAILS_PER_HOUR = 3;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

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
  readonly #database: DatabaseSync;
  readonly #options: StoreOptions;

  constructor(options: StoreOptions) {
    this.#options = options;
    this.#database = new DatabaseSync(options.file);
    this.#database.exec(`
      PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON;
      CREATE TABLE IF NOT EXISTS signup (
        email TEXT PRIMARY KEY, first_name TEXT, last_name TEXT, organisation TEXT, topics TEXT, language TEXT NOT NULL,
        consent_text TEXT NOT NULL, consent_version TEXT NOT NULL, consent_page TEXT NOT NULL, consent_at TEXT NOT NULL,
        received_at INTEGER NOT NULL, confirmed_at INTEGER);
      CREATE TABLE IF NOT EXISTS token (
        hash TEXT PRIMARY KEY, email TEXT NOT NULL REFERENCES signup (email) ON DELETE CASCADE, expires_at INTEGER NOT NULL);
      CREATE TABLE IF NOT EXISTS answer (
        key TEXT PRIMARY KEY, content_hash TEXT NOT NULL, status INTEGER NOT NULL, body TEXT NOT NULL, at INTEGER NOT NULL);
      CREATE TABLE IF NOT EXISTS mail (
        id INTEGER PRIMARY KEY, recipient TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL);
    `);
  }

  close(): void {
    this.#database.close();
  }

  /** The answer already given under a key; `conflict` if that was for another content. */
  findAnswer(key: string, content: string): StoredAnswer | 'conflict' | undefined {
    const row = this.#get('SELECT content_hash, status, body FROM answer WHERE key = ?', key);
    if (!row) return undefined;
    if (row['content_hash'] !== sha256(content)) return 'conflict';
    return { status: Number(row['status']), body: String(row['body']) };
  }

  /** Stores a sign-up, its mail and its answer at once. `origin` is where the link in the mail leads. */
  add(signup: SignupBody, origin: string, answer: StoredAnswer & { key?: string | undefined; content: string }): void {
    this.#transaction(() => {
      const now = this.#options.now();
      this.#sweep(now);
      const email = signup.email.toLowerCase();
      const isConfirmed = this.#get('SELECT 1 FROM signup WHERE email = ? AND confirmed_at IS NOT NULL', email) !== undefined;
      if (!isConfirmed) this.#putSignup(email, signup, now);
      if (this.#mailsSince(email, now - HOUR) < MAILS_PER_HOUR) {
        this.#putMail(isConfirmed ? writeKnownAddressMail(email, signup.language) : this.#invite(email, signup.language, origin, now), now);
      }
      if (answer.key) {
        this.#run('INSERT INTO answer VALUES (?, ?, ?, ?, ?)', answer.key, sha256(answer.content), answer.status, answer.body, now);
      }
    });
  }

  /** Whether a token is good; looking changes nothing, because mail scanners open links. */
  isOpen(token: string): boolean {
    return this.#get('SELECT 1 FROM token WHERE hash = ? AND expires_at > ?', sha256(token), this.#options.now()) !== undefined;
  }

  /** Confirms the address that a token was sent to; `false` if the token is unknown or too old. */
  confirm(token: string): boolean {
    return this.#transaction(() => {
      if (!this.isOpen(token)) return false;
      this.#run(
        'UPDATE signup SET confirmed_at = coalesce(confirmed_at, ?) WHERE email = (SELECT email FROM token WHERE hash = ?)',
        this.#options.now(),
        sha256(token),
      );
      return true;
    });
  }

  /** The mails that a real server would have sent, newest first. */
  outbox(): (Mail & { at: number })[] {
    return this.#all('SELECT recipient, subject, text, at FROM mail ORDER BY id DESC') as unknown as (Mail & { at: number })[];
  }

  /** Everything stored about an address: for tests and for the proof of consent. */
  find(email: string): Record<string, unknown> | undefined {
    return this.#get('SELECT * FROM signup WHERE email = ?', email.toLowerCase());
  }

  /** Erases what was not confirmed in time, and answers that nobody will ask for again. */
  #sweep(now: number): void {
    this.#run('DELETE FROM signup WHERE confirmed_at IS NULL AND received_at <= ?', now - UNCONFIRMED_LIFE);
    this.#run('DELETE FROM token WHERE expires_at <= ?', now);
    this.#run('DELETE FROM answer WHERE at <= ?', now - UNCONFIRMED_LIFE);
    this.#run('DELETE FROM mail WHERE at <= ?', now - UNCONFIRMED_LIFE);
  }

  #putSignup(email: string, { firstName, lastName, organisation, topics, language, consent }: SignupBody, now: number): void {
    this.#run(
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

  #invite(email: string, language: string, origin: string, now: number): Mail {
    const token = this.#options.token();
    this.#run('INSERT INTO token VALUES (?, ?, ?)', sha256(token), email, now + UNCONFIRMED_LIFE);
    return writeConfirmationMail(email, language, `${origin}/confirm?token=${token}`);
  }

  #mailsSince(email: string, since: number): number {
    return Number(this.#get('SELECT count(*) AS number FROM mail WHERE recipient = ? AND at > ?', email, since)?.['number']);
  }

  #putMail({ recipient, subject, text }: Mail, now: number): void {
    this.#run('INSERT INTO mail (recipient, subject, text, at) VALUES (?, ?, ?, ?)', recipient, subject, text, now);
  }

  #transaction<Result>(work: () => Result): Result {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #get(sql: string, ...values: (string | number | null)[]): Record<string, unknown> | undefined {
    return this.#database.prepare(sql).get(...values);
  }

  #all(sql: string): Record<string, unknown>[] {
    return this.#database.prepare(sql).all();
  }

  #run(sql: string, ...values: (string | number | null)[]): void {
    this.#database.prepare(sql).run(...values);
  }
}
