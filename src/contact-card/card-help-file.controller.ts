import type { CardExtras } from './card-extras.controller.ts';

/**
 * Loads what many cards have none of, as a module of this package; the files for pages without a build have a script
 * beside them instead (src/embed/card-help-file.controller.ts).
 *
 * @throws if it cannot be loaded
 */
export const loadExtras = async (): Promise<typeof CardExtras> => (await import('./card-extras.controller.ts')).CardExtras;
