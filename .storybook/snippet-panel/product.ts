import { writePolicy } from '../../src/builder/administrator.ts';
import { CMS, type CmsName } from '../../src/builder/cms.ts';
import { writeHtml, type PlainElement } from '../../src/builder/plain-node.ts';
import { snippetNodes, writeScript, writeSnippet, type SnippetOptions } from '../../src/builder/snippet.ts';
import { wholeEmbed, wholeNodes } from './addresses.ts';
import { writeEntry, type Entry } from './entry.ts';
import { findLosses, type Loss } from './losses.ts';
import { findNotes, type NoteCode } from './notes.ts';
import { joinPolicies, picturePolicy } from './policy.ts';
import type { Shown } from './shown.ts';

/** What is copied out of the panel; no entry where no page is needed. */
export interface Product extends Entry {
  snippet: string;
  /** What has to be once on all pages; empty where the snippet brings it along, or needs none. */
  script: string;
  /** What the entry cannot carry. */
  losses: readonly Loss[];
  /** What a notice does not state by itself. */
  notes: readonly NoteCode[];
  policy: string;
}

/** Makes what is to be pasted: `base` is the folder with the scripts. */
export function makeProduct({ embed: told, content, hashes }: Omit<Shown, 'count'>, cms: CmsName, base: string): Product {
  const { form, dropsEmpty } = CMS[cms];
  const embed = wholeEmbed(told, base);
  const options: SnippetOptions = { form, base, hashes, dropsEmpty, isInPageLanguage: embed.lang === 'de' };
  const nodes = snippetNodes(embed, options);
  const [widget, ...rest] = nodes;
  const isOwn = form === 'element' && content.length > 0;
  const entry: Entry = form === 'element' ? { entry: '', mistakes: [] } : writeEntry(embed);
  return {
    snippet: isOwn
      ? writeHtml([{ ...(widget as PlainElement), children: wholeNodes(content, base) }, ...rest])
      : writeSnippet(embed, options),
    script: form === 'div' || form === 'link' ? writeScript(options) : '',
    ...entry,
    losses: entry.entry ? findLosses(told, content) : [],
    notes: embed.widget === 'funding-notice' ? findNotes(embed, Boolean(dropsEmpty) && !isOwn) : [],
    policy: joinPolicies([writePolicy(embed, options), isOwn ? picturePolicy(content, base) : '']),
  };
}
