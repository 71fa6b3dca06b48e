import { html, type TemplateResult } from 'lit';

/** A page: its content, and the styles of its theme. */
interface Page {
  content: TemplateResult;
  theme?: string;
}

/** A rule, and two pages of which one breaks it. */
export interface BrokenAndKept {
  rule: string;
  about: string;
  broken: Page;
  kept: Page;
}

/** The allowed families that the element asks for. */
export const STATEMENT_FAMILIES = ['Arial', 'Verdana', 'Ubuntu'];

const LOCKUP_ALT = 'Gefördert durch: Bundesministerium für Arbeit und Soziales. Kofinanziert von der Europäischen Union.';

const plain = html`<footer class="theme"><iq-funding-notice></iq-funding-notice></footer>`;
const logo = (alt: string, style = ''): Page => ({
  content: html`<iq-funding-notice><p slot="logo"><img src="/stories/partner.svg" alt=${alt} style=${style} /></p></iq-funding-notice>`,
});
const own = (text: string): Page => ({ content: html`<iq-funding-notice><p>${text}</p></iq-funding-notice>` });

/** Two styles of the same page. */
const themes = (rule: string, about: string, broken: string, kept: string): BrokenAndKept => ({
  rule,
  about,
  broken: { content: plain, theme: broken },
  kept: { content: plain, theme: kept },
});

/** A picture of this many pixels. */
function pixels(width: number, height: number): string {
  return Object.assign(document.createElement('canvas'), { width, height }).toDataURL();
}
const raster = (width: number, height: number): Page => ({
  content: html`<iq-funding-notice><p slot="logo"><img src=${pixels(width, height)} alt="BdV" style="width: 60px; height: 30px" /></p></iq-funding-notice>`,
});

/**
 * Where a theme reaches the inside only by its parts, it does so here; R1, which nothing but a script can break, is
 * broken in check.test.ts.
 */
export const BROKEN_AND_KEPT: readonly BrokenAndKept[] = [
  themes('R2', 'a low footer that cuts', '.theme { height: 40px; overflow: hidden }', '.theme { overflow: hidden }'),
  themes(
    'R2',
    'words that do not wrap',
    '::part(statement) { white-space: nowrap; width: 60px; overflow: hidden }',
    '::part(statement) { white-space: normal }',
  ),
  themes('R2', 'a width that narrow screens have not', '::part(statement) { min-width: 400px }', '::part(statement) { min-width: 100px }'),
  themes(
    'R3',
    'a statement that was moved away',
    '::part(statement) { position: relative; left: 90px }',
    '::part(statement) { position: relative; left: 20px }',
  ),
  themes(
    'R3',
    'a statement that was moved over the emblem',
    '::part(statement) { margin-inline-start: -30px }',
    '::part(statement) { margin-inline-start: 0 }',
  ),
  themes('R5', 'italics', '::part(statement) { font-style: italic }', '.theme { font-style: italic }'),
  themes('R5', 'capitals', '::part(statement) { text-transform: uppercase }', '.theme { text-transform: uppercase }'),
  themes('R5', 'an underline', '::part(statement) { text-decoration: underline }', '::part(statement) { text-decoration: none }'),
  themes('R5', 'a shadow', '::part(statement) { text-shadow: 1px 1px #000 }', '.theme { text-shadow: 1px 1px #000 }'),
  themes('R6', 'another colour', '::part(statement) { color: #c00 }', '::part(statement) { color: #000 }'),
  themes(
    'R6',
    'too little contrast',
    '::part(root) { background: #777 } ::part(statement) { color: #039 }',
    '::part(root) { background: #eee } ::part(statement) { color: #039 }',
  ),
  themes('R7', 'a fixed width', '::part(emblem) { width: 100px }', '::part(emblem) { width: 78px; height: 52px }'),
  themes('R8', 'an emblem that is too low', '::part(emblem) { width: 54px; height: 36px }', '::part(emblem) { width: 57px; height: 38px }'),
  {
    rule: 'R9',
    about: 'a logo that is both higher and wider, and an emblem that may not grow',
    broken: { ...logo('BdV', 'width: 200px; height: 100px'), theme: '::part(emblem) { width: 78px; height: 52px }' },
    kept: logo('BdV', 'width: 200px; height: 100px'),
  },
  themes('R10', 'a filter around it', '.theme { filter: grayscale(1) }', '.theme { filter: none }'),
  themes('R10', 'a rotation around it', '.theme { rotate: 2deg }', '.theme { transform: translateX(4px) }'),
  themes('R10', 'transparency around it', '.theme { opacity: 0.8 }', '.theme { opacity: 1 }'),
  themes('R10', 'round corners', '::part(emblem) { border-radius: 4px }', '.theme { border-radius: 4px; overflow: hidden }'),
  themes('R10', 'a shadow', '::part(emblem) { box-shadow: 0 0 3px #000 }', '.theme { box-shadow: 0 0 3px #000 }'),
  themes(
    'R11',
    'no border on colour',
    '::part(root) { background: #ffc } ::part(emblem) { outline: none }',
    '.theme { --iq-color-surface: #ffc }',
  ),
  { rule: 'R12', about: 'a second mark of the Union', broken: logo('Logo Europäische Union'), kept: logo('Europa-Universität') },
  { rule: 'R12', about: 'the flag as an emoji', broken: own('🇪🇺 Gefördert'), kept: own('🇩🇪 Gefördert') },
  themes(
    'R13',
    'a footer that narrow screens hide',
    '@media (max-width: 400px) { .theme { display: none } }',
    '@media (max-width: 300px) { .theme { display: none } }',
  ),
  themes('R13', 'being transparent', '.theme { opacity: 0 }', '.theme { opacity: 0.5 }'),
  themes('R13', 'standing beside the page', '.theme { position: absolute; left: -9999px }', '.theme { position: absolute; left: 0 }'),
  {
    rule: 'R13',
    about: 'a closed section',
    broken: { content: html`<details><iq-funding-notice></iq-funding-notice></details>` },
    kept: { content: html`<details open><iq-funding-notice></iq-funding-notice></details>` },
  },
  {
    rule: 'R13',
    about: 'being hidden from screen readers',
    broken: { content: html`<div aria-hidden="true"><iq-funding-notice></iq-funding-notice></div>` },
    kept: { content: html`<div aria-hidden="false"><iq-funding-notice></iq-funding-notice></div>` },
  },
  themes(
    'R14',
    'a footer that is not printed',
    '@media print { .theme { display: none } }',
    '@media screen { .theme { color: red } } @media print { .other { display: none } }',
  ),
  themes(
    'R14',
    'a rule within a rule that takes it from paper',
    '.theme { @media print { display: none } }',
    '.theme { @media screen { color: red } }',
  ),
  {
    rule: 'R14',
    about: 'colours that printers may leave out',
    broken: {
      content: html`<iq-funding-notice emblem="positive"></iq-funding-notice>`,
      theme: '::part(emblem) { print-color-adjust: economy }',
    },
    kept: { content: html`<iq-funding-notice emblem="positive"></iq-funding-notice>` },
  },
  { rule: 'R15', about: 'a logo without words', broken: logo(''), kept: logo('BdV Landesverband Brandenburg') },
  { rule: 'R15', about: 'the name of a file', broken: logo('bdv_logo.png'), kept: logo('Logo des BdV') },
  {
    rule: 'R16',
    about: 'wording without the ministry',
    broken: own('Gefördert durch die Europäische Union über den ESF Plus.'),
    kept: own('Gefördert durch das BMAS und die Europäische Union über den ESF Plus.'),
  },
  {
    rule: 'R16',
    about: 'a name that is no longer right',
    broken: { content: plain },
    kept: { content: html`<iq-funding-notice period="2023-2025"></iq-funding-notice>` },
  },
  {
    rule: 'R17',
    about: 'a federal mark that is too low',
    broken: logo('Bundesministerium für Arbeit und Soziales', 'height: 100px'),
    kept: logo('Bundesministerium für Arbeit und Soziales', 'height: 135px'),
  },
  {
    rule: 'R17',
    about: 'a federal mark on colour',
    broken: logo('Bundesministerium für Arbeit und Soziales', 'height: 135px; background: #ffc'),
    kept: logo('Bundesministerium für Arbeit und Soziales', 'height: 135px; background: #fff'),
  },
  {
    rule: 'R18',
    about: 'no official logo',
    broken: { content: plain },
    kept: { content: html`<iq-funding-notice><img slot="lockup" src="/stories/lockup.svg" alt=${LOCKUP_ALT} /></iq-funding-notice>` },
  },
  {
    rule: 'R19',
    about: 'a file that does not come',
    broken: { content: html`<iq-funding-notice><p slot="logo"><img src="data:image/png,x" alt="BdV" /></p></iq-funding-notice>` },
    kept: logo('BdV'),
  },
  { rule: 'R19', about: 'too few pixels', broken: raster(100, 50), kept: raster(120, 60) },
  { rule: 'R19', about: 'another shape', broken: raster(400, 400), kept: raster(400, 200) },
  {
    rule: 'R20',
    about: 'no description of the project',
    broken: { content: plain },
    kept: { content: html`<iq-funding-notice><p slot="project">Ziele und Ergebnisse</p></iq-funding-notice>` },
  },
];
