import { safeUrl } from '../shared/url.ts';
import { pictureOf, type FeedEntry, type Size } from './feed-entry.ts';
import { consentOf, idOf, listOf, numberOf, partsOf, textOf, type Parts } from './feed-parts.ts';
import type { HtmlReader } from './feed-text.ts';
import type { StoryImage } from './story.ts';

/**
 * The entries of a list of WordPress posts (`wp/v2/posts?_embed`); `undefined` for another list: one that is not empty
 * and has no post. Left out are posts that are not published or ask for a password.
 */
export function readPosts(posts: readonly unknown[], url: string, html: HtmlReader): FeedEntry[] | undefined {
  const read = posts.map(partsOf);
  if (posts.length > 0 && !read.some(({ link }) => textOf(link))) return undefined;
  return read.filter(isPublic).map((post) => readPost(post, url, html));
}

const isPublic = ({ status, content, excerpt }: Parts): boolean =>
  /^(?:publish)?$/.test(textOf(status)) && ![content, excerpt].some((text) => partsOf(text)['protected'] === true);

function readPost(post: Parts, base: string, html: HtmlReader): FeedEntry {
  const rendered = (name: string): string => html(textOf(partsOf(post[name])['rendered']));
  const embedded = partsOf(post['_embedded']);
  const names = (list: unknown): string[] => listOf(list).map((one) => html(textOf(partsOf(one)['name'])));
  return {
    id: idOf(post['id']),
    url: safeUrl(textOf(post['link']), base),
    title: rendered('title'),
    summary: rendered('excerpt'),
    content: rendered('content'),
    image: listOf(embedded['wp:featuredmedia'])
      .map((image) => readImage(partsOf(image), base))
      .find(Boolean),
    // The other date is in the zone of the site, which is not told: only its day is sure.
    dates: [`${textOf(post['date_gmt'])}Z`, textOf(post['date']).slice(0, 10)],
    languages: [],
    tags: listOf(embedded['wp:term']).flatMap(names),
    authors: [names(embedded['author'])],
    media: [],
    consent: consentOf(partsOf(post['meta'])['iq_consent_until']),
  };
}

/** The featured image in the sizes that WordPress made of it. */
function readImage(image: Parts, base: string): StoryImage | undefined {
  const details = partsOf(image['media_details']);
  const sizeOf = (address: unknown, { width, height }: Parts): Size => ({
    url: safeUrl(textOf(address), base),
    width: numberOf(width),
    height: numberOf(height),
  });
  const others = Object.values(partsOf(details['sizes'])).map((size) => sizeOf(partsOf(size)['source_url'], partsOf(size)));
  return pictureOf([sizeOf(image['source_url'], details), ...others], textOf(image['alt_text']));
}
