/** Runs the browser tests in all chosen engines, then compares how the engines laid out the form. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chosenEngines, ensureBrowsers, startWebKit } from './browsers.ts';
import { compareLayouts } from './compare-layouts.ts';
import { runStep } from './steps.ts';

const engines = chosenEngines();
ensureBrowsers(engines);
execFileSync(process.execPath, ['.config/locales.ts'], { stdio: 'inherit' });
rmSync('.output/layout', { recursive: true, force: true });
const webKit = engines.includes('webkit') ? await startWebKit() : undefined;
const files = process.argv.slice(2);
try {
  await runStep({
    name: `web-test-runner in ${engines.join(', ')}`,
    command: ['wtr', ...(files.length > 0 ? ['--files', ...files] : [])],
    env: { WEBKIT_PORT: String(webKit?.port ?? '') },
  });
  if (files.length === 0) compareLayouts(engines);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  webKit?.stop();
}
process.exit();
