import type { PropertyDeclarations } from 'lit';
import { IqElement } from '../shared/iq-element.element.ts';

/** What editors can set on a teaser. */
export abstract class StoryAttributes extends IqElement {
  static override properties: PropertyDeclarations = {
    kicker: {},
    date: {},
    readingTime: { attribute: 'reading-time' },
    media: {},
    layout: {},
    focalPoint: { attribute: 'focal-point' },
    lines: {},
    consentUntil: { attribute: 'consent-until' },
    src: {},
    limit: {},
    tag: {},
    languages: {},
    imageHosts: { attribute: 'image-hosts' },
    jsonLd: { attribute: 'json-ld', type: Boolean },
  };

  /** A word above the headline, such as a region. Default none. */
  declare kicker: string | undefined;
  /**
   * Date of the story, ISO 8601: a day is that day everywhere, a moment is told as in Germany. Gregorian, in the
   * language of the element. An unreadable one is not shown and reports `invalid-attribute`.
   */
  declare date: string | undefined;
  /**
   * Minutes to read, or to watch or hear with `media`: `1` to `999`. Default: counted from the text, at 180 words a
   * minute, where it has at least half a minute; `0` for none. An unreadable value reports `invalid-attribute`.
   */
  declare readingTime: string | undefined;
  /** What the story is besides text: `audio` or `video`; part of the name of the link. Default neither. */
  declare media: 'audio' | 'video' | undefined;
  /**
   * `auto` (default: beside the picture where there is room, else below), `stacked`, `side`, or `quote`, which puts the
   * `blockquote` first. Another value reports `invalid-attribute`.
   */
  declare layout: 'auto' | 'stacked' | 'side' | 'quote' | undefined;
  /** What of the picture must stay in view: `30% 20%` from left and top. Default its middle. */
  declare focalPoint: string | undefined;
  /**
   * Lines of the text that are shown, the rest is cut with an ellipsis and read out all the same; `0` for all. Default 0,
   * with `src` 4. A text with links, on paper or on a narrow screen is never cut.
   */
  declare lines: string | undefined;
  /**
   * The last day (`2026-12-31`) of the consent of the person that the story tells of. After it, at midnight in Germany,
   * nothing of the story is shown, and `expired` is reported, as it is in the 30 days before. To hide is not to delete:
   * it stays in the source of the page. An unreadable date hides nothing and reports `invalid-attribute`.
   */
  declare consentUntil: string | undefined;
  /**
   * Address of a feed: JSON Feed 1.1, RSS 2.0, Atom or WordPress `wp/v2/posts` (with `_embed`). Its stories are shown as
   * a list; so long, and if it does not come, the element's own content. Reports `feed-failed`, `feed-invalid`,
   * `blocked-by-csp`. Fetched without cookies, and again when the page is looked at after an hour or more.
   */
  declare src: string | undefined;
  /** How many stories of the feed are shown: `1` to `50`; default 3. */
  declare limit: string | undefined;
  /** Only stories of the feed with one of these tags, separated by commas; capitals do not matter. Default all. */
  declare tag: string | undefined;
  /**
   * Only stories of the feed in these languages, as BCP 47 tags separated by blanks, `*` for all. Default: those in the
   * language of the element, if there are any, else all. A story whose language is not known always counts.
   */
  declare languages: string | undefined;
  /**
   * Hosts besides those of the page and of the feed from which pictures may be fetched, separated by blanks:
   * `i0.wp.com`. Other pictures are left out, and `unsafe-url` is reported, because every host learns who reads.
   */
  declare imageHosts: string | undefined;
  /** Puts the story into the page's head as data for search engines (schema.org, JSON-LD). Default off. */
  declare jsonLd: boolean;

  constructor() {
    super();
    this.jsonLd = false;
  }
}
