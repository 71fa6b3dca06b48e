/** Faster than this nobody fills in a form without touching anything, in milliseconds. */
const TOO_FAST = 3000;

/** What is known of how a sign-up came about. */
export interface Traces {
  /** Content of the field that people do not see. */
  honeypot: string;
  /** Whether there was any key, paste or pointer input in the form. */
  isTouched: boolean;
  /** Milliseconds since the form was first rendered. */
  age: number;
}

/** Whether one more button has to be pressed before sending. Nothing is ever dropped because of it. */
export function isSuspicious({ honeypot, isTouched, age }: Traces): boolean {
  return honeypot !== '' || (!isTouched && age < TOO_FAST);
}
