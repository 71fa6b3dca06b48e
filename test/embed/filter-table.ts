/** The table of stories/cms-filters.md: a row for every filter, a column for every form. */
import { snippetsOf } from './snippets.ts';
import { fateOf, type Fate } from './survival.ts';

export const TABLE = 'stories/cms-filters.md';

/** What is left of every form, by the name of the filter. */
export type Rows = Map<string, string[]>;

/** What a filter leaves of all forms. */
export const fatesOf = (clean: (html: string) => string): Fate[] => snippetsOf().map((snippet) => fateOf(snippet, clean(snippet.html)));

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A sentence on how it was made, and the table. */
export function writeTable(sentence: string, rows: Rows): string {
  const head = ['filter', ...snippetsOf().map(({ name }) => name)];
  const lines = [head, head.map(() => '---'), ...[...rows].map(([name, fates]) => [name, ...fates])];
  return `${sentence}\n\n${lines.map(lineOf).join('\n')}\n`;
}

export function readTable(markdown: string): Rows {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
  const cells = lines.slice(2).map((line) => line.slice(2, -2).split(' | '));
  return new Map(cells.map(([name = '', ...fates]) => [name, fates]));
}
