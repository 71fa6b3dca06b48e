import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

const meta: Meta = { title: 'Story teaser', component: 'iq-story-teaser' };

export default meta;

const teaser = (picture: boolean): TemplateResult => html`
  <iq-story-teaser kicker="Brandenburg" date="2026-10-01" reading-time="3">
    ${picture ? html`<img src="/stories/schneiderei.svg" alt="" width="1200" height="800" />` : nothing}
    <a href="#geschichte">Mit Mut und Know-how zur Selbstständigkeit</a>
    <p>Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar – besonders im Alltäglichen.</p>
  </iq-story-teaser>
`;

/** Picture, headline, text. */
export const WithPicture: StoryObj = { render: () => teaser(true) };

/** Without a picture the text takes the whole width. */
export const WithoutPicture: StoryObj = { render: () => teaser(false) };
