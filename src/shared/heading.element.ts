import { html, nothing, type TemplateResult } from 'lit';
import { cleanAttribute } from './attribute-text.ts';

/** A heading of the wanted level with `part="heading"`; nothing without content. */
export function renderHeading(level: number | string, content: unknown): TemplateResult | typeof nothing {
  if (content === '' || content === undefined) return nothing;
  // Frameworks set the property to a text, or to anything.
  switch (cleanAttribute(level)) {
    case '2':
      return html`<h2 part="heading">${content}</h2>`;
    case '4':
      return html`<h4 part="heading">${content}</h4>`;
    case '5':
      return html`<h5 part="heading">${content}</h5>`;
    case '6':
      return html`<h6 part="heading">${content}</h6>`;
    default:
      return html`<h3 part="heading">${content}</h3>`;
  }
}
