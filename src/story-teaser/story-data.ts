import { thing, writeJsonLd, type Thing } from '../shared/json-ld.ts';
import type { Story } from './story.ts';

/** Stories as JSON-LD in the terms of schema.org: one article, or a list of their addresses. Empty for none. */
export function storyData(stories: readonly Story[], isList: boolean): string {
  if (!isList) return writeJsonLd(stories[0] && article(stories[0]));
  const items = stories.map(({ url, title }, at) => thing('ListItem', { position: at + 1, url, name: title }) as Thing);
  return writeJsonLd(items.length > 0 ? { '@type': 'ItemList', itemListElement: items } : undefined);
}

function article({ url, title, summary, image, date, language, author, minutes }: Story): Thing | undefined {
  return thing('Article', {
    headline: title,
    url,
    description: summary,
    image: image?.url,
    datePublished: date,
    inLanguage: language,
    author: author && thing('Person', { name: author }),
    timeRequired: minutes ? `PT${minutes}M` : '',
  });
}
