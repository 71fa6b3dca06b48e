import { safeUrl } from '../shared/url.ts';
import { pictureOf, type FeedEntry } from './feed-entry.ts';
import { consentOf, idOf, isParts, listOf, partsOf, textOf, type Parts } from './feed-parts.ts';
import type { HtmlReader } from './feed-text.ts';
import { readPosts } from './feed-wordpress.ts';

/**
 * The entries of a JSON Feed (1.0, 1.1) or of a list of WordPress posts; `undefined` for anything else. A part of
 * another type than its schema names is dropped, `null` too: an element of a list, a property, or the entry if it is no
 * object. Only a consent of another type takes its entry with it.
 */
export function readJson(data: unknown, url: string, html: HtmlReader): FeedEntry[] | undefined {
  if (Array.isArray(data)) return readPosts(data, url, html);
  const feed = partsOf(data);
  const isFeed = /^https?:\/\/jsonfeed\.org\/version\/1/.test(textOf(feed['version'])) && Array.isArray(feed['items']);
  return isFeed ? listOf(feed['items']).map((item) => readItem(partsOf(item), feed, url, html)) : undefined;
}

function readItem(item: Parts, feed: Parts, base: string, html: HtmlReader): FeedEntry {
  const text = (name: string): string => textOf(item[name]);
  const address = (name: string): string => safeUrl(text(name), base);
  const { _iq: iq = {} } = item;
  return {
    id: idOf(item['id']),
    url: address('url') || address('external_url'),
    title: text('title'),
    summary: text('summary'),
    content: html(text('content_html')) || text('content_text'),
    image: pictureOf([{ url: address('image') || address('banner_image'), width: NaN, height: NaN }], ''),
    dates: ['date_published', 'date_modified'].map(text),
    languages: [text('language'), textOf(feed['language'])],
    tags: listOf(item['tags']).map(textOf),
    authors: [item, feed].map(authorsOf),
    media: listOf(item['attachments']).map((file) => textOf(partsOf(file)['mime_type'])),
    consent: consentOf(isParts(iq) ? iq['consent_until'] : null),
  };
}

/** `author` is from version 1.0. */
const authorsOf = ({ authors, author }: Parts): string[] => [...listOf(authors), author].map((one) => textOf(partsOf(one)['name']));
