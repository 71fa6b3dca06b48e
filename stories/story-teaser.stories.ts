import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

const meta: Meta = { title: 'Story teaser', component: 'iq-story-teaser' };

export default meta;

const picture = new URL('schneiderei.svg', import.meta.url).href;
// Served beside the stories, with its pictures.
const feed = 'stories/feed.json';
const text = 'Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar – besonders im Alltäglichen.';

const teaser = (layout: string, hasPicture = true): TemplateResult => html`
  <iq-story-teaser layout=${layout} kicker="Brandenburg" date="2026-10-01" reading-time="3">
    ${hasPicture ? html`<img src=${picture} alt="" width="1200" height="800" />` : nothing}
    <a href="#geschichte">Mit Mut und Know-how zur Selbstständigkeit</a>
    <p>${text}</p>
  </iq-story-teaser>
`;

/** Picture, headline, text: beside each other where there is room. */
export const WithPicture: StoryObj = { render: () => teaser('auto') };

/** Without a picture the text takes the whole width. */
export const WithoutPicture: StoryObj = { render: () => teaser('auto', false) };

/** The picture above the text. */
export const Stacked: StoryObj = { render: () => teaser('stacked') };

/** The picture beside the text, also where it is narrow. */
export const Side: StoryObj = { render: () => teaser('side') };

/** What somebody said comes first. A story to watch, in English. */
export const Quote: StoryObj = {
  render: () => html`
    <iq-story-teaser layout="quote" media="video" reading-time="5">
      <img src=${picture} alt="" width="1200" height="800" />
      <blockquote>„Manchmal braucht es einen kleinen Integrationsschubser“, sagt Irina Holzmann.</blockquote>
      <a href="#geschichte" hreflang="en">Unterstützung durch Netzwerkarbeit in Brandenburg</a>
    </iq-story-teaser>
  `,
};

/** As content management systems write it: a figure with caption, a heading around the link, a link to read on. */
export const FromAnEditor: StoryObj = {
  render: () => html`
    <iq-story-teaser layout="stacked">
      <figure>
        <a href="#geschichte"><img src=${picture} alt="" /></a>
        <figcaption>Foto: IQ Netzwerk Brandenburg</figcaption>
      </figure>
      <h2><a href="#geschichte">Mit Mut und Know-how zur Selbstständigkeit</a></h2>
      <p>${text}</p>
      <p><a href="#geschichte">Weiterlesen</a></p>
    </iq-story-teaser>
  `,
};

/** The text is cut after two lines; screen readers read all of it. */
export const Cut: StoryObj = {
  render: () => html`
    <iq-story-teaser lines="2" style="max-width: 20rem">
      <a href="#geschichte">Mit Mut und Know-how zur Selbstständigkeit</a>
      <p>${text} Diesen Umstand machten sich Evgenij und Swetlana Leer zu Nutze.</p>
    </iq-story-teaser>
  `,
};

/** The newest stories of a feed. */
export const Feed: StoryObj = {
  render: () => html`<iq-story-teaser src=${feed} limit="4"><a href="#geschichten">Alle Geschichten</a></iq-story-teaser>`,
};

/** Only stories with a tag. */
export const FeedWithTag: StoryObj = {
  render: () => html`<iq-story-teaser src=${feed} tag="Barnim, Beratung"><a href="#geschichten">Alle Geschichten</a></iq-story-teaser>`,
};

/** No feed there: what stands inside stays, and the editor is told. */
export const FeedMissing: StoryObj = {
  render: () => html`<iq-story-teaser src="/nothing.xml" check><a href="#geschichten">Alle Geschichten</a></iq-story-teaser>`,
};

/** The last day of the consent is over: nothing is shown but what the editor is told. */
export const ConsentOver: StoryObj = {
  render: () => html`
    <iq-story-teaser consent-until="2026-01-31" check>
      <a href="#geschichte">Mit Mut und Know-how zur Selbstständigkeit</a>
      <p>${text}</p>
    </iq-story-teaser>
  `,
};

/** No link: what stands inside stays, and the editor is told. */
export const NoLink: StoryObj = { render: () => html`<iq-story-teaser check><p>${text}</p></iq-story-teaser>` };
