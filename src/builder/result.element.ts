import { html, nothing, type TemplateResult } from 'lit';
import { CMS } from './cms.ts';
import { labelOf } from './fields.ts';
import type { Product } from './model.ts';
import type { Actions, View } from './view.ts';

/** A text to be copied, under its name. */
const renderText = (name: string, text: string, id: string): TemplateResult =>
  html`<h3 id=${id}>${name}</h3>
    <pre tabindex="0" role="group" aria-labelledby=${id}>${text}</pre>`;

/** Step 3: one snippet, and how to put it on the page. */
export function renderResult(view: View, actions: Actions): TemplateResult {
  const { product } = view.model;
  return product ? renderProduct(product, view, actions) : renderMistakes(view, actions);
}

/** What is still missing, each a way to its field. */
function renderMistakes({ state, texts, model }: View, { goTo }: Actions): TemplateResult {
  const { mistakes } = model;
  const nameOf = (path: string): string => (path === 'base' || path === 'link' ? texts.place[path] : labelOf(path, state));
  return html`<div class="incomplete">
    <p>${texts.result.incomplete(mistakes.size)}</p>
    <ul>
      ${[...mistakes.keys()].map(
        (path) => html`<li><button type="button" class="plain" @click=${() => goTo(path)}>${nameOf(path)}</button></li>`,
      )}
    </ul>
  </div>`;
}

function renderProduct(product: Product, view: View, actions: Actions): TemplateResult {
  const { state, texts, isCopied, isTaken } = view;
  const { name, steps } = texts.cms[state.cms];
  const { result } = texts;
  return html`
    <div class="columns">
      <div>
        ${renderText(`${result.snippet}: ${texts.forms[CMS[state.cms].form]}`, product.snippet, 'snippet')}
        <div class="row">
          <button type="button" class="main" id="copy" @click=${actions.copy}>${result.copy}</button>
          <p role="status">${isCopied ? result.copied : isCopied === false ? result.notCopied : isTaken ? result.taken : nothing}</p>
        </div>
        ${view.lacksHashes ? html`<p class="help">${result.noHash}</p>` : nothing} ${product.page ? renderEntry(product, view, actions) : nothing}
      </div>
      <div>
        <h3>${result.how}: ${name}</h3>
        <ol class="steps">
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        ${product.styles ? html`<p>${result.apart} <button type="button" class="plain" @click=${actions.showStyles}>${result.show}</button></p>` : nothing}
        <p class="help">${result.selfHosting}</p>
        <p class="help">${result.privacy(product.hosts)}</p>
      </div>
    </div>
    ${renderAdministration(product, view)}
  `;
}

const renderEntry = ({ page, folder }: Product, { texts: { result } }: View, { download }: Actions): TemplateResult => html`
  <h3>${result.entry}</h3>
  <p>${result.entryHelp(folder)} <code>${page}</code>.</p>
  <button type="button" @click=${download}>${result.download}</button>
`;

function renderAdministration({ script, policy, styles, folder }: Product, { state, texts: { result } }: View): TemplateResult {
  // What is in a frame loads its scripts from its own server.
  const isInPage = /element|div|link/.test(CMS[state.cms].form);
  return html`<details ?open=${script !== ''}>
    <summary>${result.administrator}</summary>
    <div>${script ? renderText(result.script, script, 'script') : nothing} ${renderText(result.policy, policy, 'policy')}
    ${styles ? renderText(result.styles, styles, 'styles') : nothing}
    ${isInPage ? html`<h3 id="host">${result.host}</h3><p>${result.hostHelp(folder)}</p>` : nothing}</div>
  </details>`;
}
