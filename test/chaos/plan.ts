import type { Dice } from './dice.ts';

/** How many visitors want to sign up, and how many forms stand on the page for them. */
export const SIGNUPS = 1000;
export const FORMS = 20;

/** How long the forms wait for an answer, in milliseconds: a busy machine must not make a fault of every request. */
export const TIMEOUT = 1000;

/** With one fault in three, not one run in a million needs as many presses for a sign-up. */
export const MAX_PRESSES = 25;

/** What a visitor types and ticks. */
export interface Wish {
  email: string;
  firstName: string;
  lastName: string;
  organisation: string;
  /** Places of the topics to tick. */
  topics: readonly number[];
}

/** What the visitor saw in the form when the button was pressed, with the names of the columns that keep it. */
export interface Sight {
  email: string;
  first_name: string | null;
  last_name: string | null;
  organisation: string | null;
  topics: string | null;
  language: string;
  consent_text: string;
  consent_page: string;
}

/** A sign-up as its visitor tells it. */
export interface Visit {
  index: number;
  /** What stood in the form at every press. */
  presses: Sight[];
  /** The address of every sign-up begun: one at first, one more after an edit of it or a reset. Each may have one mail. */
  begun: string[];
  /** The form's clock at the first press and at the success, in milliseconds since 1970. */
  from: number;
  to: number;
  /** The code of every failure that the page was told of. */
  errors: string[];
  doublePresses: number;
  edits: number;
  resets: number;
}

const MAILBOXES = ['anna', 'jörg.groß', 'Zoë', "o'hara", 'name+newsletter', 'ŁUKASZ', 'почта', 'a', 'Ju\u0308rgen', 'zuschrift_an-alle'];
const DOMAINS = ['iq.example', 'netzwerk-brandenburg.example', 'müller.example', 'xn--mller-kva.example', 'Mail.IQ.Example'];
const NAMES = ['', 'Anna', 'Jürgen', 'Zoe\u0308', 'أمينة', "D'Arc", '<b>Łukasz</b>', '李', 'Maria & José', 'Kim 👩🏽‍🔧', '"Bo" \\n'];

/** Something to sign up with; the number makes the address one that nobody else has. */
export function makeWish(dice: Dice, number: string): Wish {
  return {
    email: `${dice.pick(MAILBOXES)}.${number}@${dice.pick(DOMAINS)}`,
    firstName: dice.pick(NAMES),
    lastName: dice.pick(NAMES),
    organisation: dice.pick(NAMES),
    topics: [0, 1, 2].filter(() => dice.chance(0.4)),
  };
}

/** The attributes of the forms: texts and boxes, three languages, all the fields or none. */
export function attributesOf(form: number): Record<string, string> {
  return {
    lang: ['de', 'en', 'de', 'ar'][form % 4]!,
    consent: ['text', 'checkbox'][form % 2]!,
    fields: ['', 'first-name', 'first-name last-name organisation'][form % 3]!,
    topics: ['jobs=Arbeit & Beruf; law=Recht; über-uns=Über uns', ''][form % 5 === 0 ? 1 : 0]!,
    publisher: ['IQ Netzwerk Brandenburg', 'Büro für „Öffentliches“ & <Soziales>'][form % 7 === 0 ? 1 : 0]!,
    frequency: ['', 'monthly', 'Er erscheint, wenn es Neues gibt.'][form % 3]!,
    'privacy-url': '/privacy',
  };
}
