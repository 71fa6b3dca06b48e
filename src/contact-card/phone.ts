/** A telephone number for machines and for people. */
export interface Phone {
  /** E.164 (`+49331813686`), or a short number such as `112`. */
  number: string;
  /** DIN 5008: blanks between the parts, a hyphen before the extension. */
  display: string;
}

/** Numbers that are dialled without area code. Source: Bundesnetzagentur, numbering plan for short numbers. */
const SHORT_NUMBERS = new Set(['110', '112', '115', '116111', '116116', '116117', '116123']);

/**
 * Reads a telephone number as it is written in Germany; `undefined` where it cannot be dialled from anywhere:
 * without area code, with two extensions, too short or too long (E.164, section 6.2.1: 15 digits).
 *
 * readPhone('0331/81 36 86') // -> { number: '+49331813686', display: '0331 813686' }
 */
export function readPhone(text: string): Phone | undefined {
  const clean = text
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .replaceAll('⁄', '/')
    .replace(/\(0\)/g, ' ')
    .trim();
  if (!/^\+?[\d\s()/.-]+$/.test(clean)) return undefined;
  const digits = clean.replace(/\D/g, '');
  if (SHORT_NUMBERS.has(digits)) return { number: digits, display: digits };
  if (/-\s*\d+\s*\//.test(clean)) return undefined;
  const isInternational = clean.startsWith('+') || digits.startsWith('00');
  const number = isInternational ? `+${digits.replace(/^00/, '')}` : /^0[1-9]/.test(digits) ? `+49${digits.slice(1)}` : '';
  return /^\+[1-9]\d{6,14}$/.test(number) ? { number, display: displayOf(clean) } : undefined;
}

/** Keeps the author's own split between area code and number; nothing else is known about it. */
function displayOf(clean: string): string {
  const [head = '', ...extension] = clean.replace(/^00/, '+').split(/\s*-\s*(?=\d+$)/);
  const parts = head.split(/[\s()/.-]+/).filter(Boolean);
  const prefix = parts[0]?.startsWith('+') ? 2 : 1;
  const display = [...parts.slice(0, prefix), parts.slice(prefix).join('')].filter(Boolean).join(' ');
  return [display, ...extension].join('-');
}
