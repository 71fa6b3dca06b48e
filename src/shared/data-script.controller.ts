import { approve } from './trusted-types.controller.ts';

/** Data for search engines in the page's head: scripts in shadow trees are read by few. */
export class DataScript {
  #script: HTMLScriptElement | undefined;

  /** Puts JSON-LD there, in place of the last; empty takes it away. */
  write(json: string): void {
    if (json === this.#script?.textContent) return;
    this.#script?.remove();
    this.#script = undefined;
    if (!json) return;
    try {
      const textContent = approve('createScript', json);
      this.#script = Object.assign(document.createElement('script'), { type: 'application/ld+json', textContent });
      document.head?.append(this.#script);
    } catch {
      // The page demands approval, and allows us none.
    }
  }
}
