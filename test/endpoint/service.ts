import { randomBytes } from 'node:crypto';
import { createEndpoint } from './endpoint.ts';
import { Sender } from './sender.ts';
import { createDelivery, readSmtpSettings } from './smtp.ts';
import { Store } from './store.ts';

/** Ends the process with one sentence if the environment names a mail server that cannot be one. */
export function checkSmtpSettings(): void {
  try {
    readSmtpSettings(process.env);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

/** The endpoint with its database and, where the environment names a mail server, the sender; all with the real clock. */
export function createService(file: string, perMinute: number) {
  const settings = readSmtpSettings(process.env);
  const now = (): number => Date.now();
  const store = new Store({ file, now, token: () => randomBytes(32).toString('base64url') });
  const sender =
    settings &&
    new Sender({
      mails: store.mails,
      deliver: createDelivery(settings),
      now,
      setTimer: (run, milliseconds) => setTimeout(run, milliseconds).unref(),
      report: console.error,
    });
  return { endpoint: createEndpoint({ store, now, perMinute, onMail: () => void sender?.wake() }), sender };
}
