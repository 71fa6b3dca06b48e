/** The bodies behind the programme, the fund and the programme itself. */
export type BodyKey = 'iq' | 'bmas' | 'eu' | 'esfplus' | 'bamf' | 'bmbf' | 'bmbfsfj' | 'bmftr' | 'ba';

/** The German names of the bodies, which are the legal ones, and their home pages. All else is in funders.ts. */
export const NAMES: Readonly<Record<BodyKey, readonly [name: string, home: string]>> = {
  iq: ['Förderprogramm IQ – Integration durch Qualifizierung', 'https://www.netzwerk-iq.de/'],
  bmas: ['Bundesministerium für Arbeit und Soziales', 'https://www.bmas.de/'],
  eu: ['Europäische Union', 'https://european-union.europa.eu/'],
  esfplus: ['Europäischer Sozialfonds Plus', 'https://www.esf.de/'],
  bamf: ['Bundesamt für Migration und Flüchtlinge', 'https://www.bamf.de/'],
  bmbf: ['Bundesministerium für Bildung und Forschung', 'https://www.bmbf.de/'],
  bmbfsfj: ['Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend', 'https://www.bmbfsfj.bund.de/'],
  bmftr: ['Bundesministerium für Forschung, Technologie und Raumfahrt', 'https://www.bmftr.bund.de/'],
  ba: ['Bundesagentur für Arbeit', 'https://www.arbeitsagentur.de/'],
};
