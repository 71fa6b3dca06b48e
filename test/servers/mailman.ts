/** GNU Mailman 3 with the list news@example.test, and its web pages, Postorius. */
import { join } from 'node:path';
import { freePort } from '../run/browsers.ts';
import type { ServerKind, Site } from './site.ts';

/** The list, by its address and by its name in web addresses. */
const LIST = 'news@example.test';
const LIST_ID = 'news.example.test';

/** The runners that signing up does not need. */
const IDLE_RUNNERS = ['archive', 'bounces', 'digest', 'in', 'nntp', 'pipeline', 'retry', 'task'];

const configuration = (ports: Record<'rest' | 'smtp' | 'lmtp', number>): string => `[mailman]
site_owner: owner@example.test
layout: here
[paths.here]
bin_dir: /usr/lib/mailman3/bin
[webservice]
hostname: 127.0.0.1
port: ${ports.rest}
admin_user: admin
admin_pass: admin
workers: 1
[mta]
incoming: mailman.mta.null.NullMTA
smtp_host: 127.0.0.1
smtp_port: ${ports.smtp}
lmtp_host: 127.0.0.1
lmtp_port: ${ports.lmtp}
${IDLE_RUNNERS.map((name) => `[runner.${name}]\nstart: no\n`).join('')}`;

/** Mailman's own interface, which is never open to visitors. */
async function tellMailman(rest: string, path: string, values: Record<string, string>): Promise<void> {
  const headers = { Authorization: `Basic ${btoa('admin:admin')}` };
  const { ok, status } = await fetch(`${rest}/${path}`, { method: 'POST', headers, body: new URLSearchParams(values) });
  if (!ok) throw new Error(`Mailman answers ${status} to ${path}.`);
}

async function startMailman(site: Site, rest: string): Promise<void> {
  const { port: smtp, lmtpPort: lmtp } = site.mailbox;
  const ports = { rest: Number(new URL(rest).port), smtp, lmtp };
  site.start('/usr/lib/mailman3/bin/master', ['-C', site.write('mailman.cfg', configuration(ports))]);
  await site.answers(`${rest}/system/versions`, { Authorization: `Basic ${btoa('admin:admin')}` });
  await tellMailman(rest, 'domains', { mail_host: 'example.test' });
  // This style asks for confirmation by mail and advertises the list.
  await tellMailman(rest, 'lists', { fqdn_listname: LIST, style_name: 'legacy-announce' });
}

async function startPostorius(site: Site, rest: string, port: number): Promise<string> {
  const env = { ...process.env, MAILMAN_REST: new URL(rest).origin, SMTP_PORT: String(site.mailbox.port) };
  const python = '/usr/bin/python3';
  const program = join(import.meta.dirname, 'postorius-site.py');
  await site.run(python, [program, 'migrate'], { env });
  site.start(python, [program, 'runserver', '--noreload', `127.0.0.1:${port}`], { env });
  const url = `http://127.0.0.1:${port}/postorius/lists/${LIST_ID}/`;
  await site.answers(url);
  return url;
}

/** Takes part in mail: subscribers may also write to the list. */
export const mailman: ServerKind = {
  packages: ['mailman3', 'python3-django-postorius', 'dbconfig-sqlite3'],
  async start(site, port) {
    const rest = `http://127.0.0.1:${await freePort()}/3.1`;
    site.mailbox.lmtpPort = await freePort();
    await startMailman(site, rest);
    return startPostorius(site, rest, port);
  },
};
