import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../shared/heading.element.ts';
import { msg, str } from '../shared/localize.controller.ts';
import { formatMinutes, formatStoryDate, type StoryMedia } from './story.ts';
import { localesFor } from '../shared/language.ts';
import { langOfIntl } from '../shared/verbatim.element.ts';

/** What a card shows. */
export interface StoryCard {
  image: unknown;
  caption: string;
  kicker: string;
  headline: unknown;
  text: unknown;
  /** Whether the text may be cut. */
  isCut: boolean;
  /** A day or a moment, ISO 8601. */
  date: string;
  /** What a visitor should know before opening the story; part of the name of its link. */
  facts: string;
  /** Address, for paper. */
  url: string;
}

/** How a card is drawn. */
export interface CardView {
  headingLevel: number;
  /** The language of its words. */
  language: string;
  /** Of its date. */
  calendar: string;
}

/** What is told of a story before it is opened. */
export interface StoryFacts {
  media: StoryMedia | '';
  minutes: number;
  /** The language of the story where it is not that of the page; else empty. */
  foreign: string;
}

/** Whether the name of a link can have words in it that its style gives. */
export const canNameByStyle = (): boolean => CSS.supports('content', "'' / 'a'");

/** The inside of a card. */
export function renderCard(card: StoryCard, { headingLevel, language, calendar }: CardView): TemplateResult {
  const { image, caption, kicker, date, facts, url } = card;
  const shown = formatStoryDate(date, language, calendar);
  return html`${
    image
      ? html`<div class="picture">
            <div class="image" part="image">${image}</div>
            ${caption ? html`<p class="lifted" part="meta">${caption}</p>` : nothing}
          </div>`
      : nothing
  }
    <div class="body">
      ${kicker ? html`<p class="kicker lifted" part="meta">${kicker}</p>` : nothing} ${renderHeading(headingLevel, card.headline)}
      <div class="text lifted ${card.isCut ? 'cut' : ''}" part="text">${card.text}</div>
      ${
        shown || facts
          ? html`<p class="meta lifted" part="meta">
              ${shown ? html`<time datetime=${date} lang=${langOfIntl(language)}>${shown}</time>` : nothing}
              ${facts ? html`<span aria-hidden=${canNameByStyle()}>${facts}</span>` : nothing}
            </p>`
          : nothing
      }
      ${url ? html`<p class="url" part="meta" aria-hidden="true">${url}</p>` : nothing}
    </div>`;
}

/** The facts in words; empty where there are none. */
export function tellFacts({ media, minutes, foreign }: StoryFacts, language: string): string {
  const duration = minutes > 0 && formatMinutes(minutes, language);
  const name = foreign && nameOf(foreign, language);
  return [
    media && tellMedia(media),
    duration && (media ? duration : msg(str`Lesezeit: ${duration}`, { desc: 'The placeholder is a duration such as 3 minutes' })),
    name && msg(str`Sprache: ${name}`, { desc: 'Language of a story in another language than the page; the placeholder is its name' }),
  ]
    .filter(Boolean)
    .join(' · ');
}

const tellMedia = (media: StoryMedia): string =>
  media === 'video'
    ? msg('Video', { desc: 'A story to watch; the same in some languages' })
    : msg('Audio', { desc: 'A story to listen to; the same in some languages' });

/** Empty where the browser does not know the language by name. */
function nameOf(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(localesFor(language), { type: 'language', fallback: 'none' }).of(tag) ?? '';
  } catch {
    return '';
  }
}
