import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../shared/localize.controller.ts';
import { newTabText } from './messages.element.ts';

export const providerPageText = (): string => msg('Seite des Anbieters', { desc: 'Link to the page of the newsletter system' });

/** A link that looks like a button, by default the main one; nothing without an address. */
export function renderPage(url: string, text: unknown, look = 'main'): TemplateResult | typeof nothing {
  return url
    ? html`<a part="link" class="button ${look}" href=${url} target="_blank" rel="noopener noreferrer">${text} ${newTabText()}</a>`
    : nothing;
}
