import type { msg as lookUp } from './localize.controller.ts';

/* Stands in for src/shared/localize.controller.ts in form-help.js: the messages that have come are with the script that
   loads it. */
let lent: typeof lookUp;

/** Sets how messages are looked up. */
export const lendMessages = (given: typeof lookUp): void => {
  lent = given;
};

/** The message with this number in the current language, or the German one. */
export const msg: typeof lookUp = (...message) => lent(...message);
