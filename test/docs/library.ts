/** The pages of the documentation, and where one can be found in Storybook. */
import { globSync, readFileSync } from 'node:fs';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { readFences, type Fence } from './fences.ts';

export interface Page {
  file: string;
  text: string;
}

/** A block of a page. */
export interface Snippet extends Fence {
  file: string;
}

export const library: readonly Page[] = ['README.md', ...globSync('stories/**/*.{md,mdx}').sort()].map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));

/** All blocks in one of these languages. */
export const snippetsIn = (...languages: string[]): Snippet[] =>
  library.flatMap(({ file, text }) =>
    readFences(text)
      .filter(({ language }) => languages.includes(language))
      .map((fence) => ({ ...fence, file })),
  );

const titleIn = (text: string, pattern: RegExp): string[] => pattern.exec(text)?.slice(1) ?? [];

/** The ids of all pages in Storybook: written ones, and those that it makes for the stories of a widget. */
export const docsIds = new Set(
  [
    ...library.flatMap(({ text }) => titleIn(text, /^<Meta title="(.+)" \/>$/m)),
    ...globSync('stories/*.stories.ts').flatMap((file) => titleIn(readFileSync(file, 'utf8'), /\btitle: '(.+?)'/)),
  ].map((title) => toId(title, 'docs')),
);

/** The ids of all stories. */
export const storyIds = new Set(
  globSync('stories/*.stories.ts').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const [title = ''] = titleIn(text, /\btitle: '(.+?)'/);
    return [...text.matchAll(/^export const (\w+)\b/gm)].map(([, name = '']) => toId(title, storyNameFromExport(name)));
  }),
);
