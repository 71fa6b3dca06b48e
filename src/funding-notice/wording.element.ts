import { html, type TemplateResult } from 'lit';
import { msg, str } from '../shared/localize.controller.ts';
import { inLines, SOURCE_LANGUAGE, withLanguage } from '../shared/messages.ts';
import { withVerbatim } from '../shared/verbatim.element.ts';
import { LINKS } from './links.ts';

/** Who pays, in German, which is the legal wording; for readers of another language a translation follows, marked as one. */
export function renderWording(period: string, projectName: string, language: string): TemplateResult {
  const german = withLanguage(SOURCE_LANGUAGE, () => sentences(period, projectName));
  if (language === SOURCE_LANGUAGE)
    return html`${german.map((sentence) => html`<p part="text" lang="de" dir="ltr">${withVerbatim(sentence, projectName)}</p>`)}`;
  // In a template of its own: what a page translator made of the German must not stay.
  return html`${german.map((sentence) => html`<p part="text" lang="de" dir="ltr" translate="no">${withVerbatim(sentence, projectName)}</p>`)}
    <p part="text" class="lines"><b>${translationText()}</b> ${withVerbatim(inLines(sentences(period, projectName).join(' ')), projectName)}</p>`;
}

/** Before a translation. */
export const translationText = (): string => msg('Übersetzung:', { desc: 'Before a translation of the German sentence about the funding' });

/** Where more can be read. */
export function renderLinks(): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- WebKit takes a list without marks for none.
  return html`<ul part="list" class="links" role="list" lang="de">
    ${LINKS.map(([name, home]) => html`<li part="item"><a part="link" href=${home} translate="no">${name}</a></li>`)}
  </ul>`;
}

/** The project's sentence, where it has a name, and the programme's, in the current language. */
export function sentences(period: string, projectName: string): string[] {
  const ministry =
    period !== '2026-2028'
      ? msg('Bundesministerium für Bildung und Forschung', { desc: 'A ministry; its official name in your language' })
      : msg('Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend', {
          desc: 'A ministry; its official name in your language',
        });
  const programme = msg(
    str`Das Förderprogramm IQ – Integration durch Qualifizierung wird durch das Bundesministerium für Arbeit und Soziales und die Europäische Union über den Europäischen Sozialfonds Plus (ESF Plus) gefördert und vom Bundesamt für Migration und Flüchtlinge administriert. Partner in der Umsetzung sind das ${ministry} und die Bundesagentur für Arbeit.`,
    { desc: 'Who funds the programme; keep the names of the bodies as they are officially translated; the placeholder is a ministry' },
  );
  if (!projectName) return [programme];
  return [
    msg(
      str`Das Projekt „${projectName}“ wird im Rahmen des Förderprogramms IQ – Integration durch Qualifizierung durch das Bundesministerium für Arbeit und Soziales und die Europäische Union über den Europäischen Sozialfonds Plus (ESF Plus) gefördert.`,
      { desc: 'Who funds the project; the placeholder is its name' },
    ),
    programme,
  ];
}
