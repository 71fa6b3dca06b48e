/** The contact as it stands on the page that the project comes from: sample content of stories and tests. */
export const seedContact = `
IQ Netzwerk Brandenburg
Ansprechpartnerin: Viktoria Blank
BdV Landesverband Brandenburg e.V.
Tel.: 0331/81 36 86
E-Mail: kooperationsverbund(at)bdv-lv-brandenburg(dot)de
`;
