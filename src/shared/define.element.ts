/**
 * Registers an element once. A second copy of the library, an XML page (where Lit cannot work) and a server do
 * nothing, so that the first registration and the fallback stay.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof document === 'undefined' || document.contentType !== 'text/html') return;
  if (customElements.get(tag)) return;
  customElements.define(tag, element);
}
