import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../shared/problems.ts';

/** What hides an element: nothing, the page or a blocker parts of it, or the visitor's own style the whole. */
export type Hiding = '' | 'parts' | 'whole';

/** What editors are told then. */
export const HIDDEN: Problem = {
  code: 'hidden',
  about: 'iq-newsletter-form',
  use: '',
  words: {
    de: ['ist nicht ganz zu sehen.', 'Prüfen Sie display, visibility, opacity.'],
    en: ['is not all to be seen.', 'Check display, visibility, opacity.'],
  },
};

/** Notices when what the form consists of is there but not to be seen. */
export class VisibilityController implements ReactiveController {
  hiding: Hiding = '';

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Boxes that vanish change their size. The observer ends with the element, and serves it again after a move. */
  hostUpdated(): void {
    // Later, because what changes then changes sizes again.
    this.#observer ??= new ResizeObserver(() => setTimeout(() => this.#look()));
    this.#observer.observe(this.#host);
    for (const part of this.#parts()) this.#observer.observe(part);
  }

  #parts(): Element[] {
    return [...(this.#host.shadowRoot?.querySelectorAll('.full, .form, #email, form button') ?? [])];
  }

  #look(): void {
    const { hidden } = this.#host;
    const isGone = !hidden && getComputedStyle(this.#host).display === 'none';
    const hiding = isGone ? 'whole' : isSeen(this.#host) && !this.#parts().every(isSeen) ? 'parts' : '';
    if (hiding === this.hiding) return;
    this.hiding = hiding;
    this.#host.requestUpdate();
  }
}

function isSeen(element: Element): boolean {
  const { visibility, opacity } = getComputedStyle(element);
  return element.getClientRects().length > 0 && visibility === 'visible' && opacity !== '0';
}
