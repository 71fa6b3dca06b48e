import { approve } from './trusted-types.controller.ts';

/** Data for search engines in the page's head: scripts in shadow trees are read by few. */
export class DataScript {
  readonly #script = Object.assign(document.createElement('script'), { type: 'application/ld+json' });

  /** Puts JSON-LD there, in place of the last; empty takes it away. */
  write(json: string): void {
    if (this.#script.isConnected && json === this.#script.textContent) return;
    this.#script.remove();
    if (!json) return;
    try {
      this.#script.textContent = approve('createScript', json);
      document.head?.append(this.#script);
    } catch {
      // The page demands approval, and allows us none.
    }
  }
}
