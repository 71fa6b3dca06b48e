/** The notices of all that is bundled: read from what the bundler really took, so that none is forgotten. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { InlineConfig, Plugin } from 'vite';

const collector = (packages: Set<string>): Plugin => ({
  name: 'collect-packages',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      for (const id of file.type === 'chunk' ? file.moduleIds : []) {
        const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
        if (name) packages.add(name);
      }
    }
  },
});

/** A build that also notes the packages that go into its files. */
export const noting = (packages: Set<string>, config: InlineConfig): InlineConfig => ({
  ...config,
  plugins: [...(config.plugins ?? []), collector(packages)],
});

function noticeOf(name: string): string {
  const folder = `node_modules/${name}`;
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string };
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  if (!file) throw new Error(`${name} has no file with its licence.`);
  return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8')}`;
}

/** The licence of this library and those of the packages that are bundled into its files. */
export function writeLicences(path: string, packages: ReadonlySet<string>): void {
  const own = `@iq-netzwerk/widgets\n\n${readFileSync('LICENSE', 'utf8')}`;
  writeFileSync(path, [own, ...[...packages].sort().map(noticeOf)].join(`\n${'='.repeat(80)}\n\n`));
}
