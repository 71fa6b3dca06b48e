/**
 * Feeds as systems write them, and what a list of stories has to show of each. Structure, attributes and blanks are as
 * found; texts are from the story, persons and hosts are made up. Every file counts as fetched from `FEED_BASE` + file.
 *
 * Rules behind the expectations:
 * - An item needs an http(s) address and a title or a summary; other items are left out. A second item with the same
 *   address, guid or id is left out too.
 * - Address: `link`, else a guid that is an absolute address and no `isPermaLink="false"`; in Atom the alternate link,
 *   HTML first; in JSON Feed `url`, else `external_url`. Relative to `xml:base`, else to the address of the feed.
 * - Text: HTML is read where the format has HTML (RSS, `type="html"`, WordPress) and stays literal where it has plain
 *   text (JSON Feed, `type="text"`). Blocks and line breaks are one blank, so is every run of white space (no-break
 *   spaces too). Scripts, styles, frames, templates and `noscript` are no text.
 * - Summary: what the feed calls so, else the whole content. Without what WordPress adds: links to read on (class
 *   `more-link`), and the sentence that says where a post appeared first.
 * - Picture: one that the feed names (`media:content`, `media:thumbnail`, an enclosure, `itunes:image`; `image`, else
 *   `banner_image`; the featured image). Pictures within the content are not: among them are counters and smileys.
 *   Pictures of the whole feed are not either.
 * - Date: `pubDate`, else `dc:date`; `published`, else `updated`. WordPress: the day at the site, `moment` from GMT.
 * - Language and author hold for items without their own (in RSS only the language). A mailbox, a dash are no author.
 * - A feed that declares entities of its own is refused; well-known HTML entities and bare ampersands are read.
 */
import { cmsFeeds } from './feeds-cms.ts';
import { formFeeds } from './feeds-forms.ts';
import { jsonFeeds } from './feeds-json.ts';
import { refusedFeeds } from './feeds-refused.ts';
import { serviceFeeds } from './feeds-services.ts';
import type { FeedCase } from './feed-case.ts';

/** The folder that every feed counts as fetched from. */
export const FEED_BASE = 'https://partner.example/feeds/';

export const feeds: readonly FeedCase[] = [...cmsFeeds, ...serviceFeeds, ...jsonFeeds, ...formFeeds, ...refusedFeeds];

/** An RSS feed of at least so many characters; too big for a file in the repository. */
export function hugeFeed(length: number): string {
  const item = (n: number): string => `<item><title>Geschichte ${n}</title><link>https://iq.example/${n}</link></item>`;
  const items = Array.from({ length: Math.ceil(length / item(0).length) }, (_, n) => item(n));
  return `<rss version="2.0"><channel><title>IQ</title>${items.join('')}</channel></rss>`;
}
