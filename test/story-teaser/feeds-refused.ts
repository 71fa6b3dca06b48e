/** What is no feed, or none that can be trusted: the content that stands in the page stays. See feeds.ts. */
import type { FeedCase } from './feed-case.ts';

const refused = (file: string, source = 'form only'): FeedCase => ({ file, source, kind: 'refused', items: [] });

export const refusedFeeds: FeedCase[] = [
  refused('plone-rss1.xml', 'plone/Products.CMFPlone Products/CMFPlone/browser/syndication/templates/RSS.pt (RSS 1.0)'),
  refused('atom-0.3.xml'),
  refused('wp-error.json', 'form only (answer of a site without the route)'),
  refused('json-items-object.json'),
  refused('json-other.json'),
  refused('json-cut-off.json'),
  refused('rss-cut-off.xml'),
  refused('empty.xml'),
  refused('page-instead-of-feed.xml'),
  refused('page-xhtml-instead-of-feed.xml'),
  refused('rss-billion-laughs.xml'),
  refused('rss-external-entity.xml'),
];
