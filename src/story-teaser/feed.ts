import { toStories } from './feed-entry.ts';
import { readJson } from './feed-json.ts';
import { readXml } from './feed-xml.ts';
import type { FeedNode, HtmlReader } from './feed-text.ts';
import type { Story } from './story.ts';

/** The stories of an XML document that is RSS (0.9x, 2.0) or Atom 1.0; `undefined` for any other. */
export function xmlStories(root: FeedNode, url: string, html: HtmlReader): Story[] | undefined {
  const entries = readXml(root, url, html);
  return entries && toStories(entries);
}

/** The stories of a JSON Feed (1.0, 1.1) or of WordPress posts; `undefined` for any other data. */
export function jsonStories(data: unknown, url: string, html: HtmlReader): Story[] | undefined {
  const entries = readJson(data, url, html);
  return entries && toStories(entries);
}
