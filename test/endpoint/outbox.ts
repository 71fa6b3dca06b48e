import type { Database } from './database.ts';
import type { Mail } from './mails.ts';

/** A mail as it is stored, with what became of it. Times in milliseconds. */
export interface StoredMail extends Mail {
  id: number;
  at: number;
  sentAt: number | null;
  givenUpAt: number | null;
}

const COLUMNS = `id, recipient, subject, text, unsubscribe_url AS "unsubscribeUrl", at, sent_at AS "sentAt", given_up_at AS "givenUpAt"`;

/** The mails, each stored in the transaction of the sign-up that caused it. */
export class Outbox {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  add({ recipient, subject, text, unsubscribeUrl }: Mail, now: number): void {
    this.#database.run(
      'INSERT INTO mail (recipient, subject, text, unsubscribe_url, at) VALUES (?, ?, ?, ?, ?)',
      recipient,
      subject,
      text,
      unsubscribeUrl,
      now,
    );
  }

  /** All mails, newest first. */
  list(): StoredMail[] {
    return this.#database.all(`SELECT ${COLUMNS} FROM mail ORDER BY id DESC`) as unknown as StoredMail[];
  }

  countSince(recipient: string, since: number): number {
    return Number(this.#database.get('SELECT count(*) AS number FROM mail WHERE recipient = ? AND at > ?', recipient, since)?.['number']);
  }

  /** The oldest mail that is still to be sent, leaving out some. */
  findUnsent(except: Iterable<number>): StoredMail | undefined {
    return this.#database.get(
      `SELECT ${COLUMNS} FROM mail WHERE sent_at IS NULL AND given_up_at IS NULL
         AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT 1`,
      JSON.stringify([...except]),
    ) as StoredMail | undefined;
  }

  markSent(id: number, now: number): void {
    this.#database.run('UPDATE mail SET sent_at = ? WHERE id = ?', now, id);
  }

  /** Counts a refusal. Whether it was the last one that is allowed, with which a mail is given up. */
  markRefused(id: number, allowed: number, now: number): boolean {
    const row = this.#database.get(
      'UPDATE mail SET refusals = refusals + 1, given_up_at = iif(refusals + 1 >= ?, ?, NULL) WHERE id = ? RETURNING given_up_at',
      allowed,
      now,
      id,
    );
    return typeof row?.['given_up_at'] === 'number';
  }

  erase(recipient: string): void {
    this.#database.run('DELETE FROM mail WHERE recipient = ?', recipient);
  }

  sweep(until: number): void {
    this.#database.run('DELETE FROM mail WHERE at <= ?', until);
  }
}
