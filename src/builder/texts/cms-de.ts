import type { Texts } from './texts.ts';

const HTML_BLOCK = 'Fügen Sie den Code ein, ohne ihn zu ändern.';
const LOOK = 'Speichern Sie, und sehen Sie sich die Seite an: Steht das Widget da, sind Sie fertig.';
const giveEntry = (page: string): string =>
  `Laden Sie den „Eintrag für die eigene Seite des Widgets“ herunter und schicken Sie ihn an die Person, die die Skripte betreut. Sie macht daraus ${page}.`;
const GIVE_ENTRY = giveEntry('die Seite, auf die der Link zeigt');
const ASK_SCRIPT =
  'Bitten Sie die Person, die die Website verwaltet, das Skript aus „Für die Verwaltung der Website“ einmal auf allen Seiten einzubinden. Bis dahin steht der Link da.';

export const cms: Texts['cms'] = {
  html: {
    name: 'Eigene HTML-Seite',
    steps: ['Öffnen Sie die Datei der Seite.', `Setzen Sie den Code an die Stelle, an der das Widget stehen soll.`, LOOK],
    filter: 'Eine HTML-Datei ändert nichts. Etwas dazwischen tut es: ein Page-Builder, ein Cookie-Banner, ein Cache-Plugin.',
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
    filter: 'Fast jedes System lässt Links stehen. Nimmt Ihres auch sie heraus, fragen Sie die Person, die es verwaltet.',
  },
};
