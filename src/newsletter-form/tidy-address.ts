/** Letters of other scripts that look like Latin ones, each before its double. */
const LOOKALIKES = 'аaеeоoрpсcуyхxіiјjѕsкkмmтtнhвbıi';

/** Without what slips in by keyboards, phones and copying: only what can be meant in one way is changed. */
export function tidyAddress(typed: string): string {
  const plain = typed
    // Longer than any address (RFC 5321, section 4.5.3.1).
    .slice(0, 320)
    // Full-width forms (Unicode, U+FF01 to U+FF5E), other forms of @ and of the full stop.
    .replace(/[\uff01-\uff5e]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0))
    .replace(/\ufe6b/g, '@')
    .replace(/[\u3002\uff61]/g, '.')
    // Invisible characters; the joiner of Persian words is not one of them.
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/^.*<([^<>]+)>.*$/, '$1')
    .replace(/^mailto:([^?]*).*$/i, '$1')
    .replace(/^[<("'„“‚‘«]+|[>)"'“”’».,;:]+$/g, '')
    .replace(/\s*[([{]\s*at\s*[)\]}]\s*|\s+at\s+/gi, '@')
    .replace(/\s*[([{]\s*(dot|punkt)\s*[)\]}]\s*|\s+(dot|punkt)\s+/gi, '.')
    .replace(/\s*([@.,;])\s*/g, '$1')
    .replace(/[,;،؛]/g, '.')
    .replace(/@{2,}/, '@')
    .replace(/^([^@"]+)"([^@"]+)$/, '$1@$2')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.(?=@|$)/g, '')
    .replace(/@\./, '@');
  const latin = toLatin(plain);
  // Beside Latin letters only: an address may well be all Arabic or Cyrillic (RFC 6531).
  return /^[\x21-\x7e]*$/.test(latin) && /[a-z]/i.test(plain) ? latin : plain;
}

const toLatin = (text: string): string =>
  text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (unit) => String(unit.charCodeAt(0) & 15))
    .replace(/[\u0131\u0400-\u04ff]/g, (unit) => LOOKALIKES[LOOKALIKES.indexOf(unit) + 1] ?? unit);
