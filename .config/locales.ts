/**
 * Makes the message modules in src/generated from the XLIFF files in locales/, and what a release knows of itself.
 * With --extract it first brings the XLIFF files up to date with the messages in the source.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sourceLanguage, stateOf, targetLanguages } from './language-states.ts';

const litLocalize = (command: string): void => {
  execFileSync('node_modules/.bin/lit-localize', [command, '--config', 'locales/lit-localize.json'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

/** A line of a generated object for each language. */
const lines = (names: readonly string[], value: (name: string) => string): string =>
  names.map((name) => `  '${name}': ${value(name)},`).join('\n');

function languagesModule(): string {
  const all = [sourceLanguage, ...targetLanguages];
  const list = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`;
  return `/** The languages there are, as BCP 47 tags. */
export const languages: readonly string[] = ${list(all)};

/** Those of which a person has read every message. */
export const reviewedLanguages: readonly string[] = ${list(all.filter((language) => /source|reviewed/.test(stateOf(language))))};
`;
}

/** Apart from the list, because the files for pages without a build must not contain them. */
function languageModulesModule(): string {
  return `import type { LocaleModule } from '@lit/localize';

export const languageModules: Readonly<Record<string, () => Promise<LocaleModule>>> = {
${lines(targetLanguages, (name) => `() => import('./locales/${name}.ts')`)}
};
`;
}

/** Written down and not the day of the build, so that a release is the same on every build. */
function releaseModule(): string {
  const { version, released } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
  return `export const version = '${version}';

/** The day of the release, as an ISO date. */
export const released = '${released}';
`;
}

mkdirSync('src/generated', { recursive: true });
if (process.argv.includes('--extract')) litLocalize('extract');
litLocalize('build');
writeFileSync('src/generated/languages.ts', languagesModule());
writeFileSync('src/generated/language-modules.ts', languageModulesModule());
writeFileSync('src/generated/release.ts', releaseModule());
