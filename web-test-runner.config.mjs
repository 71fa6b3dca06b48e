import { esbuildPlugin } from '@web/dev-server-esbuild';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin, filePlugin } from '@web/test-runner-commands/plugins';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { CHROMIUM_FLAGS, INSECURE_HOST, chosenEngines, programOf, webKitCapabilities } from './test/run/browsers.ts';
import { builtFiles } from './test/run/built-files.ts';
import { bundledLibraries } from './test/run/bundles.ts';
import { endpointPlugin } from './test/run/endpoint-plugin.ts';
import { serverRenderPlugin } from './test/run/server-render.ts';
import { faults } from './test/run/faults.ts';
import { sitePlugin } from './test/run/site.ts';
import { storybookPlugin } from './test/stories/storybook-plugin.ts';

const launchers = {
  chromium: () =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: {
        executablePath: programOf('chromium'),
        args: [...CHROMIUM_FLAGS, `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`],
      },
    }),
  firefox: () =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: programOf('firefox'),
        extraPrefsFirefox: { 'network.dns.localDomains': INSECURE_HOST },
      },
    }),
  webkit: () =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_PORT),
      path: '/',
      logLevel: 'error',
      concurrency: 1,
      capabilities: webKitCapabilities(),
    }),
};

export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: true,
  hostname: '127.0.0.1',
  // More than one page at a time would run WebKit's tests in frames, where keys cannot be sent.
  concurrency: 1,
  concurrentBrowsers: 3,
  browsers: chosenEngines().map((engine) => launchers[engine]()),
  plugins: [
    storybookPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    endpointPlugin(),
    serverRenderPlugin(),
    sitePlugin(),
    a11ySnapshotPlugin(),
    filePlugin(),
  ],
  middleware: [faults, builtFiles, bundledLibraries],
  testFramework: { config: { timeout: 15_000 } },
  // Lit says in every file that this is its development build; the elements speak to editors.
  filterBrowserLogs: ({ args }) => !args.some((text) => typeof text === 'string' && /Lit is in dev mode|^<iq-/.test(text)),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) })],
};
