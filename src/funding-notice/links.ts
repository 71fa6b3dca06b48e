/** The fund, the Union and the programme by their German names, which are the legal ones, and their home pages. */
export const LINKS = [
  ['Europäischer Sozialfonds Plus', 'https://www.esf.de/'],
  ['Europäische Union', 'https://european-union.europa.eu/'],
  ['Förderprogramm IQ – Integration durch Qualifizierung', 'https://www.netzwerk-iq.de/'],
] as const;
