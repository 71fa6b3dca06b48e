import { brevo } from './brevo.ts';
import { buttondown } from './buttondown.ts';
import { cleverreach } from './cleverreach.ts';
import { ghost } from './ghost.ts';
import { hubspot } from './hubspot.ts';
import { iq } from './iq.ts';
import { keila } from './keila.ts';
import { kit } from './kit.ts';
import { listmonk } from './listmonk.ts';
import { mailchimp } from './mailchimp.ts';
import { mailerlite } from './mailerlite.ts';
import { mailman } from './mailman.ts';
import { mautic } from './mautic.ts';
import { phplist } from './phplist.ts';
import type { Provider } from './provider.ts';
import { rapidmail } from './rapidmail.ts';
import { sympa } from './sympa.ts';

export type { Outcome, Signup, Transport } from '../signup.ts';
export type { Settings } from '../settings.ts';
export type { Names } from './fields.ts';
export type { Answer, Submission } from './provider.ts';
export type { Provider };

/** The newsletter systems, by the values of the attribute `provider`. A map, because pages add to Object.prototype. */
export const providers: ReadonlyMap<string, Provider> = new Map(
  Object.entries({
    iq,
    listmonk,
    ghost,
    mailchimp,
    brevo,
    cleverreach,
    rapidmail,
    buttondown,
    kit,
    hubspot,
    mailerlite,
    mautic,
    phplist,
    keila,
    mailman,
    sympa,
  }),
);

/** Addresses that look like those of more than one provider's forms, or of any site. */
const AMBIGUOUS = /^\/forms?\/[\w-]+\/?$/;

/**
 * Which newsletter system an address belongs to: `iq` where nothing speaks for another, empty where that cannot be
 * told, or where the address leads to a provider but not to one of its forms.
 *
 * recogniseProvider('https://a.us1.list-manage.com/subscribe/post?u=1&id=2') // -> 'mailchimp'
 */
export function recogniseProvider(url: string): string {
  const { hostname, pathname, search, hash } = new URL(url);
  const owners = [...providers].filter(([, { host }]) => host?.test(hostname));
  const candidates = owners.length > 0 ? owners : [...providers].filter(([, { host }]) => !host);
  const matches = candidates.filter(([, { path }]) => path.test(pathname + search + hash));
  if (matches.length === 1) return matches[0]![0];
  return owners.length > 0 || matches.length > 0 || AMBIGUOUS.test(pathname) ? '' : 'iq';
}
