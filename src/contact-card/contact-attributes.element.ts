import type { PropertyDeclarations } from 'lit';
import { IqElement } from '../shared/iq-element.element.ts';

/** What editors can set on the card. Attributes win over the text in it. */
export abstract class ContactAttributes extends IqElement {
  static override properties: PropertyDeclarations = {
    network: {},
    organisation: {},
    name: {},
    givenName: { attribute: 'given-name' },
    familyName: { attribute: 'family-name' },
    jobTitle: { attribute: 'job-title' },
    phone: {},
    mobile: {},
    fax: {},
    email: {},
    url: {},
    street: {},
    postalCode: { attribute: 'postal-code' },
    locality: {},
    country: {},
    photo: {},
    photoAlt: { attribute: 'photo-alt' },
    hours: {},
    region: {},
    languages: {},
    responseTime: { attribute: 'response-time' },
    byAppointment: { attribute: 'by-appointment', type: Boolean },
    absentUntil: { attribute: 'absent-until' },
    deputy: {},
    verified: {},
    vcardHref: { attribute: 'vcard-href' },
    vcardVersion: { attribute: 'vcard-version' },
    qr: { type: Boolean },
    jsonLd: { attribute: 'json-ld', type: Boolean },
  };

  /** The network that the organisation belongs to. Default none. */
  declare network: string | undefined;
  /** The organisation. Default none. */
  declare organisation: string | undefined;
  /** The person's whole name. Without it the card is the organisation's. */
  declare name: string | undefined;
  /** Given name, where the whole name cannot be parted at its blank. */
  declare givenName: string | undefined;
  /** Family name, likewise. */
  declare familyName: string | undefined;
  /** Role or position, such as `Ansprechpartnerin`. Default none. */
  declare jobTitle: string | undefined;
  /**
   * Telephone number as it is written in Germany, or with country code; several with `oder` between them. Shown after
   * DIN 5008, called as E.164. One that cannot be dialled is shown as text, and `unreadable-text` is reported.
   */
  declare phone: string | undefined;
  /** Mobile number, likewise. */
  declare mobile: string | undefined;
  /** Fax number, likewise. */
  declare fax: string | undefined;
  /** E-mail address, also written with `(at)` and `(dot)`. An unreadable one is shown as text and reports `unreadable-text`. */
  declare email: string | undefined;
  /** Web site, http(s) only; otherwise it is shown as text and `unsafe-url` is reported. */
  declare url: string | undefined;
  /** Street and number. */
  declare street: string | undefined;
  /** Postal code. */
  declare postalCode: string | undefined;
  /** Town. */
  declare locality: string | undefined;
  /** Country, shown where it is not Germany. */
  declare country: string | undefined;
  /** Address of a photo, http(s) only; otherwise `unsafe-url` is reported. Without it the initials of a person stand there. */
  declare photo: string | undefined;
  /** What the photo shows. Default: nothing, because the name stands beside it. */
  declare photoAlt: string | undefined;
  /**
   * When somebody is there: `Mo-Do 09:00-12:00, 13:00-16:30; Fr 9-13 Uhr`, in German or English; also exceptions such as
   * `24.12.2026 geschlossen`. In the time of Germany. What cannot be read stays as text and reports `unreadable-text`.
   */
  declare hours: string | undefined;
  /**
   * Federal state whose public holidays count: `BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH` (ISO 3166-2:DE). Default:
   * only the holidays of all states. Another value reports `invalid-attribute`.
   */
  declare region: 'BW' | 'BY' | 'BE' | 'BB' | 'HB' | 'HH' | 'HE' | 'MV' | 'NI' | 'NW' | 'RP' | 'SL' | 'SN' | 'ST' | 'SH' | 'TH' | undefined;
  /**
   * Languages spoken, separated by blanks or commas: BCP 47 tags such as `de ru ar`; `dgs` is German Sign Language, `de-simple`
   * plain German. What is no language is shown as text and reports `invalid-attribute`.
   */
  declare languages: string | undefined;
  /** How long an answer usually takes: an ISO 8601 duration of one unit, `P2D` or `PT4H`. Another value reports `invalid-attribute`. */
  declare responseTime: string | undefined;
  /** Says that visitors need an appointment. Default off. */
  declare byAppointment: boolean;
  /** Last day of an absence, ISO 8601. Until then it is said, with the deputy. Another value reports `invalid-attribute`. */
  declare absentUntil: string | undefined;
  /** Who can be asked during the absence: name, number, e-mail address, with commas between them. */
  declare deputy: string | undefined;
  /** Day on which these facts were last checked, ISO 8601. After a year `outdated` is reported. */
  declare verified: string | undefined;
  /** Address of a vCard file on a server, http(s) only, in place of the one that the card makes itself. */
  declare vcardHref: string | undefined;
  /** Version of the vCard: `3.0` (default) or `4.0`. Another value reports `invalid-attribute`. */
  declare vcardVersion: '3.0' | '4.0' | undefined;
  /** Offers the contact as a QR code, also in print. Default off. */
  declare qr: boolean;
  /** Writes the contact into the page for search engines, as JSON-LD (schema.org). At most one card of a site needs it. Default off. */
  declare jsonLd: boolean;

  constructor() {
    super();
    this.byAppointment = false;
    this.qr = false;
    this.jsonLd = false;
  }
}
