/** The mails of a server: takes in every one that it sends, and hands it some. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A mail as it came over the wire. */
export interface Mail {
  recipients: string[];
  /** Header and body, still encoded; lines end in \n. */
  source: string;
}

/** The first link in the plain text of a mail, decoded (RFC 2045, section 6). */
export function readLink({ source }: Mail): string {
  const [header = '', ...paragraphs] = source.slice(source.search(/^Content-Type: text\/plain/im)).split('\n\n');
  const [body = ''] = paragraphs.join('\n\n').split('\n--');
  const decode = /base64/i.test(header) ? decodeBase64 : /quoted-printable/i.test(header) ? decodeQuoted : String;
  return /https?:\S+/.exec(decode(body))?.[0] ?? '';
}

const decodeBase64 = (text: string): string => Buffer.from(text, 'base64').toString();

const decodeQuoted = (text: string): string =>
  decodeURIComponent(
    text
      .replace(/=\n/g, '')
      .replace(/%/g, '=25')
      .replace(/=(?=[\dA-F]{2})/g, '%'),
  );

const TIMEOUT = 30_000;

/** Speaks as much of SMTP (RFC 5321) as servers need to get rid of a mail. */
function receive(socket: Socket, deliver: (mail: Mail) => void): void {
  let input = '';
  let recipients: string[] = [];
  let isData = false;
  const reply = (line: string): void => void socket.write(`${line}\r\n`);
  const answer = (line: string): void => {
    const command = line.slice(0, 4).toUpperCase();
    if (command === 'RCPT') recipients.push(/<(.*?)>/.exec(line)?.[1] ?? '');
    isData = command === 'DATA';
    reply(isData ? '354 Go on' : command === 'QUIT' ? '221 Bye' : '250 OK');
    if (command === 'QUIT') socket.end();
  };
  socket.setEncoding('utf8').on('error', () => socket.destroy());
  socket.on('data', (chunk: string) => {
    input += chunk;
    for (;;) {
      const mark = isData ? '\r\n.\r\n' : '\r\n';
      const end = input.indexOf(mark);
      if (end < 0) return;
      const part = input.slice(0, end);
      input = input.slice(end + mark.length);
      if (isData) {
        deliver({ recipients, source: part.replace(/\r\n/g, '\n').replace(/^\.\./gm, '.') });
        recipients = [];
        isData = false;
        reply('250 OK');
      } else answer(part);
    }
  });
  reply('220 Mailbox');
}

/** Everybody who writes to a server or gets mails from it. */
export class Mailbox {
  readonly mails: Mail[] = [];
  /** Where the server takes mails in, if it does. */
  lmtpPort = 0;
  readonly #server = createServer((socket) => receive(socket, (mail) => this.#add(mail)));
  #waiting: (() => void)[] = [];

  /** Where it listens. */
  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async open(): Promise<void> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
  }

  close(): void {
    this.#server.close();
  }

  /** The mails to an address. */
  to(address: string): Mail[] {
    return this.mails.filter(({ recipients }) => recipients.includes(address));
  }

  /** The mails to an address, as soon as there are so many; more than that are given too. */
  async expect(address: string, number: number): Promise<Mail[]> {
    const end = AbortSignal.timeout(TIMEOUT);
    while (this.to(address).length < number) {
      await new Promise<void>((resolve, reject) => {
        this.#waiting.push(resolve);
        end.addEventListener('abort', () => reject(new Error(`${this.to(address).length} of ${number} mails came to ${address}.`)));
      });
    }
    return this.to(address);
  }

  /** Hands an empty mail to the server by LMTP (RFC 2033), as the mail server of its domain does. */
  async send(sender: string, recipient: string): Promise<void> {
    const socket = connect(this.lmtpPort, '127.0.0.1').setEncoding('utf8');
    const mail = `From: ${sender}\r\nTo: ${recipient}\r\nMessage-ID: <${randomUUID()}@example.org>\r\n\r\n.`;
    for (const line of ['LHLO example.org', `MAIL FROM:<${sender}>`, `RCPT TO:<${recipient}>`, 'DATA', mail, 'QUIT']) {
      await answerOf(socket);
      socket.write(`${line}\r\n`);
    }
    socket.end();
  }

  #add(mail: Mail): void {
    this.mails.push(mail);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** The whole answer: its last line has a blank after the number. */
async function answerOf(socket: Socket): Promise<void> {
  let answer = '';
  while (!/^\d{3} .*\r\n$/m.test(answer)) answer += String((await once(socket, 'data', { signal: AbortSignal.timeout(TIMEOUT) }))[0]);
  if (/^[45]/.test(answer)) throw new Error(`The mail was refused: ${answer}`);
}
