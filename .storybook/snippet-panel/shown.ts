/** What the panel is told of a story. */
import type { PlainNode } from '../../src/builder/plain-node.ts';
import type { Embed } from '../../src/embed/embed.ts';

export const SNIPPET_EVENT = 'iq/snippet';

export interface Shown {
  /** As an entry for the command `pages` has it; its addresses are as the story has them. */
  embed: Embed;
  /** What stands in the element, where that is more than a text. */
  content: readonly PlainNode[];
  /** How many widgets the story has; the embed is the first of them. */
  count: number;
  /** sha384 of every script. */
  hashes: Readonly<Record<string, string>>;
}
