import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { cleanAttribute } from '../shared/attribute-text.ts';
import { IqElement } from '../shared/iq-element.element.ts';
import { SOURCE_LANGUAGE, withLanguage } from '../shared/messages.ts';
import { msg } from '../shared/localize.controller.ts';
import { isElement } from '../shared/own-content.controller.ts';
import { attributeProblem, type Problem } from '../shared/problems.ts';
import { EMBLEM, starPath } from './emblem.ts';
import { noticeStyles } from './funding-notice.styles.ts';
import { statementFor, type Support } from './statements.ts';

/** Wording can be a picture, with its text alternative. */
const PICTURE = 'img, svg';

/**
 * Names who funds the programme, with the emblem of the European Union and the statement beside it as Regulation
 * (EU) 2021/1060, Annex IX, demands. Own content replaces the wording; it stands alone before and without script.
 *
 * @event {CustomEvent<ProblemDetail>} iq-problem - Something on the page has to be mended by its editors.
 */
export class FundingNotice extends IqElement {
  static override styles: CSSResultGroup = [IqElement.styles, noticeStyles];
  static override properties: PropertyDeclarations = { support: {} };

  /** `co-funded` (default) or `funded`: whether the European Union pays a part or all of it. */
  declare support: string | undefined;

  protected override findProblems(): Problem[] {
    const support = cleanAttribute(this.support);
    return support && !isSupport(support) ? [attributeProblem('invalid-attribute', 'support', support, 'co-funded, funded')] : [];
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    return html`<section aria-label=${msg('Förderhinweis', { desc: 'Name of the region that says who pays for the project' })}>
      ${this.#renderStatement(this.language)}${this.#hasOwnWording ? nothing : this.#renderSentence(this.language)}
    </section>`;
  }

  protected override showsFallback(): boolean {
    return this.#hasOwnWording;
  }

  get #hasOwnWording(): boolean {
    return this.content.own.some(
      (node) => node.textContent?.trim() || (isElement(node) && (node.matches(PICTURE) || node.querySelector(PICTURE))),
    );
  }

  #renderStatement(language: string): TemplateResult {
    const support = cleanAttribute(this.support);
    const { text, lang } = statementFor(language, isSupport(support) ? support : 'co-funded');
    const { width, height, blue, yellow } = EMBLEM;
    return html`<p class="statement" dir="ltr">
      <svg part="emblem" class="emblem" viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
        <path fill=${blue} d="M0 0H${width}V${height}H0Z"></path>
        <path fill=${yellow} d=${starPath()}></path>
      </svg>
      <span part="statement" lang=${lang} translate="no">${text}</span>
    </p>`;
  }

  /** The legal sentence is German; elsewhere a translation follows, marked as one. */
  #renderSentence(language: string): TemplateResult {
    const german = withLanguage(SOURCE_LANGUAGE, sentence);
    return html`<p part="text" lang="de" dir="ltr">${german}</p>
      ${language === SOURCE_LANGUAGE ? nothing : html`<p part="text" class="translation"><span class="mark">${msg('Übersetzung:', { desc: 'Before a translation of the German sentence about the funding' })}</span> ${sentence()}</p>`}`;
  }
}

const isSupport = (value: string): value is Support => value === 'co-funded' || value === 'funded';

function sentence(): string {
  return msg(
    'Das Förderprogramm IQ – Integration durch Qualifizierung wird durch das Bundesministerium für Arbeit und Soziales und die Europäische Union über den Europäischen Sozialfonds Plus (ESF Plus) gefördert und vom Bundesamt für Migration und Flüchtlinge administriert. Partner in der Umsetzung sind das Bundesministerium für Bildung und Forschung und die Bundesagentur für Arbeit.',
    { desc: 'Who funds the programme; keep the names of the bodies as they are officially translated' },
  );
}
