/**
 * `npm run test:servers`: the built form against real newsletter servers, which it installs and starts on this machine.
 * `-- --only ghost,sympa` leaves servers out; `-- --serve [--port 8831]` starts them to be looked at, at
 * this port and the following.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../run/browsers.ts';
import { runStep } from '../run/steps.ts';
import { ensurePackages } from './debian.ts';
import { ghost } from './ghost.ts';
import { mailman } from './mailman.ts';
import { startServer, type ServerKind } from './site.ts';
import { sympa } from './sympa.ts';

const kinds = new Map<string, ServerKind>(Object.entries({ ghost, mailman, sympa }));
const names = [...kinds.keys()].join(',');

const { values } = parseArgs({
  options: { only: { type: 'string', default: names }, serve: { type: 'boolean' }, port: { type: 'string' } },
});

/** Checks a server, or starts it to be looked at. */
async function run(name: string, index: number): Promise<void> {
  const kind = kinds.get(name);
  if (!kind) throw new Error(`No server is called ${name}. Use --only ${names}.`);
  if (kind.hasOwnUser && process.getuid?.() !== 0) throw new Error('It insists on a user of its own, so only root can start it.');
  ensurePackages(kind.packages, kind.packageAnswers);
  if (values.serve) {
    const { url } = await startServer(kind, values.port ? Number(values.port) + index : undefined);
    console.log(`<iq-newsletter-form provider="${name}" action="${url}" …>   Stop with Ctrl+C.`);
  } else {
    await runStep({ name, command: ['node', '--test', `test/servers/${name}.checks.ts`] });
  }
}

// Ctrl+C must not come between the parts of an installation.
process.once('SIGINT', () => process.exit(1));
ensureBrowsers(['chromium']);
if (!existsSync('dist/cdn/newsletter-form.js')) await runStep({ name: 'build', command: ['node', '.config/build.ts'] });
const failures: string[] = [];
const chosen = values.only.split(',');
for (const [index, name] of chosen.entries()) {
  try {
    await run(name, index);
  } catch (error) {
    console.error(`\n${name}: ${error instanceof Error ? error.message : String(error)}`);
    failures.push(name);
  }
}
if (!values.serve) console.log(`\n${chosen.length - failures.length} passed, ${failures.length} failed or skipped`);
if (failures.length > 0) process.exitCode = 1;
