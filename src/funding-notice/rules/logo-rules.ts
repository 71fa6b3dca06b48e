import { flatten } from '../contrast.ts';
import { isWhite } from '../emblem.ts';
import { backgroundOf, type MeasuredPicture } from './measured.ts';
import { firstOf, px, type Found, type Rule } from './rule.ts';

/** The least height of a federal mark in digital media, with its protected zone. */
const FEDERAL_HEIGHT = 135;

/** Names of bodies whose marks have the federal eagle. */
const FEDERAL = /Bundesministeri|Bundesregierung|Bundesamt|Federal (?:Ministry|Office|Government)|\bBAMF\b|\bBM[A-Z]{2,6}\b/;

/** Names that only a mark of the Union’s support has. */
const UNION = /\b(?:EU|ESF|EFRE|ERDF)\b|Europäische[rn]? (?:Union|Sozialfonds)|European (?:Union|Social Fund)/i;

/** The flag as an emoji: the letters E and U as regional indicators. */
const FLAG_EMOJI = '\u{1F1EA}\u{1F1FA}';

/** A name of a file, or nothing but words that any picture could have. */
const POOR_NAME =
  /\.(?:avif|gif|jpe?g|png|svg|webp)$|_|^(?:(?:banner|bild|foto|grafik|icon|image|img|logos?|photo|picture|unnamed)[\s\d-]*)*$/i;

/** A screen of today has two pixels where CSS has one. */
const DENSITY = 2;

/** The rules about the other logos and the official file. */
export const LOGO_RULES: readonly Rule[] = [
  {
    rule: 'R12',
    severity: 'warning',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.7',
    find: ({ emblem, lockup, logos, text }) => {
      if (text.includes(FLAG_EMOJI)) return FLAG_EMOJI;
      const marks = logos.filter(({ alt }) => UNION.test(alt ?? ''));
      return marks.length > (emblem || lockup ? 0 : 1) ? marks.at(-1)!.alt : undefined;
    },
    de: [
      'Ein zweites Zeichen weist auf die Förderung durch die Union hin: {}',
      'Dieses Zeichen entfernen: nur das Emblem darf darauf hinweisen.',
    ],
    en: ['A second mark points to the Union’s support: {}', 'Remove this mark: only the emblem may point to it.'],
  },
  {
    rule: 'R15',
    severity: 'error',
    article: 'WCAG 2.2, 1.1.1',
    find: ({ lockup, logos }) =>
      firstOf([lockup, ...logos], ({ alt }) => (POOR_NAME.test(alt?.trim() ?? '') ? `alt="${alt ?? ''}"` : undefined)),
    de: [
      'Ein Logo sagt nicht, wessen es ist: {}',
      'Als alt den Namen der Stelle angeben, wie alt="Bundesministerium für Arbeit und Soziales".',
    ],
    en: ['A logo does not say whose it is: {}', 'Give the body’s name as alt, as in alt="Bundesministerium für Arbeit und Soziales".'],
  },
  {
    rule: 'R17',
    severity: 'warning',
    article: 'Styleguide der Bundesregierung, Bildwortmarke',
    find: ({ logos }) =>
      firstOf(logos.filter(isFederal), ({ layers: [{ box }] }) => (box.height < FEDERAL_HEIGHT ? px(box.height) : undefined)),
    de: [
      'Eine Bildwortmarke des Bundes ist niedriger als 135 px mit Schutzzone: {}',
      'Den deutschen Namen als alt angeben, dann ist es hoch genug; oder die Stelle nur als Text nennen.',
    ],
    en: [
      'A federal mark is lower than 135 px with its protected zone: {}',
      'Give the German name as alt, then it is high enough; or name the body as text only.',
    ],
  },
  {
    rule: 'R17',
    severity: 'warning',
    article: 'Styleguide der Bundesregierung, Bildwortmarke',
    find: ({ logos, canvas }) =>
      firstOf(logos.filter(isFederal), ({ alt, layers }) => {
        const ground = flatten(backgroundOf(layers, canvas));
        return ground && isWhite(ground) ? undefined : alt;
      }),
    de: ['Eine Bildwortmarke des Bundes steht nicht auf Weiß: {}', 'Dem Logo einen weißen Hintergrund geben.'],
    en: ['A federal mark does not stand on white: {}', 'Give the logo a white background.'],
  },
  {
    rule: 'R18',
    severity: 'warning',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.7',
    find: ({ lockup, emblem }) => (lockup && emblem ? '' : undefined),
    de: ['Das Emblem steht doppelt da: gezeichnet und im amtlichen Förderlogo.', 'emblem="none" setzen.'],
    en: ['The emblem stands there twice: drawn and in the official funding logo.', 'Set emblem="none".'],
  },
  {
    rule: 'R18',
    severity: 'warning',
    article: 'BMAS, Toolbox Öffentlichkeitsarbeit ESF Plus; VO (EU) 2021/1060, Art. 50',
    find: ({ lockup, needsLockup }) => (needsLockup && !lockup ? '' : undefined),
    de: [
      'Projekte des ESF Plus im Bund müssen das amtliche Förderlogo verwenden.',
      'Das Förderlogo aus der Toolbox in Z-EU-S mit slot="lockup" in das Element stellen.',
    ],
    en: [
      'Federal projects of ESF Plus have to use the official funding logo.',
      'Put the funding logo of the toolbox in Z-EU-S into the element with slot="lockup".',
    ],
  },
  {
    rule: 'R19',
    severity: 'warning',
    article: 'quality',
    find: ({ missing }) => missing[0],
    de: ['Die Datei eines Logos ist nicht zu laden; an seiner Stelle steht: {}', 'Die Adresse der Datei (src) berichtigen.'],
    en: ['The file of a logo cannot be loaded; in its place stands: {}', 'Mend the address of the file (src).'],
  },
  {
    rule: 'R19',
    severity: 'warning',
    article: 'VO (EU) 2021/1060, Anhang IX, 1.7; quality',
    find: ({ lockup, logos }) => firstOf([lockup, ...logos], findDistortion),
    de: ['Ein Logo ist verzerrt oder beschnitten: {}', 'Breite und Höhe nicht beide festlegen, oder object-fit: contain setzen.'],
    en: ['A logo is distorted or cropped: {}', 'Do not fix both width and height, or set object-fit: contain.'],
  },
  {
    rule: 'R19',
    severity: 'warning',
    article: 'quality',
    find: ({ lockup, logos }) => firstOf([lockup, ...logos], findCoarse),
    de: ['Ein Logo hat zu wenige Pixel: {}', 'Eine Datei mit mindestens doppelt so vielen Pixeln oder eine SVG-Datei verwenden.'],
    en: ['A logo has too few pixels: {}', 'Use a file with at least twice as many pixels, or an SVG file.'],
  },
];

const isFederal = ({ alt }: MeasuredPicture): boolean => FEDERAL.test(alt ?? '');

const FITS = /contain|scale-down/;

function findDistortion({ layers: [{ box, style }], natural }: MeasuredPicture): Found {
  if (!natural || FITS.test(style.objectFit)) return undefined;
  const change = box.width / box.height / (natural.width / natural.height);
  return Math.abs(change - 1) > 0.01 + 1e-9 ? `${px(box.width)} × ${px(box.height)}, ${natural.width}:${natural.height}` : undefined;
}

function findCoarse({ layers: [{ box, style }], natural }: MeasuredPicture): Found {
  if (!natural) return undefined;
  const scales = [box.width / natural.width, box.height / natural.height];
  const scale = FITS.test(style.objectFit) ? Math.min(...scales) : Math.max(...scales);
  return scale * DENSITY > 1 + 1e-9 ? `${natural.width} × ${natural.height}` : undefined;
}
