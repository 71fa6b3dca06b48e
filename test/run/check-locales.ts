/** The XLIFF files hold every message of the source and no other, and a sound translation of each. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findFaults, readUnits } from './locale-faults.ts';

const { targetLocales } = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8')) as { targetLocales: string[] };
const read = (language: string): string => readFileSync(`locales/${language}.xlf`, 'utf8');

const before = targetLocales.map(read);
execFileSync(process.execPath, ['.config/locales.ts', '--extract'], { stdio: ['ignore', 'ignore', 'inherit'] });

const problems = targetLocales.flatMap((language, index) => {
  const file = `locales/${language}.xlf`;
  const after = read(language);
  const behind =
    before[index] === after ? [] : [`${file} was behind the source. It has been brought up to date: translate what is new in it.`];
  return [
    ...behind,
    ...readUnits(after).flatMap((unit) => findFaults(unit, language).map((fault) => `${file}: “${unit.source}”: ${fault}`)),
  ];
});

console.log(problems.join('\n') || `   ${targetLocales.join(', ')}: complete`);
if (problems.length > 0) process.exit(1);
