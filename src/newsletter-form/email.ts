/** What is wrong with an address, so that the message can say what to do. */
export type EmailFault = 'empty' | 'blank' | 'no-at' | 'incomplete' | 'character';

/** A label of a host name, also international (RFC 5890): letters, digits, marks, joiners (RFC 5892, A.1); hyphens only inside. */
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]|\u200c|\u200d){0,62}$(?<!-)/u;

/** Characters that no mailbox has unquoted (RFC 5322, section 3.2.3); everything beyond ASCII is allowed (RFC 6531). */
const FORBIDDEN = /[\p{Cc}()<>[\]:;\\,"]/u;

/**
 * What is wrong with an e-mail address; `undefined` if it may exist. Deliberately lenient: only the confirmation
 * mail knows.
 *
 * findEmailFault('vb@bdv') // -> 'incomplete'
 */
export function findEmailFault(address: string): EmailFault | undefined {
  const text = address.trim();
  if (!text) return 'empty';
  if (/\s/.test(text)) return 'blank';
  const [local, domain, ...more] = text.split('@');
  if (domain === undefined) return 'no-at';
  if (more.length > 0 || FORBIDDEN.test(text)) return 'character';
  const labels = domain.split('.');
  if (!local || !labels[0] || labels.length < 2 || !labels.at(-1)) return 'incomplete';
  return labels.every((label) => LABEL.test(label)) && /\D$/.test(domain) ? undefined : 'character';
}
