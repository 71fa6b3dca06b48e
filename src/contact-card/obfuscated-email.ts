/** The ways in which people write @ and . so that machines do not read them, in brackets of any kind. */
const AT = /\s*[([{<]\s*(?:at|ät|a|@)\s*[)\]}>]\s*/giu;
const DOT = /\s*[([{<]\s*(?:dot|punkt|\.)\s*[)\]}>]\s*/giu;
/** Bare words count only where an address is expected. */
const BARE_AT = /\s+(?:at|ät)\s+/giu;
const BARE_DOT = /\s+(?:dot|punkt)\s+/giu;
/** Characters without width that break addresses apart for machines. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

const ADDRESS = /^[^\s@()<>[\]:;,"\\]+@(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*\.)+(?:xn--[a-z\d-]+|[\p{L}\p{M}]{2,})$/iu;

/**
 * The e-mail address that a text hides; `undefined` if the text is none. To be called where an address is expected:
 * after its label, or in the attribute.
 *
 * revealEmail('kooperationsverbund(at)bdv-lv-brandenburg(dot)de') // -> 'kooperationsverbund@bdv-lv-brandenburg.de'
 */
export function revealEmail(text: string): string | undefined {
  const revealed = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(AT, '@')
    .replace(DOT, '.')
    .replace(BARE_AT, '@')
    .replace(BARE_DOT, '.');
  return ADDRESS.test(revealed) ? revealed : undefined;
}

/** The link to an address (RFC 6068, section 2), percent-encoded but for the @; empty if no mail can go there. */
export function emailLink(address: string): string {
  const at = address.lastIndexOf('@');
  try {
    const domain = new URL(`http://${address.slice(at + 1)}`).hostname;
    return `mailto:${encodeURIComponent(address.slice(0, at))}@${domain}`;
  } catch {
    return '';
  }
}
