import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { cleanAttribute, listAttribute } from '../shared/attribute-text.ts';
import { DataScript } from '../shared/data-script.controller.ts';
import { readPageLanguage } from '../shared/language.controller.ts';
import { attributeProblem, type Problem } from '../shared/problems.ts';
import { approve } from '../shared/trusted-types.controller.ts';
import { safeUrl } from '../shared/url.ts';
import { mayParse, readFeed } from './feed-document.controller.ts';
import { fetchFeed, type FeedFile } from './feed-fetch.controller.ts';
import { feedProblem, pictureProblem, type FeedFailure } from './feed-problems.ts';
import { pictureOf, textOf, type OwnStory } from './own-story.controller.ts';
import type { StoryAttributes } from './story-attributes.element.ts';
import { chooseStories } from './story-choice.ts';
import { storyData } from './story-data.ts';
import { renderList, renderWaiting, type ListView } from './story-list.element.ts';
import { listStyles } from './story-list.styles.ts';
import type { StorySettings } from './story-settings.ts';
import { readingMinutes, type Story } from './story.ts';
import { isVisited, keepPlace, whenLeft } from './visitor.controller.ts';

/** A teaser, as its help sees it. */
export type StoryHost = StoryAttributes & ReactiveControllerHost & { now: () => number };

/** What a teaser knows when it asks. */
export interface StoryQuestion {
  settings: StorySettings;
  own: OwnStory;
  /** The language of the element. */
  language: string;
}

/** A feed is fetched again after so many milliseconds at the earliest. */
const HOUR = 3_600_000;
/** How many stories of a feed are shown. */
const LIMIT = 3;

/**
 * The stories of a feed, and data for search engines. In the files without a build it is in one of its own, because many
 * teasers have neither.
 */
export class StoryHelp implements ReactiveController {
  /** Whether the place of the stories is kept for them. */
  isWaiting = false;

  readonly #host: StoryHost;
  readonly #data = new DataScript();
  #question: StoryQuestion | undefined;
  #url = '';
  #stories: readonly Story[] = [];
  #feed: readonly Story[] = [];
  #failure: FeedFailure | undefined;
  #fetchedAt = 0;
  #request: AbortController | undefined;

  constructor(host: StoryHost) {
    this.#host = host;
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(listStyles.styleSheet!);
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#refresh);
    if (this.isWaiting) void this.#load();
    // The data went with the element.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#refresh);
    this.#stop();
    this.#data.write('');
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const stories = this.#url ? this.#stories : this.#question ? readStory(this.#question) : [];
    this.#data.write(this.#host.jsonLd ? storyData(stories, this.#url !== '') : '');
  }

  /** The teaser has nothing to ask any more: nothing is fetched, and no data are left. */
  rest(): void {
    this.#question = undefined;
    if (this.#url) this.#begin('');
  }

  /** What an editor should mend. Reads the attributes; another address begins anew. */
  findProblems(question: StoryQuestion): Problem[] {
    this.#question = question;
    const src = cleanAttribute(this.#host.src);
    const url = safeUrl(src, document.baseURI);
    if (url !== this.#url) this.#begin(url);
    // Frameworks set the property; styles see the attribute.
    if (src && !this.#host.hasAttribute('src')) this.#host.setAttribute('src', src);
    if (!url) return src ? [attributeProblem('unsafe-url', 'src', src, 'https://…')] : [];
    const hosts = this.#choose(url, question);
    const failure = this.#failure ?? (this.#feed.length > 0 && this.#stories.length === 0 && 'no-story');
    const problems = hosts.map(pictureProblem);
    return failure ? [feedProblem(src, failure), ...problems] : problems;
  }

  /** The list, or its place; nothing where the element's own content has to do. */
  render(view: ListView): TemplateResult | typeof nothing {
    if (this.isWaiting) return renderWaiting(Number(this.#question?.settings.limit || LIMIT));
    return this.#stories.length > 0 ? renderList(this.#stories, view) : nothing;
  }

  #begin(url: string): void {
    this.#stop();
    this.#url = url;
    this.#feed = this.#stories = [];
    this.#failure = undefined;
    this.isWaiting = url !== '';
    if (this.isWaiting) void this.#load();
  }

  /** Gives the hosts whose pictures are left out. */
  #choose(url: string, { settings, language }: StoryQuestion): string[] {
    const { tag, languages, imageHosts, now } = this.#host;
    const { stories, hosts } = chooseStories(this.#feed, {
      limit: Number(settings.limit || LIMIT),
      language,
      tags: cleanAttribute(tag)
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
      languages: listAttribute(languages),
      imageHosts: [location.host, new URL(url).host, ...listAttribute(imageHosts).map((host) => host.replace(/^https?:\/\/|\/.*/g, ''))],
      now: now(),
    });
    this.#stories = stories;
    return hosts;
  }

  #stop(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  /** The stories that stand there are kept where no others come. Nothing is exchanged under the hands of a visitor. */
  async #load(): Promise<void> {
    const request = (this.#request = new AbortController());
    const answer = await fetchFeed(this.#url, request.signal);
    const { feed, failure } = 'failure' in answer ? { failure: answer.failure } : read(answer);
    const isVisitorThere = feed && isVisited(this.#host);
    if (isVisitorThere) {
      this.#tell(feed.length);
      await whenLeft(this.#host);
    }
    // Another address, or the element has gone.
    if (request !== this.#request) return;
    this.#request = undefined;
    this.#fetchedAt = this.#host.now();
    this.#failure = failure;
    this.#feed = feed ?? this.#feed;
    this.isWaiting = false;
    this.#host.requestUpdate();
    await keepPlace(this.#host, this.#host.updateComplete);
    if (feed && !isVisitorThere && this.#stories.length > 0) this.#tell(feed.length);
  }

  #tell(count: number): void {
    this.#host.dispatchEvent(new CustomEvent('iq-stories-loaded', { detail: { count }, bubbles: true, composed: true }));
  }

  readonly #refresh = (): void => {
    const isOld = this.#host.now() - this.#fetchedAt >= HOUR;
    if (document.visibilityState === 'visible' && this.#url && !this.#request && isOld) void this.#load();
  };
}

const approveHtml = (text: string): string => approve('createHTML', text);

/** The stories of an answer, or why there are none. */
function read({ bytes, contentType, url }: FeedFile): { feed?: readonly Story[]; failure?: FeedFailure } {
  const feed = readFeed(bytes, contentType, url, approveHtml);
  if (feed) return feed.length > 0 ? { feed } : { failure: 'no-story' };
  return { failure: mayParse(approveHtml) ? 'not-a-feed' : { allow: 'trusted-types iq-help' } };
}

/** The element's own story, as a feed would have it; none without link. */
function readStory({ own: { link, image, text }, settings: { date, readingTime } }: StoryQuestion): Story[] {
  if (!link) return [];
  const summary = textOf(text);
  const picture = image && pictureOf(image);
  return [
    {
      url: link.href,
      title: link.textContent.trim(),
      summary,
      ...(picture && { image: { url: picture.src, alt: picture.alt } }),
      date,
      language: link.hreflang || readPageLanguage(link).lang,
      minutes: readingTime ? Number(readingTime) : readingMinutes(summary),
    },
  ];
}
