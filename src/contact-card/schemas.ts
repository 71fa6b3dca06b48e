import { z } from 'zod';
import { address, day, field, flag, headingLevel } from '../shared/schemas.ts';

/** The attributes of `<iq-contact-card>`, as they are written in HTML. */
export const cardAttributesSchema = z
  .strictObject({
    hours: field(z.string(), {
      de: ['Sprechzeiten', 'Zum Beispiel Mo-Do 9-12 Uhr; Fr 9-13 Uhr. Ausnahmen: 24.12.2026 geschlossen.'],
      en: ['Office hours', 'For example Mo-Do 09:00-12:00; Fr 09:00-13:00. Exceptions: 24.12.2026 geschlossen.'],
      sample: 'Mo-Do 09:00-12:00, 13:00-16:30; Fr 09:00-13:00',
      isBasic: true,
    }),
    region: field(z.enum(['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH']), {
      de: ['Bundesland', 'Seine Feiertage gelten für die Sprechzeiten.'],
      en: ['Federal state', 'Its public holidays count for the office hours.'],
      isBasic: true,
    }),
    languages: field(z.string(), {
      de: [
        'Gesprochene Sprachen',
        'Kürzel mit Leerzeichen dazwischen: de Deutsch, en Englisch, ar Arabisch, fa Persisch, pl Polnisch, ru Russisch, tr Türkisch, uk Ukrainisch, dgs Gebärdensprache, de-simple einfaches Deutsch. Also: de ru ar',
      ],
      en: [
        'Languages spoken',
        'Codes with blanks between them: de German, en English, ar Arabic, fa Persian, pl Polish, ru Russian, tr Turkish, uk Ukrainian, dgs German Sign Language, de-simple plain German. So: de ru ar',
      ],
      isBasic: true,
    }),
    network: field(z.string(), {
      de: ['Netzwerk', 'Zu dem die Einrichtung gehört. Geht vor dem Text, wie alle Angaben hier.'],
      en: ['Network', 'That the organisation belongs to. Wins over the text, like everything here.'],
    }),
    organisation: field(z.string(), {
      de: ['Einrichtung', 'Der volle Name der Einrichtung.'],
      en: ['Organisation', 'The full name of the organisation.'],
    }),
    name: field(z.string(), {
      de: ['Name der Person', 'Ohne ihn ist es die Karte der Einrichtung.'],
      en: ['Name of the person', 'Without it the card is the organisation’s.'],
    }),
    'given-name': field(z.string(), {
      de: ['Vorname', 'Nur, wo der Name nicht am Leerzeichen zu trennen ist.'],
      en: ['Given name', 'Only where the name cannot be parted at its blank.'],
    }),
    'family-name': field(z.string(), { de: ['Nachname', 'Ebenso.'], en: ['Family name', 'Likewise.'] }),
    'job-title': field(z.string(), { de: ['Aufgabe', 'Zum Beispiel Ansprechpartnerin.'], en: ['Role', 'For example Ansprechpartnerin.'] }),
    phone: field(z.string(), {
      de: ['Telefon', 'Wie man es schreibt; mehrere mit „oder“ dazwischen.'],
      en: ['Telephone', 'As it is written; several with “oder” between them.'],
    }),
    mobile: field(z.string(), { de: ['Mobiltelefon', 'Ebenso.'], en: ['Mobile', 'Likewise.'] }),
    fax: field(z.string(), { de: ['Fax', 'Ebenso.'], en: ['Fax', 'Likewise.'] }),
    email: field(z.string(), { de: ['E-Mail', 'Auch mit (at) und (dot).'], en: ['E-mail', 'Also with (at) and (dot).'] }),
    url: field(address, {
      de: ['Website', 'Die vollständige Internetadresse, mit https://.'],
      en: ['Web site', 'The whole address, with https://.'],
    }),
    street: field(z.string(), {
      de: ['Straße und Nummer', 'Zum Beispiel Charlottenstraße 31.'],
      en: ['Street and number', 'As on a letter.'],
    }),
    'postal-code': field(z.string(), { de: ['Postleitzahl', 'Fünf Ziffern.'], en: ['Postal code', 'Five digits.'] }),
    locality: field(z.string(), { de: ['Ort', 'Zum Beispiel Potsdam.'], en: ['Town', 'For example Potsdam.'] }),
    country: field(z.string(), { de: ['Land', 'Nur, wenn es nicht Deutschland ist.'], en: ['Country', 'Only where it is not Germany.'] }),
    photo: field(address, {
      de: ['Foto', 'Die vollständige Internetadresse, mit https://. Ohne Foto stehen die Anfangsbuchstaben da.'],
      en: ['Photo', 'The whole address, with https://. Without it the initials stand there.'],
    }),
    'photo-alt': field(z.string(), {
      de: ['Was das Foto zeigt', 'Meist leer, weil der Name daneben steht.'],
      en: ['What the photo shows', 'Mostly empty, because the name stands beside it.'],
    }),
    'response-time': field(z.iso.duration(), {
      de: ['Antwort dauert meist', 'Eigenes als Kürzel: P5D sind fünf Tage, PT8H acht Stunden.'],
      en: ['An answer usually takes', 'Of your own as a code: P5D is five days, PT8H eight hours.'],
      choices: {
        PT4H: ['vier Stunden', 'four hours'],
        P1D: ['einen Tag', 'a day'],
        P2D: ['zwei Tage', 'two days'],
        P3D: ['drei Tage', 'three days'],
        P7D: ['eine Woche', 'a week'],
      },
    }),
    'by-appointment': field(flag, {
      de: ['Nur mit Termin', 'Sagt, dass man einen Termin braucht.'],
      en: ['By appointment', 'Says that one is needed.'],
    }),
    'absent-until': field(day, {
      de: ['Abwesend bis', 'Letzter Tag. Bis dahin steht es auf der Karte, mit der Vertretung.'],
      en: ['Absent until', 'The last day. Until then the card says so, with the deputy.'],
    }),
    deputy: field(z.string(), {
      de: ['Vertretung', 'Name, Nummer, E-Mail, mit Kommas dazwischen.'],
      en: ['Deputy', 'Name, number, e-mail, with commas between them.'],
    }),
    verified: field(day, {
      de: ['Zuletzt geprüft am', 'Nach einem Jahr werden Sie erinnert.'],
      en: ['Last checked on', 'After a year you are reminded.'],
    }),
    qr: field(flag, {
      de: ['QR-Code', 'Bietet den Kontakt als QR-Code an, auch im Druck.'],
      en: ['QR code', 'Offers the contact as a QR code, also in print.'],
    }),
    'vcard-href': field(address, {
      de: ['Eigene vCard', 'Adresse einer Datei auf Ihrem Server, anstelle der selbst gemachten.'],
      en: ['vCard of your own', 'Address of a file on your server, in place of the one that the card makes.'],
    }),
    'vcard-version': field(z.enum(['3.0', '4.0']), {
      de: ['Fassung der vCard', 'Ohne Angabe 3.0.'],
      en: ['Version of the vCard', 'Without it 3.0.'],
    }),
    'json-ld': field(flag, {
      de: ['Für Suchmaschinen', 'Schreibt den Kontakt als Daten in die Seite. Höchstens eine Karte der Website braucht das.'],
      en: ['For search engines', 'Writes the contact into the page as data. At most one card of a site needs it.'],
    }),
    'heading-level': headingLevel,
  })
  .partial();
