import { html, nothing, type TemplateResult } from 'lit';
import { CMS } from './cms.ts';
import { renderArea } from './field.element.ts';
import type { LossCode, Survival } from './survival.ts';
import type { Actions, View } from './view.ts';

/** What became of the snippet on the page. */
export function renderSurvival(view: View, actions: Actions): TemplateResult {
  const { title, intro, label } = view.texts.survival;
  return html`
    <h2>${title}</h2>
    <p>${intro}</p>
    ${renderArea({ path: 'pasted', label }, view.pasted, actions.judge, 6)}
    <div role="status" class="verdict">${view.survival && view.model.product ? renderVerdict(view.survival, view, actions) : nothing}</div>
  `;
}

function renderVerdict({ isAlive, needsScript, losses }: Survival, view: View, actions: Actions): TemplateResult {
  const { texts, state } = view;
  const { survival } = texts;
  const has = (...codes: LossCode[]): boolean => losses.some(({ code }) => codes.includes(code));
  const isPending = has('not-embedded');
  const alive = losses.length === 0 ? survival.whole : isPending ? survival.pending : survival.alive;
  const verdict = isAlive ? alive : needsScript ? survival.script : survival.broken;
  return html`
    <p class=${isPending ? '' : isAlive ? 'good' : 'mistake'}><strong>${verdict}</strong></p>
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
        ? isPending
          ? nothing
          : html`<p>${absentText(view)}</p>`
        : html`${has('as-text', 'curly') ? renderAgain(view) : nothing}
            <p>${texts.cms[state.cms].filter}</p>
            ${renderNext(view, actions)}`
    }
  `;
}

/** What else can keep a widget away whose code is there. */
function absentText({ state, texts: { survival }, model }: View): string {
  const { folder, page } = model.product!;
  switch (CMS[state.cms].form) {
    case 'element':
      return survival.absent(folder);
    case 'div':
    case 'link':
      return survival.absentUpgrade(page);
    default:
      return survival.absentPage(page);
  }
}

/** The script out of the snippet. */
const scriptOf = ({ model }: View): string => /<script.*<\/script>/.exec(model.product!.snippet)?.[0] ?? model.product!.script;

/** Code that became text was mostly pasted as text. */
function renderAgain({ state, texts }: View): TemplateResult {
  const [first, second] = texts.cms[state.cms].steps;
  return html`<p>${texts.survival.again}: <strong>${CMS[state.cms].form === 'element' ? first : second}</strong></p>
    <p>${texts.survival.else}</p>`;
}

function renderNext({ state, texts }: View, { take: takeCode }: Actions): TemplateResult {
  const { next } = CMS[state.cms];
  const { use, give, take } = texts.survival;
  if (CMS[next].form === CMS[state.cms].form) return html`<p>${give}</p>`;
  return html`<p>${use}: <strong>${texts.cms[next].name} – ${texts.forms[CMS[next].form]}</strong></p>
    <button type="button" @click=${() => takeCode(next)}>${take}</button>`;
}
