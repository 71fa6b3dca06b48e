import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { element, type Args } from './element.ts';
import { partOf, widgetOn } from './visitor.ts';

const TAG = 'iq-story-teaser';
const PICTURE = 'stories/schneiderei.svg';
/** Beside the stories, with its pictures. */
const FEED = 'stories/feed.json';
const TITLE = 'Mit Mut und Know-how zur Selbstständigkeit';
const TEXT = 'Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar – besonders im Alltäglichen.';
const ALL = html`<a href="/geschichten">Alle Geschichten</a>`;

const content = (picture = PICTURE): TemplateResult =>
  html`${picture ? html`<img src=${picture} alt="" width="1200" height="800" />` : nothing}<a href="/geschichten/leer">${TITLE}</a>
    <p>${TEXT}</p>`;

const meta: Meta<Args> = {
  title: 'Story teaser',
  component: TAG,
  render: (args) => element(TAG, args, content()),
  args: { kicker: 'Brandenburg', date: '2026-10-01', 'reading-time': '3' },
};

export default meta;
type Story = StoryObj<Args>;

/** Picture, headline, text: beside each other where there is room. */
export const WithPicture: Story = {};

/** Without a picture the text takes the whole width. */
export const WithoutPicture: Story = { render: (args) => element(TAG, args, content('')) };

/** A picture that does not come: as without. */
export const PictureMissing: Story = { render: (args) => element(TAG, args, content(FEED)) };

/** The picture above the text. */
export const Stacked: Story = { args: { layout: 'stacked' } };

/** The picture beside the text, also where it is narrow. */
export const Side: Story = { args: { layout: 'side' } };

/** A story to hear. */
export const Audio: Story = { args: { media: 'audio', 'reading-time': '12' } };

/** What somebody said comes first. A story to watch, in English. */
export const Quote: Story = {
  args: { kicker: undefined, date: undefined, layout: 'quote', media: 'video', 'reading-time': '5' },
  render: (args) =>
    element(
      TAG,
      args,
      html`<img src=${PICTURE} alt="" width="1200" height="800" />
        <blockquote>„Manchmal braucht es einen kleinen Integrationsschubser“, sagt Irina Holzmann.</blockquote>
        <a href="/geschichten/leer" hreflang="en">Unterstützung durch Netzwerkarbeit in Brandenburg</a>`,
    ),
};

/** As content management systems write it: a figure with caption, a heading around the link, a link to read on. */
export const FromAnEditor: Story = {
  args: { kicker: undefined, date: undefined, 'reading-time': undefined, layout: 'stacked' },
  render: (args) =>
    element(
      TAG,
      args,
      html`<figure>
          <a href="/geschichten/leer"><img src=${PICTURE} alt="" /></a>
          <figcaption>Foto: IQ Netzwerk Brandenburg</figcaption>
        </figure>
        <h3><a href="/geschichten/leer">${TITLE}</a></h3>
        <p>${TEXT}</p>
        <p><a href="/geschichten/leer">Weiterlesen</a></p>`,
    ),
};

/** The text is cut after two lines; screen readers read all of it. */
export const Cut: Story = {
  args: { lines: '2' },
  render: (args) => html`<div style="max-width: 20rem">${element(TAG, args, content(''))}</div>`,
};

const fed = (args: Args): Story => ({
  args: { kicker: undefined, date: undefined, 'reading-time': undefined, ...args },
  render: (all) => element(TAG, all, ALL),
});

/** The newest stories of a feed. */
export const Feed: Story = {
  ...fed({ src: FEED, limit: '4' }),
  play: async ({ canvasElement }) => {
    await partOf(widgetOn(canvasElement, TAG), '[part~=item]');
  },
};

/** Only stories with a tag. */
export const FeedWithTag: Story = { ...Feed, ...fed({ src: FEED, tag: 'Barnim, Beratung' }) };

/** No feed there: what stands inside stays, and the editor is told. */
export const FeedMissing: Story = {
  tags: ['fallback'],
  ...fed({ src: 'stories/nothing.xml', check: true }),
  play: async ({ canvasElement }) => {
    await partOf(widgetOn(canvasElement, TAG), '[part~=error]');
  },
};

/** What comes is no feed: the same. */
export const FeedUnreadable: Story = { ...FeedMissing, ...fed({ src: PICTURE, check: true }) };

/** The last day of the consent is over: nothing is shown but what the editor is told. */
export const ConsentOver: Story = { tags: ['fallback'], args: { 'consent-until': '2026-01-31', check: true } };

/** It is over soon: the story is shown, and the editor is asked to delete it in time. */
export const ConsentEnds: Story = {
  args: { 'consent-until': '2026-10-31', check: true },
  render: (args) => element(TAG, args, content(), { now: () => Date.parse('2026-10-15') }),
};

/** No link: what stands inside stays, and the editor is told. */
export const NoLink: Story = { tags: ['fallback'], args: { check: true }, render: (args) => element(TAG, args, html`<p>${TEXT}</p>`) };
