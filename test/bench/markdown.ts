/** Tables in Markdown. */

const escape = (cell: string): string => cell.replaceAll('|', '\\|').replaceAll('\n', ' ');

const line = (cells: readonly string[]): string => `| ${cells.map(escape).join(' | ')} |`;

/** A table; every row has as many cells as the head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const odd = rows.find((row) => row.length !== head.length);
  if (odd) throw new Error(`A row has ${odd.length} cells instead of ${head.length}: ${odd.join(' | ')}`);
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}
