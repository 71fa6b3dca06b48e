import { correction, generate, mode } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A QR code to draw: one unit a module. */
export interface QrCode {
  /** Width and height in modules, without the quiet zone. */
  size: number;
  /** The dark modules as an SVG path. */
  path: string;
}

/**
 * The QR code of a text (ISO/IEC 18004), in UTF-8 and with 15 % of error correction; `undefined` where the text is too
 * long for one. UTF-8 is set, because readers guess wrongly at umlauts in the encoder's shortest form.
 */
export function drawQr(text: string): QrCode | undefined {
  try {
    const code = generate(mode.utf8(text), { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.M });
    return { size: code.size, path: toSvgPath(code) };
  } catch {
    return undefined;
  }
}

export type DrawQr = typeof drawQr;
