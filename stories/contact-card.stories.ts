import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = { title: 'Contact card', component: 'iq-contact-card' };

export default meta;

const seed = `
IQ Netzwerk Brandenburg
Ansprechpartnerin: Viktoria Blank
BdV Landesverband Brandenburg e.V.
Tel.: 0331/81 36 86
E-Mail: kooperationsverbund(at)bdv-lv-brandenburg(dot)de
`;

/** The text as it stands on the page. */
export const PastedText: StoryObj = { render: () => html`<iq-contact-card>${seed}</iq-contact-card>` };

/** The same from attributes. */
export const Attributes: StoryObj = {
  render: () => html`
    <iq-contact-card
      network="IQ Netzwerk Brandenburg"
      job-title="Ansprechpartnerin"
      name="Viktoria Blank"
      organisation="BdV Landesverband Brandenburg e.V."
      phone="0331/81 36 86"
      email="kooperationsverbund(at)bdv-lv-brandenburg(dot)de"
    ></iq-contact-card>
  `,
};
