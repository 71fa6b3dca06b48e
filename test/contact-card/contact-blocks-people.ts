/** Contact blocks with a person; see contact-blocks.ts. */
import type { ContactBlock } from './contact-blocks.ts';

export const personBlocks: ContactBlock[] = [
  {
    source: 'the page of the first customer, IQ Netzwerk Brandenburg',
    text: `IQ Netzwerk Brandenburg
Ansprechpartnerin: Viktoria Blank
BdV Landesverband Brandenburg e.V.
Tel.: 0331/81 36 86
E-Mail: kooperationsverbund(at)bdv-lv-brandenburg(dot)de`,
    contact: {
      network: 'IQ Netzwerk Brandenburg',
      jobTitle: 'Ansprechpartnerin',
      name: 'Viktoria Blank',
      organisation: 'BdV Landesverband Brandenburg e.V.',
      phone: '0331/81 36 86',
      email: 'kooperationsverbund(at)bdv-lv-brandenburg(dot)de',
    },
  },
  {
    source: 'https://github.com/snowformatics/GSOC/wiki/Mentors (IPK Gatersleben)',
    text: `Dr. Dana Musterfrau

Research group Biotrophy and Immunity
Department of Breeding Research
Leibniz Institute of Plant Genetics and Crop Plant Research (IPK)
OT Gatersleben
Corrensstrasse 3
06466 Stadt Seeland
Germany

Tel. +49 039482 – 5300
Fax +49 039482 – 5600
Email musterfrau@ipk-gatersleben.de`,
    contact: {
      name: 'Dr. Dana Musterfrau',
      organisation: 'Leibniz Institute of Plant Genetics and Crop Plant Research (IPK)',
      street: 'Corrensstrasse 3',
      postalCode: '06466',
      locality: 'Stadt Seeland',
      country: 'Germany',
      phone: '+49 039482 – 5300',
      fax: '+49 039482 – 5600',
      email: 'musterfrau@ipk-gatersleben.de',
    },
    unread: ['Research group Biotrophy and Immunity', 'Department of Breeding Research', 'OT Gatersleben'],
  },
  {
    source: 'privacy notice of a service of tum.de',
    text: `TUM School of Computation, Information and Technology
Department of Computer Science
Boltzmannstraße 3
85748 Garching bei München
E-Mail: muster(at)tum.de
Ansprechperson: Prof. Dr. Kim Muster`,
    contact: {
      organisation: 'TUM School of Computation, Information and Technology',
      street: 'Boltzmannstraße 3',
      postalCode: '85748',
      locality: 'Garching bei München',
      email: 'muster(at)tum.de',
      jobTitle: 'Ansprechperson',
      name: 'Prof. Dr. Kim Muster',
    },
    unread: ['Department of Computer Science'],
  },
  {
    source: 'form seen in a list of authorities (BfArM, Fachgebiet K5)',
    text: `Bundesinstitut für Arzneimittel und Medizinprodukte (BfArM) — Fachgebiet K5
Waisenhausgasse 36–38a
50676 Köln
Ansprechpartnerin: Frau Andrea Muster
E-Mail: andrea.muster@bfarm.example`,
    contact: {
      organisation: 'Bundesinstitut für Arzneimittel und Medizinprodukte (BfArM) — Fachgebiet K5',
      street: 'Waisenhausgasse 36–38a',
      postalCode: '50676',
      locality: 'Köln',
      jobTitle: 'Ansprechpartnerin',
      name: 'Andrea Muster',
      email: 'andrea.muster@bfarm.example',
    },
  },
  {
    source: 'http://www.awo-sachsen.de/de/unsere_angebote/kinder-_jugend_und_familie/Jugendmigrationsdienste.html',
    text: `Bei Fragen wenden Sie sich an:
Volker Muster
Kinder- und Jugendhilfe
Telefon 0351 84704-500`,
    contact: { name: 'Volker Muster', phone: '0351 84704-500' },
    unread: ['Bei Fragen wenden Sie sich an:', 'Kinder- und Jugendhilfe'],
  },
  {
    source: 'form seen in tests of a reader of signatures (made-up company)',
    text: `Silvio Muster
Vertriebsmanager
VersicherPro AG
Adolf-Jörg-Straße 22
14482 Potsdam
Telefon: 0331 2040-6000
Faxnummer: 0331 2040-6099
Mobiltelefon: +49 162 3333400
E-Mail: s.muster@versicherpro.example
Website: www.versicherpro.example
Vermittlerregisternummer: 44555666
Sitz: Frankfurt a.M., Registergericht: Amtsgericht Frankfurt, HRB 111222`,
    contact: {
      name: 'Silvio Muster',
      jobTitle: 'Vertriebsmanager',
      organisation: 'VersicherPro AG',
      street: 'Adolf-Jörg-Straße 22',
      postalCode: '14482',
      locality: 'Potsdam',
      phone: '0331 2040-6000',
      fax: '0331 2040-6099',
      mobile: '+49 162 3333400',
      email: 's.muster@versicherpro.example',
      url: 'www.versicherpro.example',
    },
    unread: ['Vermittlerregisternummer: 44555666', 'Sitz: Frankfurt a.M., Registergericht: Amtsgericht Frankfurt, HRB 111222'],
  },
  {
    source: 'form seen in tests of a reader of signatures (made-up company)',
    text: `Dr. Max Mustermann
Geschäftsführer
Beispiel GmbH
Hauptstraße 5
10115 Berlin
Tel.: +49 30 1234500
Fax: +49 30 1234501
Mobil: 0151 23456700
E-Mail: max.mustermann@beispiel.example
Web: www.beispiel.example`,
    contact: {
      name: 'Dr. Max Mustermann',
      jobTitle: 'Geschäftsführer',
      organisation: 'Beispiel GmbH',
      street: 'Hauptstraße 5',
      postalCode: '10115',
      locality: 'Berlin',
      phone: '+49 30 1234500',
      fax: '+49 30 1234501',
      mobile: '0151 23456700',
      email: 'max.mustermann@beispiel.example',
      url: 'www.beispiel.example',
    },
  },
  {
    source: 'form seen in a reader of job advertisements',
    text: 'Ihre Ansprechpartnerin: Frau Sabine Muster, Personalreferentin, Tel. 0821 123400, s.muster@firma.example',
    contact: { name: 'Sabine Muster', jobTitle: 'Personalreferentin', phone: '0821 123400', email: 's.muster@firma.example' },
  },
  {
    source: 'form seen in tests of a redaction tool',
    text: `Kontaktdaten für den Notfall

Erste Ansprechpartnerin: Dr. Sophie Muster-Reiß
Mobil: +49 176 12345600
Privat: 07531 987600
E-Mail: s.muster-reiss@klinik.example`,
    contact: {
      jobTitle: 'Erste Ansprechpartnerin',
      name: 'Dr. Sophie Muster-Reiß',
      mobile: '+49 176 12345600',
      phone: '07531 987600 (Privat)',
      email: 's.muster-reiss@klinik.example',
    },
    unread: ['Kontaktdaten für den Notfall'],
  },
  {
    source: 'form seen in a project brief (made-up company)',
    text: `Auftraggeber: Novaris Cabin Systems GmbH
Friedrich-List-Platz 1
01069 Dresden
Ansprechpartner*in: Lea Muster
E-Mail: lmuster@novaris.example
Telefon: 0351 4600`,
    contact: {
      organisation: 'Novaris Cabin Systems GmbH',
      street: 'Friedrich-List-Platz 1',
      postalCode: '01069',
      locality: 'Dresden',
      jobTitle: 'Ansprechpartner*in',
      name: 'Lea Muster',
      email: 'lmuster@novaris.example',
      phone: '0351 4600',
    },
  },
  {
    source: 'form seen at a neighbourhood garden (Ansprechpartner:in)',
    text: `Gartenfreunde Nord e.V.
Ansprechpartner:in: Kim Muster
Mobil: 0160 94854700`,
    contact: { organisation: 'Gartenfreunde Nord e.V.', jobTitle: 'Ansprechpartner:in', name: 'Kim Muster', mobile: '0160 94854700' },
  },
  {
    source: 'form seen in a company description (Swiss machine works)',
    text: `Geschäftsführer:              Hr. A. Muster
Stv. Geschäftsführer:       Hr. W. Beispiel
Öffnungszeiten:
Bürozeiten, Mo. bis Do.:  07:30 bis 11:30; 13:30 bis 17:00
Bürozeiten, Fr.:                07:30 bis 11:30; 13:30 bis 16:30`,
    contact: {
      jobTitle: 'Geschäftsführer',
      name: 'A. Muster',
      hours: 'Bürozeiten, Mo. bis Do.: 07:30 bis 11:30; 13:30 bis 17:00; Bürozeiten, Fr.: 07:30 bis 11:30; 13:30 bis 16:30',
    },
    unread: ['Stv. Geschäftsführer: Hr. W. Beispiel'],
  },
  {
    source: 'imprint of historische-gesellschaft-koeln.de (board)',
    text: `Vertreten durch
Prof. Dr. Jan Muster (Vorsitzender)
Hanna Beispiel (Geschäftsführerin)`,
    contact: { name: 'Prof. Dr. Jan Muster', jobTitle: 'Vorsitzender' },
    unread: ['Vertreten durch', 'Hanna Beispiel (Geschäftsführerin)'],
  },
  {
    source: 'form seen at a consumer job test („Ansprechpartner:“ on its own line)',
    text: `Ansprechpartner:
Herr Jörg Müller-Muster
Tel. 030 12300`,
    contact: { jobTitle: 'Ansprechpartner', name: 'Jörg Müller-Muster', phone: '030 12300' },
  },
  {
    source: 'form seen at a hospital (invitation)',
    text: `St.-Marien-Klinikum Köln
Ansprechpartnerin: Frau Muster, Pflegedirektion`,
    contact: { organisation: 'St.-Marien-Klinikum Köln', jobTitle: 'Ansprechpartnerin', name: 'Muster' },
    unread: ['Pflegedirektion'],
  },
  {
    source: 'form seen in a handbook for IT support (made-up authority)',
    text: `Leitung IT-Service: Bernd Muster
Durchwahl -4200`,
    contact: { jobTitle: 'Leitung IT-Service', name: 'Bernd Muster' },
    unread: ['Durchwahl -4200'],
  },
  {
    source: 'form only: role before the name, both unlabelled, with a room',
    text: `Landkreis Barnim
Ausländerbehörde
Sachbearbeiterin
Erika Muster
Zimmer 2.14
Telefon: 03334 214-1300
Telefax: 03334 214-2300
E-Mail: auslaenderbehoerde@kvbarnim.example`,
    contact: {
      organisation: 'Landkreis Barnim',
      jobTitle: 'Sachbearbeiterin',
      name: 'Erika Muster',
      phone: '03334 214-1300',
      fax: '03334 214-2300',
      email: 'auslaenderbehoerde@kvbarnim.example',
    },
    unread: ['Ausländerbehörde', 'Zimmer 2.14'],
  },
  {
    source: 'form only: name and role in one line, chamber of trade',
    text: `Handwerkskammer Potsdam
Viktoria Muster, Projektleiterin
Charlottenstraße 34-36, 14467 Potsdam
Telefon 0331 3703-100 (mo-fr 9-12 Uhr)
viktoria.muster[at]hwkpotsdam[punkt]example`,
    contact: {
      organisation: 'Handwerkskammer Potsdam',
      name: 'Viktoria Muster',
      jobTitle: 'Projektleiterin',
      street: 'Charlottenstraße 34-36',
      postalCode: '14467',
      locality: 'Potsdam',
      phone: '0331 3703-100 (mo-fr 9-12 Uhr)',
      email: 'viktoria.muster[at]hwkpotsdam[punkt]example',
    },
  },
];
