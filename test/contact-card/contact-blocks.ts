/**
 * Contact blocks as they stand on German pages, with the reading that a careful person would give: nothing dropped,
 * nothing guessed. Facts are raw text, everything else is `unread`, line by line. Labels are no facts, and an
 * unlabelled heading such as „Kontakt“ is a label.
 *
 * Structure, labels and punctuation are as found. The names of people, their mailboxes and the last digits of every
 * number are made up; organisations and their general mailboxes are as found. „Form seen“ means that only the form is
 * from there, „form only“ that no page was at hand.
 */
import type { Contact } from '../../src/contact-card/contact.ts';
import { labelBlocks } from './contact-blocks-labels.ts';
import { moreBlocks } from './contact-blocks-more.ts';
import { personBlocks } from './contact-blocks-people.ts';

/** A block of text, and how it has to be read. */
export interface ContactBlock {
  source: string;
  text: string;
  contact: Contact;
  unread?: string[];
}

const officeBlocks: ContactBlock[] = [
  {
    source: 'http://www.fluechtlingsrat-brandenburg.de/schwerpunkte',
    text: `Kontakt

Rudolf-Breitscheid-Str. 164
14482 Potsdam
Tel.: 0331 - 716 400
Fax: 0331 - 887 15 400
info [at] fluechtlingsrat-brandenburg [dot] de
Kontaktformular
Aktuell sind unsere telefonischen Sprechzeiten dienstags und donnerstags von 11 bis 13 Uhr.`,
    contact: {
      street: 'Rudolf-Breitscheid-Str. 164',
      postalCode: '14482',
      locality: 'Potsdam',
      phone: '0331 - 716 400',
      fax: '0331 - 887 15 400',
      email: 'info [at] fluechtlingsrat-brandenburg [dot] de',
    },
    unread: ['Kontaktformular', 'Aktuell sind unsere telefonischen Sprechzeiten dienstags und donnerstags von 11 bis 13 Uhr.'],
  },
  {
    source: 'http://www.fluechtlingsrat-brandenburg.de/',
    text: `Kontakt

Beratungszeiten
Aktuell sind unsere telefonischen Beratungszeiten Dienstags und Donnerstags von 11 bis 13 Uhr.
Tel.: 0331 - 716 400

Bürozeiten
Montag bis Freitag von 10 bis 15 Uhr

Rudolf-Breitscheid-Str. 164
14482 Potsdam
Tel.: 0331 - 716 400`,
    contact: {
      hours:
        'Aktuell sind unsere telefonischen Beratungszeiten Dienstags und Donnerstags von 11 bis 13 Uhr.; Montag bis Freitag von 10 bis 15 Uhr',
      street: 'Rudolf-Breitscheid-Str. 164',
      postalCode: '14482',
      locality: 'Potsdam',
      phone: '0331 - 716 400',
    },
  },
  {
    source: 'http://www.schwerbehindertenantrag-online.de/?page_id=18 (Standort Richelstraße)',
    text: `Zentrum Bayern
Familie und Soziales - Region Oberbayern (Standort Richelstraße)
Richelstraße 17, 80634 München
Postfach 20 01 24, 80001 München
Telefon: (0 89) 18966- 0
Telefax: (0 89) 18966-2400
e-Mail: poststelle.obb1@zbfs.bayern.de`,
    contact: {
      organisation: 'Zentrum Bayern Familie und Soziales - Region Oberbayern (Standort Richelstraße)',
      street: 'Richelstraße 17',
      postalCode: '80634',
      locality: 'München',
      phone: '(0 89) 18966- 0',
      fax: '(0 89) 18966-2400',
      email: 'poststelle.obb1@zbfs.bayern.de',
    },
    unread: ['Postfach 20 01 24, 80001 München'],
  },
  {
    source: 'http://www.schwerbehindertenantrag-online.de/?page_id=18 (Niederbayern)',
    text: `Zentrum Bayern - Familie und Soziales - Region Niederbayern
Friedhofstraße 7, 84028 Landshut
Großkundenadresse: 84026 Landshut
Telefon: (08 71) 8 29 - 0
Telefax: (08 71) 82 91 00
e-Mail: poststelle.ndb@zbfs.bayern.de`,
    contact: {
      organisation: 'Zentrum Bayern - Familie und Soziales - Region Niederbayern',
      street: 'Friedhofstraße 7',
      postalCode: '84028',
      locality: 'Landshut',
      phone: '(08 71) 8 29 - 0',
      fax: '(08 71) 82 91 00',
      email: 'poststelle.ndb@zbfs.bayern.de',
    },
    unread: ['Großkundenadresse: 84026 Landshut'],
  },
  {
    source: 'https://de.readkong.com/page/bruckenschlag-das-erfurter-selbsthilfemagazin-ausgabe-5757860',
    text: `Kontakt- und Informationsstelle
für Selbsthilfegruppen
Amt für Soziales und Gesundheit
im Haus der sozialen Dienste
Zimmer 024
Juri-Gagarin-Ring 150
99084 Erfurt

Telefon:    0361 655-4200
Telefax:    0361 655-4201
E-Mail:     kiss@erfurt.de
Internet:   www.erfurt.de/ef114286 oder
            www.selbsthilfe-thueringen.de

Sprechzeiten:
Dienstag: 09:00 bis 11:30 Uhr
          13:30 bis 17:30 Uhr
Freitag: 09:00 bis 11:30 Uhr
          und nach Vereinbarung`,
    contact: {
      organisation: 'Kontakt- und Informationsstelle für Selbsthilfegruppen',
      street: 'Juri-Gagarin-Ring 150',
      postalCode: '99084',
      locality: 'Erfurt',
      phone: '0361 655-4200',
      fax: '0361 655-4201',
      email: 'kiss@erfurt.de',
      url: 'www.erfurt.de/ef114286',
      hours: 'Dienstag: 09:00 bis 11:30 Uhr; 13:30 bis 17:30 Uhr; Freitag: 09:00 bis 11:30 Uhr; und nach Vereinbarung',
    },
    unread: ['Amt für Soziales und Gesundheit', 'im Haus der sozialen Dienste', 'Zimmer 024', 'www.selbsthilfe-thueringen.de'],
  },
  {
    source: 'https://www.internationaler-bund.de/angebot/4019',
    text: `Adresse Beratungsstelle: Große Scharrnstraße 18
Sprechzeiten:
Dienstag und Donnerstag 9:00 - 12:00 Uhr,
13:00 - 16:00 Uhr. Eine individuelle
Terminvereinbarung ist derzeit möglich.`,
    contact: {
      street: 'Große Scharrnstraße 18',
      hours: 'Dienstag und Donnerstag 9:00 - 12:00 Uhr, 13:00 - 16:00 Uhr. Eine individuelle Terminvereinbarung ist derzeit möglich.',
    },
  },
  {
    source: 'https://ddorf-aktuell.de/2015/09/16/awo-migrationsberatung-in-duesseldorf-wir-schicken-niemanden-weg-49093',
    text: 'AWO, Migrationsberatung, Liststraße 2, Telefon 0211-60025-100, Mail migrationsberatung@awo-duesseldorf.de',
    contact: {
      organisation: 'AWO',
      street: 'Liststraße 2',
      phone: '0211-60025-100',
      email: 'migrationsberatung@awo-duesseldorf.de',
    },
    unread: ['Migrationsberatung'],
  },
  {
    source: 'https://de.readkong.com/page/november-2020-landesbeilagen-landesverband-4969563 (head)',
    text: 'Berlin-Brandenburg Telefon: 030 26 39 38-0 Fax: 030 26 39 38-29 E-Mail: contact@sovd-bbg.de Internet: www.sovd-bbg.de Sozialrechtsberatung: 030 26 39 38-0',
    contact: {
      organisation: 'Berlin-Brandenburg',
      phone: '030 26 39 38-0',
      fax: '030 26 39 38-29',
      email: 'contact@sovd-bbg.de',
      url: 'www.sovd-bbg.de',
    },
    unread: ['Sozialrechtsberatung: 030 26 39 38-0'],
  },
  {
    source: 'https://de.readkong.com/page/november-2020-landesbeilagen-landesverband-4969563 (address)',
    text: 'Landesgeschäftsstelle: Kurfürstenstraße 131 · Karl-Heinrich-Ulrichs-Str. 12 (barrierefreier Eingang) · 10785 Berlin',
    contact: { organisation: 'Landesgeschäftsstelle', street: 'Kurfürstenstraße 131', postalCode: '10785', locality: 'Berlin' },
    unread: ['Karl-Heinrich-Ulrichs-Str. 12 (barrierefreier Eingang)'],
  },
  {
    source: 'imprint of tc-stiftung.de',
    text: `Town & Country Stiftung Stiftung
bürgerlichen Rechts
Hauptstraße 90 E
99820 Hörselberg – Hainich OT Behringen
Telefon: 03 61 / 644 78 900
Telefax: 03 61 / 644 78 901
info@tc-stiftung.de
www.tc-stiftung.de`,
    contact: {
      organisation: 'Town & Country Stiftung Stiftung bürgerlichen Rechts',
      street: 'Hauptstraße 90 E',
      postalCode: '99820',
      locality: 'Hörselberg – Hainich OT Behringen',
      phone: '03 61 / 644 78 900',
      fax: '03 61 / 644 78 901',
      email: 'info@tc-stiftung.de',
      url: 'www.tc-stiftung.de',
    },
  },
  {
    source: 'foot of a letter of miqr.de',
    text: `Mitteldeutsches Institut für Qualifikation
und berufliche Rehabilitation
MIQR GmbH
Löscherstraße 16 · 01309 Dresden
Telefon: 0351 314 600 0
Telefax: 0351 314 600 20
Mobil: 0177 553 500 0
E-Mail: info@miqr.de`,
    contact: {
      organisation: 'Mitteldeutsches Institut für Qualifikation und berufliche Rehabilitation',
      street: 'Löscherstraße 16',
      postalCode: '01309',
      locality: 'Dresden',
      phone: '0351 314 600 0',
      fax: '0351 314 600 20',
      mobile: '0177 553 500 0',
      email: 'info@miqr.de',
    },
    unread: ['MIQR GmbH'],
  },
  {
    source: 'imprint of historische-gesellschaft-koeln.de',
    text: `Historische Gesellschaft Köln e.V.
Postfach 10 22 51
50462 Köln
Hausanschrift:
Hohenzollernring 71–73
50672 Köln
Telefon und Telefax: +49 (0) 221 5736100
E-Mail: info@historische-gesellschaft-koeln.de`,
    contact: {
      organisation: 'Historische Gesellschaft Köln e.V.',
      street: 'Hohenzollernring 71–73',
      postalCode: '50672',
      locality: 'Köln',
      phone: '+49 (0) 221 5736100',
      fax: '+49 (0) 221 5736100',
      email: 'info@historische-gesellschaft-koeln.de',
    },
    unread: ['Postfach 10 22 51', '50462 Köln'],
  },
  {
    source: 'privacy notice of regensburg.de',
    text: `Behördlicher Datenschutzbeauftragter der Stadt Regensburg
Postfach 11 06 43
93019 Regensburg
Hausanschrift: Maximilianstraße 13, 93047 Regensburg
Telefon: +49 941 507-2100
E-Mail: datenschutz@regensburg.de`,
    contact: {
      organisation: 'Behördlicher Datenschutzbeauftragter der Stadt Regensburg',
      street: 'Maximilianstraße 13',
      postalCode: '93047',
      locality: 'Regensburg',
      phone: '+49 941 507-2100',
      email: 'datenschutz@regensburg.de',
    },
    unread: ['Postfach 11 06 43', '93019 Regensburg'],
  },
  {
    source: 'imprint that names lavg.brandenburg.de',
    text: `Landesamt für Arbeitsschutz, Verbraucherschutz und Gesundheit (LAVG)
Abteilung Gesundheit – Dezernat G1 (Akademische Heilberufe)
Großbeerenstraße 181-183
14482 Potsdam
Postfach 90 02 36, 14438 Potsdam
Telefon: 0331 8683-800
www.lavg.brandenburg.de`,
    contact: {
      organisation: 'Landesamt für Arbeitsschutz, Verbraucherschutz und Gesundheit (LAVG)',
      street: 'Großbeerenstraße 181-183',
      postalCode: '14482',
      locality: 'Potsdam',
      phone: '0331 8683-800',
      url: 'www.lavg.brandenburg.de',
    },
    unread: ['Abteilung Gesundheit – Dezernat G1 (Akademische Heilberufe)', 'Postfach 90 02 36, 14438 Potsdam'],
  },
];

/** All blocks of plain text. */
export const textBlocks: ContactBlock[] = [...officeBlocks, ...personBlocks, ...labelBlocks, ...moreBlocks];
