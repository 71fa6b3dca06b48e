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

/** With hours, languages, photo, address, QR code and the day of the last check. */
export const Everything: StoryObj = {
  render: () => html`
    <iq-contact-card
      network="IQ Netzwerk Brandenburg"
      job-title="Ansprechpartnerin"
      name="Viktoria Blank"
      organisation="BdV Landesverband Brandenburg e.V."
      phone="0331/81 36 86 (Zentrale) oder 0331/81 36 87"
      fax="0331/81 36 88"
      email="kooperationsverbund(at)bdv-lv-brandenburg(dot)de"
      url="www.bdv-lv-brandenburg.de"
      street="Charlottenstraße 31"
      postal-code="14467"
      locality="Potsdam"
      photo=${new URL('schneiderei.svg', import.meta.url).href}
      hours="Mo-Do 09:00-12:00, 13:00-16:30; Fr 9-13 Uhr; nach Vereinbarung"
      region="BB"
      languages="de ru ar kmr dgs"
      response-time="P2D"
      verified="2026-10-01"
      qr
    ></iq-contact-card>
  `,
};

/** Away, with a deputy. */
export const Away: StoryObj = {
  render: () => html`
    <iq-contact-card
      name="Viktoria Blank"
      job-title="Ansprechpartnerin"
      phone="0331/81 36 86"
      absent-until="2099-12-31"
      deputy="Irina Holzmann, Tel. 0331/81 36 87, kobint(at)bdv-lv-brandenburg(dot)de"
    ></iq-contact-card>
  `,
};

/** An organisation without a person. */
export const Organisation: StoryObj = {
  render: () => html`<iq-contact-card
    organisation="BdV Landesverband Brandenburg e.V."
    phone="0331/81 36 86"
    hours="Mo-Fr 9-15 Uhr"
  ></iq-contact-card>`,
};

/** A team, side by side. */
export const Team: StoryObj = {
  render: () => html`
    <div style="display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: 1rem">
      <iq-contact-card name="Viktoria Blank" job-title="Ansprechpartnerin" phone="0331/81 36 86" languages="de ru"></iq-contact-card>
      <iq-contact-card name="Irina Holzmann" job-title="Migrationsberaterin" email="kobint(at)bdv-lv-brandenburg(dot)de"></iq-contact-card>
      <iq-contact-card organisation="BdV Landesverband Brandenburg e.V." phone="0331/81 36 86"></iq-contact-card>
    </div>
  `,
};

/** What cannot be read stands as it was written; the page's editors are told. */
export const Unreadable: StoryObj = {
  render: () => html`
    <iq-contact-card
      check
      name="Viktoria Blank"
      phone="81 36 86"
      hours="jeden zweiten Mittwoch im Monat"
      languages="deutsch ar"
      verified="2020-01-01"
    ></iq-contact-card>
  `,
};
