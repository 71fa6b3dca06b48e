import type { Help } from './help.element.ts';

/**
 * Loads what the form needs beyond its first file, as a module of this package; the files for pages without a build
 * have a script beside them instead (src/embed/form-help-file.controller.ts).
 *
 * @throws if it cannot be loaded
 */
export const loadHelp = async (): Promise<Help> => (await import('./help.element.ts')).help;
