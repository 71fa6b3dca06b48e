import { safeUrl } from '../shared/url.ts';
import { readTags, type Tag } from './html-tags.ts';
import type { ValueName } from './providers/fields.ts';
import { providers, recogniseProvider } from './providers/registry.ts';
import type { Settings } from './settings.ts';
import type { Signup } from './signup.ts';

/** What a provider's embed code says, in the words of our attributes. */
export interface EmbedReading {
  action: string;
  provider: string;
  list: string;
  fieldMap: string;
  extra: string;
}

/** Longer is no embed code. In characters. */
const MAX_CODE = 200_000;
/** What a text field is for, by its name, label or autofill name; the first that fits. */
const MEANINGS: readonly (readonly [RegExp, ValueName])[] = [
  [/e[-_]?mail/i, 'email'],
  [/first|vorname|given|fname/i, 'first-name'],
  [/last|nachname|family|lname|surname/i, 'last-name'],
  [/organi[sz]ation|company|firma|verein|einrichtung/i, 'organisation'],
  [/name/i, 'name'],
];
/** Fields that have to stay empty. */
const HONEYPOT = /^(b_[0-9a-f]+_|f_\w{6,}|rm_|h\[|nonce$|VerificationCode)|honeypot|address_check/i;
/** Boxes that mean consent, which the form asks for in its own words. */
const CONSENT = /consent|opt_?in|gdpr|datenschutz|privacy/i;
/** Fields with the id of a list, tag or group. */
const LISTS = /^(l|tag|tags\[\]|groups\[\])$/;
const CAPTCHA = /captcha|turnstile/i;

/**
 * Reads a provider's embed code: what its form sends, where to, and nothing else: scripts, styles and images are
 * dropped. Code that no known provider makes gives an unknown provider.
 *
 * readEmbedCode('<form action="https://seu2.cleverreach.com/f/1-2/wcs/">') // -> { provider: 'cleverreach', … }
 */
export function readEmbedCode(code: unknown): EmbedReading {
  const text = typeof code === 'string' ? code.slice(0, MAX_CODE) : '';
  const tags = readTags(text);
  const found = findHubspot(text, tags) ?? findGhost(tags) ?? findByFields(tags) ?? findByAddress(text, tags);
  if (!found) return { action: 'https://embed.invalid', provider: 'unknown', list: '', fieldMap: '', extra: '' };
  const [provider, action] = found;
  return { action, provider, ...readFields(tags, provider, action) };
}

/** What the builder tells an editor of an embed code, besides what it reads from it. */
export interface EmbedQuestions {
  /** Optional fields that the form asks for, in the words of our attribute `fields`. */
  fields: string[];
  /** Boxes whose tick means consent. */
  consents: string[];
}

const ASKED: readonly ValueName[] = ['first-name', 'last-name', 'organisation'];

/** readQuestions('<input name="FNAME" type="text">') // -> { fields: ['first-name'], consents: [] } */
export function readQuestions(code: string): EmbedQuestions {
  const inputs = readTags(code.slice(0, MAX_CODE)).filter(({ name }) => name === 'input');
  const nameOf = ({ attributes }: Tag): string => attributes.get('name') ?? '';
  const typed = inputs.filter((tag) => nameOf(tag) && !HONEYPOT.test(nameOf(tag)) && (tag.attributes.get('type') ?? 'text') === 'text');
  const meanings = typed.map(meaningOf);
  return {
    fields: ASKED.filter((field) => meanings.includes(field)),
    consents: inputs.filter(isConsent).map(nameOf),
  };
}

const isConsent = ({ attributes, label }: Tag): boolean =>
  attributes.get('type') === 'checkbox' && CONSENT.test((attributes.get('name') ?? '') + label);

type Found = readonly [provider: string, action: string];

const absolute = (address: string | undefined): string | undefined => safeUrl(address ?? '', 'https://embed.invalid') || undefined;

/** hbspt.forms.create({ region, portalId, formId }), or the same as data attributes. */
function findHubspot(code: string, tags: readonly Tag[]): Found | undefined {
  const frame = tags.find(({ attributes }) => attributes.has('data-portal-id'))?.attributes;
  const value = (name: string): string | undefined =>
    frame?.get(`data-${name.replace('Id', '-id')}`) ?? new RegExp(`["']?${name}["']?\\s*:\\s*["']([\\w-]+)["']`).exec(code)?.[1];
  const [portal, form, region] = [value('portalId'), value('formId'), value('region')];
  if (!portal || !form) return undefined;
  const host = region?.startsWith('eu') ? `api-${region}` : 'api';
  return ['hubspot', `https://${host}.hsforms.com/submissions/v3/integration/submit/${portal}/${form}`];
}

/** The script with the address of a Ghost site. */
function findGhost(tags: readonly Tag[]): Found | undefined {
  const site = tags.find(({ name, attributes }) => name === 'script' && attributes.has('data-site'))?.attributes.get('data-site');
  const action = absolute(site);
  return action ? ['ghost', action] : undefined;
}

/** Forms of partners' own servers, whose addresses look like any but whose fields do not. */
function findByFields(tags: readonly Tag[]): Found | undefined {
  const action = absolute(tags.find(({ name }) => name === 'form')?.attributes.get('action'));
  const has = (start: string): boolean => tags.some(({ attributes }) => attributes.get('name')?.startsWith(start));
  if (!action) return undefined;
  if (has('contact[email]')) return ['keila', action];
  return has('mauticform[') ? ['mautic', action] : undefined;
}

/** The first address of a known kind, be it the form's, a frame's, a script's or a bare one. */
function findByAddress(code: string, tags: readonly Tag[]): Found | undefined {
  const inTags = ['action', 'src', 'href'].flatMap((attribute) => tags.map(({ attributes }) => attributes.get(attribute)));
  for (const address of [...inTags, ...(tags.length > 0 ? [] : [code.trim()])]) {
    const action = absolute(address);
    const provider = action ? recogniseProvider(action) : '';
    if (provider && provider !== 'iq') return [provider, action!];
  }
  return undefined;
}

function readFields(tags: readonly Tag[], provider: string, action: string): Pick<EmbedReading, 'list' | 'fieldMap' | 'extra'> {
  const own = ownNames(provider, action);
  const present = new Set(tags.map(({ attributes }) => attributes.get('name') ?? ''));
  const { names } = providers.get(provider)!;
  const lists: string[] = [];
  const fieldMap = new Map<string, string>();
  const extra = new Map<string, string>();
  const labels = tags.flatMap(({ attributes }) =>
    [...attributes].filter(([name]) => /^data-label-\d/.test(name)).map(([, label]) => label),
  );
  if (labels.length > 0) extra.set('labels', labels.join(','));
  for (const tag of tags.filter(({ name }) => name === 'input')) {
    const name = tag.attributes.get('name') ?? '';
    const value = tag.attributes.get('value') ?? '';
    const type = tag.attributes.get('type') ?? 'text';
    const list = /^list\[(\w+)\]$/.exec(name)?.[1] ?? (LISTS.test(name) ? value : '');
    const meaning = type === 'email' ? 'email' : meaningOf(tag);
    if (list) lists.push(list);
    else if (!name || own.has(name) || CAPTCHA.test(name)) continue;
    else if (HONEYPOT.test(name)) extra.set(name, '');
    else if (type === 'hidden') extra.set(name, value);
    else if (isConsent(tag)) extra.set(name, value || 'on');
    else if (/^(text|email)$/.test(type) && meaning && !present.has(names[meaning] ?? '-') && !fieldMap.has(meaning))
      fieldMap.set(meaning, name);
  }
  return { list: lists.join(' '), fieldMap: writePairs(fieldMap), extra: writePairs(extra) };
}

function meaningOf({ attributes, label }: Tag): ValueName | undefined {
  const about = [attributes.get('name'), label, attributes.get('placeholder'), attributes.get('autocomplete')].join(' ');
  return MEANINGS.find(([pattern]) => pattern.test(about))?.[1];
}

/** What our own submission to the provider sets anyway. */
function ownNames(provider: string, action: string): Set<string> {
  const settings = { action, list: '', topics: [], fieldMap: [], extra: [] } as unknown as Settings;
  const any = '-';
  const signup = { email: any, firstName: any, lastName: any, organisation: any, language: any, topics: '', consent: {} } as Signup;
  return new Set(Object.keys(providers.get(provider)!.submission(settings, signup).fields));
}

/** As the attributes hold them; what their syntax cannot hold is left out. */
const writePairs = (pairs: ReadonlyMap<string, string>): string =>
  [...pairs].flatMap(([name, value]) => (/[;=]/.test(name) || value.includes(';') ? [] : [`${name}=${value}`])).join('; ');
