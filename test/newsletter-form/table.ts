/** The rows of a table, one per line, their cells between ` | `. Lines that begin with `# ` are headings. */
export function parseTable(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line && !line.startsWith('# '))
    .map((line) => line.split(' | ').map((cell) => cell.trim()));
}
