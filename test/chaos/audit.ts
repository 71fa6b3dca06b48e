import type { DatabaseSync } from 'node:sqlite';
import { sha256 } from '../endpoint/hash.ts';
import type { Arrival } from './faulty-server.ts';
import type { Sight, Visit } from './plan.ts';

/** What the endpoint makes of an address: one mailbox, however it is written. */
const storedForm = (email: string): string => email.normalize('NFC').toLowerCase();

const last = ({ presses }: Visit): Sight => presses.at(-1)!;

/** A sign-up shown as a success is stored, with exactly what its visitor saw. */
export function checkVisit(database: DatabaseSync, visit: Visit): void {
  const row = database.prepare('SELECT * FROM signup WHERE email = ?').get(storedForm(last(visit).email));
  if (!row) fail(visit, 'success is shown, but nothing is stored');
  compare(visit, last(visit), row);
}

/** What is in the database after all the sign-ups is what the visitors wanted, and nothing else. */
export function checkAll(database: DatabaseSync, visits: readonly Visit[], arrivals: readonly Arrival[]): void {
  for (const visit of visits) checkVisit(database, visit);
  checkRows(database, visits);
  checkKeys(visits, arrivals);
  checkMails(database, visits, arrivals);
}

/** Sign-ups that were given up may be stored too, but none that nobody sent. */
function checkRows(database: DatabaseSync, visits: readonly Visit[]): void {
  const sights = new Map(visits.flatMap((visit) => visit.presses.map((sight) => [storedForm(sight.email), { visit, sight }] as const)));
  for (const row of database.prepare('SELECT * FROM signup').all()) {
    const sent = sights.get(String(row['email']));
    if (!sent) throw new Error(`${String(row['email'])} is stored, but nobody sent that`);
    compare(sent.visit, sent.sight, row);
  }
}

/** A retry repeats key and body byte for byte; only a new beginning has a new key. */
function checkKeys(visits: readonly Visit[], arrivals: readonly Arrival[]): void {
  const bodies = new Map(arrivals.map(({ key, body }) => [key, body]));
  for (const visit of visits) {
    for (const email of visit.begun) {
      const own = arrivals.filter((arrival) => arrival.email === email);
      const keys = new Set(own.map(({ key }) => key));
      if (keys.size > begunWith(visit, email)) fail(visit, `${email} came with ${keys.size} keys`);
      const other = own.find(({ key, body }) => bodies.get(key) !== body);
      if (other) fail(visit, `the key ${other.key} came with ${other.body} and with ${bodies.get(other.key)}`);
      const answer = own.find(({ status }) => status !== undefined && status !== 202);
      if (answer) fail(visit, `the endpoint answered ${answer.status} to ${answer.body}`);
    }
  }
}

/** One mail for every stored key at most, and at least one for every success. */
function checkMails(database: DatabaseSync, visits: readonly Visit[], arrivals: readonly Arrival[]): void {
  const stored = new Set(
    database
      .prepare('SELECT key_hash FROM answer')
      .all()
      .map((row) => String(row['key_hash'])),
  );
  const mails = database.prepare('SELECT count(*) AS number FROM mail WHERE recipient = ?');
  for (const visit of visits) {
    for (const email of visit.begun) {
      const number = Number(mails.get(storedForm(email))?.['number']);
      const keys = new Set(arrivals.filter((arrival) => arrival.email === email && stored.has(sha256(arrival.key))).map(({ key }) => key));
      if (number > keys.size) fail(visit, `${number} mails to ${email} for ${keys.size} keys`);
      if (number === 0 && email === last(visit).email) fail(visit, `no mail to ${email}`);
    }
  }
}

const begunWith = ({ begun }: Visit, email: string): number => begun.filter((address) => address === email).length;

function compare(visit: Visit, sight: Sight, row: Record<string, unknown>): void {
  for (const [column, seen] of Object.entries({ ...sight, email: storedForm(sight.email) })) {
    if (row[column] !== seen) fail(visit, `${column}: seen ${JSON.stringify(seen)}, stored ${JSON.stringify(row[column])}`);
  }
  const at = Date.parse(String(row['consent_at']));
  if (!(at >= visit.from && at <= visit.to)) fail(visit, `consent_at: stored ${String(row['consent_at'])}, when the form was not used`);
}

function fail(visit: Visit, complaint: string): never {
  throw new Error(`sign-up ${visit.index}, ${last(visit).email}: ${complaint}`);
}
