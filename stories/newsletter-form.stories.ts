import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { element, type Args } from './element.ts';
import { answers, cut, enterAddress, partOf, send, signUp, silence, unreadable } from './visitor.ts';

const LINK = html`<a href="/newsletter">Abonnieren Sie unseren Newsletter</a>`;

const meta: Meta<Args> = {
  title: 'Newsletter form',
  component: 'iq-newsletter-form',
  render: (args) => element('iq-newsletter-form', args, LINK),
  args: {
    action: '/newsletter',
    publisher: 'IQ Netzwerk Brandenburg',
    'privacy-url': '/datenschutz',
    sender: 'newsletter@iq-brandenburg.example',
    frequency: 'monthly',
  },
};

export default meta;
type Story = StoryObj<Args>;

const BREVO = 'https://1a2b3c4d.sibforms.com/serve/MUIEAbcDefGhi';

/** Only the address: the form that most partners need. */
export const OnlyTheAddress: Story = {};

/** Optional fields and topics, never ticked beforehand. */
export const Everything: Story = {
  args: { fields: 'first-name last-name organisation', topics: 'jobs=Arbeit und Beruf; recognition=Anerkennung von Abschlüssen' },
};

/** Own heading and text, and what one can know before: language, a sample issue, how to leave again. */
export const Informed: Story = {
  args: {
    heading: 'Post aus Brandenburg',
    description: 'Einmal im Quartal: Beratung, Anerkennung und Geschichten aus dem Netzwerk.',
    frequency: 'quarterly',
    'newsletter-lang': 'de',
    'archive-url': '/newsletter/2026-10',
    'unsubscribe-url': '/newsletter/abmelden',
  },
};

/** No heading, where the page has one of its own. */
export const WithoutHeading: Story = { args: { heading: '' } };

/** Consent by a box to tick, never ticked beforehand. */
export const ConsentBox: Story = { args: { consent: 'checkbox' } };

/** Without an action there is no form: the link in it stands. */
export const Fallback: Story = { tags: ['fallback'], args: { action: undefined } };

/** Without a publisher nobody could say to whom one consents: the link stands, and editors are told. */
export const WithoutPublisher: Story = { tags: ['fallback'], args: { publisher: undefined, check: true } };

/** A newsletter system that is not known: the link stands, and editors are told. */
export const UnknownSystem: Story = { tags: ['fallback'], args: { provider: 'taube', check: true } };

/** The page's styles hide the fields: its own link stands below them, and editors are told. */
export const HiddenFields: Story = {
  render: (args) => html`
    <style>
      .hides iq-newsletter-form::part(field) {
        display: none;
      }
    </style>
    <div class="hides">${element('iq-newsletter-form', args, LINK)}</div>
  `,
};

/** A newsletter system whose answer is a page: sent in a new tab, which is announced. */
export const NewTab: Story = { args: { action: 'https://seu2.cleverreach.com/f/123456-654321/wcs/' } };

/** GNU Mailman takes no address from another page: a link to its own page, and an address to write to. */
export const LinksOnly: Story = {
  args: { action: 'https://lists.iq-brandenburg.example/postorius/lists/news.iq-brandenburg.example/' },
};

/** An address that looks mistyped brings a button with the right one. */
export const Mistyped: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await partOf(await enterAddress(canvasElement, 'name@gmial.con'), '[part=suggestion]');
  },
};

/** Sent, and no answer yet. After 15 seconds the form says that none came. */
export const Pending: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await send(await enterAddress(canvasElement, 'name@gmx.de'), silence, /pending/);
  },
};

/** The confirmation mail is on its way: the visitor's mailbox, and the proof of consent. */
export const Success: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const form = await signUp(canvasElement, 'name@gmx.de', answers(202, { status: 'confirmation-sent' }), 'success');
    (await partOf<HTMLDetailsElement>(form, 'details')).open = true;
  },
};

/** The sign-up has arrived, but the answer could not be read. */
export const HandedOver: Story = {
  args: { action: BREVO },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await signUp(canvasElement, 'name@gmx.de', unreadable, 'handed-over');
  },
};

/** Nothing was sent: once more, in a new tab, or by the page's own link. */
export const Blocked: Story = {
  args: { action: BREVO },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await signUp(canvasElement, 'name@gmx.de', cut, 'error');
  },
};
