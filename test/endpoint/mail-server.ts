/** A mail server for tests, on loopback, and a reader for what it got. */
import { EventEmitter, once } from 'node:events';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as it arrived. */
export interface Received {
  sender: string;
  recipients: string[];
  /** By lower-cased names; a header that comes twice has both values, one per line. */
  headers: Record<string, string>;
  text: string;
}

/** Keeps what it gets. What it does otherwise, a test may set. */
export class MailServer {
  readonly received: Received[] = [];
  /** Asked for every connection, sender and recipient: throws, or makes the client wait. */
  onConnect: () => Promise<void> | void = () => {};
  onSender: () => void = () => {};
  onRecipient: (address: string) => void = () => {};
  /** Asked when a mail is complete, before the client hears so. */
  onMail: () => Promise<void> | void = () => {};
  readonly #arrivals = new EventEmitter();
  #server: SMTPServer | undefined;
  #port = 0;

  /** Listens; from the second time on, where it did before. */
  async start(): Promise<void> {
    this.#server = new SMTPServer({ ...this.#handlers(), disabledCommands: ['STARTTLS', 'AUTH'], closeTimeout: 100, logger: false });
    const listener = this.#server.listen(this.#port, '127.0.0.1');
    await once(listener, 'listening');
    this.#port = (listener.address() as { port: number }).port;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.#server?.close(resolve));
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  /** Resolves when so many mails have arrived. */
  async arrived(number: number): Promise<void> {
    while (this.received.length < number) await once(this.#arrivals, 'mail');
  }

  #handlers(): SMTPServerOptions {
    const answer = (work: () => unknown, callback: (error?: Error | null) => void): void =>
      void Promise.resolve()
        .then(work)
        .then(
          () => callback(),
          (error: unknown) => callback(error as Error),
        );
    return {
      onConnect: (_session, callback) => answer(() => this.onConnect(), callback),
      onMailFrom: (_address, _session, callback) => answer(() => this.onSender(), callback),
      onRcptTo: ({ address }, _session, callback) => answer(() => this.onRecipient(address), callback),
      onData: (stream, { envelope }, callback) =>
        answer(async () => {
          const parts: Buffer[] = [];
          for await (const part of stream) parts.push(part as Buffer);
          this.received.push({
            ...readMail(Buffer.concat(parts).toString()),
            sender: envelope.mailFrom ? envelope.mailFrom.address : '',
            recipients: envelope.rcptTo.map(({ address }) => address),
          });
          this.#arrivals.emit('mail');
          await this.onMail();
        }, callback),
    };
  }
}

/** What a server says instead of “250 OK”. */
export const refusal = (responseCode: number): Error => Object.assign(new Error('No'), { responseCode });

function readMail(source: string): Pick<Received, 'headers' | 'text'> {
  const end = source.indexOf('\r\n\r\n');
  const headers: Record<string, string> = {};
  for (const line of source
    .slice(0, end)
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n')) {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    const before = headers[name.toLowerCase()];
    headers[name.toLowerCase()] = (before === undefined ? '' : `${before}\n`) + decodeWords(value);
  }
  return { headers, text: decodeBody(source.slice(end + 4), headers['content-transfer-encoding'] ?? '7bit') };
}

/** RFC 2047. */
function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, encoding: string, word: string) =>
      encoding.toLowerCase() === 'b' ? Buffer.from(word, 'base64').toString() : decodeQuoted(word.replaceAll('_', ' ')),
    );
}

function decodeBody(body: string, encoding: string): string {
  const text = encoding === 'base64' ? Buffer.from(body, 'base64').toString() : encoding === 'quoted-printable' ? decodeQuoted(body) : body;
  return text.replaceAll('\r\n', '\n');
}

function decodeQuoted(text: string): string {
  const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
