import type { DrawQr } from '../contact-card/qr.ts';
import { loadNeighbour } from './neighbour-script.controller.ts';

/* Stands in for src/contact-card/qr-file.controller.ts in the files for pages without a build. The build sets the hash. */
declare const __QR_HASH__: string;

/**
 * What draws QR codes, from beside this script.
 *
 * @throws if it does not come
 */
export const loadQr = (): Promise<DrawQr> => loadNeighbour('qr.js', __QR_HASH__);
