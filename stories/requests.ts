/** What is said of a request, in the languages of the pages about privacy. */
interface Words {
  de: string;
  en: string;
}

/** A request that a widget makes, or the server whose address a page names. */
export interface WidgetRequest {
  /** The file beside the script, or what stands in the page. */
  what: string;
  when: Words;
  to: Words;
  content: Words;
}

const OWN: Words = { de: 'Server mit den Skripten', en: 'server with the scripts' };
const NOTHING: Words = { de: 'nichts', en: 'nothing' };
const ACTION: Words = { de: 'Server in `action`', en: 'server in `action`' };

/** Every request of the widgets, in the order in which a visitor meets them. */
export const REQUESTS: readonly WidgetRequest[] = [
  {
    what: '`iq.js`, or `newsletter-form.js`, `contact-card.js`, `story-teaser.js`, `funding-notice.js`',
    when: { de: 'beim Laden der Seite', en: 'when the page loads' },
    to: OWN,
    content: NOTHING,
  },
  {
    what: '`locales/*.json`',
    when: { de: 'beim Laden, eine Datei je Sprache außer Deutsch', en: 'when the page loads, a file for each language but German' },
    to: OWN,
    content: { de: 'die Sprache, als Name der Datei', en: 'the language, as name of the file' },
  },
  {
    what: '`card-help.js`',
    when: {
      de: 'beim Laden, bei Karten mit Sprechzeiten, Sprachen, Abwesenheit, `qr` oder `json-ld`',
      en: 'when the page loads, for cards with hours, languages, absence, `qr` or `json-ld`',
    },
    to: OWN,
    content: NOTHING,
  },
  {
    what: '`story-help.js`',
    when: { de: 'beim Laden, bei Geschichten mit `src` oder `json-ld`', en: 'when the page loads, for stories with `src` or `json-ld`' },
    to: OWN,
    content: NOTHING,
  },
  {
    what: '`embeds.js`, `e/*.json`',
    when: {
      de: 'beim Laden, wenn auf der Seite ein Platzhalter, ein Link oder ein Rahmen eines Widgets steht',
      en: 'when the page loads, where it has a `div`, a link or a frame of a widget',
    },
    to: OWN,
    content: { de: 'der Kurzname, als Name der Datei', en: 'the id, as name of the file' },
  },
  {
    what: '`e/*.html`, `frame.js`',
    when: { de: 'nur wo Sie einen Rahmen einfügen', en: 'only where you paste a frame' },
    to: OWN,
    content: NOTHING,
  },
  {
    what: '`photo`',
    when: { de: 'wenn Sie ein Foto angeben', en: 'where you name a photo' },
    to: { de: 'Server des Fotos', en: 'server of the photo' },
    content: NOTHING,
  },
  {
    what: '`src`',
    when: {
      de: 'wenn Sie einen Feed angeben; noch einmal, wenn jemand nach einer Stunde auf die Seite zurückkommt',
      en: 'where you name a feed; again when somebody comes back to the page after an hour',
    },
    to: { de: 'Server des Feeds', en: 'server of the feed' },
    content: NOTHING,
  },
  {
    what: '`img`',
    when: { de: 'Bilder der Geschichten eines Feeds', en: 'pictures of the stories of a feed' },
    to: {
      de: 'Server der Seite, des Feeds und die in `image-hosts`',
      en: 'servers of the page, of the feed, and those in `image-hosts`',
    },
    content: NOTHING,
  },
  {
    what: '`form-help.js`',
    when: {
      de: 'wenn jemand im Formular etwas tut; bei anderen Systemen als unserer Schnittstelle beim Laden',
      en: 'when somebody first acts in the form; when the page loads where the system is not our own contract',
    },
    to: OWN,
    content: NOTHING,
  },
  {
    what: '`qr.js`',
    when: {
      de: 'wenn auf einer Seite mit `qr` zum ersten Mal jemand klickt oder tippt',
      en: 'with the first click or key on a page that has `qr`',
    },
    to: OWN,
    content: NOTHING,
  },
  {
    what: '`action`',
    when: { de: 'wenn jemand auf den Knopf drückt', en: 'when somebody presses the button' },
    to: ACTION,
    content: {
      de: 'was eingetragen ist; wo das System es nimmt, die Sprache und der Nachweis der Einwilligung: Text, Prüfsumme, Seite ohne `?…` und `#…`, Zeitpunkt; nur bei IQ eine Zufallszahl, an der der Server eine Wiederholung erkennt (`Idempotency-Key`)',
      en: 'what was filled in; where the system takes it, the language and the proof of consent: text, checksum, page without `?…` and `#…`, time; for IQ only, a random number by which the server knows a retry (`Idempotency-Key`)',
    },
  },
  {
    what: '`action` (new tab)',
    when: {
      de: 'stattdessen: wo das System nichts anderes annimmt, oder mit einem eigenen Klick nach einem Fehler',
      en: 'instead: where the system takes nothing else, or with a click of its own after an error',
    },
    to: ACTION,
    content: {
      de: 'dasselbe (bei IQ vom Nachweis nur der Text), mit **Cookies** dieses Servers',
      en: 'the same (for IQ only the text of the proof), with **cookies** of that server',
    },
  },
  {
    what: '`action` (frame)',
    when: { de: 'stattdessen: nur bei Mautic', en: 'instead: for Mautic only' },
    to: ACTION,
    content: { de: 'dasselbe, mit **Cookies** dieses Servers', en: 'the same, with **cookies** of that server' },
  },
  {
    what: '`action` (from `e/*.html`, without script)',
    when: {
      de: 'wenn jemand auf der eigenen Seite eines Formulars ohne Skript auf den Knopf drückt',
      en: "when somebody without script presses the button on a form's own page",
    },
    to: ACTION,
    content: {
      de: 'was eingetragen ist; wo das System es nimmt, die Sprache und der Text der Einwilligung; mit **Cookies** dieses Servers',
      en: 'what was filled in; where the system takes it, the language and the text of the consent; with **cookies** of that server',
    },
  },
  {
    what: '`action` (`GET`)',
    when: { de: 'unmittelbar davor, nur bei Ghost', en: 'just before that, for Ghost only' },
    to: ACTION,
    content: NOTHING,
  },
  {
    what: '`action` (`HEAD`)',
    when: { de: 'wenn auf die Anmeldung keine Antwort kam', en: 'where a sign-up had no answer' },
    to: ACTION,
    content: NOTHING,
  },
  {
    what: 'openstreetmap.org',
    when: {
      de: 'wenn jemand auf einer Karte mit Anschrift „Karte bei OpenStreetMap“ öffnet',
      en: 'when somebody follows the link to the map on a card with an address',
    },
    to: { de: 'OpenStreetMap', en: 'OpenStreetMap' },
    content: { de: 'die Anschrift auf der Karte', en: 'the address on the card' },
  },
  {
    what: '`notice-check.js`',
    when: { de: 'nur mit `check`, für Redaktionen', en: 'only with `check`, for editors' },
    to: OWN,
    content: NOTHING,
  },
];

const GERMAN: Readonly<Record<string, string>> = {
  ', or': ' oder',
  'new tab': 'neuer Tab',
  frame: 'Rahmen',
  'from `e/*.html`, without script': 'von `e/*.html`, ohne Skript',
};

/** Only names of files, and the words about them. */
const inGerman = (what: string): string =>
  what.replace(/, or|(?<=\()(new tab|frame|from .+script)(?=\))/g, (words) => GERMAN[words] ?? words);

/** The table of all requests, in Markdown. */
export function requestTable(language: keyof Words): string {
  const head: Record<keyof Words, string> = {
    de: '| Anfrage | wann | an wen | was darin steht |',
    en: '| request | when | to whom | what is in it |',
  };
  const rows = REQUESTS.map(
    ({ what, when, to, content }) =>
      `| ${language === 'de' ? inGerman(what) : what} | ${when[language]} | ${to[language]} | ${content[language]} |`,
  );
  return [head[language], '| --- | --- | --- | --- |', ...rows].join('\n');
}
