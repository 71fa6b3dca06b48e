import type { DrawQr } from './qr.ts';

/**
 * Loads what draws QR codes, as a module of this package; the files for pages without a build have a script beside them
 * instead (src/embed/qr-file.controller.ts).
 *
 * @throws if it cannot be loaded
 */
export const loadQr = async (): Promise<DrawQr> => (await import('./qr.ts')).drawQr;
