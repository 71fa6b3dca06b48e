import { pickLanguage } from '../shared/language.ts';
import { attributeProblem, type Problem } from '../shared/problems.ts';
import { PERIODS, periodOf, type BodyKey } from './funders.ts';

/** A piece of a sentence; a name in it says whose it is. */
export interface Segment {
  text: string;
  name?: BodyKey | 'project';
}

/** What the notice says in one language. */
export interface Wording {
  lang: string;
  /** By those who fund, or a translation of ours. */
  status: 'official' | 'customary';
  /** One paragraph each: the project's, where its name is known, and the programme's. */
  sentences: readonly (readonly Segment[])[];
}

/** What stands in the page about the notice. */
export interface SentenceInput {
  /** Such as `2026-2028`; empty: the wording of the programme's own pages. */
  period?: string;
  projectName?: string;
  /** The reader's language. */
  language: string;
}

/** The notice for a reader. */
export interface FundingSentence {
  /** The German wording, which stands in every language. */
  official: Wording;
  /** Beside it for readers of another language that there is a translation in. */
  translation?: Wording;
  /** For the editors, if there is no wording for this period. */
  problem?: Problem;
}

/** A wording: the programme's sentence and the project's, with the names in braces. */
type Template = readonly [programme: string, project: string];

/**
 * The sentences of the programme, verbatim from its own pages; the project's after the pattern of other projects of
 * ESF Plus. Both periods have the same wording: which ministry follows the BMBF, the network has not said.
 */
const GERMAN: Template = [
  'Das {iq:Förderprogramm IQ – Integration durch Qualifizierung} wird durch das {bmas:Bundesministerium für Arbeit und Soziales} und die {eu:Europäische Union} über den {esfplus:Europäischen Sozialfonds Plus (ESF Plus)} gefördert und vom {bamf:Bundesamt für Migration und Flüchtlinge} administriert. Partner in der Umsetzung sind das {bmbf:Bundesministerium für Bildung und Forschung} und die {ba:Bundesagentur für Arbeit}.',
  'Das Projekt „{project:}“ wird im Rahmen des {iq:Förderprogramms IQ – Integration durch Qualifizierung} durch das {bmas:Bundesministerium für Arbeit und Soziales} und die {eu:Europäische Union} über den {esfplus:Europäischen Sozialfonds Plus (ESF Plus)} gefördert.',
];

/** No official translation is known; these are ours, with the names that the bodies give themselves. */
const TRANSLATIONS: Readonly<Record<string, Template>> = {
  en: [
    'The {iq:Funding Programme IQ – Integration through Qualification} is funded by the {bmas:Federal Ministry of Labour and Social Affairs} and the {eu:European Union} through the {esfplus:European Social Fund Plus (ESF Plus)} and administered by the {bamf:Federal Office for Migration and Refugees}. Partners in implementation are the {bmbf:Federal Ministry of Education and Research} and the {ba:Federal Employment Agency}.',
    'The project “{project:}” is funded under the {iq:Funding Programme IQ – Integration through Qualification} by the {bmas:Federal Ministry of Labour and Social Affairs} and the {eu:European Union} through the {esfplus:European Social Fund Plus (ESF Plus)}.',
  ],
};

/**
 * Who pays, in German and, where there is one, in a translation for the reader.
 *
 * plainText(fundingSentence({ language: 'de' }).official) // -> 'Das Förderprogramm IQ – Integration durch …'
 */
export function fundingSentence({ period = '', projectName = '', language }: SentenceInput): FundingSentence {
  const lang = pickLanguage(language, ['de', ...Object.keys(TRANSLATIONS)]) ?? 'de';
  const template = TRANSLATIONS[lang];
  return {
    official: { lang: 'de', status: 'official', sentences: fill(GERMAN, projectName) },
    ...(template && { translation: { lang, status: 'customary', sentences: fill(template, projectName) } }),
    ...(period && !periodOf(period) && { problem: periodProblem(period) }),
  };
}

/** The sentences without marks. */
export function plainText({ sentences }: Wording): string {
  return sentences.map((segments) => segments.map(({ text }) => text).join('')).join(' ');
}

const periodProblem = (period: string): Problem =>
  attributeProblem('invalid-attribute', 'period', period, PERIODS.map(({ name }) => name).join(', '));

function fill([programme, project]: Template, projectName: string): Segment[][] {
  return [...(projectName ? [parse(project, projectName)] : []), parse(programme, projectName)];
}

/** `text {key:name} text` in pieces. The project's name comes in last, so that nothing in it is read as a mark. */
function parse(template: string, projectName: string): Segment[] {
  return [...template.matchAll(/\{(\w+):(.*?)\}|[^{]+/g)].map(([plain, name, text]) =>
    name ? { text: text || projectName, name: name as BodyKey } : { text: plain },
  );
}
