import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { contrast, flatten } from '../src/funding-notice/contrast.ts';
import { CHROMIUM_FLAGS, chosenEngines, programOf } from './run/browsers.ts';
import { servePage, type PageServer } from './run/page-server.ts';
import { readLook, type Box, type Look } from './mode-look.ts';

/* How widgets look where the visitor's device asks for other colours. The other browser tests cannot set that. */

const FORM = (extra: string): string =>
  `<iq-newsletter-form action="/newsletter" publisher="IQ Netzwerk Brandenburg" privacy-url="/datenschutz" fields="first-name" topics="arbeit=Arbeit" consent="checkbox" ${extra}><a href="/anmeldung">Newsletter abonnieren</a></iq-newsletter-form>`;

const PAGE = `<!doctype html><html lang="de"><meta name="color-scheme" content="light dark"><title>IQ</title><main>
  ${FORM('id="empty"')}${FORM('id="wrong"')}${FORM('id="done"')}
  <iq-contact-card network="IQ Netzwerk Brandenburg" organisation="BdV Landesverband Brandenburg e.V." name="Viktoria Blank" job-title="Ansprechpartnerin"
    phone="0331/81 36 86" email="kooperationsverbund(at)bdv-lv-brandenburg(dot)de" street="Charlottenstraße 31" locality="Potsdam" hours="Mo-Do 09:00-16:30"
    languages="de ru ar" response-time="P2D" verified="2026-10-01" qr></iq-contact-card>
  <iq-story-teaser kicker="Brandenburg" date="2026-10-01" reading-time="3" media="video"><a href="/geschichten/leer" hreflang="uk">Mit Mut und Know-how zur
    Selbstständigkeit</a><p>Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar.</p></iq-story-teaser>
  <iq-funding-notice links project-name="KoBInt"><img slot="logo" src="/stories/partner.svg" alt="BdV"></iq-funding-notice>
  </main><script src="/dist/cdn/iq.js"></script>`;

/** What a visitor's device can ask for, and how each browser is told of it. */
interface Mode {
  query: string;
  media?: { name: string; value: string }[];
  preferences?: Record<string, unknown>;
  /** The least contrast of text, and of what shows where a field or a button is (WCAG 2.2, 1.4.3, 1.4.6, 1.4.11). */
  least: { text: number; line: number };
}

const MODES: Readonly<Record<string, Mode>> = {
  'forced colours': {
    query: '(forced-colors: active)',
    media: [{ name: 'forced-colors', value: 'active' }],
    preferences: { 'browser.display.document_color_use': 2 },
    least: { text: 4.5, line: 3 },
  },
  'more contrast': {
    query: '(prefers-contrast: more)',
    media: [{ name: 'prefers-contrast', value: 'more' }],
    preferences: { 'ui.useAccessibilityTheme': 1 },
    least: { text: 7, line: 4.5 },
  },
  dark: {
    query: '(prefers-color-scheme: dark)',
    media: [{ name: 'prefers-color-scheme', value: 'dark' }],
    preferences: { 'layout.css.prefers-color-scheme.content-override': 0 },
    least: { text: 4.5, line: 3 },
  },
  'no wish': { query: 'all', least: { text: 4.5, line: 3 } },
};

async function open(engine: 'chromium' | 'firefox', { media, preferences }: Mode, url: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: programOf(engine),
    ...(engine === 'firefox' ? { extraPrefsFirefox: preferences ?? {} } : { args: CHROMIUM_FLAGS }),
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 768, height: 900 });
  if (engine === 'chromium' && media) {
    const session: CDPSession = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: media });
  }
  await page.goto(url);
  return { browser, page };
}

/** Brings the forms into their states, and waits for all that comes later. */
const REACH = `(async () => {
  const root = (id) => document.getElementById(id)?.shadowRoot;
  const until = (look) => new Promise((resolve) => { const again = () => (look() ? resolve() : requestAnimationFrame(again)); again(); });
  await until(() => root('done')?.querySelector('form') && document.querySelector('iq-contact-card').shadowRoot?.querySelector('table'));
  root('wrong').querySelector('form button').click();
  await until(() => root('wrong').querySelector('[part=error]'));
  root('done').querySelector('input').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  root('done').querySelector('#email').value = 'vb@iq.example';
  root('done').querySelector('[name=consent]').checked = true;
  root('done').querySelector('form button').click();
  await until(() => { root('done').querySelector('form button')?.click(); return document.getElementById('done').state === 'success'; });
  await until(() => root('done').querySelector('summary')); // The proof of consent comes with the second file.
})()`;

/** How well a colour stands out from what lies below it. */
function contrastOf({ color, layers }: Pick<Box, 'color' | 'layers'>): number {
  // Some colours let through what lies below.
  const [own, ground] = [flatten([color, ...layers]), flatten(layers)];
  return own && ground ? contrast(own[0], ground) : 0;
}

/** Names of what cannot be seen well enough. */
const faint = (boxes: readonly Box[], least: number): string[] =>
  boxes.filter((box) => contrastOf(box) < least).map((box) => `${box.name}: ${box.color} on ${box.layers.join(' on ')}`);

for (const engine of chosenEngines().filter((one) => one !== 'webkit')) {
  for (const [name, mode] of Object.entries(MODES)) {
    describe(`${name} in ${engine}`, () => {
      let server: PageServer;
      let browser: Browser;
      let look: Look;

      before(async () => {
        server = await servePage(PAGE);
        const opened = await open(engine, mode, server.url);
        ({ browser } = opened);
        assert.ok(await opened.page.evaluate(`matchMedia('${mode.query}').matches`), 'the browser should ask for it');
        await opened.page.evaluate(REACH);
        look = (await opened.page.evaluate(`(${readLook.toString()})()`)) as Look;
      });
      after(async () => {
        await browser.close();
        server.stop();
      });

      it('every text can be read', () => {
        assert.ok(look.texts.length > 60, String(look.texts.length));
        assert.deepEqual(faint(look.texts, mode.least.text), []);
      });

      it('every field and button shows where it is', () => {
        assert.ok(look.controls.length >= 12, String(look.controls.length));
        assert.deepEqual(
          look.controls.filter(({ width }) => width < 1).map((box) => box.name),
          [],
        );
        assert.deepEqual(faint(look.controls, mode.least.line), []);
      });

      it('the focus can be seen at every stop', () => {
        assert.ok(look.stops.length > 25, String(look.stops.length));
        assert.deepEqual(
          look.stops.filter(({ width }) => width < 2).map((box) => box.name),
          [],
        );
        assert.deepEqual(faint(look.stops, 3), []);
      });

      it('the emblem keeps its colours', () => {
        assert.deepEqual(look.emblem, ['rgb(0, 51, 153)', 'rgb(255, 204, 0)']);
      });
    });
  }
}
