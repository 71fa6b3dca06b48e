import { isServer } from 'lit';

/**
 * Registers an element once; on a server with what renders there. A second copy of the library and an XML page (where Lit
 * cannot work) do nothing, so that the first registration and the fallback stay.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!isServer && document.contentType !== 'text/html') return;
  if (customElements.get(tag)) return;
  customElements.define(tag, element);
}
