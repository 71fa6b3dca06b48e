import { released, version } from '../generated/release.ts';
import { DAY } from './date.ts';
import type { Problem } from './problems.ts';

/** How long a release can be used without a look at newer ones: eighteen months, in days. */
const LIFETIME = 548;

/** What editors are told of a release that is too old at this instant. */
export function findOldRelease(now: number): Problem[] {
  const problem: Problem = {
    code: 'outdated',
    about: `IQ widgets ${version} (${released})`,
    use: 'npm',
    words: {
      de: ['älter als 18 Monate.', 'Bitte die neue Fassung einsetzen.'],
      en: ['older than 18 months.', 'Please use the new release.'],
    },
  };
  return now - Date.parse(released) > LIFETIME * DAY ? [problem] : [];
}
