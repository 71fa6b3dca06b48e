/** Sympa with the list news@lists.example.org, behind a small web server. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { ServerKind, Site } from './site.ts';

const FCGI = '/usr/lib/cgi-bin/sympa/wwsympa.fcgi';
const STATIC = '/usr/share/sympa/static_content/';

/** Each has to be named: `spool` does not move them. */
const SPOOLS = [
  'queue',
  'queuemod',
  'queuedigest',
  'queueauth',
  'queueoutgoing',
  'queuesubscribe',
  'queuetopic',
  'queuebounce',
  'queuetask',
  'queueautomatic',
  'queuebulk',
  'tmpdir',
];

const configuration = (site: Site, url: string): string => `domain lists.example.org
listmaster listmaster@example.org
lang en-US
db_type SQLite
db_name ${site.path('sympa.db')}
home ${site.path('lists')}
etc ${site.path('etc')}
${SPOOLS.map((name) => `${name} ${site.path('spool', name)}\n`).join('')}css_path ${site.path('css')}
css_url /css-sympa
static_content_path ${STATIC}
static_content_url /static-sympa
sendmail ${site.path('sendmail')}
sendmail_aliases none
aliases_program none
wwsympa_url ${url}
use_fast_cgi 1
`;

/** Groups of lines, parted by empty lines. */
const LIST = `subject Test newsletter

status open

creation
date_epoch 1
email listmaster@example.org

visibility noconceal

subscribe open

send editorkey

owner
email owner@example.org
`;

/** What Sympa calls for every mail: `sendmail … -f sender -- recipient …`. */
const sendmail = (smtpPort: number): string => `#!/bin/bash
while [ "$1" != -f ]; do shift; done
sender=$2
shift 3
for recipient; do recipients+=(--mail-rcpt "$recipient"); done
exec curl --silent --show-error --mail-from "$sender" "\${recipients[@]}" --upload-file - smtp://127.0.0.1:${smtpPort}
`;

const webServer = (site: Site, port: number, configurationFile: string): string => `server.modules = ("mod_alias", "mod_fastcgi")
server.bind = "127.0.0.1"
server.port = ${port}
server.document-root = "${site.path('empty')}"
mimetype.assign = (".css" => "text/css", ".js" => "text/javascript", ".png" => "image/png")
alias.url = ("/static-sympa/" => "${STATIC}", "/css-sympa/" => "${site.path('css')}/")
fastcgi.server = ("/wws" => ((
  "check-local" => "disable",
  "bin-path" => "${FCGI}",
  "socket" => "${site.path('wws.sock')}",
  "max-procs" => 1,
  "bin-environment" => ("SYMPA_CONFIG" => "${configurationFile}")
)))
`;

const idOf = (option: '-u' | '-g'): number => Number(execFileSync('id', [option, 'sympa'], { encoding: 'utf8' }));

/** Sends its mails by a program of its own, which fetches them from a folder. */
export const sympa: ServerKind = {
  hasOwnUser: true,
  packages: ['sympa', 'dbconfig-sqlite3', 'lighttpd', 'curl'],
  packageAnswers: [
    'sympa sympa/hostname string lists.example.org',
    'sympa sympa/listmaster string listmaster@example.org',
    'sympa wwsympa/webserver_type select Other',
  ],
  async start(site, port) {
    const url = `http://127.0.0.1:${port}/wws`;
    const file = site.write('sympa.conf', configuration(site, url));
    const options = { uid: idOf('-u'), gid: idOf('-g'), env: { ...process.env, SYMPA_CONFIG: file } };
    site.write('lists/news/config', LIST);
    site.write('sendmail', sendmail(site.mailbox.port), 0o755);
    for (const name of ['css', 'empty', 'etc', 'spool']) mkdirSync(site.path(name));
    await site.run('chown', ['-R', 'sympa:sympa', site.folder]);
    await site.run('/usr/lib/sympa/bin/sympa.pl', ['--health_check'], options);
    // Sends the mails; becomes that user by itself, after it has made a folder that only root can make.
    site.start('/usr/lib/sympa/bin/bulk.pl', ['--foreground', '--config', file]);
    site.start('/usr/sbin/lighttpd', ['-D', '-f', site.write('lighttpd.conf', webServer(site, port, file))], options);
    await site.answers(`${url}/info/news`);
    return url;
  },
};
