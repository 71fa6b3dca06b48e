import { isDate } from '../shared/date.ts';
import { readDate } from './feed-date.ts';
import { readingMinutes, type Story, type StoryImage, type StoryMedia } from './story.ts';

/** What a feed says of a story, whatever its format is. Texts are plain; an empty one says nothing. */
export interface FeedEntry {
  /** What tells it from others beside its address. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The whole text. */
  content: string;
  image: StoryImage | undefined;
  /** The first one that can be read counts. */
  dates: readonly string[];
  /** The first one that is a tag counts. */
  languages: readonly string[];
  tags: readonly string[];
  /** The first list with a name counts. */
  authors: readonly (readonly string[])[];
  /** Media types, or the words before their slash. */
  media: readonly string[];
  /** The last day on which it may be shown. */
  consent: string;
}

/** A picture in one of its sizes. */
export interface Size {
  url: string;
  width: number;
  height: number;
}

/** What WordPress adds to the texts of its feeds. */
const ORIGIN = /\s(?:The post|Der Beitrag) .*(?:appeared first on|erschien zuerst auf) .*$/s;

/** Longer summaries are shortened. */
const SUMMARY = /^.{300,398}(?= )|^.{398}/su;

/**
 * The stories of a feed, in its order. Left out are: an entry without http(s) address, one without title and text, the
 * second one of the same address or id, and one whose consent cannot be read as a day.
 */
export function toStories(entries: readonly FeedEntry[]): Story[] {
  const known = new Set<string>();
  return entries.flatMap((entry) => {
    const { id, url, title, summary, content, consent } = entry;
    if (!url || !(title || summary || content) || known.has(url) || known.has(id)) return [];
    if (consent && !isDate(consent)) return [];
    known.add(url);
    if (id) known.add(id);
    return [toStory(entry)];
  });
}

function toStory({ url, title, summary, content, image, dates, languages, tags, authors, media, consent }: FeedEntry): Story {
  const language = languages.find((tag) => tag && isLanguage(tag));
  const story = {
    url,
    title: shorten(title),
    summary: shorten((summary || content).replace(ORIGIN, '')),
    image,
    date: dates.map(readDate).find(Boolean),
    language,
    tags: distinct(tags),
    author: authors.map(namesOf).find(Boolean),
    minutes: content && readingMinutes(content),
    media: media.map((type) => type.split('/')[0]).find(isMedia),
    consentUntil: consent,
  };
  // A story has only what its feed says.
  return Object.fromEntries(Object.entries(story).filter(([, value]) => (Array.isArray(value) ? value.length : value))) as unknown as Story;
}

/** The names of authors: a mailbox is none, what stands in brackets after it is one. */
function namesOf(authors: readonly string[]): string {
  const names = authors.map((author) =>
    author
      .split(' ')
      .filter((word) => !/.@./.test(word))
      .join(' ')
      .trim()
      .replace(/^\((.*)\)$/, '$1'),
  );
  return distinct(names.filter((name) => /[\p{L}\p{N}]/u.test(name))).join(', ');
}

/** A picture with its other sizes: those of the same shape on the same host, one for each width. The first one is the picture itself. */
export function pictureOf(sizes: readonly Size[], alt: string): StoryImage | undefined {
  const [picture] = sizes;
  if (!picture?.url) return undefined;
  // Whole numbers as keys are in ascending order.
  const urls: Record<number, string> = {};
  for (const { url, width, height } of sizes) {
    const isSame = Math.abs((width * picture.height) / (height * picture.width) - 1) <= 0.02;
    // In the attribute, a comma at the end of an address would be the end of the candidate.
    if (isSame && width > 0 && Number.isInteger(width) && /[^,]$/.test(url) && isSameHost(url, picture.url)) urls[width] ??= url;
  }
  const candidates = Object.entries(urls).map(([width, url]) => `${url} ${width}w`);
  return { url: picture.url, alt, ...(candidates.length > 1 && { srcset: candidates.join(', ') }) };
}

const isSameHost = (one: string, other: string): boolean => new URL(one).host === new URL(other).host;

const shorten = (text: string): string => (text.length > 400 ? `${SUMMARY.exec(text)?.[0] ?? text} …` : text);

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter(Boolean);

const isMedia = (type: string | undefined): type is StoryMedia => type === 'audio' || type === 'video';

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
