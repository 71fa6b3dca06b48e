/** The form field, name and value, that mail programs send to the link in `List-Unsubscribe` (RFC 8058, section 3.1). */
export const ONE_CLICK = ['List-Unsubscribe', 'One-Click'] as const;

/** A mail: for the outbox page, and for the mail server if there is one. */
export interface Mail {
  recipient: string;
  subject: string;
  text: string;
  /** Where one leaves the newsletter; also in the text. */
  unsubscribeUrl: string;
}

/** Who gets a mail, and in which language. */
export interface Addressee {
  recipient: string;
  language: string;
  unsubscribeUrl: string;
}

/** Asks the owner of the address; contains no advertising, because there is no consent yet. */
export function writeConfirmationMail(addressee: Addressee, link: string): Mail {
  return isGerman(addressee)
    ? write(
        addressee,
        'Bitte bestätigen: Newsletter des IQ Netzwerks Brandenburg',
        `Guten Tag,\n\njemand hat diese Adresse für unseren Newsletter eingetragen. Waren Sie das? Dann öffnen Sie bitte diesen Link:\n\n${link}\n\nWaren Sie es nicht? Dann tun Sie bitte nichts. Der Eintrag wird nach 7 Tagen gelöscht.`,
      )
    : write(
        addressee,
        'Please confirm: newsletter of IQ Netzwerk Brandenburg',
        `Hello,\n\nsomebody entered this address for our newsletter. Was it you? Then please open this link:\n\n${link}\n\nWas it not you? Then please do nothing. The entry will be erased after 7 days.`,
      );
}

/** For an address that is subscribed already; the page says the same as to a new one. */
export function writeKnownAddressMail(addressee: Addressee): Mail {
  return isGerman(addressee)
    ? write(addressee, 'Sie bekommen den Newsletter schon', 'Guten Tag,\n\ndiese Adresse ist schon angemeldet. Sie müssen nichts tun.')
    : write(addressee, 'You already receive the newsletter', 'Hello,\n\nthis address is subscribed already. There is nothing to do.');
}

const isGerman = ({ language }: Addressee): boolean => language.startsWith('de');

function write(addressee: Addressee, subject: string, text: string): Mail {
  const { recipient, unsubscribeUrl } = addressee;
  const unsubscribe = isGerman(addressee) ? 'Newsletter abbestellen und Adresse löschen' : 'Unsubscribe and erase this address';
  return { recipient, subject, text: `${text}\n\n${unsubscribe}:\n${unsubscribeUrl}\n`, unsubscribeUrl };
}
