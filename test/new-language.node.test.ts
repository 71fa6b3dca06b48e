import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, programOf } from './run/browsers.ts';
import { servePage } from './run/page-server.ts';
import { copyProject } from './run/project-copy.ts';

/** Made up: ISO 639 leaves qaa to qtz to everybody. */
const LANGUAGE = 'qaa';

/** What the README says under “To add a language”, in a copy of this project. */
describe('a language is added as the README says', () => {
  let copy: string;
  // Where CI builds, a README that changes is a mistake; here it has to.
  const env = { ...process.env, CI: '' };
  const read = (file: string): string => readFileSync(join(copy, file), 'utf8');
  const run = (...args: string[]): string => execFileSync('npm', args, { cwd: copy, encoding: 'utf8', stdio: 'pipe', env });

  before(() => (copy = copyProject()));
  after(() => rmSync(copy, { recursive: true }));

  it('by one line and one command, which makes the one file', () => {
    const config = 'locales/lit-localize.json';
    writeFileSync(join(copy, config), read(config).replace('"targetLocales": [', `"targetLocales": ["${LANGUAGE}", `));
    run('run', 'locales');
    const file = `locales/${LANGUAGE}.xlf`;
    assert.match(read(file), /<source>E-Mail-Adresse<\/source>/);
    // The translator's work: every text in guillemets.
    const translated = read(file).replace(/<source>(.*?)<\/source>/gs, '$&\n  <target state="needs-review-translation">»$1«</target>');
    writeFileSync(join(copy, file), translated);
  });

  it('and then the widgets speak it, and the README lists it', async () => {
    run('run', 'build');
    assert.match(read('README.md'), new RegExp(`\\| \`${LANGUAGE}\` \\| .* \\| needs review \\|`));
    assert.equal(await headingIn(copy), '»Abonnieren Sie unseren Newsletter«');
  });
});

/** What a form on a page in the language has for a heading. */
async function headingIn(folder: string): Promise<string> {
  const page = `<!doctype html><html lang="${LANGUAGE}"><iq-newsletter-form action="/n" publisher="IQ" privacy-url="/p"></iq-newsletter-form>
    <script src="/dist/cdn/newsletter-form.js"></script>`;
  const server = await servePage(page, folder);
  const browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: CHROMIUM_FLAGS });
  try {
    const tab = await browser.newPage();
    await tab.goto(server.url);
    const heading = await tab.waitForSelector('iq-newsletter-form >>> h3');
    return (await heading?.evaluate((element) => element.textContent)) ?? '';
  } finally {
    await browser.close();
    server.stop();
  }
}
