import type { Help } from '../newsletter-form/help.element.ts';
import { msg } from './localize.controller.ts';
import { findScript, neighbourUrl } from './neighbour.controller.ts';

/* Stands in for src/newsletter-form/help-file.controller.ts in the files for pages without a build. The build sets the hash. */
declare const __HELP_HASH__: string;

/** What the script sends to its own element: it takes how messages are looked up and gives what it can do. */
export type HelpEvent = CustomEvent<(lent: typeof msg) => Help>;

/** Pages may demand that addresses of scripts are approved (Trusted Types). */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

/**
 * Runs the script with the rest of the form from beside this one. The browser compares it with the hash in this file.
 *
 * @throws if the script cannot be found, or the file is missing, altered or refused
 */
export async function loadHelp(): Promise<Help> {
  const url = neighbourUrl('form-help.js');
  const script = document.createElement('script');
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  const src = types ? types.createPolicy('iq-help', { createScriptURL: (address) => address }).createScriptURL(url) : url;
  Object.assign(script, { src, integrity: `sha256-${__HELP_HASH__}`, crossOrigin: 'anonymous', nonce: findScript()?.nonce ?? '' });
  try {
    return await new Promise<Help>((resolve, reject) => {
      script.addEventListener('iq-help', (event) => resolve((event as HelpEvent).detail(msg)));
      script.addEventListener('error', reject);
      document.head.append(script);
    });
  } finally {
    script.remove();
  }
}
