/** WordPress with the scripts of ../shared/servers/wordpress: a site, or a network of sites, whose users save posts. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { freePort } from '../run/browsers.ts';
import { ensurePackages } from './debian.ts';

export const SCRIPTS = resolve('../shared/servers/wordpress');

const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'mariadb-server',
  ...['cli', 'mysql', 'xml', 'mbstring', 'curl', 'gd'].map((part) => `php-${part}`),
];

export interface WordPress {
  version: string;
  /** Saves a post as a user; gives what its page holds, and the whole page. */
  publish(login: string, title: string, content: string): Promise<{ content: string; page: string }>;
  stop(): void;
}

interface Facts {
  url: string;
  version: string;
  users: Record<string, { application_password: string }>;
}

interface Post {
  link: string;
  content: { rendered: string };
}

/** Starts WordPress, which may fetch from the given server only. */
export async function startWordPress(isNetwork: boolean, pages: string): Promise<WordPress> {
  if (process.getuid?.() !== 0) throw new Error('The database of WordPress insists on a user of its own, so only root can start it.');
  ensurePackages(PACKAGES);
  const port = String(await freePort());
  const run = (script: string, ...args: string[]): string =>
    execFileSync('bash', [`${SCRIPTS}/${script}`, port, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ASSETS: pages, MULTISITE: isNetwork ? '1' : '0' },
    });
  const stop = (): void => {
    process.removeListener('exit', stop);
    run('stop.sh', '--wipe');
  };
  process.once('exit', stop);
  const path = / facts=(\S+)/.exec(run('start.sh'))?.[1] ?? '';
  const { url, version, users } = JSON.parse(readFileSync(path, 'utf8')) as Facts;
  if (isNetwork) allowPasswords(join(dirname(path), 'site'), new URL(url).host);
  return {
    version,
    stop,
    async publish(login, title, content) {
      const key = Buffer.from(`${login}:${users[login]?.application_password}`).toString('base64');
      const answer = await fetch(`${url}wp-json/wp/v2/posts`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Basic ${key}` },
        body: JSON.stringify({ title, content, status: 'publish' }),
      });
      if (answer.status !== 201) throw new Error(`WordPress answers ${answer.status} to a post of ${login}: ${await answer.text()}`);
      const post = (await answer.json()) as Post;
      const page = await (await fetch(post.link)).text();
      return { content: post.content.rendered, page };
    },
  };
}

/** A network looks for its own mark that there are passwords for programs; the scripts set the mark of a single site. */
function allowPasswords(folder: string, host: string): void {
  const code = `$_SERVER['HTTP_HOST'] = '${host}'; require 'wp-load.php'; update_network_option(null, 'using_application_passwords', 1);`;
  execFileSync('php', ['-r', code], { cwd: folder });
}

export const hasScripts = (): boolean => existsSync(`${SCRIPTS}/start.sh`);
