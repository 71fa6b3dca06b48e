import type { Texts } from './texts.ts';

const HTML_BLOCK = 'Fügen Sie den Code ein, ohne ihn zu ändern.';
const LOOK = 'Speichern Sie, und sehen Sie sich die Seite an: Steht das Widget da, sind Sie fertig.';
const giveEntry = (page: string): string =>
  `Laden Sie den „Eintrag für die eigene Seite des Widgets“ herunter und schicken Sie ihn an die Stelle, bei der die Skripte liegen; sie macht daraus ${page}.`;
const GIVE_ENTRY = giveEntry('die Seite, auf die der Link zeigt');
const ASK_SCRIPT =
  'Bitten Sie, wer die Website verwaltet, das Skript aus „Für die Verwaltung der Website“ einmal auf allen Seiten einzubinden; bis dahin steht der Link da.';

export const de: Texts = {
  page: {
    title: 'IQ-Widgets für Ihre Seite',
    intro:
      'In drei Schritten zum Code für Ihre Website: wählen, ausfüllen, kopieren. Nichts wird verschickt. Ihre Angaben stehen in der Adresszeile und damit im Verlauf Ihres Browsers.',
    language: 'Sprache',
    ignored: 'Die Angaben in der Adresse waren nicht zu verwenden. Hier steht deshalb das Beispiel.',
    partIgnored: 'Ein Teil der Angaben in der Adresse war nicht zu verwenden und fehlt hier. Bitte prüfen Sie, ob alles stimmt.',
    choose: 'Wählen',
    fill: 'Ausfüllen',
    copy: 'Kopieren',
    widget: 'Was soll auf die Seite?',
    cms: 'Womit bearbeiten Sie die Seite?',
    more: 'Mehr Einstellungen',
    optional: 'freiwillig',
    standard: 'Voreinstellung',
    outbox: 'Postausgang der Entwicklung',
  },
  widgets: {
    'newsletter-form': ['Newsletter-Anmeldung', 'Ein Formular, mit Bestätigung per Mail'],
    'contact-card': ['Kontaktkarte', 'Anrufen, schreiben, speichern'],
    'story-teaser': ['Geschichte', 'Bild, Überschrift, ein paar Sätze'],
    'funding-notice': ['Förderhinweis', 'Wer das Programm fördert, mit Emblem'],
  },
  cms: {
    html: {
      name: 'Eigene HTML-Seite',
      steps: ['Öffnen Sie die Datei der Seite.', `Setzen Sie den Code an die Stelle, an der das Widget stehen soll.`, LOOK],
      filter: 'Eine HTML-Datei ändert nichts. Etwas dazwischen tut es: ein Baukasten, ein Cookie-Werkzeug oder ein Beschleuniger.',
    },
    wordpress: {
      name: 'WordPress (Administration oder Redaktion, einzelne Website)',
      steps: ['Fügen Sie in der Seite einen Block „Individuelles HTML“ ein.', HTML_BLOCK, LOOK],
      filter:
        'WordPress nimmt Elemente und Skripte heraus, wenn Ihre Rolle kein ungefiltertes HTML schreiben darf oder der Code im normalen Textblock steht.',
    },
    'wordpress-limited': {
      name: 'WordPress (Autorin, Mitarbeiter, oder mehrere Websites)',
      steps: [
        giveEntry('die Seite, die unter der Adresse steht'),
        'Fügen Sie dann die Adresse allein in einen leeren Absatz ein.',
        'WordPress macht daraus einen Rahmen mit dem Widget.',
      ],
      filter: 'WordPress lässt ohne das Recht auf ungefiltertes HTML nur Adressen von Seiten zu, die sich selbst zum Einbetten anbieten.',
    },
    typo3: {
      name: 'TYPO3 (Inhaltselement HTML)',
      steps: ['Legen Sie ein Inhaltselement „HTML“ an (unter „Spezielle Elemente“).', HTML_BLOCK, LOOK],
      filter: 'TYPO3 zeigt Elemente als Text, wenn sie im Texteditor stehen. Nur das Inhaltselement „HTML“ lässt sie, wie sie sind.',
    },
    'typo3-text': {
      name: 'TYPO3 (nur Textelemente; auch GSB 11)',
      steps: [GIVE_ENTRY, 'Setzen Sie in der Quelltextansicht des Editors den Link als eigenen Absatz ein.', ASK_SCRIPT],
      filter: 'Der Texteditor von TYPO3 lässt Links stehen, Elemente und data-Angaben nicht.',
    },
    drupal: {
      name: 'Drupal (Textformat Full HTML)',
      steps: ['Wählen Sie unter dem Textfeld das Format „Full HTML“ und öffnen Sie die Quelltextansicht.', HTML_BLOCK, LOOK],
      filter: 'Drupal nimmt Elemente heraus, die im Textformat nicht erlaubt sind. Die Verwaltung kann <iq-…> dort erlauben.',
    },
    'drupal-basic': {
      name: 'Drupal (Textformat Basic HTML)',
      steps: [GIVE_ENTRY, 'Setzen Sie in der Quelltextansicht den Link als eigenen Absatz ein.', ASK_SCRIPT],
      filter: '„Basic HTML“ lässt an Links nur die Adresse stehen und nimmt div heraus.',
    },
    contao: {
      name: 'Contao (Element HTML, ungefiltert)',
      steps: ['Legen Sie ein Inhaltselement „HTML (ungefiltert)“ an.', HTML_BLOCK, LOOK],
      filter:
        'Contao zeigt Elemente als Text, wenn sie im Element „HTML“ oder „Text“ stehen. Das Recht auf „HTML (ungefiltert)“ gibt die Verwaltung.',
    },
    'contao-html': {
      name: 'Contao (Element HTML)',
      steps: [GIVE_ENTRY, 'Setzen Sie den Code in ein Inhaltselement „HTML“.', ASK_SCRIPT],
      filter: 'Das Element „HTML“ lässt div mit data-Angaben stehen; die Verwaltung kann auch das verbieten.',
    },
    joomla: {
      name: 'Joomla (Super User, Modul Eigenes HTML)',
      steps: ['Legen Sie ein Modul „Eigenes HTML“ an und schalten Sie den Editor aus.', HTML_BLOCK, LOOK],
      filter:
        'Joomla nimmt jedes Element mit Bindestrich heraus, außer für Super User ohne Textfilter. Ein eingeschalteter Editor nimmt es auch dort heraus.',
    },
    'joomla-editor': {
      name: 'Joomla (Beitrag im Editor)',
      steps: [GIVE_ENTRY, 'Setzen Sie den Code in der Quelltextansicht des Editors ein.', ASK_SCRIPT],
      filter: 'Joomla lässt div mit data-Angaben stehen, wenn der Textfilter der Gruppe auf der Voreinstellung steht.',
    },
    plone: {
      name: 'Plone',
      steps: [
        giveEntry('die Seite, die im Rahmen steht'),
        'Setzen Sie den Rahmen in der Quelltextansicht des Editors ein.',
        'Steht nichts da, erlaubt die Filterung Ihrer Website keine Rahmen. Wählen Sie dann oben „Etwas anderes“: Das gibt einen Link.',
      ],
      filter: 'Plone nimmt Elemente und Skripte heraus und lässt Rahmen zu, solange die Verwaltung die Filterung nicht geändert hat.',
    },
    moodle: {
      name: 'Moodle',
      steps: [GIVE_ENTRY, 'Setzen Sie in der HTML-Ansicht des Editors den Link als eigenen Absatz ein.', ASK_SCRIPT],
      filter: 'Moodle lässt nur einfaches HTML mit Links zu; auch data-Angaben gehen verloren.',
    },
    other: {
      name: 'Etwas anderes, oder ich weiß es nicht',
      steps: [GIVE_ENTRY, 'Setzen Sie den Link als eigenen Absatz in Ihren Text.', ASK_SCRIPT],
      filter: 'Fast jedes System lässt Links stehen. Nimmt Ihres auch sie heraus, fragen Sie, wer es verwaltet.',
    },
  },
  forms: {
    element: 'Element mit Skript',
    div: 'Platzhalter, den das Skript der Website ausfüllt',
    link: 'Link, den das Skript der Website ausfüllt',
    frame: 'Rahmen mit einer eigenen Seite',
    address: 'Adresse zum Einbetten',
  },
  code: {
    title: 'Haben Sie schon Code von Ihrem Newsletter-System?',
    label: 'Code oder Adresse aus Ihrem Newsletter-System',
    help: 'Daraus werden Adresse, System, Listen und Felder gelesen. Skripte und Bilder darin werden nicht übernommen.',
    known: (provider) => `Erkannt: ${provider}. Die Angaben stehen jetzt unten.`,
    unknown: 'Das hat kein bekanntes System gemacht. Kopieren Sie den Code mit dem ganzen <form>, oder tragen Sie die Adresse unten ein.',
  },
  place: {
    title: 'Skripte und Links',
    base: 'Ordner mit den Skripten',
    baseHelp:
      'Ohne Angabe der dieses Baukastens. Besser ist Ihr eigener Server: Legen Sie den Ordner dorthin und tragen Sie hier seine Adresse ein.',
    link: 'Wohin der Link führt, wo das Formular nicht erscheint',
    linkHelp: 'Die Anmeldeseite Ihres Newsletter-Systems. Ohne Angabe die, die zur Adresse der Anmeldung gehört.',
    several: 'Auf der Seite stehen mehrere verschiedene Widgets',
    severalHelp: 'Dann reicht eine Datei für alle.',
  },
  look: {
    title: 'Farben und Höhe',
    help: 'Ohne Angabe passen die Farben zu hellen und dunklen Seiten. Eigene Farben gelten für beide.',
    reset: 'Eigene Farben weglassen',
    room: 'Platz freihalten',
    roomHelp: (narrow, wide) => `Damit nichts springt, wenn das Widget erscheint: ${narrow} px auf dem Telefon, sonst ${wide} px.`,
  },
  colors: { text: 'Text', surface: 'Fläche', link: 'Links', accent: 'Knopf', 'on-accent': 'Text auf dem Knopf' },
  mistakes: {
    missing: 'Bitte ausfüllen.',
    address: 'Bitte die vollständige Adresse angeben, mit https:// am Anfang.',
    day: 'Bitte einen Tag angeben, zum Beispiel 2026-10-01.',
    number: 'Bitte eine ganze Zahl angeben.',
    name: 'Bitte nur kleine Buchstaben, Ziffern und Bindestriche verwenden, höchstens 63.',
    page: 'Dieses System verrät nicht, auf welcher Seite man sich ohne das Formular anmeldet. Bitte ihre Adresse angeben; sie steht dort bei den Formularen.',
    other: 'Das ist keiner der möglichen Werte. Bitte so schreiben wie im Hinweis zum Feld.',
  },
  checks: {
    contrast: ['Gut zu lesen', 'Zu wenig Kontrast: Für Text sind 4,5:1 nötig. Wählen Sie eine der Farben heller oder dunkler'],
    privacy: ['Datenschutzerklärung verlinkt', 'Die Datenschutzerklärung sollte mit https:// beginnen'],
    provider: [
      'Newsletter-System erkannt',
      'Das Newsletter-System ist an der Adresse nicht zu erkennen. Wählen Sie es unter „Mehr Einstellungen“',
    ],
    'own-server': [
      'Eigener Server mit der Schnittstelle der Widgets',
      'Kein bekanntes Newsletter-System: Ihr Server muss die Schnittstelle der Widgets sprechen. Sonst wählen Sie das System unter „Mehr Einstellungen“',
    ],
    list: ['Liste angegeben', 'Dieses System braucht die Kennung der Liste (unter „Mehr Einstellungen“)'],
    example: ['Eigene Angaben', 'Noch aus dem Beispiel. Ersetzen oder löschen Sie'],
    'public-host': [
      'Eigener Server',
      'Öffentliche Verteiler erfahren, wer Ihre Seite liest, und liefern aus, was sie wollen. Legen Sie die Skripte auf Ihren Server statt auf',
    ],
    'other-host': [
      'Skripte von diesem Server',
      'Die Skripte kommen von einem anderen Server als diesem Baukasten. Er kann alles tun, was auf Ihrer Seite möglich ist, und muss mit allen Dateien des Ordners „Access-Control-Allow-Origin: *“ senden',
    ],
    mixed: ['Verschlüsselt', 'Auf Seiten mit https:// sperrt der Browser Adressen mit http://. Schreiben Sie https:// bei'],
    'ad-block': ['Kurzname', 'Werbeblocker suchen in Adressen nach „newsletter“ und sperren sie. Wählen Sie einen anderen Kurznamen als'],
    insecure: ['Verschlüsselt', 'Seiten mit https:// laden keine Skripte von'],
    consent: ['Einwilligung befristet', 'Erzählt die Geschichte von einer Person? Dann tragen Sie ein, bis wann ihre Einwilligung gilt'],
    wording: ['Wortlaut', 'Förderzeitraum und Name des Projekts wirken nur, wenn das Feld „Wortlaut“ leer ist'],
    filled: [
      'Satz',
      'Dieses System nimmt leere Elemente weg. Darum steht der Satz des Programms im Code, und Förderzeitraum und Name des Projekts wirken nicht; schreiben Sie beides in den „Wortlaut“',
    ],
    emblem: [
      'Emblem',
      'Ohne Emblem der Europäischen Union fehlt, was die Förderung verlangt, wenn es nicht an anderer Stelle der Seite steht',
    ],
  },
  preview: {
    title: 'Vorschau',
    width: 'Breite',
    language: 'Sprache der Seite',
    scheme: 'Farben',
    light: 'hell',
    dark: 'dunkel',
    phone: 'Telefon',
    tablet: 'Tablet',
    desktop: 'Bildschirm',
    stopped: 'In der Vorschau wird nichts abgeschickt. Auf Ihrer Seite ginge die Anmeldung jetzt hinaus.',
    foreign: 'Die Vorschau holt nichts von anderen Servern: Ihre Bilder und Feeds erscheinen erst auf Ihrer Seite.',
    waiting: 'Die Vorschau kommt, sobald alle Angaben stimmen.',
    old: 'Die Vorschau zeigt den letzten Stand ohne Fehler.',
  },
  result: {
    snippet: 'Ihr Code',
    copy: 'Code kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Code ist markiert: Kopieren Sie ihn mit Strg+C.',
    taken: 'Das ist jetzt der andere Code. Kopieren Sie ihn und setzen Sie ihn an die Stelle des alten.',
    how: 'So kommt er auf die Seite',
    administrator: 'Für die Verwaltung der Website',
    script: 'Einmal auf allen Seiten',
    policy: 'Wenn die Website eine Content-Security-Policy hat, muss sie erlauben',
    host: 'Für den Server mit den Skripten',
    hostHelp: (folder) =>
      `Liegt die Website auf einem anderen Server als ${folder}, muss dieser mit allen Dateien des Ordners „Access-Control-Allow-Origin: *“ senden, auch mit denen in den Unterordnern. Sonst sperrt der Browser die Skripte, und das Widget erscheint nicht.`,
    styles: 'Für das Stylesheet der Website',
    apart: 'Farben und Höhe stehen nicht in diesem Code, sondern gehören in das Stylesheet der Website.',
    show: 'Diese Zeilen zeigen',
    entry: 'Eintrag für die eigene Seite des Widgets',
    entryHelp:
      'Schicken Sie diese Datei an die Stelle, bei der die Skripte liegen: Sie nimmt sie in ihre Liste auf und macht daraus mit „npx @iq-netzwerk/widgets pages“ die Seite',
    download: 'Eintrag herunterladen',
    selfHosting:
      'Am besten liegen die Skripte auf Ihrem eigenen Server: Dann erfährt niemand sonst, wer Ihre Seite liest. Öffentliche Verteiler (CDN) empfehlen wir nicht.',
    noHash: 'Ohne Prüfsumme: Neben diesem Baukasten liegen keine gebauten Skripte.',
    privacy: (hosts) =>
      hosts.length === 0
        ? 'Das Widget setzt keine Cookies und fragt außer dem Server mit den Skripten niemanden, bevor jemand etwas tut.'
        : `Das Widget setzt keine Cookies. Bevor jemand etwas tut, fragt es außer dem Server mit den Skripten: ${hosts.join(', ')}. Diese erfahren, wer Ihre Seite liest.`,
    incomplete: (count) => (count === 1 ? 'Eine Angabe fehlt noch oder stimmt nicht:' : `${count} Angaben fehlen noch oder stimmen nicht:`),
  },
  survival: {
    title: 'Ist alles angekommen?',
    intro:
      'Steht das Widget nicht auf der Seite? Kopieren Sie, was Ihr System aus dem Code gemacht hat: aus der Quelltextansicht des Editors oder den Quelltext der ganzen Seite (Strg+U).',
    label: 'Was jetzt auf der Seite steht',
    whole: 'Der Code ist vollständig.',
    alive: 'Der Code ist angekommen.',
    absent: (folder) =>
      `Erscheint das Widget trotzdem nicht, lassen Sie prüfen, ob die Skripte unter ${folder} abrufbar sind, ob der Server sie anderen Websites erlaubt (CORS) und ob eine Content-Security-Policy sie sperrt.`,
    absentPage: (page) =>
      `Erscheint das Widget trotzdem nicht, lassen Sie prüfen, ob es die Seite ${page} schon gibt und ob eine Content-Security-Policy sie sperrt.`,
    absentUpgrade: (page) =>
      `Bleibt es trotzdem ein Link, lassen Sie prüfen, ob es die Seite ${page} schon gibt und ob das Skript der Website eingebunden ist, aus demselben Ordner kommt und erlaubt wird (CORS, Content-Security-Policy).`,
    pending: 'Die Adresse steht da, ein Rahmen noch nicht.',
    broken: 'So kann das Widget nicht erscheinen.',
    script: 'Der Code ist da, nur das Skript nicht. Bitten Sie, wer die Website verwaltet, es einmal auf allen Seiten einzubinden:',
    lost: 'Was anders ist',
    again: 'Versuchen Sie zuerst noch einmal, den Code als HTML einzufügen, nicht als Text',
    else: 'Erst wenn das nicht hilft:',
    use: 'Nehmen Sie stattdessen',
    give: 'Mehr lässt dieses System nicht zu. Fragen Sie, wer es verwaltet.',
    take: 'Diesen Code nehmen',
  },
  quote: (name) => `„${name}“`,
  losses: {
    nothing:
      'Vom Code steht hier nichts. Ist es die richtige Seite, und ist sie gespeichert? Wenn ja, hat das System ihn ganz entfernt. Hier steht',
    curly: 'Die Anführungszeichen im Code sind typografisch geworden, so ist er kein HTML mehr',
    'as-text': 'Das Element wurde zu Text: Die Seite zeigt den Code, statt ihn auszuführen',
    element: 'Das Element wurde entfernt',
    empty: 'Das leere Element wurde entfernt; schreiben Sie etwas hinein',
    attributes: 'Eine Angabe fehlt',
    values: 'Eine Angabe wurde geändert',
    quotes: 'Gerade Anführungszeichen wurden zu typografischen; das Widget kommt damit zurecht',
    content: 'Der Inhalt des Elements fehlt oder wurde geändert; ohne Skript steht dann nichts da',
    breaks: 'Absätze oder Zeilenumbrüche kamen hinzu; das schadet nicht',
    script: 'Das Skript wurde entfernt',
    'script-as-text': 'Das Skript wurde zu Text',
    'script-held': 'Ein Cookie-Werkzeug oder Beschleuniger hält das Skript zurück; nehmen Sie es dort aus',
    type: 'Diese Angabe am Skript fehlt; es läuft auch ohne sie',
    integrity: 'Die Prüfsumme fehlt; das Widget läuft, aber ungeprüft',
    marks: 'Die Hinweise für Beschleuniger fehlen; das stört nur, wo einer läuft',
    div: 'Der Platzhalter wurde entfernt; der Link darin reicht dem Skript',
    link: 'Der Link wurde entfernt',
    moved: 'Die Adresse des Links wurde geändert; das Widget braucht die aus dem Code',
    paragraph: 'Der Absatz um den Link fehlt; das schadet nicht, solange der Link in seinem Block allein steht',
    'not-alone': 'Der Link steht nicht allein in seinem Absatz; so bleibt er ein Link',
    untrusted: 'Das System hält den Text für den eines Gastes; so bleibt der Link ein Link',
    frame: 'Der Rahmen wurde entfernt',
    sandbox: 'Der Rahmen darf keine Skripte ausführen; darin steht das einfache Formular',
    'not-embedded': 'Im Editor ist das richtig; auf der fertigen Seite muss ein Rahmen stehen. Sonst bleibt es ein Link',
  },
};
