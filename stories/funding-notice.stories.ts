import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = { title: 'Funding notice', component: 'iq-funding-notice' };

export default meta;

const lockup = new URL('lockup.svg', import.meta.url).href;
const ministry = new URL('bmas.svg', import.meta.url).href;
const partner = new URL('partner.svg', import.meta.url).href;

/** The programme's sentence, the emblem and the statement. */
export const Programme: StoryObj = { render: () => html`<iq-funding-notice></iq-funding-notice>` };

/** Links to the fund, the Union and the programme. */
export const Links: StoryObj = { render: () => html`<iq-funding-notice links></iq-funding-notice>` };

/** A sentence for the project, and what Article 50 demands: a short description with aims and results. */
export const Project: StoryObj = {
  render: () => html`
    <iq-funding-notice project-name="KoBInt">
      <p slot="project">
        KoBInt begleitet Menschen in Barnim und Potsdam auf dem Weg in den Beruf und vernetzt die Stellen, die ihnen helfen.
        <a href="#kobint">Mehr über KoBInt</a>
      </p>
    </iq-funding-notice>
  `,
};

/** The bodies of the second period; the network has not confirmed the ministry yet. */
export const NextPeriod: StoryObj = { render: () => html`<iq-funding-notice period="2026-2028"></iq-funding-notice>` };

/** Own wording beside the statement. */
export const OwnWording: StoryObj = {
  render: () => html`<iq-funding-notice><p>Das Modellprojekt KoBInt wird im Rahmen des Programms IQ gefördert.</p></iq-funding-notice>`,
};

/** The official logo of the ministry's toolbox: then no emblem is drawn. */
export const OfficialLogo: StoryObj = {
  render: () => html`
    <iq-funding-notice>
      <img
        slot="lockup"
        src=${lockup}
        alt="Gefördert durch: Bundesministerium für Arbeit und Soziales. Kofinanziert von der Europäischen Union."
      />
    </iq-funding-notice>
  `,
};

/** Other logos stand on white; the emblem grows with a federal mark. */
export const OtherLogos: StoryObj = {
  render: () => html`
    <iq-funding-notice>
      <img slot="logo" src=${ministry} alt="Bundesministerium für Arbeit und Soziales" />
      <img slot="logo" src=${partner} alt="BdV Landesverband Brandenburg" />
    </iq-funding-notice>
  `,
};

/** A logo whose file is missing: its words stand in its place. */
export const MissingLogo: StoryObj = {
  render: () => html`
    <iq-funding-notice>
      <img slot="logo" src="nothing.svg" alt="IQ Netzwerk Brandenburg" />
      <img slot="logo" src=${partner} alt="BdV Landesverband Brandenburg" />
    </iq-funding-notice>
  `,
};

const onGround = (background: string) => html`
  <footer
    style="padding: 1rem; background: ${background}; --iq-color-surface: transparent; --iq-color-text: #fff; --iq-color-link: #cfe8ff; --iq-color-muted: #dde4ea"
  >
    <iq-funding-notice links></iq-funding-notice>
  </footer>
`;

/** On a dark footer: white statement, white border. */
export const DarkFooter: StoryObj = { render: () => onGround('#12324a') };

/** On a gradient whose darkest and lightest colours are known. */
export const Gradient: StoryObj = { render: () => onGround('linear-gradient(90deg, #003, #336)') };

/** In black. */
export const Black: StoryObj = { render: () => html`<iq-funding-notice emblem="black"></iq-funding-notice>` };

/** Outlined in black, as on paper. */
export const BlackOutline: StoryObj = { render: () => html`<iq-funding-notice emblem="black-outline"></iq-funding-notice>` };

/** In Reflex Blue alone, where the Union pays all of it. */
export const FundedInBlue: StoryObj = { render: () => html`<iq-funding-notice emblem="blue" support="funded"></iq-funding-notice>` };

/** What the page's editors are told. */
export const Checked: StoryObj = { render: () => html`<iq-funding-notice check project-name="KoBInt"></iq-funding-notice>` };
