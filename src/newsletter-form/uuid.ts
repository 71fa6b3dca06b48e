/**
 * A version 4 UUID (RFC 9562, section 5.4) from 16 random bytes. crypto.randomUUID is missing on plain http pages.
 */
export function uuid(random: Uint8Array): string {
  let hex = '';
  for (const byte of random) hex += byte.toString(16).padStart(2, '0');
  const variant = '89ab'[random[8]! & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
