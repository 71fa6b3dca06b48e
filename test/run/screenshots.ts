/**
 * Pictures of every widget in all engines, or of the pages that are named, into .output/screenshots: to be looked at.
 * `pictures`, alone or with all, makes those that README.md and the docs show, in stories/pictures.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { remote } from 'webdriverio';
import { CHROMIUM_FLAGS, chosenEngines, ensureBrowsers, programOf, startWebKit, webKitCapabilities, type Engine } from './browsers.ts';

const FOLDER = '.output/screenshots';
const WIDTHS = [320, 768, 1280];
/** The page with all widgets, and widgets in their states. */
const PAGES = {
  widgets: 'test/pages/widgets.html',
  states: 'test/pages/states.html',
  cards: 'test/pages/cards.html',
  stories: 'test/pages/stories.html',
  notices: 'test/pages/notices.html',
};
const LOOKS = [
  { name: 'light', language: 'de', scheme: 'light' },
  { name: 'dark', language: 'de', scheme: 'dark' },
  { name: 'rtl', language: 'ar', scheme: 'light' },
  { name: 'rtl-dark', language: 'fa', scheme: 'dark' },
];

/** The pictures that are kept: the looks by their names, in Chromium, at one width. */
const PICTURES = { folder: 'stories/pictures', page: PAGES.widgets, width: 1100, looks: ['light', 'dark', 'rtl'] };

/** Sets language and colours as a visitor of the page would find them, and waits until they are there. */
const setUp = `async (language, scheme, without) => {
  if (without) document.querySelector(without).remove();
  // A busy machine must not take the two seconds after which an element no longer waits for its language.
  if (language !== 'de') await import('/src/generated/locales/' + language + '.ts');
  document.documentElement.lang = language;
  document.documentElement.dir = /^(ar|fa)$/.test(language) ? 'rtl' : 'ltr';
  document.documentElement.style.colorScheme = scheme;
  const until = (test) => new Promise((resolve) => { const look = () => (test() ? resolve() : requestAnimationFrame(look)); look(); });
  if (!location.pathname.endsWith('/widgets.html')) await until(() => 'ready' in document.documentElement.dataset);
  const all = [...document.querySelectorAll('iq-newsletter-form, iq-contact-card, iq-story-teaser, iq-funding-notice')].filter((one) => !one.lang);
  await until(() => all.every((one) => one.shadowRoot?.querySelector('.root')?.lang === language));
}`;

interface Camera {
  /** Takes the whole page at a width, without what is named by a selector. */
  take(url: string, width: number, language: string, scheme: string, path: string, without?: string): Promise<void>;
  close(): Promise<void>;
}

async function puppeteerCamera(engine: 'chromium' | 'firefox'): Promise<Camera> {
  const browser = await puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: programOf(engine),
    args: engine === 'chromium' ? CHROMIUM_FLAGS : [],
  });
  const page = await browser.newPage();
  return {
    async take(url, width, language, scheme, path, without = '') {
      await page.setViewport({ width, height: 900 });
      await page.goto(url);
      await page.evaluate(`(${setUp})('${language}', '${scheme}', '${without}')`);
      await page.screenshot({ path, fullPage: true });
    },
    close: () => browser.close(),
  };
}

async function webKitCamera(): Promise<Camera> {
  const webKit = await startWebKit(3000);
  const browser = await remote({
    hostname: '127.0.0.1',
    port: webKit.port,
    path: '/',
    logLevel: 'error',
    capabilities: webKitCapabilities(),
  });
  await browser.setWindowSize(1400, 2900);
  return {
    async take(url, width, language, scheme, path) {
      // The window cannot be as narrow as a telephone; a frame can.
      await browser.url(new URL('/newsletter', url).href);
      await browser.execute(
        `document.documentElement.innerHTML = '<body style="margin:0"><iframe src="${url}" style="border:0;width:${width}px;height:2600px"></iframe>'`,
      );
      const frame = browser.$('iframe');
      await frame.waitForExist();
      await browser.switchFrame(frame);
      await browser.execute(`return (${setUp})('${language}', '${scheme}')`);
      await browser.switchFrame(null);
      writeFileSync(path, Buffer.from(await browser.takeScreenshot(), 'base64'));
    },
    async close() {
      await browser.deleteSession();
      webKit.stop();
    },
  };
}

async function takePictures(): Promise<void> {
  const camera = await puppeteerCamera('chromium');
  for (const { name, language, scheme } of LOOKS.filter((look) => PICTURES.looks.includes(look.name))) {
    const path = `${PICTURES.folder}/${name}.png`;
    await camera.take(url + PICTURES.page, PICTURES.width, language, scheme, path, 'header');
    console.log(path);
  }
  await camera.close();
}

const engines = chosenEngines();
const named = process.argv.slice(2);
const pages = Object.entries(PAGES).filter(([page]) => named.length === 0 || named.includes(page));
ensureBrowsers(engines);
mkdirSync(FOLDER, { recursive: true });
execFileSync(process.execPath, ['.config/locales.ts'], { stdio: 'inherit' });
const server = await createServer({ server: { port: 0, open: false }, logLevel: 'error' });
await server.listen();
const url = server.resolvedUrls?.local[0] ?? '';
const openCamera = (engine: Engine): Promise<Camera> => (engine === 'webkit' ? webKitCamera() : puppeteerCamera(engine));
for (const engine of engines) {
  const camera = await openCamera(engine);
  for (const { name, language, scheme } of LOOKS) {
    for (const width of WIDTHS) {
      for (const [page, address] of pages) {
        const path = `${FOLDER}/${page}-${name}-${width}-${engine}.png`;
        await camera.take(url + address, width, language, scheme, path);
        console.log(path);
      }
    }
  }
  await camera.close();
}
if (engines.includes('chromium') && (named.length === 0 || named.includes('pictures'))) await takePictures();
await server.close();
process.exit();
