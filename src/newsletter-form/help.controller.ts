import { loadHelp } from './help-file.controller.ts';
import type { Help } from './help.element.ts';

/** One for all forms of a page. */
let loaded: Help | undefined;
let request: Promise<Help> | undefined;

/** The rest of the form; `undefined` until it has come. */
export const currentHelp = (): Help | undefined => loaded;

/** Loads the rest of the form, once; gives whether it is there. Never rejects; a failed load may be tried again. */
export async function requestHelp(): Promise<boolean> {
  try {
    loaded ??= await (request ??= loadHelp().finally(() => setTimeout(() => (request = undefined), 5000)));
  } catch {
    // Tried again later, not at every key.
  }
  return loaded !== undefined;
}
