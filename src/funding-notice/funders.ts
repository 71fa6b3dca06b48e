/** What a body does for the programme. */
export type Role = 'funds' | 'administers' | 'partner' | 'programme';

/**
 * How sure an entry is: by law or by the body itself; by general use; or not yet said by those whom it concerns.
 */
export type Status = 'official' | 'customary' | 'unconfirmed';

/** The bodies behind the programme, the fund and the programme itself. */
export type BodyKey = 'bmas' | 'eu' | 'esfplus' | 'bamf' | 'bmbf' | 'bmftr' | 'bmbfsfj' | 'ba' | 'iq';

/** A body as it is, or was, called. */
export interface Body {
  key: BodyKey;
  /** The German name, which is the legal one. */
  name: string;
  abbreviation: string;
  english: string;
  role: Role;
  home: string;
  /** The first day of the name, where it matters; ISO. */
  since?: string;
  /** The last day of the name; ISO. */
  until?: string;
  /** Where the German name, and its days, come from. */
  source: string;
  /** Whether the body has this role in the programme. */
  status: Status;
}

/** A funding period of the programme, from its first to its last year. */
export interface Period {
  name: string;
  first: number;
  last: number;
}

/** The periods of the programme in the years of ESF Plus. Source: netzwerk-iq-sachsen.de; the second directive of 10 March 2025. */
export const PERIODS: readonly Period[] = [
  { name: '2023-2025', first: 2023, last: 2025 },
  { name: '2026-2028', first: 2026, last: 2028 },
];

/** The decree that gave two ministries new names, and the first day of these. */
const DECREE = 'Organisationserlass des Bundeskanzlers, 6 May 2025';
const RENAMED = '2025-05-06';
const SENTENCE = 'the programme’s own sentence';

/** All bodies, in the order in which the programme names them. */
export const BODIES: readonly Body[] = [
  {
    key: 'iq',
    name: 'Förderprogramm IQ – Integration durch Qualifizierung',
    abbreviation: 'IQ',
    english: 'Funding Programme IQ – Integration through Qualification',
    role: 'programme',
    home: 'https://www.netzwerk-iq.de/',
    source: SENTENCE,
    status: 'official',
  },
  {
    key: 'bmas',
    name: 'Bundesministerium für Arbeit und Soziales',
    abbreviation: 'BMAS',
    english: 'Federal Ministry of Labour and Social Affairs',
    role: 'funds',
    home: 'https://www.bmas.de/',
    source: SENTENCE,
    status: 'official',
  },
  {
    key: 'eu',
    name: 'Europäische Union',
    abbreviation: 'EU',
    english: 'European Union',
    role: 'funds',
    home: 'https://european-union.europa.eu/',
    source: SENTENCE,
    status: 'official',
  },
  {
    key: 'esfplus',
    name: 'Europäischer Sozialfonds Plus',
    abbreviation: 'ESF Plus',
    english: 'European Social Fund Plus',
    role: 'funds',
    home: 'https://www.esf.de/',
    source: SENTENCE,
    status: 'official',
  },
  {
    key: 'bamf',
    name: 'Bundesamt für Migration und Flüchtlinge',
    abbreviation: 'BAMF',
    english: 'Federal Office for Migration and Refugees',
    role: 'administers',
    home: 'https://www.bamf.de/',
    source: SENTENCE,
    status: 'official',
  },
  {
    key: 'bmbf',
    name: 'Bundesministerium für Bildung und Forschung',
    abbreviation: 'BMBF',
    english: 'Federal Ministry of Education and Research',
    role: 'partner',
    home: 'https://www.bmbf.de/',
    until: '2025-05-05',
    source: `${SENTENCE}; ${DECREE}`,
    status: 'official',
  },
  {
    key: 'bmbfsfj',
    name: 'Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend',
    abbreviation: 'BMBFSFJ',
    english: 'Federal Ministry for Education, Family Affairs, Senior Citizens, Women and Youth',
    role: 'partner',
    home: 'https://www.bmbfsfj.bund.de/',
    since: RENAMED,
    source: DECREE,
    status: 'unconfirmed',
  },
  {
    key: 'bmftr',
    name: 'Bundesministerium für Forschung, Technologie und Raumfahrt',
    abbreviation: 'BMFTR',
    english: 'Federal Ministry of Research, Technology and Space',
    role: 'partner',
    home: 'https://www.bmftr.bund.de/',
    since: RENAMED,
    source: DECREE,
    status: 'unconfirmed',
  },
  {
    key: 'ba',
    name: 'Bundesagentur für Arbeit',
    abbreviation: 'BA',
    english: 'Federal Employment Agency',
    role: 'partner',
    home: 'https://www.arbeitsagentur.de/',
    source: SENTENCE,
    status: 'official',
  },
];

/** What became of a body. */
export interface Succession {
  /** The first day of the new names; ISO. */
  day: string;
  /** Who has its tasks now; first the one with those that the programme is about. */
  bodies: readonly Body[];
  /** Whether the network has said who takes its place in the programme. */
  status: Status;
}

/** The bodies whose names are right on an ISO day: bodiesAt('2025-05-06') // has bmftr and bmbfsfj, but not bmbf */
export function bodiesAt(day: string): Body[] {
  return BODIES.filter(({ since = '', until = '9' }) => since <= day && day <= until);
}

/**
 * Who took over from a body; `undefined` for one that still has its name. The decree of 6 May 2025 renamed the BMBF to
 * BMFTR, and gave vocational education and lifelong learning to the BMBFSFJ.
 */
export function successorOf(key: BodyKey): Succession | undefined {
  if (key !== 'bmbf') return undefined;
  return { day: RENAMED, bodies: BODIES.filter(({ since }) => since === RENAMED), status: 'unconfirmed' };
}

/** The period with all of the years in a text, such as `2026-2028`, `2026 – 2028` or `2027`. */
export function periodOf(text: string): Period | undefined {
  const [, first, last = first] = /^(\d{4})(?:\s*[/–—-]\s*(\d{4}))?$/.exec(text) ?? [];
  return PERIODS.find((period) => period.first <= Number(first) && Number(first) <= Number(last) && Number(last) <= period.last);
}
