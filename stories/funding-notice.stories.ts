import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { element, type Args } from './element.ts';
import { partOf, widgetOn } from './visitor.ts';

const TAG = 'iq-funding-notice';
const LOCKUP_TEXT = 'Gefördert durch: Bundesministerium für Arbeit und Soziales. Kofinanziert von der Europäischen Union.';

const meta: Meta<Args> = { title: 'Funding notice', component: TAG, render: (args) => element(TAG, args) };

export default meta;
type Story = StoryObj<Args>;

const logo = (file: string, name: string): TemplateResult => html`<img slot="logo" src="stories/${file}" alt=${name} />`;
const PARTNER = logo('partner.svg', 'BdV Landesverband Brandenburg');

/** The programme's sentence, the emblem and the statement. */
export const Programme: Story = {};

/** Links to the fund, the Union and the programme. */
export const Links: Story = { args: { links: true } };

/** A sentence for the project, and what Article 50 demands: a short description with aims and results. */
export const Project: Story = {
  args: { 'project-name': 'KoBInt' },
  render: (args) =>
    element(
      TAG,
      args,
      html`<p slot="project">
        KoBInt begleitet Menschen in Barnim und Potsdam auf dem Weg in den Beruf und vernetzt die Stellen, die ihnen helfen.
        <a href="/kobint">Mehr über KoBInt</a>
      </p>`,
    ),
};

/** The bodies of the first period. */
export const FirstPeriod: Story = { args: { period: '2023-2025' } };

/** The bodies of the second period; the network has not confirmed the ministry yet. */
export const NextPeriod: Story = { args: { period: '2026-2028' } };

/** Own wording beside the statement. */
export const OwnWording: Story = {
  render: (args) => element(TAG, args, html`<p>Das Modellprojekt KoBInt wird im Rahmen des Programms IQ gefördert.</p>`),
};

/** For readers of another language: the official statement in it, and a translation that is marked as such. */
export const InEnglish: Story = { globals: { language: 'en' } };

/** The official logo of the ministry's toolbox: then no emblem is drawn. */
export const OfficialLogo: Story = {
  render: (args) => element(TAG, args, html`<img slot="lockup" src="stories/lockup.svg" alt=${LOCKUP_TEXT} />`),
};

/** Other logos stand on white; the emblem grows with a federal mark. */
export const OtherLogos: Story = {
  render: (args) => element(TAG, args, html`${logo('bmas.svg', 'Bundesministerium für Arbeit und Soziales')}${PARTNER}`),
};

/** A logo whose file is missing: its words stand in its place. */
export const MissingLogo: Story = {
  render: (args) => element(TAG, args, html`${logo('feed.json', 'IQ Netzwerk Brandenburg')}${PARTNER}`),
};

const onGround =
  (background: string): ((args: Args) => TemplateResult) =>
  (args) => html`
    <div
      style="padding: 1rem; background: ${background}; --iq-color-surface: transparent; --iq-color-text: #fff; --iq-color-link: #cfe8ff; --iq-color-muted: #dde4ea"
    >
      ${element(TAG, args)}
    </div>
  `;

/** On a dark footer: white statement, white border. */
export const DarkFooter: Story = { args: { links: true }, render: onGround('#12324a') };

/** On a gradient whose darkest and lightest colours are known. */
export const Gradient: Story = { args: { links: true }, render: onGround('linear-gradient(90deg, #003, #336)') };

/** In colour, on a light ground. */
export const Positive: Story = { args: { emblem: 'positive' } };

/** With white border and white statement, on a dark ground. */
export const Negative: Story = { args: { emblem: 'negative' }, render: onGround('#12324a') };

/** In black. */
export const Black: Story = { args: { emblem: 'black' } };

/** Outlined in black, as on paper. */
export const BlackOutline: Story = { args: { emblem: 'black-outline' } };

/** In Reflex Blue alone, where the Union pays all of it. */
export const FundedInBlue: Story = { args: { emblem: 'blue', support: 'funded' } };

/** The sentence alone, where emblem and statement stand elsewhere on the page. */
export const WithoutEmblem: Story = { args: { emblem: 'none' } };

/** What the page's editors are told. */
export const Checked: Story = {
  args: { check: true, 'project-name': 'KoBInt' },
  play: async ({ canvasElement }) => {
    await partOf(widgetOn(canvasElement, TAG), '[part~=error]');
  },
};
