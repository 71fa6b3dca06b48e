/** More contact blocks: short forms, notes, English and prose; see contact-blocks.ts. */
import type { ContactBlock } from './contact-blocks.ts';

export const moreBlocks: ContactBlock[] = [
  {
    source: 'form seen in an imprint („Telefon (Zentrale)“)',
    text: `Telefon (Zentrale): 030 555 12 00
Telefon (Concierge-Service): 030 555 12 01`,
    contact: { phone: '030 555 12 00 (Zentrale) oder 030 555 12 01 (Concierge-Service)' },
  },
  {
    source: 'https://github.com/mines-csci400/f23-syllabus',
    text: `Contact: greg.example (at) gmail (dot) com
Office Hours: Tuesdays @12-1pm, at CTLM 246D`,
    contact: { email: 'greg.example (at) gmail (dot) com', hours: 'Tuesdays @12-1pm, at CTLM 246D' },
  },
  {
    source: 'form seen at a student office',
    text: `Studierendensekretariat
E-Mail: service@hochschule.example
Sprechzeiten: Mo–Do 09:00–12:00 Uhr`,
    contact: { organisation: 'Studierendensekretariat', email: 'service@hochschule.example', hours: 'Mo–Do 09:00–12:00 Uhr' },
  },
  {
    source: 'form seen in an intranet („unter der Durchwahl“)',
    text: 'Für Fragen steht Ihnen Herr Muster unter der Durchwahl -22400 gerne zur Verfügung.',
    contact: {},
    unread: ['Für Fragen steht Ihnen Herr Muster unter der Durchwahl -22400 gerne zur Verfügung.'],
  },
  {
    source: 'form only: prose with „at“',
    text: `Heimatverein Beispielstadt e.V.
Sie erreichen kat at home.de
E-Mail: verein at heimat.example`,
    contact: { organisation: 'Heimatverein Beispielstadt e.V.', email: 'verein at heimat.example' },
    unread: ['Sie erreichen kat at home.de'],
  },
  {
    source: 'form only: letters as labels, one line',
    text: `BdV Kreisverband Barnim e.V.
T: 03338 1234-0 | M: 0151 1234500 | F: 03338 1234-9 | E: barnim(at)bdv(punkt)example`,
    contact: {
      organisation: 'BdV Kreisverband Barnim e.V.',
      phone: '03338 1234-0',
      mobile: '0151 1234500',
      fax: '03338 1234-9',
      email: 'barnim(at)bdv(punkt)example',
    },
  },
  {
    source: 'form only: two extensions, Durchwahl with the whole number',
    text: `Jobcenter Beispielstadt
Tel.: 0331 730 73-0/-12
Durchwahl: 0331 730 73-212
Fax: -99`,
    contact: { organisation: 'Jobcenter Beispielstadt', phone: '0331 730 73-0/-12 oder 0331 730 73-212 (Durchwahl)' },
    unread: ['Fax: -99'],
  },
  {
    source: 'form only: note behind the number, angle brackets, site with scheme',
    text: `Lehrstuhl für Migrationsforschung
Prof. Dr. Kim Beispiel
Raum B 1.07
Tel.: +49 (0)335 5534-2300 (Sekretariat)
migration<at>europa-uni.example
https://www.europa-uni.example/migration
Sprechstunde: Mi 14-15 Uhr und nach Vereinbarung`,
    contact: {
      organisation: 'Lehrstuhl für Migrationsforschung',
      name: 'Prof. Dr. Kim Beispiel',
      phone: '+49 (0)335 5534-2300 (Sekretariat)',
      email: 'migration<at>europa-uni.example',
      url: 'https://www.europa-uni.example/migration',
      hours: 'Mi 14-15 Uhr und nach Vereinbarung',
    },
    unread: ['Raum B 1.07'],
  },
  {
    source: 'form only: network, organisation and a labelled contact',
    text: `Fachstelle Einwanderung
Träger der Wohlfahrt gGmbH
Kontakt: Frau Dr. Amira Muster
Telefon 03334/23 45 00 oder 0171/2 34 56 00
amira.muster_at_traeger.example`,
    contact: {
      network: 'Fachstelle Einwanderung',
      organisation: 'Träger der Wohlfahrt gGmbH',
      name: 'Dr. Amira Muster',
      phone: '03334/23 45 00 oder 0171/2 34 56 00',
      email: 'amira.muster_at_traeger.example',
    },
  },
  {
    source: 'form only: English, labels with blanks before the colon',
    text: `Welcome Center Potsdam
Contact person : Ms Alex Example
Phone : +49 331 123400
Mobile : +49 151 123400
E-mail : welcome [at] potsdam [dot] example
Website : http://welcome.example
Opening hours : Mon-Thu 9 am - 3 pm`,
    contact: {
      organisation: 'Welcome Center Potsdam',
      jobTitle: 'Contact person',
      name: 'Alex Example',
      phone: '+49 331 123400',
      mobile: '+49 151 123400',
      email: 'welcome [at] potsdam [dot] example',
      url: 'http://welcome.example',
      hours: 'Mon-Thu 9 am - 3 pm',
    },
  },
  {
    source: 'form only: roles in bold over two lines, hours over three lines with a closed day',
    text: `Gemeinde Panketal
Integrationsbeauftragte
Frau Jana Muster
Schönower Straße 105
16341 Panketal
Telefon: 030 94511-100
Sprechzeiten
Mo geschlossen
Di 09:00-12:00 und 14:00-18:00 Uhr
Do 09:00-12:00 Uhr`,
    contact: {
      organisation: 'Gemeinde Panketal',
      jobTitle: 'Integrationsbeauftragte',
      name: 'Jana Muster',
      street: 'Schönower Straße 105',
      postalCode: '16341',
      locality: 'Panketal',
      phone: '030 94511-100',
      hours: 'Mo geschlossen; Di 09:00-12:00 und 14:00-18:00 Uhr; Do 09:00-12:00 Uhr',
    },
  },
];
