/** Compares the files in dist/cdn with the budgets in package.json, in bytes after brotli (1 kB = 1,000 bytes). */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** Size of a file as servers send it, in bytes. */
export function brotliSize(path: string): number {
  return brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Stands in package.json for the largest language. */
const LANGUAGES = 'locales/*.json';

const sizeOfLanguage = (file: string): number => brotliSize(`dist/cdn/locales/${file}`);

/** Prints every size beside its budget; a file over budget ends the process with an error. */
export function checkBudgets(): void {
  const { budgets } = JSON.parse(readFileSync('package.json', 'utf8')) as { budgets: Record<string, number> };
  for (const [file, budget] of Object.entries(budgets)) {
    const size = file === LANGUAGES ? Math.max(...readdirSync('dist/cdn/locales').map(sizeOfLanguage)) : brotliSize(`dist/cdn/${file}`);
    const fits = size <= budget;
    console.log(`${fits ? 'ok      ' : 'TOO BIG '} ${file.padEnd(22)} ${size} of ${budget} bytes`);
    if (!fits) process.exitCode = 1;
  }
}
