import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

interface Args {
  action: string;
  fields: string;
  topics: string;
  consent: string;
  frequency: string;
}

const render = ({ action, fields, topics, consent, frequency }: Args): TemplateResult => html`
  <iq-newsletter-form
    action=${action || nothing}
    publisher="IQ Netzwerk Brandenburg"
    privacy-url="/newsletter/datenschutz"
    sender="newsletter@iq-brandenburg.example"
    fields=${fields || nothing}
    topics=${topics || nothing}
    consent=${consent || nothing}
    frequency=${frequency || nothing}
    ><a href="/newsletter">Abonnieren Sie unseren Newsletter</a></iq-newsletter-form
  >
`;

const meta: Meta<Args> = {
  title: 'Newsletter form',
  component: 'iq-newsletter-form',
  render,
  args: { action: '/newsletter', fields: '', topics: '', consent: 'text', frequency: 'monthly' },
  argTypes: { consent: { control: 'inline-radio', options: ['text', 'checkbox'] } },
};

export default meta;
type Story = StoryObj<Args>;

/** Only the address: the form that most partners need. It works, with the development endpoint behind it. */
export const OnlyTheAddress: Story = {};

/** Optional fields and topics. */
export const Everything: Story = {
  args: { fields: 'first-name last-name organisation', topics: 'jobs=Arbeit und Beruf; recognition=Anerkennung von Abschlüssen' },
};

/** Consent by a box to tick. */
export const ConsentBox: Story = { args: { consent: 'checkbox' } };

/** Without an action there is no form: the link in it stands. */
export const Fallback: Story = { args: { action: '' } };
