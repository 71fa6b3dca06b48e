import { DatabaseSync } from 'node:sqlite';

type Value = string | number | null;
type Row = Record<string, unknown>;

/** How the tables came to be. A file takes every step once, whatever its age; so steps are added, never changed. */
const STEPS = [
  `CREATE TABLE IF NOT EXISTS signup (
     email TEXT PRIMARY KEY, first_name TEXT, last_name TEXT, organisation TEXT, topics TEXT, language TEXT NOT NULL,
     consent_text TEXT NOT NULL, consent_version TEXT NOT NULL, consent_page TEXT NOT NULL, consent_at TEXT NOT NULL,
     received_at INTEGER NOT NULL, confirmed_at INTEGER);
   CREATE TABLE IF NOT EXISTS token (
     hash TEXT PRIMARY KEY, email TEXT NOT NULL REFERENCES signup (email) ON DELETE CASCADE, expires_at INTEGER NOT NULL);
   CREATE TABLE IF NOT EXISTS answer (
     key TEXT PRIMARY KEY, content_hash TEXT NOT NULL, status INTEGER NOT NULL, body TEXT NOT NULL, at INTEGER NOT NULL);
   CREATE TABLE IF NOT EXISTS mail (
     id INTEGER PRIMARY KEY, recipient TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL);`,
  // Mails from before have no link to unsubscribe, so they stay in the outbox; answers from before have no hashed key.
  // AUTOINCREMENT: while a mail is on its way, it may be erased, and its number must not become that of another mail.
  `ALTER TABLE mail RENAME TO old_mail;
   CREATE TABLE mail (
     id INTEGER PRIMARY KEY AUTOINCREMENT, recipient TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL,
     unsubscribe_url TEXT NOT NULL, at INTEGER NOT NULL, sent_at INTEGER, refusals INTEGER NOT NULL DEFAULT 0, given_up_at INTEGER);
   INSERT INTO mail (id, recipient, subject, text, unsubscribe_url, at, sent_at)
     SELECT id, recipient, subject, text, '', at, at FROM old_mail;
   DROP TABLE old_mail;
   DELETE FROM answer;
   ALTER TABLE answer RENAME COLUMN key TO key_hash;
   CREATE TABLE unsubscribe_token (hash TEXT PRIMARY KEY, email TEXT REFERENCES signup (email) ON DELETE SET NULL);
   CREATE INDEX unsubscribe_token_email ON unsubscribe_token (email);
   CREATE TABLE proof (
     address_hash TEXT NOT NULL, consent_text TEXT NOT NULL, consent_version TEXT NOT NULL, consent_page TEXT NOT NULL,
     received_at INTEGER NOT NULL, confirmed_at INTEGER, unsubscribed_at INTEGER NOT NULL);`,
];

/** One SQLite file, and the few ways in which it is asked. */
export class Database {
  readonly #connection: DatabaseSync;

  constructor(file: string) {
    this.#connection = new DatabaseSync(file);
    this.#connection.exec(`
      PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON;
    `);
    this.transaction(() => {
      const taken = Number(this.get('PRAGMA user_version')?.['user_version']);
      for (const step of STEPS.slice(taken)) this.#connection.exec(step);
      this.#connection.exec(`PRAGMA user_version = ${STEPS.length}`);
    });
  }

  close(): void {
    this.#connection.close();
  }

  /** All of the work is stored, or nothing of it. */
  transaction<Result>(work: () => Result): Result {
    this.#connection.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#connection.exec('COMMIT');
      return result;
    } catch (error) {
      this.#connection.exec('ROLLBACK');
      throw error;
    }
  }

  get(sql: string, ...values: Value[]): Row | undefined {
    return this.#connection.prepare(sql).get(...values);
  }

  all(sql: string): Row[] {
    return this.#connection.prepare(sql).all();
  }

  run(sql: string, ...values: Value[]): void {
    this.#connection.prepare(sql).run(...values);
  }

  /** Writes the file anew: in its pages and in its log, deleted rows leave traces, even with `PRAGMA secure_delete`. */
  forgetDeleted(): void {
    this.#connection.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE);');
  }
}
