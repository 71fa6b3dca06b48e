import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../shared/language.ts';
import { renderCard, tellFacts, type CardView } from './story-card.element.ts';
import { isSameLanguage, type Story } from './story.ts';

/** How a list is drawn. */
export interface ListView extends CardView {
  /** Whether texts may be cut. */
  isCut: boolean;
  /** Addresses of pictures that did not come. */
  broken: ReadonlySet<string>;
}

/** The stories of a feed as a list of cards. */
export function renderList(stories: readonly Story[], view: ListView): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- WebKit takes a list without marks for none.
  return html`<ul class="stories" part="list" role="list">
    ${stories.map((story) => html`<li class="card stacked framed" part="item">${renderStory(story, view)}</li>`)}
  </ul>`;
}

/** The place of a list that is on its way. */
export function renderWaiting(count: number): TemplateResult {
  const cards = [...Array(count).keys()].map(
    () =>
      html`<div class="card stacked framed">
        <div class="picture"><div class="image"></div></div>
        <div class="body"></div>
      </div>`,
  );
  return html`<div class="stories waiting">${cards}</div>`;
}

function renderStory(story: Story, view: ListView): TemplateResult {
  const { language, isCut, broken } = view;
  const { url, title, summary, image, date = '', minutes = 0, media = '' } = story;
  const lang = story.language ?? nothing;
  const dir = story.language ? directionOf(story.language) : 'auto';
  const foreign = story.language && !isSameLanguage(story.language, language) ? story.language : '';
  const facts = tellFacts({ media, minutes, foreign }, language);
  const card = {
    image: image && !broken.has(image.url) && renderImage(image),
    caption: '',
    kicker: '',
    headline: html`<a part="link" href=${url} lang=${lang} dir=${dir} hreflang=${lang}
      >${title ?? summary}${facts ? html`<span class="spoken">, ${facts}</span>` : nothing}</a
    >`,
    text: title && summary && html`<p lang=${lang} dir=${dir}>${summary}</p>`,
    isCut,
    date,
    facts,
    url,
  };
  return renderCard(card, view);
}

const renderImage = ({ url, alt, srcset }: NonNullable<Story['image']>): TemplateResult =>
  html`<img loading="lazy" decoding="async" referrerpolicy="no-referrer" sizes="auto, (min-width: 40em) 20em, 90vw" srcset=${srcset ?? nothing} src=${url} alt=${alt} />`;
