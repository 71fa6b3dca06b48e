/** The contact as it stands on the page that the project comes from. */
export const SAMPLE_CONTACT = `IQ Netzwerk Brandenburg
Ansprechpartnerin: Viktoria Blank
BdV Landesverband Brandenburg e.V.
Tel.: 0331/81 36 86
E-Mail: kooperationsverbund(at)bdv-lv-brandenburg(dot)de`;

/** The sentence of the programme, for pages where it has to stand without script. */
export const PROGRAMME_SENTENCE =
  'Das Förderprogramm IQ – Integration durch Qualifizierung wird durch das Bundesministerium für Arbeit und Soziales und die Europäische Union über den Europäischen Sozialfonds Plus (ESF Plus) gefördert und vom Bundesamt für Migration und Flüchtlinge administriert. Partner in der Umsetzung sind das Bundesministerium für Bildung und Forschung und die Bundesagentur für Arbeit.';
