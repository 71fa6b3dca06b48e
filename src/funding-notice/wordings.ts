import type { Status } from './funders.ts';
import { PERIODS, type Period } from './periods.ts';

/** A wording of the notice, how sure it is, and where it comes from. */
export interface Wording {
  name: 'programme' | 'project' | 'translation';
  /** The period that it is for; all where there is none. */
  period?: Period;
  status: Status;
  source: Readonly<Record<'de' | 'en', string>>;
}

/** All wordings that are shipped; the texts themselves are messages, so that they are translated with all others. */
export const WORDINGS: readonly Wording[] = [
  {
    name: 'programme',
    period: PERIODS[0],
    status: 'official',
    source: { de: 'Webseiten der Netzwerke des Programms', en: 'web pages of the programme’s networks' },
  },
  {
    name: 'programme',
    period: PERIODS[1],
    status: 'unconfirmed',
    source: {
      de: 'der Satz für 2023-2025 mit dem Ministerium nach dem Organisationserlass vom 6. Mai 2025',
      en: 'the sentence of 2023-2025 with the ministry of the decree of 6 May 2025',
    },
  },
  {
    name: 'project',
    status: 'customary',
    source: { de: 'Seiten anderer Projekte des ESF Plus', en: 'pages of other projects of ESF Plus' },
  },
  {
    name: 'translation',
    status: 'customary',
    source: { de: 'von uns; keine amtliche bekannt', en: 'ours; no official translation is known' },
  },
];

/** The wordings that a notice shows. */
export function shownWordings(years: string, hasProject: boolean, language: string): Wording[] {
  const period = PERIODS.find(({ name }) => name === years) ?? PERIODS[0];
  return WORDINGS.filter((wording) => {
    if (wording.name === 'project' && !hasProject) return false;
    return (wording.period ?? period) === period && (wording.name !== 'translation' || language !== 'de');
  });
}
