import { z } from 'zod';
import { field, flag, headingLevel } from '../shared/schemas.ts';

/** The attributes of `<iq-funding-notice>`, as they are written in HTML. */
export const noticeAttributesSchema = z
  .strictObject({
    'project-name': field(z.string(), {
      de: ['Name des Projekts', 'Für einen eigenen Satz vor dem des Programms. Wirkt nur ohne eigenen Wortlaut.'],
      en: ['Name of the project', 'For a sentence of its own before the programme’s. Only counts without own wording.'],
      sample: 'Musterprojekt',
      isBasic: true,
    }),
    period: field(z.enum(['2023-2025', '2026-2028']), {
      de: ['Förderzeitraum', 'Bestimmt, welche Stellen der Satz nennt. Fragen Sie das Netzwerk, welcher Ihrer ist.'],
      en: ['Funding period', 'Decides which bodies the sentence names. Ask the network which one is yours.'],
      isBasic: true,
    }),
    emblem: field(z.enum(['auto', 'positive', 'negative', 'black', 'black-outline', 'blue', 'none']), {
      de: ['Emblem der Europäischen Union', 'Ohne Angabe in Farbe. Die Schrift daneben passt sich dem Hintergrund Ihrer Seite an.'],
      en: ['Emblem of the European Union', 'If you choose nothing, it is in colour. The text beside it suits the background of your page.'],
      isBasic: true,
      choices: {
        auto: ['passend zum Hintergrund', 'to suit the background'],
        positive: ['auf hellem Grund', 'on a light ground'],
        negative: ['auf dunklem Grund', 'on a dark ground'],
        black: ['schwarz', 'black'],
        'black-outline': ['schwarz, nur Linien', 'black, lines only'],
        blue: ['einfarbig blau', 'blue only'],
        none: ['kein Emblem', 'none'],
      },
    }),
    links: field(flag, {
      de: ['Links zeigen', 'Zum Fonds, zur Union und zum Programm, unter dem Satz.'],
      en: ['Show links', 'To the fund, the Union and the programme, below the sentence.'],
      isBasic: true,
    }),
    support: field(z.enum(['co-funded', 'funded']), {
      de: ['Anteil der Union', 'Ob die Europäische Union einen Teil zahlt oder alles. Ohne Angabe einen Teil.'],
      en: ['Share of the Union', 'Whether the European Union pays a part or all of it. Without it a part.'],
      choices: { 'co-funded': ['kofinanziert', 'co-funded'], funded: ['finanziert', 'funded'] },
    }),
    programme: field(z.literal('iq'), {
      de: ['Programm', 'Bisher nur eines: Integration durch Qualifizierung.'],
      en: ['Programme', 'Only one so far: Integration durch Qualifizierung.'],
    }),
    'print-height': field(z.string().regex(/^\d+$/), {
      de: ['Höhe des Emblems im Druck', 'In Millimetern, 10 bis 100; ohne Angabe 10.'],
      en: ['Height of the emblem on paper', 'In millimetres, 10 to 100; without it 10.'],
    }),
    'heading-level': headingLevel,
  })
  .partial();
