/**
 * The absolute form of an http(s) address, or an empty text for anything else (`javascript:`, `data:`, nonsense). Where the
 * base is not known, as on a server, the address as it is.
 *
 * safeUrl('/datenschutz', 'https://iq.example/a') // -> 'https://iq.example/datenschutz'
 */
export function safeUrl(value: string, base: string): string {
  if (!value) return '';
  try {
    const { protocol, href } = new URL(value, base || 'https://page.invalid/');
    return protocol === 'https:' || protocol === 'http:' ? (base ? href : value) : '';
  } catch {
    return '';
  }
}
