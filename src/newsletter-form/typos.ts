import { findEmailFault } from './email.ts';
import { mailHosts } from './mail-hosts.ts';
import { tidyAddress } from './tidy-address.ts';

/** Up to this length, hosts have real neighbours; only slips that keyboards explain are corrected. In characters. */
const SHORT = 7;

/** Ends of host names that are no top-level domains but look like `.com` (IANA root zone). */
const COM = /\.(con|cmo|co[nmv]m?|cpm|[vx]om|coom|comm|ocm)$/;

/** Keys side by side, on German, English and French keyboards. */
const ROWS = ['qwertzuiop', 'qwertyuiop', 'azertyuiop', 'asdfghjkl', 'yxcvbnm', 'zxcvbnm', '90o', 'a q'];

/**
 * The address that may have been meant; empty if nothing looks mistyped. Works offline.
 *
 * suggestAddress('vb@gmial.con') // -> 'vb@gmail.com'
 */
export function suggestAddress(text: string): string {
  const typed = text.trim();
  const tidy = tidyAddress(typed);
  const at = tidy.lastIndexOf('@');
  if (at < 1) return '';
  const suggestion = tidy.slice(0, at + 1) + mendHost(tidy.slice(at + 1).toLowerCase());
  return suggestion.toLowerCase() === typed.toLowerCase() || findEmailFault(suggestion) ? '' : suggestion;
}

function mendHost(typed: string): string {
  const { sites, frequent, slips } = mailHosts;
  const host = typed.replace(COM, '.com');
  if (sites.has(host)) return host;
  const known = slips.get(host);
  if (known) return known;
  if (!host.includes('.')) {
    const complete = frequent.filter((one) => one.startsWith(`${host}.`) || withoutDots(one) === withoutDots(host));
    return complete.length === 1 ? complete[0]! : host;
  }
  return [isFingerSlip, isSlip].map((isNear) => frequent.find((meant) => isNear(host, meant))).find(Boolean) ?? host;
}

const withoutDots = (host: string): string => host.replace(/[-.]/g, '');

/** Where two texts differ: what is left of each from there on. */
function difference(typed: string, meant: string): [typed: string, meant: string, before: string] {
  let start = 0;
  while (start < meant.length && typed[start] === meant[start]) start++;
  return [typed.slice(start), meant.slice(start), typed[start - 1] ?? ''];
}

/** Slips that the hand explains: two letters swapped, one doubled, the key beside, an end too short or too long. */
function isFingerSlip(typed: string, meant: string): boolean {
  const [rest, right, before] = difference(typed, meant);
  const [wrong = '', wanted = ''] = [rest[0], right[0]];
  if (wrong === right[1] && wanted === rest[1] && rest.slice(2) === right.slice(2)) return true;
  if (rest.slice(1) === right && (wrong === before || wrong === wanted || right === '')) return true;
  if (rest === `.${meant.split('.').at(-1)}` && right === '') return true;
  if (rest.slice(1) === right.slice(1)) return wanted === '.' || areNeighbours(wrong, wanted);
  // An end that is shorter than any top-level domain, or `.cm` for `.com`.
  return rest === right.slice(1) && (/\.\w$/.test(typed) || (wanted === 'o' && right === 'om'));
}

const areNeighbours = (one: string, other: string): boolean => ROWS.some((row) => row.includes(one + other) || row.includes(other + one));

/** One letter too many, too few or wrong, in a host that is too long to have such neighbours. */
function isSlip(typed: string, meant: string): boolean {
  const [rest, right] = difference(typed, meant);
  return meant.length > SHORT && (rest.slice(1) === right || rest === right.slice(1) || rest.slice(1) === right.slice(1));
}
