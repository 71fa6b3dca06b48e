import type { Help } from '../newsletter-form/help.element.ts';
import { loadNeighbour } from './neighbour-script.controller.ts';

/* Stands in for src/newsletter-form/form-help-file.controller.ts in the files for pages without a build. The build sets
   the hash. */
declare const __FORM_HELP_HASH__: string;

/**
 * The rest of the form, from beside this script.
 *
 * @throws if it does not come
 */
export const loadHelp = (): Promise<Help> => loadNeighbour('form-help.js', __FORM_HELP_HASH__);
