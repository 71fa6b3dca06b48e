/** How far each translation has come, as its XLIFF file says. */
import { readFileSync } from 'node:fs';

const config = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8')) as { sourceLocale: string; targetLocales: string[] };

export const sourceLanguage = config.sourceLocale;
export const targetLanguages: readonly string[] = config.targetLocales;

/** `reviewed`: a person has read every message. `machine-made`: no person has read some of them. */
export type LanguageState = 'source' | 'reviewed' | 'machine-made' | 'needs review';

/** XLIFF 1.2, section 2.3.3: the states that say a person has approved the translation. */
const APPROVED = /state="(?:final|signed-off)"/;

/** XLIFF 1.2, section 2.3.3, state-qualifier: a machine has translated it. */
const BY_MACHINE = 'state-qualifier="mt-suggestion"';

/** The state of a language; of its least finished message. */
export function stateOf(language: string): LanguageState {
  if (language === sourceLanguage) return 'source';
  const targets = readFileSync(`locales/${language}.xlf`, 'utf8').match(/<target[^>]*>/g) ?? [];
  const open = targets.filter((target) => !APPROVED.test(target));
  if (targets.length > 0 && open.length === 0) return 'reviewed';
  return open.some((target) => target.includes(BY_MACHINE)) ? 'machine-made' : 'needs review';
}
