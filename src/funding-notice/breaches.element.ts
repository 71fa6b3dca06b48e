import { html, type TemplateResult } from 'lit';
import type { Breach, Severity } from './visibility-rules.ts';
import type { Status } from './funders.ts';
import type { Wording } from './wordings.ts';

type Words = Record<Severity | Status | Wording['name'] | 'title' | 'none' | 'advice', string>;

/** For editors, so in German and English only, like all that they are told. */
const WORDS: Readonly<Record<'de' | 'en', Words>> = {
  de: {
    title: 'Prüfung des Förderhinweises',
    none: 'Keine messbare Regel ist verletzt.',
    advice: 'Das ist keine Rechtsberatung.',
    error: 'Fehler',
    warning: 'Warnung',
    info: 'Hinweis',
    programme: 'Satz des Programms',
    project: 'Satz des Projekts',
    translation: 'Übersetzung',
    official: 'amtlich',
    customary: 'üblich, nicht amtlich',
    unconfirmed: 'noch nicht bestätigt',
  },
  en: {
    title: 'Check of the funding notice',
    none: 'No rule that can be measured is broken.',
    advice: 'This is no legal advice.',
    error: 'Error',
    warning: 'Warning',
    info: 'Note',
    programme: 'Sentence of the programme',
    project: 'Sentence of the project',
    translation: 'Translation',
    official: 'official',
    customary: 'customary, not official',
    unconfirmed: 'not confirmed yet',
  },
};

/** The rules that a page breaks, as a list for its editors. */
export function renderBreaches(breaches: readonly Breach[], wordings: readonly Wording[], editor: 'de' | 'en'): TemplateResult {
  const words = WORDS[editor];
  return html`<div class="problem" part="error" lang=${editor} dir="ltr">
    <strong>${words.title}</strong>
    ${
      breaches.length
        ? html`<ul>
          ${breaches.map(
            ({
              rule,
              severity,
              article,
              words: {
                [editor]: [message, remedy],
              },
            }) => html`<li><b>${rule}, ${words[severity]}:</b> ${message} ${remedy} <small>(${article})</small></li>`,
          )}
        </ul>`
        : html`<p>${words.none}</p>`
    }
    ${wordings.map(({ name, status, source }) => html`<p>${words[name]}: ${words[status]} <small>(${source[editor]})</small></p>`)}
    <p>${words.advice}</p>
  </div>`;
}
