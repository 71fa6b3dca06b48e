import type { LossKind } from './losses.ts';
import type { NoteCode } from './notes.ts';

export type Language = 'de' | 'en';

/** The language of the panel is that of the browser, not of the page in the story: German where it is German, else English. */
export const startLanguage = (preferred: readonly string[]): Language =>
  /^de\b/i.test(preferred.find((tag) => /^(de|en)\b/i.test(tag)) ?? '') ? 'de' : 'en';

/** The panel's own words; the others are the snippet builder's. */
export interface PanelTexts {
  mistakes: string;
  losses: string;
  loss: Record<LossKind, string>;
  instead: string;
  first: (count: number) => string;
  notes: string;
  note: Record<NoteCode, string>;
}

export const panelTexts: Readonly<Record<Language, PanelTexts>> = {
  de: {
    mistakes: 'Kein Eintrag: Der Befehl „pages“ würde ihn ablehnen',
    losses: 'Was der Eintrag nicht fasst',
    loss: {
      lockup:
        'Das amtliche Förderlogo fehlt; an seiner Stelle steht das gezeichnete Emblem. Projekte des ESF Plus im Bund müssen das Förderlogo verwenden: Setzen Sie es als Bild neben das Widget, und schreiben Sie "emblem": "none" in die „attributes“, sonst steht das Emblem doppelt da.',
      logo: 'Das Logo fehlt. Setzen Sie es als Bild neben das Widget.',
      project:
        'Die Beschreibung des Projekts fehlt, die auf der Website stehen muss (VO (EU) 2021/1060, Artikel 50). Schreiben Sie sie als Text neben das Widget.',
      size: 'Die Größe des Bildes steht nicht da. Setzen Sie seine Breite und Höhe in den Eintrag ein; 1200 und 800 sind angenommen.',
      other: 'Das fehlt. Setzen Sie es neben das Widget, wo es gebraucht wird.',
    },
    instead: 'Oder wählen Sie oben ein System, das das Element selbst zulässt: Darin bleibt alles.',
    first: (count) => `In dieser Geschichte stehen ${count} Widgets. Hier ist der Code des ersten.`,
    notes: 'Was die Förderung verlangt',
    note: {
      wording:
        'Eigener Wortlaut steht anstelle des Satzes des Programms; period und project-name wirken dann nicht. Er muss selbst das Ministerium, die Europäische Union und den ESF Plus nennen.',
      filled:
        'Dieses System nimmt leere Elemente weg. Darum steht der Satz des Programms im Code, und period und project-name wirken nicht. Schreiben Sie in den Satz, was sie sagen.',
      emblem: 'Ohne Emblem der Europäischen Union fehlt, was die Förderung verlangt, wenn es nicht an anderer Stelle der Seite steht.',
    },
  },
  en: {
    mistakes: 'No entry: the command “pages” would refuse it',
    losses: 'What the entry cannot carry',
    loss: {
      lockup:
        'The official funding logo is missing; the drawn emblem stands in its place. Federal projects of ESF Plus have to use that logo: put it beside the widget as a picture, and write "emblem": "none" into the “attributes”, or the emblem stands there twice.',
      logo: 'The logo is missing. Put it beside the widget as a picture.',
      project:
        'The description of the project is missing, which has to be on the web site (Regulation (EU) 2021/1060, Article 50). Write it beside the widget as text.',
      size: 'The size of the picture is not told. Put its width and height into the entry; 1200 and 800 are assumed.',
      other: 'This is missing. Put it beside the widget where it is needed.',
    },
    instead: 'Or choose a system above that takes the element itself: everything stays in it.',
    first: (count) => `${count} widgets stand in this story. This is the code of the first.`,
    notes: 'What the funding demands',
    note: {
      wording:
        'Own wording takes the place of the programme’s sentence; period and project-name do not count then. It has to name the ministry, the European Union and ESF Plus itself.',
      filled:
        'This system takes empty elements away. So the programme’s sentence is in the code, and period and project-name do not count. Write into the sentence what they say.',
      emblem:
        'Without the emblem of the European Union something is missing that the funding demands, unless it stands elsewhere on the page.',
    },
  },
};
