/** Contact blocks with unusual labels, several numbers, or none of them; see contact-blocks.ts. */
import type { ContactBlock } from './contact-blocks.ts';

export const labelBlocks: ContactBlock[] = [
  {
    source: 'form seen at a collection service, Amtsgericht Stuttgart',
    text: `Amtsgericht Stuttgart — Zentrales Mahngericht
Postanschrift: 70154 Stuttgart
Hausanschrift: Hauffstraße 5, 70190 Stuttgart
Telefon: 0711 921-3500
Fax: 0711 921-3400
Poststelle@mahngstuttgart.justiz.bwl.de
Mo, Mi, Fr 09:00–11:30 Uhr`,
    contact: {
      organisation: 'Amtsgericht Stuttgart — Zentrales Mahngericht',
      street: 'Hauffstraße 5',
      postalCode: '70190',
      locality: 'Stuttgart',
      phone: '0711 921-3500',
      fax: '0711 921-3400',
      email: 'Poststelle@mahngstuttgart.justiz.bwl.de',
      hours: 'Mo, Mi, Fr 09:00–11:30 Uhr',
    },
    unread: ['Postanschrift: 70154 Stuttgart'],
  },
  {
    source: 'http://doczz.com.br/doc/846086/und-beratungsstellen-f%C3%BCr-selbsthilfe',
    text: `Paritätischer Wohlfahrtsverband Niedersachsen e. V. ,
Gandhistraße 5 A, 30559 Hannover
Telefon: 0511 52486-0, Telefax: 0511 52486-300
Internet: www.paritaetischer.de
Bankverbindung: Bank für Sozialwirtschaft Hannover
Kontonummer: 74 495 00, BLZ 251 205 10`,
    contact: {
      organisation: 'Paritätischer Wohlfahrtsverband Niedersachsen e. V.',
      street: 'Gandhistraße 5 A',
      postalCode: '30559',
      locality: 'Hannover',
      phone: '0511 52486-0',
      fax: '0511 52486-300',
      url: 'www.paritaetischer.de',
    },
    unread: ['Bankverbindung: Bank für Sozialwirtschaft Hannover', 'Kontonummer: 74 495 00, BLZ 251 205 10'],
  },
  {
    source: 'https://de.readkong.com/page/dusseldorfer-selbsthilfegruppen-und-vereine-2016-ausgabe-3684274',
    text: `Telefonische Sprechzeiten des
Selbsthilfe-Service-Büros
Montag, Dienstag und Freitag von 9 bis 12 Uhr
Mittwoch von 14 bis 18 Uhr

Kontakt
Selbsthilfe-Service-Büro

Telefon
0211. 89 - 9 22 00

Fax
0211. 89 - 3 2200

E-Mail
selbsthilfeservicebuero@duesseldorf.de`,
    contact: {
      hours: 'Montag, Dienstag und Freitag von 9 bis 12 Uhr; Mittwoch von 14 bis 18 Uhr',
      organisation: 'Selbsthilfe-Service-Büro',
      phone: '0211. 89 - 9 22 00',
      fax: '0211. 89 - 3 2200',
      email: 'selbsthilfeservicebuero@duesseldorf.de',
    },
    unread: ['Telefonische Sprechzeiten des', 'Selbsthilfe-Service-Büros'],
  },
  {
    source: 'imprint of a property service in Dresden',
    text: `Telefon: 0351 / 28 70 00 - 0
Telefax: 0351 / 28 70 00 - 90
E-Mail: info@praxiswissen-immobilien.de
E-Mail: info@wohnlagencheck24.de`,
    contact: {
      phone: '0351 / 28 70 00 - 0',
      fax: '0351 / 28 70 00 - 90',
      email: 'info@praxiswissen-immobilien.de oder info@wohnlagencheck24.de',
    },
  },
  {
    source: 'imprint of gvsgroup.eu',
    text: `GVS Großverbraucherspezialisten eG
In den Seewiesen 26 / Gebäude 18
89520 Heidenheim
Tel. (07321) 355095-00
Fax (07321) 355095-09
E-Mail: zentrale@gvsgroup.eu`,
    contact: {
      organisation: 'GVS Großverbraucherspezialisten eG',
      street: 'In den Seewiesen 26 / Gebäude 18',
      postalCode: '89520',
      locality: 'Heidenheim',
      phone: '(07321) 355095-00',
      fax: '(07321) 355095-09',
      email: 'zentrale@gvsgroup.eu',
    },
  },
  {
    source: 'foot of a form of a locksmith in Amberg',
    text: `Schlüsseldienst Muster
Viehmarktgasse 6 · 92224 Amberg
Fon: 09621/13100
Fon: 0170 / 474 2500
www.schluesseldienst.example
USt.-IdNr. DE 169302200`,
    contact: {
      organisation: 'Schlüsseldienst Muster',
      street: 'Viehmarktgasse 6',
      postalCode: '92224',
      locality: 'Amberg',
      phone: '09621/13100 oder 0170 / 474 2500',
      url: 'www.schluesseldienst.example',
    },
    unread: ['USt.-IdNr. DE 169302200'],
  },
  {
    source: 'foot of a page of a showroom in Mainz',
    text: `Showroom Mainz
Rheinallee 120
55120 Mainz
Telefon: +49 6131 945900
E-Mail: info@showroom.example
Öffnungszeiten:
Di–Fr: 10–18 Uhr | Sa: 10–14 Uhr | Mo: geschlossen`,
    contact: {
      organisation: 'Showroom Mainz',
      street: 'Rheinallee 120',
      postalCode: '55120',
      locality: 'Mainz',
      phone: '+49 6131 945900',
      email: 'info@showroom.example',
      hours: 'Di–Fr: 10–18 Uhr; Sa: 10–14 Uhr; Mo: geschlossen',
    },
  },
  {
    source: 'https://fragdenstaat.de/dokumente/233663 (letterhead)',
    text: `Ministerium für Familie, Frauen, Kultur und Integration
Kaiser-Friedrich-Straße 5a
55116 Mainz
Telefon 06131 16-0
Telefax 06131 16-2600
Mail: poststelle@mffki.rlp.de
www.mffki.rlp.de`,
    contact: {
      organisation: 'Ministerium für Familie, Frauen, Kultur und Integration',
      street: 'Kaiser-Friedrich-Straße 5a',
      postalCode: '55116',
      locality: 'Mainz',
      phone: '06131 16-0',
      fax: '06131 16-2600',
      email: 'poststelle@mffki.rlp.de',
      url: 'www.mffki.rlp.de',
    },
  },
  {
    source: 'signature in a public mailing list (Robert Bosch GmbH)',
    text: `Robert Bosch GmbH | Postfach 10 60 50 | 70049 Stuttgart | GERMANY | www.bosch.com
Tel. +49 711 6136-4400 | Fax +49 711 6617-0700 | Kim.Muster@bosch.example`,
    contact: {
      organisation: 'Robert Bosch GmbH',
      street: 'Postfach 10 60 50',
      postalCode: '70049',
      locality: 'Stuttgart',
      country: 'GERMANY',
      url: 'www.bosch.com',
      phone: '+49 711 6136-4400',
      fax: '+49 711 6617-0700',
      email: 'Kim.Muster@bosch.example',
    },
  },
  {
    source: 'http://de.readkong.com/page/amtliche-bekanntmachung-der-universitat-konstanz-9396101',
    text: 'Justitiariat der Universität Konstanz, 78457 Konstanz, Tel.: 07531/88-2600',
    contact: { organisation: 'Justitiariat der Universität Konstanz', postalCode: '78457', locality: 'Konstanz', phone: '07531/88-2600' },
  },
  {
    source: 'https://www.berlin.de/rbmskzl/aktuelles/pressemitteilungen/2004/pressemitteilung.47861.php (foot)',
    text: `Rückfragen:
Chef vom Dienst
Telefon: 9026-2400
E-Mail: Presse-Information@Skzl.Verwalt-Berlin.de`,
    contact: { jobTitle: 'Chef vom Dienst', phone: '9026-2400', email: 'Presse-Information@Skzl.Verwalt-Berlin.de' },
    unread: ['Rückfragen:'],
  },
  {
    source: 'https://www.berlin.de/rbmskzl/aktuelles/pressemitteilungen/2004/pressemitteilung.47861.php (text)',
    text: 'Senatssprecher Michael Muster (Telefon: 9026-3000) und sein Stellvertreter (Telefon: 9026-2000) stehen für Auskünfte zur Verfügung.',
    contact: {},
    unread: [
      'Senatssprecher Michael Muster (Telefon: 9026-3000) und sein Stellvertreter (Telefon: 9026-2000) stehen für Auskünfte zur Verfügung.',
    ],
  },
  {
    source: 'https://www.mrn-news.de/2020/06/09/ (Landau, its numbers with „oder“)',
    text: `Stadt Landau in der Pfalz
Ausländerbehörde
Klaus-von-Klitzing-Straße 2
76829 Landau
Tel. 0 63 41/13 32 00 oder 13 32 01`,
    contact: {
      organisation: 'Stadt Landau in der Pfalz',
      street: 'Klaus-von-Klitzing-Straße 2',
      postalCode: '76829',
      locality: 'Landau',
      phone: '0 63 41/13 32 00 oder 13 32 01',
    },
    unread: ['Ausländerbehörde'],
  },
  {
    source: 'https://www.kreis-oh.de/index.php?ModID=7&FID=2454.19929.1',
    text: `Für allgemeine Auskünfte erreichen Sie uns unter 04521-788 300 zu folgenden Zeiten:
Mo. bis Fr. von 8 bis 12 Uhr und
Mo. bis Do. von 13 bis 15 Uhr`,
    contact: { hours: 'Mo. bis Fr. von 8 bis 12 Uhr und; Mo. bis Do. von 13 bis 15 Uhr' },
    unread: ['Für allgemeine Auskünfte erreichen Sie uns unter 04521-788 300 zu folgenden Zeiten:'],
  },
  {
    source: 'https://www.landkreis-wunsiedel.de/landratsamt/personenstand-und-auslaenderwesen/auslaenderrecht',
    text: `Zentrale Mail Adresse:
auslaenderrecht@landkreis-wunsiedel.example
Telefonische Erreichbarkeit:
Montag bis Freitag: 08:00 bis 12:00 Uhr`,
    contact: { email: 'auslaenderrecht@landkreis-wunsiedel.example', hours: 'Montag bis Freitag: 08:00 bis 12:00 Uhr' },
  },
  {
    source: 'imprint of recke.de',
    text: `Gemeinde Recke
E-Mail:   vos@recke.de
E-Mail:   info@recke.de
DE-Mail: info@recke.de-mail.de`,
    contact: { organisation: 'Gemeinde Recke', email: 'vos@recke.de oder info@recke.de' },
    unread: ['DE-Mail: info@recke.de-mail.de'],
  },
  {
    source: 'form seen in a membership list („Tel. dienstl.“)',
    text: `Tel: 0331 123400
Mobil: 0151 123400
Email: m.muster@verein.example
Tel. dienstl.: 0331 123401
Email dienstl.: m.muster@amt.example`,
    contact: {
      phone: '0331 123400 oder 0331 123401 (dienstl.)',
      mobile: '0151 123400',
      email: 'm.muster@verein.example oder m.muster@amt.example',
    },
  },
];
