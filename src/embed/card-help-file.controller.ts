import type { CardExtras } from '../contact-card/card-extras.controller.ts';
import { loadNeighbour } from './neighbour-script.controller.ts';

/* Stands in for src/contact-card/card-help-file.controller.ts in the files for pages without a build. The build sets
   the hash. */
declare const __CARD_HELP_HASH__: string;

/**
 * What many cards have none of, from beside this script.
 *
 * @throws if it does not come
 */
export const loadExtras = (): Promise<typeof CardExtras> => loadNeighbour('card-help.js', __CARD_HELP_HASH__);
