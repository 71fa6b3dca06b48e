/** The ways in which people write @ and . so that machines do not read them, in brackets of any kind. */
const AT = / ?(?:[([{<‹«] ?(?:at|ät|a|@) ?[)\]}>›»]|_at_|--+at--+) ?/giu;
const DOT = / ?[([{<‹«] ?(?:dot|punkt|pkt|\.) ?[)\]}>›»] ?/giu;
/** Bare words count only where an address is expected, and only if there is no @. */
const BARE_AT = / (?:at|ät) |-at-/giu;
const BARE_DOT = / (?:dot|punkt) /giu;
/** Characters without width that break addresses apart for machines. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** What a person has to take out, in capitals. */
const DECOY = /(^|@)(?:NO-?SPAM|REMOVE-?THIS)[-._]?|[-._]?(?:NO-?SPAM|REMOVE-?THIS)/g;

const ADDRESS = /^[^\s\p{C}@()<>[\]:;,"\\]+@(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*\.)+(?:xn--[a-z\d-]+|[\p{L}\p{M}]{2,})$/iu;

/**
 * The e-mail address that a text hides; `undefined` if the text is none. To be called where an address is expected:
 * after its label, or in the attribute.
 *
 * revealEmail('kooperationsverbund(at)bdv-lv-brandenburg(dot)de') // -> 'kooperationsverbund@bdv-lv-brandenburg.de'
 */
export function revealEmail(text: string): string | undefined {
  // RFC 5321, section 4.5.3.1: 64 characters, @, 255; with room for what is put in between.
  if (text.length > 400) return undefined;
  const plain = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(AT, '@')
    .replace(DOT, '.')
    .replace(BARE_DOT, '.')
    .replace(DECOY, '$1');
  const revealed = plain.includes('@') ? plain : plain.replace(BARE_AT, '@');
  return ADDRESS.test(revealed) ? revealed : undefined;
}

/**
 * The address in a link that TYPO3 hid: each character is moved by the vector within its range, `+` to `:`, `@` to `Z`
 * and `a` to `z`, round and round. `undefined` if there is none. Source: TYPO3, typo3/sysext/frontend/Resources/Public/
 * JavaScript/default_frontend.js, whose vectors go from -10 to 10.
 *
 * revealTypo3('nbjmup+tpnfAfnbjm/ume', '1') // -> 'some@email.tld'
 */
export function revealTypo3(token: string, vector: string): string | undefined {
  const plain = token.replace(/[+-:@-Za-z]/g, (letter) => {
    const [start, size] = letter >= 'a' ? [97, 26] : letter >= '@' ? [64, 27] : [43, 16];
    const place = (letter.charCodeAt(0) - start - parseInt(vector, 10)) % size;
    return String.fromCharCode(start + ((place + size) % size));
  });
  return revealEmail(/^mailto:([^?]+)/.exec(plain)?.[1] ?? '');
}

/** A piece of a text where addresses stand. */
export interface EmailReading {
  /** As it was written. */
  text: string;
  /** Missing where it is none. */
  address?: string;
}

/** The addresses of a text, which can have several with commas or words between them. */
export function readEmails(text: string): EmailReading[] {
  return text
    .split(/[,;\r\n]|\s(?:oder|or|und|and|bzw\.?|\/)\s/i)
    .map((piece) => piece.trim())
    .filter(Boolean)
    .map((piece) => {
      const address = revealEmail(piece);
      return { text: piece, ...(address && { address }) };
    });
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
