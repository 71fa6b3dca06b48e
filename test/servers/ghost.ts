/** Ghost from npm, with a MariaDB of its own behind it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { ServerKind, Site } from './site.ts';

const VERSION = '6.65.0';

/** Kept between runs: half a gigabyte. */
const CACHE = join(tmpdir(), `iq-ghost-${VERSION}`);

/** Downloads Ghost and what it needs, once. */
function install(): string {
  const ghost = join(CACHE, 'package');
  if (existsSync(CACHE)) return ghost;
  console.log(`Installing Ghost ${VERSION} from npm into ${CACHE} (half a gigabyte) …`);
  const unfinished = `${CACHE}-unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished);
  const run = (cwd: string, command: string, ...args: string[]): void => {
    execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, CI: '1' } });
  };
  run(unfinished, 'npm', 'pack', '--silent', `ghost@${VERSION}`);
  run(unfinished, 'tar', '-xzf', `ghost-${VERSION}.tgz`);
  const { packageManager } = JSON.parse(readFileSync(join(unfinished, 'package/package.json'), 'utf8')) as { packageManager: string };
  // Ghost's parts depend on each other by file, which only pnpm can install. No script is needed where MariaDB is the database.
  const pnpm = ['exec', '--yes', '--', packageManager.replace(/\+.*/, ''), 'install', '--prod', '--frozen-lockfile', '--ignore-scripts'];
  run(join(unfinished, 'package'), 'npm', ...pnpm, `--store-dir=${unfinished}/store`);
  rmSync(join(unfinished, 'store'), { recursive: true });
  renameSync(unfinished, CACHE);
  return ghost;
}

/** Starts a database that can be reached by a socket only; gives the socket. */
async function startDatabase(site: Site): Promise<string> {
  const socket = site.path('db.sock');
  const options = ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${site.path('db')}`];
  await site.run('mariadb-install-db', [...options, '--skip-test-db', '--auth-root-authentication-method=normal']);
  site.start('/usr/sbin/mariadbd', [...options, `--socket=${socket}`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0']);
  await site.until('database', () => existsSync(socket));
  await site.run('mariadb', [
    '--no-defaults',
    `--socket=${socket}`,
    '--user=root',
    '--execute=CREATE DATABASE ghost CHARACTER SET utf8mb4',
  ]);
  return socket;
}

const configuration = (site: Site, port: number, socketPath: string): string =>
  JSON.stringify({
    url: `http://127.0.0.1:${port}`,
    server: { host: '127.0.0.1', port },
    database: { client: 'mysql2', connection: { socketPath, user: 'root', database: 'ghost' } },
    mail: {
      from: 'ghost@example.org',
      transport: 'SMTP',
      options: { host: '127.0.0.1', port: site.mailbox.port, secure: false, ignoreTLS: true },
    },
    paths: { contentPath: site.path('content') },
    logging: { level: 'warn', transports: ['stdout'] },
    // No calls to other servers, as far as Ghost lets them be switched off.
    privacy: { useTinfoil: true },
  });

/** A site has an owner before it takes members. */
async function appointOwner(url: string): Promise<void> {
  const owner = { name: 'Owner', email: 'owner@example.org', password: 'Zebra-lantern-4471!', blogTitle: 'Test' };
  const { ok, status } = await fetch(`${url}ghost/api/admin/authentication/setup/`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url.slice(0, -1) },
    body: JSON.stringify({ setup: [owner] }),
  });
  if (!ok) throw new Error(`Ghost answers ${status} to its setup.`);
}

/** Has a limit of its own: nine tries within ten minutes from one machine. */
export const ghost: ServerKind = {
  packages: ['mariadb-server'],
  async start(site, port) {
    const folder = install();
    const url = `http://127.0.0.1:${port}/`;
    site.write('config.production.json', configuration(site, port, await startDatabase(site)));
    for (const name of ['data', 'images', 'files', 'media', 'settings', 'logs', 'adapters', 'public', 'apps']) {
      mkdirSync(site.path('content', name), { recursive: true });
    }
    symlinkSync(join(folder, 'content/themes'), site.path('content/themes'));
    // By this name Ghost finds itself in the folder where it is started.
    symlinkSync(folder, site.path('current'));
    site.start(process.execPath, ['current/index.js'], { env: { ...process.env, NODE_ENV: 'production' } });
    await site.answers(`${url}ghost/api/admin/authentication/setup/`);
    await appointOwner(url);
    await site.answers(url);
    return url;
  },
};
