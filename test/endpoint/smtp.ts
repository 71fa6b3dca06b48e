import { createTransport, type SendMailOptions } from 'nodemailer';
import { findEmailFault } from '../../src/newsletter-form/email.ts';
import { sha256 } from './hash.ts';
import { ONE_CLICK } from './mails.ts';
import type { StoredMail } from './outbox.ts';
import type { Delivery } from './sender.ts';

/** Who sends, and through which server. */
export interface SmtpSettings {
  url: string;
  from: { name: string; address: string };
}

/** Reads the settings; there are none where no server is named. Wrong ones are an error of one sentence, without the password. */
export function readSmtpSettings(environment: Record<string, string | undefined>): SmtpSettings | undefined {
  const { SMTP_URL: url, SMTP_FROM } = environment;
  if (!url) return undefined;
  if (!isServer(url))
    throw new Error('SMTP_URL must name a mail server, such as smtp://127.0.0.1:2525 or smtps://user:password@example.org.');
  const from = (SMTP_FROM || 'newsletter@example.org').trim();
  const [, name = '', address = from] = /^"?([^<>"\p{Cc}]*?)"?\s*<([^<>]*)>$/u.exec(from) ?? [];
  if (findEmailFault(address))
    throw new Error('SMTP_FROM must be a sender, such as newsletter@example.org or Newsletter <newsletter@example.org>.');
  return { url, from: { name, address: address.trim() } };
}

function isServer(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
}

/** A way to the mail server. */
export function createDelivery({ url, from }: SmtpSettings): (mail: StoredMail) => Promise<Delivery> {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (mail) => {
    try {
      await transport.sendMail(writeMessage(mail, from));
      return { state: 'sent' };
    } catch (error) {
      return readFailure(error as SmtpError);
    }
  };
}

/**
 * The whole message. Everything from outside is an address by then, and that is an address of its own in the envelope
 * and never a piece of a header line. The same mail has the same Message-ID whenever it is sent.
 */
function writeMessage({ recipient, subject, text, unsubscribeUrl, at }: StoredMail, from: SmtpSettings['from']): SendMailOptions {
  const domain = from.address.split('@')[1] ?? '';
  return {
    from,
    to: { name: '', address: recipient },
    envelope: { from: from.address, to: recipient },
    subject,
    text,
    date: new Date(at),
    messageId: `<${sha256(unsubscribeUrl)}@${domain}>`,
    headers: {
      'List-Id': `<newsletter.${domain}>`,
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': ONE_CLICK.join('='),
      'Auto-Submitted': 'auto-generated',
    },
  };
}

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
  permanent?: boolean;
}

/** Only what the server says to the recipient or the text is about the mail; all else is between the server and us. */
function readFailure({ code, command, responseCode, permanent, name }: SmtpError): Delivery {
  const isRefused = permanent === true && (command === 'RCPT TO' || command === 'DATA');
  return { state: isRefused ? 'refused' : 'failed', reason: [command, code ?? name, responseCode].filter(Boolean).join(' ') };
}
