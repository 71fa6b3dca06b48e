import { pickLanguage } from '../shared/language.ts';
import { isOver, type Story } from './story.ts';

/** Which stories of a feed an element shows. */
export interface Choice {
  limit: number;
  /** One of them must be there; empty for all. */
  tags: readonly string[];
  /** BCP 47 tags, `*` for all; empty for those in the reader's language, if there are any. */
  languages: readonly string[];
  /** The language of the element. */
  language: string;
  /** From where pictures may come. */
  imageHosts: readonly string[];
  /** Milliseconds since 1970. */
  now: number;
}

/** The stories to be shown, in the order of the feed; and the hosts whose pictures are left out. */
export function chooseStories(feed: readonly Story[], choice: Choice): { stories: Story[]; hosts: string[] } {
  const { limit, tags, languages, language, imageHosts, now } = choice;
  const wanted = tags.map((tag) => tag.toLowerCase());
  const fitting = feed.filter(
    (story) =>
      !(story.consentUntil && isOver(story.consentUntil, now)) &&
      (wanted.length === 0 || story.tags?.some((tag) => wanted.includes(tag.toLowerCase()))),
  );
  const inOneOf = (tags: readonly string[]): Story[] =>
    fitting.filter((story) => !story.language || tags.includes('*') || isOneOf(story.language, tags));
  const own = inOneOf([language]);
  const shown = languages.length > 0 ? inOneOf(languages) : own.some((story) => story.language) ? own : fitting;
  const hosts = new Set<string>();
  const stories = shown.slice(0, limit).map((story) => {
    const host = story.image && new URL(story.image.url).host;
    if (!host || imageHosts.includes(host)) return story;
    hosts.add(host);
    const { image: _image, ...rest } = story;
    return rest;
  });
  return { stories, hosts: [...hosts] };
}

/** `de-AT` is German, and so is `de-simple`, whichever of them is wanted. */
const isOneOf = (language: string, tags: readonly string[]): boolean =>
  tags.some((tag) => pickLanguage(language, [tag]) ?? pickLanguage(tag, [language]));
