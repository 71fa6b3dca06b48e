import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { element, type Args } from './element.ts';
import { seedContact } from './seed.ts';
import { partOf, press, widgetOn } from './visitor.ts';

const TAG = 'iq-contact-card';
const meta: Meta<Args> = { title: 'Contact card', component: TAG, render: (args) => element(TAG, args) };

export default meta;
type Story = StoryObj<Args>;

const PERSON: Args = {
  network: 'IQ Netzwerk Brandenburg',
  'job-title': 'Ansprechpartnerin',
  name: 'Viktoria Blank',
  organisation: 'BdV Landesverband Brandenburg e.V.',
  phone: '0331/81 36 86',
  email: 'kooperationsverbund(at)bdv-lv-brandenburg(dot)de',
};
const HOURS = 'Mo-Do 09:00-12:00, 13:00-16:30; Fr 9-13 Uhr';

/** The text as it stands on the page. */
export const PastedText: Story = { render: (args) => element(TAG, args, seedContact) };

/** The same from attributes. */
export const Attributes: Story = { args: PERSON };

/** With hours, languages, photo, address, QR code and the day of the last check. */
export const Everything: Story = {
  args: {
    ...PERSON,
    phone: '0331/81 36 86 (Zentrale) oder 0331/81 36 87',
    fax: '0331/81 36 88',
    url: 'www.bdv-lv-brandenburg.de',
    street: 'Charlottenstraße 31',
    'postal-code': '14467',
    locality: 'Potsdam',
    photo: 'stories/schneiderei.svg',
    hours: `${HOURS}; nach Vereinbarung`,
    region: 'BB',
    languages: 'de ru ar kmr dgs',
    'response-time': 'P2D',
    verified: '2026-10-01',
    qr: true,
  },
};

/** The card at a moment, told as in Germany. */
const at =
  (moment: string): ((args: Args) => HTMLElement) =>
  (args) =>
    element(TAG, args, undefined, { now: () => Date.parse(moment) });

/** On a Wednesday at ten: there, and until when. */
export const Open: Story = { args: { ...PERSON, hours: HOURS }, render: at('2026-10-07T10:00+02:00') };

/** In the evening: not there, and when again. */
export const Closed: Story = { args: { ...PERSON, hours: HOURS }, render: at('2026-10-07T20:00+02:00') };

/** On a public holiday of the state: Reformation Day in Brandenburg. */
export const Holiday: Story = { args: { ...PERSON, hours: 'Mo-Sa 9-12 Uhr', region: 'BB' }, render: at('2026-10-31T10:00+01:00') };

/** Nobody is there without an appointment. */
export const ByAppointment: Story = { args: { ...PERSON, 'by-appointment': true, 'response-time': 'PT4H' } };

/** Away, with a deputy. */
export const Away: Story = {
  render: at('2027-08-02T10:00+02:00'),
  args: {
    name: 'Viktoria Blank',
    'job-title': 'Ansprechpartnerin',
    phone: '0331/81 36 86',
    'absent-until': '2027-08-20',
    deputy: 'Irina Holzmann, Tel. 0331/81 36 87, kobint(at)bdv-lv-brandenburg(dot)de',
  },
};

/** An organisation without a person. */
export const Organisation: Story = {
  args: { organisation: 'BdV Landesverband Brandenburg e.V.', phone: '0331/81 36 86', hours: 'Mo-Fr 9-15 Uhr' },
};

/** A photo that does not come: the initials stay. */
export const PhotoMissing: Story = { args: { ...PERSON, photo: 'stories/feed.json' } };

/** The contact as a QR code, after a press. */
export const QrCode: Story = {
  args: { ...PERSON, qr: true },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const card = widgetOn(canvasElement, TAG);
    await press(card, 'button[aria-expanded]');
    await partOf(card, 'svg.qr.shown');
  },
};

/** A team, side by side. */
export const Team: Story = {
  render: () => html`
    <div style="display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: 1rem">
      <iq-contact-card name="Viktoria Blank" job-title="Ansprechpartnerin" phone="0331/81 36 86" languages="de ru"></iq-contact-card>
      <iq-contact-card name="Irina Holzmann" job-title="Migrationsberaterin" email="kobint(at)bdv-lv-brandenburg(dot)de"></iq-contact-card>
      <iq-contact-card organisation="BdV Landesverband Brandenburg e.V." phone="0331/81 36 86"></iq-contact-card>
    </div>
  `,
};

/** What cannot be read stands as it was written; the page's editors are told. */
export const Unreadable: Story = {
  args: {
    check: true,
    name: 'Viktoria Blank',
    phone: '81 36 86',
    hours: 'jeden zweiten Mittwoch im Monat',
    languages: 'deutsch ar',
    verified: '2020-01-01',
  },
};

/** A text in which nobody is named: it stays as it is. */
export const NoContact: Story = {
  tags: ['fallback'],
  render: (args) => element(TAG, args, 'Manchmal braucht es einen kleinen Integrationsschubser.'),
  args: { check: true },
};
