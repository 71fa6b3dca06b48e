/** Debian's packages: which are there, and how to get the others without their services starting. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** Debian asks this program before it starts a service; 101 is its no. */
const POLICY = '/usr/sbin/policy-rc.d';

const isThere = (name: string): boolean =>
  spawnSync('dpkg-query', ['--show', '--showformat', '${db:Status-Status}', name], { encoding: 'utf8' }).stdout === 'installed';

/** Installs what is missing where that is possible; otherwise throws a sentence that says what to do. */
export function ensurePackages(packages: readonly string[], answers: readonly string[] = []): void {
  const missing = packages.filter((name) => !isThere(name));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    throw new Error(
      `Missing: ${missing.join(', ')}. Run this as root on Debian, best in a container: it installs them without starting their services.`,
    );
  }
  console.log(`Installing ${missing.join(', ')} from Debian's packages (up to a minute) …`);
  withoutServices(() => {
    execFileSync('debconf-set-selections', { input: answers.join('\n') });
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
  });
}

function apt(...args: string[]): void {
  execFileSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Installed services would at once listen to the whole network. */
function withoutServices(work: () => void): void {
  const hasPolicy = existsSync(POLICY);
  if (hasPolicy && spawnSync(POLICY, ['mailman3', 'start']).status !== 101) {
    throw new Error(`${POLICY} lets packages start their services. Let it answer 101, or remove it.`);
  }
  if (!hasPolicy) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    work();
  } finally {
    if (!hasPolicy) rmSync(POLICY);
  }
}
