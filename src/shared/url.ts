/**
 * The absolute form of an http(s) address, or an empty text for anything else (`javascript:`, `data:`, nonsense).
 *
 * safeUrl('/datenschutz', 'https://iq.example/a') // -> 'https://iq.example/datenschutz'
 */
export function safeUrl(value: string, base: string): string {
  if (!value) return '';
  try {
    const url = new URL(value, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : '';
  } catch {
    return '';
  }
}
