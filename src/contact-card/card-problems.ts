import { cleanAttribute } from '../shared/attribute-text.ts';
import { attributeProblem, type Problem } from '../shared/problems.ts';
import { safeUrl } from '../shared/url.ts';
import { wholeAddress, type ContactReading } from './contact.ts';
import { emailLink, readEmails } from './obfuscated-email.ts';
import { readPhones } from './phone.ts';
import { displayName } from './vcard.ts';

/** The attributes beside the contact, as they stand in the page. */
export interface CardInput {
  photo?: unknown;
  vcardHref?: unknown;
  vcardVersion?: unknown;
}

/** What an editor should mend; relative addresses are those of the page at `base`. */
export function findCardProblems({ contact, unread }: ContactReading, input: CardInput, base: string): Problem[] {
  const problems: Problem[] = [];
  const check = (code: Problem['code'], name: string, value: unknown, isRight: (text: string) => unknown, use: string): void => {
    const text = cleanAttribute(value);
    if (text && !isRight(text)) problems.push(attributeProblem(code, name, text, use));
  };
  const isAddress = (text: string): string => safeUrl(text, base);
  if (unread[0]) problems.push({ code: 'unreadable-text', about: unread.join(' | '), use: 'name="…", phone="…", email="…"' });
  if (!displayName(contact)) problems.push(attributeProblem('missing-attribute', 'name', '', 'Viktoria Blank'));
  for (const kind of ['phone', 'mobile', 'fax'] as const)
    check('unreadable-text', kind, contact[kind], (text) => readPhones(text).every(({ phone }) => phone), '0331 813686');
  const isEmail = (text: string): boolean => readEmails(text).every(({ address }) => emailLink(address ?? ''));
  check('unreadable-text', 'email', contact.email, isEmail, 'name(at)example(dot)org');
  check('unsafe-url', 'url', contact.url, (text) => isAddress(wholeAddress(text)), 'https://…');
  check('unsafe-url', 'photo', input.photo, isAddress, 'https://…');
  check('unsafe-url', 'vcard-href', input.vcardHref, isAddress, 'https://…');
  check('invalid-attribute', 'vcard-version', input.vcardVersion, (text) => /^[34]\.0$/.test(text), '3.0');
  return problems;
}
