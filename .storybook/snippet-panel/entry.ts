import type { Embed } from '../../src/embed/embed.ts';
import { describeMistakes, remedyOf } from '../../src/embed/list-mistakes.ts';
import { embedsSchema } from '../../src/embed/schemas.ts';

/** What stands in the list for the command `pages`, or why the command would refuse it. */
export interface Entry {
  /** As JSON. */
  entry: string;
  mistakes: readonly string[];
}

export function writeEntry(embed: Embed): Entry {
  const json = JSON.stringify(embed, undefined, 2);
  const list: readonly unknown[] = [JSON.parse(json)];
  const { error } = embedsSchema.safeParse(list, { error: remedyOf });
  return error ? { entry: '', mistakes: describeMistakes(error.issues, list) } : { entry: json, mistakes: [] };
}
