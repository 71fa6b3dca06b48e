import { approve } from '../shared/trusted-types.controller.ts';
import { msg } from './localize.controller.ts';
import { neighbourUrl, ownScript } from './neighbour.controller.ts';

/** What a script that is loaded later has from the one that loads it. */
export interface Lent {
  msg: typeof msg;
  approve: typeof approve;
  loadNeighbour: typeof loadNeighbour;
}

/** What a script sends to its own element: it takes what it is lent and gives what it can do. */
export type OfferEvent<Content> = CustomEvent<(lent: Lent) => Content>;

/**
 * Runs a script from beside this one and gives what it offers. The browser compares it with its sha256.
 *
 * @throws if the script cannot be found, or the file is missing, altered or refused
 */
export async function loadNeighbour<Content>(file: string, sha256: string): Promise<Content> {
  const script = document.createElement('script');
  const src = approve('createScriptURL', neighbourUrl(file));
  Object.assign(script, { src, integrity: `sha256-${sha256}`, crossOrigin: 'anonymous', nonce: ownScript?.nonce ?? '' });
  try {
    return await new Promise<Content>((resolve, reject) => {
      script.addEventListener('iq-offer', (event) => resolve((event as OfferEvent<Content>).detail({ msg, approve, loadNeighbour })));
      script.addEventListener('load', reject); // It ran, and offered nothing.
      script.addEventListener('error', reject);
      document.head.append(script);
    });
  } finally {
    script.remove();
  }
}
