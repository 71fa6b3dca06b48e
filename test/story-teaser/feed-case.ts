/** What a feed of the corpus is and how it has to be read; the rules are in feeds.ts. */
export interface FeedItem {
  /** None where the feed has none; the summary is there then. */
  title?: string;
  url: string;
  summary?: string;
  /** `alt` is empty where the feed names none. */
  image?: { url: string; alt: string };
  /** As it stands in the feed. */
  date?: string;
  /** The same moment in UTC where the writing is odd; `null` where it is no date that can be read. */
  moment?: string | null;
  language?: string;
  tags?: string[];
  author?: string;
}

/** A file of test/story-teaser/feeds. */
export interface FeedCase {
  file: string;
  /** Where the shape is from: a file `path` of a repository, a document, or „form only“. */
  source: string;
  kind: 'json-feed' | 'rss' | 'atom' | 'wordpress' | 'refused';
  items: FeedItem[];
}

/** Sentences and headings of the story that fill the feeds. */
export const wide = 'Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar.';
export const regulars = 'Wir freuen uns über eine treue Stammkundschaft nach relativ kurzer Zeit.';
export const goal = 'Das nächste Ziel ist die GmbH-Gründung und Anstellung eines Mitarbeiters.';
export const courage = 'Während der anfänglichen Orientierungsphase fehlten aber zunächst Mut und Know-how.';
export const first = 'Mit Mut und Know-how zur Selbstständigkeit';
export const second = 'Unterstützung durch Netzwerkarbeit in Brandenburg';
export const third = 'Neue Wege im Landkreis Barnim';
