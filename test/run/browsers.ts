/** The three engines as Debian ships them: where they are, how to get them, how to start them. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/** Programs that an engine needs, and the Debian packages they come from. */
const PROGRAMS: Readonly<Record<Engine, readonly { packages: string; paths: readonly string[] }[]>> = {
  chromium: [{ packages: 'chromium', paths: ['/usr/bin/chromium', '/usr/bin/google-chrome'] }],
  firefox: [{ packages: 'firefox-esr', paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'] }],
  webkit: [
    { packages: 'webkit2gtk-driver', paths: ['/usr/bin/WebKitWebDriver'] },
    { packages: 'xvfb', paths: ['/usr/bin/Xvfb'] },
  ],
};

const MINI_BROWSER = ['4.1', '4.0', '6.0'].flatMap((version) => [
  `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  `/usr/lib/aarch64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
]);

/** Chromium as root, without its own connections to the outside. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--lang=de',
];

/** A host name without https, to test pages that are no secure context; all engines are told that it is this machine. */
export const INSECURE_HOST = 'insecure.test';

const firstOf = (paths: readonly string[]): string | undefined => paths.find((path) => existsSync(path));

/** The path of a program; to be called when ensureBrowsers has been. */
export const programOf = (engine: Engine): string => firstOf(PROGRAMS[engine][0]?.paths ?? []) ?? '';

/** The engines named in BROWSERS, separated by commas; all three if it is not set. */
export function chosenEngines(): Engine[] {
  const names = (process.env['BROWSERS'] ?? ENGINES.join(',')).split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !ENGINES.includes(name as Engine));
  if (unknown.length > 0)
    throw new Error(`BROWSERS=${names.join(',')}: no engine is called ${unknown.join(', ')}. Use ${ENGINES.join(',')}.`);
  return names as Engine[];
}

/** Finds the browsers, and installs missing ones from Debian's packages where that is possible. */
export function ensureBrowsers(engines: readonly Engine[]): void {
  const missing = engines.flatMap((engine) => PROGRAMS[engine]).filter(({ paths }) => !firstOf(paths));
  if (missing.length === 0) return;
  const packages = missing.map((program) => program.packages);
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    throw new Error(
      `Missing: ${packages.join(', ')}.\nOn Debian, run:  sudo sh -c '${command}'\nOr test in fewer engines, for example:  BROWSERS=chromium,firefox npm test`,
    );
  }
  console.log(`Installing ${packages.join(', ')} from Debian's packages (a minute or two) …`);
  execFileSync('sh', ['-c', command], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** A port on this machine that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Without a window manager the window below the pointer is the active one, and the pointer is in the middle of the
 * screen: here on the bar of the window, so that pages have the focus but are not pointed at.
 */
const LOW_SCREEN = 60;

/** A running WebKitWebDriver on a virtual screen. */
export interface WebKit {
  port: number;
  stop(): void;
}

/** Starts a virtual screen of this height and the driver on it; resolves when the driver answers. */
export async function startWebKit(height = LOW_SCREEN): Promise<WebKit> {
  const { display, screen } = await startScreen(height);
  const port = await freePort();
  const driver = spawn(programOf('webkit'), [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const stop = (): void => {
    driver.kill();
    screen.kill();
  };
  process.once('exit', stop);
  await answers(`http://127.0.0.1:${port}/status`);
  return { port, stop };
}

/** Xvfb picks a free display itself and writes its number. */
async function startScreen(height: number): Promise<{ display: string; screen: ChildProcess }> {
  const screen = spawn('/usr/bin/Xvfb', ['-displayfd', '3', '-screen', '0', `1400x${height}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    screen.once('exit', () => reject(new Error('The virtual screen (Xvfb) did not start.')));
  });
  return { display: `:${number}`, screen };
}

async function answers(url: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer.`);
}

/** What a WebDriver session needs to start the small browser that comes with WebKitGTK. */
export function webKitCapabilities(): Record<string, unknown> {
  return {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: firstOf(MINI_BROWSER), args: ['--automation'] },
  };
}
