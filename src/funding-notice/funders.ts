import { LINKS } from './links.ts';

/** The bodies behind the programme, the fund and the programme itself; the ministries of education by the names that they had or have. */
export type BodyKey = 'iq' | 'bmas' | 'eu' | 'esfplus' | 'bamf' | 'bmbf' | 'bmbfsfj' | 'bmftr' | 'ba';

/** What a body does for the programme. */
export type Role = 'funds' | 'administers' | 'partner' | 'programme';

/**
 * How sure an entry is: by law or by the body itself; by general use; or not yet said by those whom it concerns.
 */
export type Status = 'official' | 'customary' | 'unconfirmed';

/** A body as it is, or was, called. */
export interface Body {
  key: BodyKey;
  /** The German name, which is the legal one. */
  name: string;
  abbreviation: string;
  english: string;
  role: Role;
  /** Its home page. */
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

const [ESF, EU, IQ] = LINKS;

/** The decree that gave two ministries new names, and the first day of these. */
const DECREE = 'Organisationserlass des Bundeskanzlers, 6 May 2025';
const RENAMED = '2025-05-06';
const SENTENCE = 'the programme’s own sentence';

/** All bodies, in the order in which the programme names them. */
export const BODIES: readonly Body[] = [
  {
    key: 'iq',
    name: IQ[0],
    home: IQ[1],
    abbreviation: 'IQ',
    english: 'Funding Programme IQ – Integration through Qualification',
    role: 'programme',
    source: SENTENCE,
    status: 'official',
  },
  {
    key: 'bmas',
    name: 'Bundesministerium für Arbeit und Soziales',
    home: 'https://www.bmas.de/',
    abbreviation: 'BMAS',
    english: 'Federal Ministry of Labour and Social Affairs',
    role: 'funds',
    source: SENTENCE,
    status: 'official',
  },
  {
    key: 'eu',
    name: EU[0],
    home: EU[1],
    abbreviation: 'EU',
    english: 'European Union',
    role: 'funds',
    source: SENTENCE,
    status: 'official',
  },
  {
    key: 'esfplus',
    name: ESF[0],
    home: ESF[1],
    abbreviation: 'ESF Plus',
    english: 'European Social Fund Plus',
    role: 'funds',
    source: SENTENCE,
    status: 'official',
  },
  {
    key: 'bamf',
    name: 'Bundesamt für Migration und Flüchtlinge',
    home: 'https://www.bamf.de/',
    abbreviation: 'BAMF',
    english: 'Federal Office for Migration and Refugees',
    role: 'administers',
    source: SENTENCE,
    status: 'official',
  },
  {
    key: 'bmbf',
    name: 'Bundesministerium für Bildung und Forschung',
    home: 'https://www.bmbf.de/',
    abbreviation: 'BMBF',
    english: 'Federal Ministry of Education and Research',
    role: 'partner',
    until: '2025-05-05',
    source: `${SENTENCE}; ${DECREE}`,
    status: 'official',
  },
  {
    key: 'bmbfsfj',
    name: 'Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend',
    home: 'https://www.bmbfsfj.bund.de/',
    abbreviation: 'BMBFSFJ',
    english: 'Federal Ministry for Education, Family Affairs, Senior Citizens, Women and Youth',
    role: 'partner',
    since: RENAMED,
    source: DECREE,
    status: 'unconfirmed',
  },
  {
    key: 'bmftr',
    name: 'Bundesministerium für Forschung, Technologie und Raumfahrt',
    home: 'https://www.bmftr.bund.de/',
    abbreviation: 'BMFTR',
    english: 'Federal Ministry of Research, Technology and Space',
    role: 'partner',
    since: RENAMED,
    source: DECREE,
    status: 'unconfirmed',
  },
  {
    key: 'ba',
    name: 'Bundesagentur für Arbeit',
    home: 'https://www.arbeitsagentur.de/',
    abbreviation: 'BA',
    english: 'Federal Employment Agency',
    role: 'partner',
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
