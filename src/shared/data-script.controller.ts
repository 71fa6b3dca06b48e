/** Data for search engines in the page's head: scripts in shadow trees are read by few. */
export class DataScript {
  #script: HTMLScriptElement | undefined;

  /** Puts JSON-LD there, in place of the last; empty takes it away. */
  write(json: string): void {
    if (json === (this.#script?.textContent ?? '')) return;
    this.#script?.remove();
    this.#script = undefined;
    if (!json) return;
    this.#script = document.createElement('script');
    this.#script.type = 'application/ld+json';
    this.#script.append(json);
    document.head?.append(this.#script);
  }
}
