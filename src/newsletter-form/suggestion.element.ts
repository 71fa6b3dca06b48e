import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../shared/localize.controller.ts';
import { withVerbatim } from '../shared/verbatim.element.ts';
import { suggestAddress } from './typos.ts';

/** A button with the address that was meant where one looks mistyped. */
export function renderSuggestion(typed: string, accept: (address: string) => void): TemplateResult | typeof nothing {
  const address = suggestAddress(typed);
  if (!address) return nothing;
  const text = msg(str`Meinten Sie ${address}?`, { desc: 'Button below a mistyped address; the placeholder is the right one' });
  return html`<button part="suggestion" type="button" @click=${() => accept(address)}>${withVerbatim(text, address)}</button>`;
}
