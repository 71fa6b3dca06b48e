import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = { title: 'Funding notice', component: 'iq-funding-notice' };

export default meta;

/** The programme's sentence, the emblem and the statement. */
export const Programme: StoryObj = { render: () => html`<iq-funding-notice></iq-funding-notice>` };

/** Own wording beside the statement. */
export const OwnWording: StoryObj = {
  render: () => html`<iq-funding-notice><p>Das Modellprojekt KoBInt wird im Rahmen des Programms IQ gefördert.</p></iq-funding-notice>`,
};
