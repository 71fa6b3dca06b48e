import { lend } from './lent.controller.ts';
import type { OfferEvent } from './neighbour-script.controller.ts';

/** Gives what this script can do to the one that loads it, which listens at the script's own element. */
export function offer(content: unknown): void {
  const event: OfferEvent<unknown> = new CustomEvent('iq-offer', {
    detail: (lent) => {
      lend(lent);
      return content;
    },
  });
  document.currentScript?.dispatchEvent(event);
}
