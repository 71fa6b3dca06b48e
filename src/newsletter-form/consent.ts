import { fnv1a64 } from '@lit/localize/internal/fnv1a64.js';
import type { Consent } from './signup.ts';

/** The proof of consent: what was shown, where and when. */
export function recordConsent(text: string, pageUrl: string, at: number): Consent {
  const { origin, pathname } = new URL(pageUrl);
  return { text, version: fnv1a64(text), page: origin + pathname, at: new Date(at).toISOString() };
}
