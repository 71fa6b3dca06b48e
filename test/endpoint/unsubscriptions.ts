import type { Database } from './database.ts';
import { sha256 } from './hash.ts';
import type { Outbox } from './outbox.ts';

export interface UnsubscriptionsOptions {
  database: Database;
  mails: Outbox;
  now: () => number;
  token: () => string;
}

/** The links with which one leaves the newsletter, and the proofs that are left afterwards. */
export class Unsubscriptions {
  readonly #options: UnsubscriptionsOptions;

  constructor(options: UnsubscriptionsOptions) {
    this.#options = options;
  }

  /** A link of its own for every mail; all of an address are good until one is used. */
  createUrl(email: string, origin: string): string {
    const token = this.#options.token();
    this.#options.database.run('INSERT INTO unsubscribe_token VALUES (?, ?)', sha256(token), email);
    return `${origin}/unsubscribe?token=${token}`;
  }

  /** Whether there is or was a sign-up with this link; looking changes nothing, because mail scanners open links. */
  knows(token: string): boolean {
    return this.#find(token) !== undefined;
  }

  /** Erases the person and leaves the proof. Used links stay known, without address, so that a repeated click is no error. */
  unsubscribe(token: string): void {
    const { database } = this.#options;
    const hasErased = database.transaction(() => {
      const email = this.#find(token)?.['email'];
      if (typeof email !== 'string') return false;
      this.#erase(email);
      return true;
    });
    if (hasErased) database.forgetDeleted();
  }

  #find(token: string): Record<string, unknown> | undefined {
    return this.#options.database.get('SELECT email FROM unsubscribe_token WHERE hash = ?', sha256(token));
  }

  #erase(email: string): void {
    const { database, mails, now } = this.#options;
    const page = String(database.get('SELECT consent_page FROM signup WHERE email = ?', email)?.['consent_page']);
    database.run(
      `INSERT INTO proof SELECT ?, consent_text, consent_version, ?, received_at, confirmed_at, ? FROM signup WHERE email = ?`,
      sha256(email),
      withoutQuery(page),
      now(),
      email,
    );
    mails.erase(email);
    database.run('DELETE FROM signup WHERE email = ?', email);
  }
}

/** Queries should not come, but could hold the address. */
function withoutQuery(page: string): string {
  const { origin, pathname } = new URL(page);
  return origin + pathname;
}
