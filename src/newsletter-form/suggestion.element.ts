import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../shared/localize.controller.ts';
import { suggestAddress } from './typos.ts';

/** A button with the address that was meant where one looks mistyped. Its direction stays its own (U+2066, U+2069). */
export function renderSuggestion(typed: string, accept: (address: string) => void): TemplateResult | typeof nothing {
  const address = suggestAddress(typed);
  if (!address) return nothing;
  const isolated = `\u2066${address}\u2069`;
  const text = msg(str`Meinten Sie ${isolated}?`, { desc: 'Button below a mistyped address; the placeholder is the right one' });
  return html`<button part="suggestion" type="button" @click=${() => accept(address)}>${text}</button>`;
}
