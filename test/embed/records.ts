/** stories/cms-wordpress.md: what WordPress makes of lines and paragraphs, word for word. */
export const RECORDS = 'stories/cms-wordpress.md';

/** The HTML that came out, by what was written. */
export type Records = Map<string, string>;

export const writeRecords = (sentence: string, records: Records): string =>
  `${sentence}\n${[...records].map(([name, html]) => `\n${name}:\n\n\`\`\`html\n${html}\n\`\`\`\n`).join('')}`;

export const readRecords = (markdown: string): Records =>
  new Map([...markdown.matchAll(/^([^\n]+):\n\n```html\n(.*?)\n```$/gms)].map(([, name = '', html = '']) => [name, html]));
