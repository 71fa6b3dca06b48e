/** The two engines that can be measured here, and pages in them that know nothing of each other. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, programOf } from '../run/browsers.ts';

export type Measured = 'chromium' | 'firefox';
export const MEASURED: readonly Measured[] = ['chromium', 'firefox'];

/** A clock that is as fine as Chromium's, and no requests of its own. */
const FIREFOX = { 'privacy.reduceTimerPrecision': false, 'network.captive-portal-service.enabled': false };

export const launch = (engine: Measured): Promise<Browser> =>
  puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: programOf(engine),
    ...(engine === 'firefox' ? { extraPrefsFirefox: FIREFOX, args: ['--remote-allow-system-access'] } : { args: CHROMIUM_FLAGS }),
  });

/** What WebDriver BiDi can do beyond puppeteer. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: { contexts: { context: string }[] } }>;
}

/** What about:memory does on “Minimize memory usage”. */
async function collectInFirefox(browser: Browser): Promise<void> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', {
    expression: `Services.obs.notifyObservers(null, 'child-mmu-request')`,
    target: { context: result.contexts[0]!.context },
    awaitPromise: false,
  });
}

/** Makes the engine collect the garbage of a page. */
export async function collect(page: Page): Promise<void> {
  const browser = page.browser();
  if ((await browser.version()).toLowerCase().startsWith('firefox')) return collectInFirefox(browser);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  return session.detach();
}

/** Does something in a page of a fresh profile, as wide as a telephone. */
export async function inFreshPage<Result>(browser: Browser, work: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 412, height: 915 });
    return await work(page);
  } finally {
    await context.close();
  }
}
