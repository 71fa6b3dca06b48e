import type { Answer } from './provider.ts';

/** The JSON object in an answer; an empty one for HTML and nonsense. */
export function readJson(body: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(body)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Seconds to wait, from `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3); a minute if unreadable. */
export function readRetryAfter({ retryAfter, at }: Answer): number {
  const text = retryAfter ?? '';
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - at) / 1000);
  return seconds >= 0 ? seconds : 60;
}
