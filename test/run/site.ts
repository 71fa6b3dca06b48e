/** A deployment as partners put it on a server: made by the command, from the list of test/pages. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { TestRunnerPlugin } from '@web/test-runner-core';

/** Its folder. */
export const SITE = '.output/site/';

/** Writes the deployment; sign-ups go to a path of the server at this address. */
export function writeSite(server: string): void {
  const list = readFileSync('test/pages/embeds.json', 'utf8').replaceAll('https://news.iq.example/', `${server}/faults/accepted/`);
  mkdirSync('.output', { recursive: true });
  writeFileSync('.output/embeds.json', list);
  execFileSync('node', ['dist/cli.js', 'pages', '.output/embeds.json', '--out', SITE, '--base', `${server}/${SITE}`], { stdio: 'pipe' });
}

/** Writes it before the tests begin. */
export const sitePlugin = (): TestRunnerPlugin => ({
  name: 'site',
  serverStart: ({ config }) => writeSite(`http://${config.hostname}:${config.port}`),
});
