import { msg } from './localize.controller.ts';
import { findScript, neighbourUrl } from './neighbour.controller.ts';

/** What a script that is loaded later has from the one that loads it. */
export interface Lent {
  msg: typeof msg;
  loadNeighbour: typeof loadNeighbour;
}

/** What a script sends to its own element: it takes what it is lent and gives what it can do. */
export type OfferEvent<Content> = CustomEvent<(lent: Lent) => Content>;

/** Pages may demand that addresses of scripts are approved (Trusted Types). */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

/** A page may forbid a second policy of the same name. */
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

function approve(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  policy ??= types?.createPolicy('iq-help', { createScriptURL: (address) => address });
  return policy?.createScriptURL(url) ?? url;
}

/**
 * Runs a script from beside this one and gives what it offers. The browser compares it with its sha256.
 *
 * @throws if the script cannot be found, or the file is missing, altered or refused
 */
export async function loadNeighbour<Content>(file: string, sha256: string): Promise<Content> {
  const script = document.createElement('script');
  const src = approve(neighbourUrl(file));
  Object.assign(script, { src, integrity: `sha256-${sha256}`, crossOrigin: 'anonymous', nonce: findScript()?.nonce ?? '' });
  try {
    return await new Promise<Content>((resolve, reject) => {
      script.addEventListener('iq-offer', (event) => resolve((event as OfferEvent<Content>).detail({ msg, loadNeighbour })));
      script.addEventListener('load', reject); // It ran, and offered nothing.
      script.addEventListener('error', reject);
      document.head.append(script);
    });
  } finally {
    script.remove();
  }
}
