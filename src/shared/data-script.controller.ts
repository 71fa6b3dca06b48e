/** Data for search engines in the page's head: scripts in shadow trees are read by few. */
export class DataScript {
  readonly #script = Object.assign(document.createElement('script'), { type: 'application/ld+json' });

  /** Puts JSON-LD there, in place of the last; empty takes it away. */
  write(json: string): void {
    if (json === this.#script.textContent) return;
    this.#script.remove();
    this.#script.replaceChildren(json);
    if (json) document.head?.append(this.#script);
  }
}
