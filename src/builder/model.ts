import type { Embed } from '../embed/embed.ts';
import { safeUrl } from '../shared/url.ts';
import { askedHosts, writePolicy, writeStyles, type Heights } from './administrator.ts';
import { checkEmbed, type Check } from './checks.ts';
import { CMS } from './cms.ts';
import { readDraft, type Mistake } from './draft.ts';
import type { PlainNode } from './plain-node.ts';
import { signUpPage } from './sign-up-page.ts';
import { pageAddress, snippetNodes, VERSION, writeScript, writeSnippet, type SnippetOptions } from './snippet.ts';
import type { State } from './state.ts';

/** What the builder knows besides the state. */
export interface Surroundings {
  /** Its own folder with scripts. */
  ownBase: string;
  hashes: Readonly<Record<string, string>> | undefined;
  heights: Heights | undefined;
}

/** What is copied out of the builder. */
export interface Product {
  embed: Embed;
  snippet: string;
  nodes: readonly PlainNode[];
  /** The folder with the scripts. */
  folder: string;
  /** What has to be once on all pages; empty where the snippet brings it along, or needs none. */
  script: string;
  policy: string;
  styles: string;
  /** The address of the embed's page, where it needs one. */
  page: string;
  checks: readonly Check[];
  /** Who else is asked before a visitor does something. */
  hosts: readonly string[];
}

/** A product, or what keeps it from being made: mistakes by the path of their field. */
export interface Model {
  product: Product | undefined;
  mistakes: ReadonlyMap<string, Mistake>;
}

/** Makes everything that is shown of what was filled in. */
export function makeModel(state: State, { ownBase, hashes, heights }: Surroundings): Model {
  const { embed, mistakes: wrong } = readDraft(state.widget, state.values);
  const mistakes = new Map(wrong);
  const { form, dropsEmpty } = CMS[state.cms];
  // Links and frames stay when a new release comes.
  const base = readBase(state.base, form === 'element' ? ownBase : ownBase.replace(VERSION, ''));
  const typed = safeUrl(state.link.trim(), '');
  const link = typed || (embed?.widget === 'newsletter-form' ? signUpPage(embed.attributes) : '');
  if (!base) mistakes.set('base', 'address');
  if (state.link.trim() && !typed) mistakes.set('link', 'address');
  else if (embed?.widget === 'newsletter-form' && form === 'element' && !link) mistakes.set('link', 'page');
  if (!embed || mistakes.size > 0) return { product: undefined, mistakes };
  const options: SnippetOptions = {
    form,
    base,
    link,
    hashes,
    dropsEmpty,
    isForSeveral: state.isForSeveral,
    isInPageLanguage: !state.values['lang']?.trim(),
  };
  const product: Product = {
    embed,
    snippet: writeSnippet(embed, options),
    nodes: snippetNodes(embed, options),
    folder: base,
    // The folder of pages has the files of every release under the same address: a hash would keep the next one out.
    script: form === 'div' || form === 'link' ? writeScript({ base, hashes: VERSION.test(base) ? hashes : undefined }) : '',
    policy: writePolicy(embed, options),
    styles:
      form === 'frame' || form === 'address' ? '' : writeStyles(`iq-${embed.widget}`, state.colors, state.keepsRoom ? heights : undefined),
    page: form === 'element' ? '' : pageAddress(embed, base),
    checks: checkEmbed(embed, state.colors, { base, ownBase, hasPage: form !== 'element', dropsEmpty }),
    hosts: askedHosts(embed, base),
  };
  return { product, mistakes };
}

/**
 * The folder that was meant, with a slash at its end; empty where none can be.
 *
 * readBase('https://iq.example/w/iq.js', '') // -> 'https://iq.example/w/'
 */
export function readBase(typed: string, own: string): string {
  if (!typed.trim()) return own;
  const href = safeUrl(typed.trim(), '');
  if (!/^https?:\/\//i.test(href)) return '';
  const { origin, pathname } = new URL(href);
  return `${origin}${pathname.replace(/[^/]*\.[a-z]\w*$/i, '')}`.replace(/\/*$/, '/');
}
