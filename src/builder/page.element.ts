import { html, nothing, type TemplateResult } from 'lit';
import { WIDGETS } from '../embed/embed.ts';
import type { ColorName } from './administrator.ts';
import type { CheckCode } from './checks.ts';
import { CMS_NAMES } from './cms.ts';
import { renderChoice } from './field.element.ts';
import { labelOf } from './fields.ts';
import { languageOptions } from './languages.ts';
import { systemName } from './names.ts';
import { renderResult } from './result.element.ts';
import { renderSettings } from './settings.element.ts';
import { SCHEMES, UI_LANGUAGES, WIDTHS, type UiLanguage } from './state.ts';
import { renderSurvival } from './survival.element.ts';
import type { Actions, View } from './view.ts';

/** The whole page. */
export function renderPage(view: View, actions: Actions): TemplateResult {
  const { texts, ignored } = view;
  return html`
    <header>
      <div>
        <h1>${texts.page.title}</h1>
        <p>${texts.page.intro}</p>
      </div>
      ${renderUiLanguage(view, actions)}
    </header>
    <main>
      ${ignored ? html`<p role="alert" class="note">${ignored === 'all' ? texts.page.ignored : texts.page.partIgnored}</p>` : nothing}
      <section class="step">
        <h2><span aria-hidden="true">1</span> ${texts.page.choose}</h2>
        ${renderStart(view, actions)}
      </section>
      <section class="step">
        <h2><span aria-hidden="true">2</span> ${texts.page.fill}</h2>
        <div class="columns">
          <form novalidate autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>${renderSettings(view, actions)}</form>
          ${renderPreview(view, actions)}
        </div>
      </section>
      <section class="step">
        <h2><span aria-hidden="true">3</span> ${texts.page.copy}</h2>
        ${renderResult(view, actions)}
      </section>
      <section class="step">${renderSurvival(view, actions)}</section>
    </main>
  `;
}

function renderUiLanguage({ state, texts, outbox }: View, { chooseUi }: Actions): TemplateResult {
  const names = { de: 'Deutsch', en: 'English' };
  const options = UI_LANGUAGES.map((tag) => [tag, names[tag], tag] as const);
  return html`<div class="corner">
    ${renderChoice({ path: 'ui', label: texts.page.language }, state.ui, options, (ui) => chooseUi(ui as UiLanguage))}
    ${outbox ? html`<a href=${outbox} target="_blank">${texts.page.outbox}</a>` : nothing}
  </div>`;
}

function renderStart({ state, texts }: View, { chooseWidget, change }: Actions): TemplateResult {
  return html`
    <fieldset>
      <legend>${texts.page.widget}</legend>
      <div class="cards">
        ${WIDGETS.map((widget) => {
          const [name, about] = texts.widgets[widget];
          return html`<label class="card">
            <input type="radio" name="widget" .checked=${state.widget === widget} @change=${() => chooseWidget(widget)} />
            <span><strong>${name}</strong> <small>${about}</small></span>
          </label>`;
        })}
      </div>
    </fieldset>
    ${renderChoice(
      { path: 'cms', label: texts.page.cms },
      state.cms,
      CMS_NAMES.map((name) => [name, texts.cms[name].name] as const),
      (cms) => change({ cms: cms as (typeof CMS_NAMES)[number] }),
    )}
  `;
}

function renderPreview(view: View, { change }: Actions): TemplateResult {
  const { state, texts, model, isStopped, isForeign, hasPreview, previewPage } = view;
  const { preview } = texts;
  const set = (part: Partial<typeof state.preview>): void => change({ preview: { ...state.preview, ...part } });
  const names = [preview.phone, preview.tablet, preview.desktop];
  return html`<div class="preview">
    <h3>${preview.title}</h3>
    <div class="row">
      ${renderChoice(
        { path: 'width', label: preview.width },
        String(state.preview.width),
        WIDTHS.map((width, index) => [String(width), `${names[index]}, ${width}`] as const),
        (width) => set({ width: Number(width) }),
      )}
      ${renderChoice({ path: 'preview-lang', label: preview.language }, state.preview.lang, languageOptions(state.ui), (lang) => set({ lang }))}
      ${renderChoice(
        { path: 'scheme', label: preview.scheme },
        state.preview.scheme,
        SCHEMES.map((scheme) => [scheme, preview[scheme]] as const),
        (scheme) => set({ scheme: scheme as (typeof SCHEMES)[number] }),
      )}
    </div>
    ${renderChecks(view)}
    <div class="stage"><iframe title=${preview.title} src=${previewPage}></iframe></div>
    <p role="status" class="help">
      ${isStopped ? preview.stopped : nothing} ${model.product ? nothing : hasPreview ? preview.old : preview.waiting} ${isForeign ? preview.foreign : nothing}
    </p>
    <p class="more" aria-hidden="true">↓ ${preview.further}</p>
  </div>`;
}

/** Colours, systems and fields are called as in the form. */
function inWords(code: CheckCode, about: string, { texts, state }: View): string {
  switch (code) {
    case 'contrast':
      return about.replace(/[a-z-]+/g, (name) => texts.colors[name as ColorName] ?? name);
    case 'provider':
    case 'list':
      return systemName(about);
    case 'example':
      return about
        .split(' ')
        .map((path) => texts.quote(labelOf(path, state)))
        .join(', ');
    default:
      return about;
  }
}

/** Attributes are called as their fields. */
const withLabels = (problem: string, { state }: View): string =>
  problem.replace(/[a-z-]+(?==")/g, (name) => labelOf(`attributes.${name}`, state, name));

const renderChecks = (view: View): TemplateResult => html`
  <ul class="checks" aria-live="polite">
    ${view.model.product?.checks.map(({ code, grade, about }) => {
      const [good, other] = view.texts.checks[code];
      return html`<li class=${grade}>${grade === 'good' ? good : other}${about ? `: ${inWords(code, about, view)}` : grade === 'good' ? '' : '.'}</li>`;
    })}
    ${view.model.product ? view.problems.map((problem) => html`<li class="bad">${withLabels(problem, view)}</li>`) : nothing}
  </ul>
`;
