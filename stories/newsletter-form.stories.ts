import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { enterAddress, partOf, signUp } from './visitor.ts';

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

/** A newsletter system whose answer is a page: sent in a new tab, which is announced. */
export const NewTab: Story = { args: { action: 'https://seu2.cleverreach.com/f/123456-654321/wcs/' } };

/** GNU Mailman takes no address from another page: a link to its own page, and an address to write to. */
export const LinksOnly: Story = {
  args: { action: 'https://lists.iq-brandenburg.example/postorius/lists/news.iq-brandenburg.example/' },
};

const BREVO = 'https://1a2b3c4d.sibforms.com/serve/MUIEAbcDefGhi';

/** An address that looks mistyped brings a button with the right one. */
export const Mistyped: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const form = await enterAddress(canvasElement, 'name@gmial.con');
    await partOf(form, '[part=suggestion]');
  },
};

/** The confirmation mail is on its way: the visitor's mailbox, and the proof of consent. */
export const Success: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const accept = (): Promise<Response> => Promise.resolve(new Response('{"status":"confirmation-sent"}', { status: 202 }));
    const form = await signUp(canvasElement, 'name@gmx.de', accept);
    (await partOf<HTMLDetailsElement>(form, 'details')).open = true;
  },
};

/** The sign-up has arrived, but the answer could not be read. */
export const HandedOver: Story = {
  args: { action: BREVO },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const takeUnread: typeof fetch = (_, init) =>
      init?.method === 'HEAD' ? Promise.resolve(new Response()) : Promise.reject(new TypeError('no permission to read'));
    await signUp(canvasElement, 'name@gmx.de', takeUnread);
  },
};

/** Nothing was sent: once more, in a new tab, or by the page's own link. */
export const Blocked: Story = {
  args: { action: BREVO },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await signUp(canvasElement, 'name@gmx.de', () => Promise.reject(new TypeError('blocked')));
  },
};
