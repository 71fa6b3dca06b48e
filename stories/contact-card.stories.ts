import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { seedContact } from './seed.ts';

const meta: Meta = { title: 'Contact card', component: 'iq-contact-card' };

export default meta;

/** The text as it stands on the page. */
export const PastedText: StoryObj = { render: () => html`<iq-contact-card>${seedContact}</iq-contact-card>` };

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
