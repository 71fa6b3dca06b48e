import { mailHosts } from './mail-hosts.ts';

/** Where somebody reads mail. */
export interface Mailbox {
  name: string;
  url: string;
}

/**
 * The site where mail to an address is read; `undefined` if unknown.
 *
 * mailboxOf('vb@gmx.de') // -> { name: 'gmx.de', url: 'https://www.gmx.net/' }
 */
export function mailboxOf(address: string): Mailbox | undefined {
  const name = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const url = mailHosts.sites.get(name);
  return url ? { name, url } : undefined;
}
