/** The XLIFF files hold every message of the source, and a translation of each with all its placeholders. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { targetLocales } = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8')) as { targetLocales: string[] };
const read = (): string[] => targetLocales.map((language) => readFileSync(`locales/${language}.xlf`, 'utf8'));

const before = read();
execFileSync(process.execPath, ['.config/locales.ts', '--extract'], { stdio: ['ignore', 'ignore', 'ignore'] });
const after = read();

const problems: string[] = [];
targetLocales.forEach((language, index) => {
  const file = `locales/${language}.xlf`;
  if (before[index] !== after[index])
    problems.push(`${file} was behind the source. It has been brought up to date: translate what is new in it.`);
  for (const [unit, source = ''] of (after[index] ?? '').matchAll(/<trans-unit[^>]*>\s*<source>(.*?)<\/source>.*?<\/trans-unit>/gs)) {
    const target = /<target[^>]*>(.*?)<\/target>/s.exec(unit)?.[1];
    if (target === undefined) problems.push(`${file}: no translation of “${source}”`);
    else if (placeholders(target) !== placeholders(source)) problems.push(`${file}: other placeholders in the translation of “${source}”`);
    if (!unit.includes('<note')) problems.push(`${file}: no description for translators of “${source}”`);
  }
});

function placeholders(text: string): string {
  return (text.match(/<x id="\d+"/g) ?? []).sort().join();
}

console.log(problems.join('\n') || `   ${targetLocales.join(', ')}: complete`);
if (problems.length > 0) process.exit(1);
