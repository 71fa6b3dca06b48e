import type { PropertyDeclarations } from 'lit';
import { cleanAttribute } from '../shared/attribute-text.ts';
import { IqElement } from '../shared/iq-element.element.ts';

/**
 * What editors can set on the form, checked and read in settings.ts; and what styles and scripts can see of it.
 *
 * @slot - A link to a separate form.
 *
 * @event {CustomEvent<object>} iq-submit - A checked sign-up is about to be sent; cancelable.
 * @event {CustomEvent<object>} iq-success - The server said that the confirmation mail is on its way.
 * @event {CustomEvent<object>} iq-handed-over - The sign-up was sent, but nobody can know whether it was accepted.
 * @event {CustomEvent<{code: ErrorCode}>} iq-error - Nothing was sent or accepted; the entry is still there.
 *
 * @csspart heading - Heading.
 * @csspart text - A paragraph.
 * @csspart field - A label with its input, help and error.
 * @csspart label - Label of an input.
 * @csspart input - An input.
 * @csspart help - Help with an input.
 * @csspart suggestion - Address that was probably meant.
 * @csspart list - What one should know beforehand.
 * @csspart item - One of these.
 * @csspart meta - A line of less weight.
 * @csspart button - A button, or a link in its place.
 * @csspart link - A link.
 * @csspart status - What has become of the sign-up.
 *
 * @cssprop [--iq-color-accent=light-dark(#0b5a85, #8acbf2)] - Ground of the button, and ticks.
 * @cssprop [--iq-color-on-accent=light-dark(#fff, #06202f)] - Text of the button.
 * @cssprop [--iq-color-error=light-dark(#a3201a, #ffb3ab)] - What is wrong.
 * @cssprop [--iq-color-success=light-dark(#14602f, #8edba9)] - That it succeeded.
 *
 * @cssstate idle - Nothing was sent yet.
 * @cssstate pending - The answer is under way.
 * @cssstate success - The server accepted the sign-up.
 * @cssstate handed-over - The sign-up was sent; nobody can know more.
 * @cssstate error - Nothing was sent or accepted.
 */
export abstract class FormAttributes extends IqElement {
  static override properties: PropertyDeclarations = {
    action: {},
    provider: {},
    list: {},
    fieldMap: { attribute: 'field-map' },
    extra: {},
    fields: {},
    topics: {},
    heading: {},
    description: {},
    publisher: {},
    sender: {},
    privacyUrl: { attribute: 'privacy-url' },
    frequency: {},
    newsletterLang: { attribute: 'newsletter-lang' },
    archiveUrl: { attribute: 'archive-url' },
    unsubscribeUrl: { attribute: 'unsubscribe-url' },
    consent: {},
    successUrl: { attribute: 'success-url' },
    embedCode: { attribute: false, noAccessor: true },
  };

  /** Where the sign-up goes: an http(s) address. Without it the fallback shows, and `missing-attribute` is reported. */
  declare action: string | undefined;
  /**
   * The newsletter system: `iq`, `listmonk`, `ghost`, `mailchimp`, `brevo`, `cleverreach`, `rapidmail`, `buttondown`, `kit`,
   * `hubspot`, `mailerlite`, `mautic`, `phplist`, `keila`, `mailman` or `sympa`. Default: recognised from `action`, otherwise
   * `iq`. An unknown one reports `unknown-provider` and shows the fallback.
   */
  declare provider:
    | 'iq'
    | 'listmonk'
    | 'ghost'
    | 'mailchimp'
    | 'brevo'
    | 'cleverreach'
    | 'rapidmail'
    | 'buttondown'
    | 'kit'
    | 'hubspot'
    | 'mailerlite'
    | 'mautic'
    | 'phplist'
    | 'keila'
    | 'mailman'
    | 'sympa'
    | undefined;
  /** Ids of lists or forms, separated by blanks, where the provider needs them. Default none. */
  declare list: string | undefined;
  /**
   * Names under which the provider takes a value: `first-name=1013771; consent=EINWILLIGUNG`. Values: `email`,
   * `first-name`, `last-name`, `name`, `organisation`, `topics`, `language`, `consent`, `consent-version`, `consent-page`,
   * `consent-at`. Default: the provider's usual names.
   */
  declare fieldMap: string | undefined;
  /** Fixed fields that only the provider's embed code knows: `name=value; name=value`. Default none. */
  declare extra: string | undefined;
  /** Optional extra fields, separated by blanks: `first-name`, `last-name`, `organisation`. Default none. */
  declare fields: string | undefined;
  /** Topics to choose from, never ticked beforehand: `id=Label; id=Label`. Default none. */
  declare topics: string | undefined;
  /** Heading; empty shows none. Default: an invitation in the reader's language. */
  declare heading: string | undefined;
  /** A sentence below the heading. Default none. */
  declare description: string | undefined;
  /** Who sends the newsletter (GDPR, Article 13). Without it the fallback shows, and `missing-attribute` is reported. */
  declare publisher: string | undefined;
  /** The address from which the mail comes, shown after sending. */
  declare sender: string | undefined;
  /** The privacy notice (GDPR, Article 13). Without it the fallback shows, and `missing-attribute` is reported. */
  declare privacyUrl: string | undefined;
  /** How often the newsletter comes: `weekly`, `monthly`, `quarterly`, `irregular`, or a text that stands as it is. */
  declare frequency: 'weekly' | 'monthly' | 'quarterly' | 'irregular' | (string & {}) | undefined;
  /** The language of the newsletter, a BCP 47 tag. */
  declare newsletterLang: string | undefined;
  /** A sample issue. */
  declare archiveUrl: string | undefined;
  /** Where one leaves the newsletter again. */
  declare unsubscribeUrl: string | undefined;
  /** `text` (default): sending is the consent. `checkbox`: a box to tick, never ticked beforehand. */
  declare consent: 'text' | 'checkbox' | undefined;
  /** Where to go after success; an http(s) address. Default: a message in place. */
  declare successUrl: string | undefined;

  /**
   * A provider's whole embed code, to be set instead of `action`, `provider`, `list`, `field-map` and `extra`: they are
   * read from it. Its scripts, styles and images are dropped. Code that no known provider makes reports
   * `unknown-provider` and shows the fallback. An empty one changes nothing. Write only; reads as empty.
   */
  get embedCode(): string {
    return '';
  }

  set embedCode(code: string) {
    if (cleanAttribute(code)) void this.readEmbedCode(code);
  }

  protected abstract readEmbedCode(code: string): Promise<void>;
}
