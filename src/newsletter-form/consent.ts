import type { Consent } from './signup.ts';

/** The proof of consent: what was shown, where and when. */
export function recordConsent(text: string, pageUrl: string, at: number): Consent {
  const { origin, pathname } = new URL(pageUrl);
  return { text, version: fnv1a(text), page: origin + pathname, at: new Date(at).toISOString() };
}

/**
 * FNV-1a, 64 bits (draft-eastlake-fnv-21, section 2), of a text in UTF-8: tells texts apart, also on plain http pages, where
 * crypto.subtle is missing. The proof is the text itself.
 */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
