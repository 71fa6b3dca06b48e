import { html, nothing, type TemplateResult } from 'lit';
import { CMS } from './cms.ts';
import { renderArea } from './field.element.ts';
import type { Survival } from './survival.ts';
import type { Actions, View } from './view.ts';

/** What became of the snippet on the page. */
export function renderSurvival(view: View, actions: Actions): TemplateResult {
  const { title, intro, label } = view.texts.survival;
  return html`
    <h2>${title}</h2>
    <p>${intro}</p>
    ${renderArea({ path: 'pasted', label }, undefined, actions.judge, 6)}
    <div role="status" class="verdict">${view.survival && view.model.product ? renderVerdict(view.survival, view, actions) : nothing}</div>
  `;
}

function renderVerdict({ isAlive, needsScript, losses }: Survival, view: View, actions: Actions): TemplateResult {
  const { texts, state } = view;
  const { survival } = texts;
  const verdict = losses.length === 0 ? survival.whole : isAlive ? survival.alive : needsScript ? survival.script : survival.broken;
  return html`
    <p class=${isAlive ? 'good' : 'mistake'}><strong>${verdict}</strong></p>
    ${needsScript ? html`<pre tabindex="0">${scriptOf(view)}</pre>` : nothing}
    ${
      losses.length > 0
        ? html`<h3>${survival.lost}</h3>
          <ul>
            ${losses.map(({ code, about }) => html`<li>${texts.losses[code]}: <code>${about}</code></li>`)}
          </ul>`
        : nothing
    }
    ${
      isAlive
        ? nothing
        : html`<p>${texts.cms[state.cms].filter}</p>
          ${renderNext(view, actions)}`
    }
  `;
}

/** The script out of the snippet. */
const scriptOf = ({ model }: View): string => /<script.*<\/script>/.exec(model.product!.snippet)?.[0] ?? model.product!.script;

function renderNext({ state, texts }: View, { change }: Actions): TemplateResult {
  const { next } = CMS[state.cms];
  const { use, give, take } = texts.survival;
  if (CMS[next].form === CMS[state.cms].form) return html`<p>${give}</p>`;
  return html`<p>${use}: <strong>${texts.cms[next].name} – ${texts.forms[CMS[next].form]}</strong></p>
    <button type="button" @click=${() => change({ cms: next })}>${take}</button>`;
}
