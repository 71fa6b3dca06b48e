import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsQR from 'jsqr';
import { drawQr, type QrCode } from '../../src/contact-card/qr.ts';
import { writeVCard } from '../../src/contact-card/vcard.ts';

/** Pixels of a module, and modules around the code. */
const SCALE = 3;
const QUIET = 4;

/** Paints a path of M, h, v and z with whole numbers, as an SVG is painted: by counting the edges left of a point. */
function paint({ size, path }: QrCode): { data: Uint8ClampedArray; width: number } {
  const edges = new Map<number, number[]>();
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const line = (toX: number, toY: number): void => {
    for (let row = Math.min(y, toY); row < Math.max(y, toY); row++) edges.set(row, [...(edges.get(row) ?? []), x]);
    [x, y] = [toX, toY];
  };
  for (const [, command = '', numbers = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const [a = 0, b = 0] = numbers.match(/-?\d+/g)?.map(Number) ?? [];
    if (command === 'M') [x, y, startX, startY] = [a, b, a, b];
    else if (command === 'm') [x, y, startX, startY] = [x + a, y + b, x + a, y + b];
    else if (command === 'h') line(x + a, y);
    else if (command === 'v') line(x, y + a);
    else if (command === 'H') line(a, y);
    else if (command === 'V') line(x, a);
    else if (command === 'L') line(a, b);
    else if (/z/i.test(command)) line(startX, startY);
    else throw new Error(`unknown command ${command}`);
  }
  const width = (size + 2 * QUIET) * SCALE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let pixel = 0; pixel < width * width; pixel++) {
    const column = Math.floor((pixel % width) / SCALE) - QUIET;
    const row = Math.floor(Math.floor(pixel / width) / SCALE) - QUIET;
    const isDark = (edges.get(row) ?? []).filter((edge) => edge <= column).length % 2 === 1;
    if (isDark) data.fill(0, pixel * 4, pixel * 4 + 3);
  }
  return { data, width };
}

/** Reads a code as a telephone does, with a library that has nothing to do with the one that drew it. */
function read(code: QrCode): string {
  const { data, width } = paint(code);
  const bytes = jsQR(data, width, width)?.binaryData;
  return bytes ? new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes)) : '';
}

describe('drawQr', () => {
  for (const contact of [
    {
      name: 'Viktoria Blank',
      network: 'IQ Netzwerk Brandenburg',
      phone: '0331/81 36 86',
      email: 'kooperationsverbund(at)bdv-lv-brandenburg(dot)de',
    },
    { name: 'Jürgen Groß', organisation: 'Änderungsschneiderei Łódź', street: 'Straße 1' },
    { name: 'فاطمة 😀', organisation: 'Кооператив' },
  ]) {
    it(`is read back: ${contact.name}`, () => {
      const card = writeVCard(contact);
      assert.equal(read(drawQr(card)!), card);
    });
  }

  it('draws nothing where the text is too long for a code', () => assert.equal(drawQr('x'.repeat(3000)), undefined));
});
