/** The command of the package that is built, run on lists. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

export const folder = mkdtempSync(join(tmpdir(), 'iq-pages-'));
after(() => rmSync(folder, { recursive: true }));

export const FORM = {
  action: 'https://news.iq.example/newsletter',
  publisher: 'IQ Netzwerk Brandenburg',
  'privacy-url': 'https://iq.example/privacy',
};
export const form = { id: 'form', widget: 'newsletter-form', title: 'Newsletter', attributes: FORM };

export const story = { id: 'story', widget: 'story-teaser', title: 'Leer', attributes: {} };
export const content = { title: 'Leer', href: 'https://iq.example/leer' };
export const card = { id: 'card', widget: 'contact-card', title: 'Kontakt', attributes: {} };

export interface Run {
  status: number | null;
  said: string;
  /** What it said beside the addresses of the pages. */
  warned: string;
  out: string;
}

/** Runs the command in a folder of its own, or once more in the same; gives what it said and wrote. */
export function run(list: unknown, ...more: string[]): Run {
  return runIn(mkdtempSync(join(folder, 'site-')), list, ...more);
}

export function runIn(place: string, list: unknown, ...more: string[]): Run {
  const file = join(place, 'embeds.json');
  writeFileSync(file, typeof list === 'string' ? list : JSON.stringify(list));
  const { status, stdout, stderr } = spawnSync('node', ['dist/cli.js', 'pages', file, '--out', join(place, 'site'), ...more], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr, warned: stderr, out: join(place, 'site') };
}
