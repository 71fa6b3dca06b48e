import type { Contract } from './contract.ts';
import { contract as brevo } from './brevo.ts';
import { contract as buttondown } from './buttondown.ts';
import { contract as cleverreach } from './cleverreach.ts';
import { contract as ghost } from './ghost.ts';
import { contract as hubspot } from './hubspot.ts';
import { contract as iq } from './iq.ts';
import { contract as keila } from './keila.ts';
import { contract as kit } from './kit.ts';
import { contract as listmonk } from './listmonk.ts';
import { contract as mailchimp } from './mailchimp.ts';
import { contract as mailerlite } from './mailerlite.ts';
import { contract as mailman } from './mailman.ts';
import { contract as mautic } from './mautic.ts';
import { contract as phplist } from './phplist.ts';
import { contract as rapidmail } from './rapidmail.ts';
import { contract as sympa } from './sympa.ts';

/** Every newsletter system that the form speaks to. */
export const contracts: readonly Contract[] = [
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
];

export { signup, type Contract } from './contract.ts';
