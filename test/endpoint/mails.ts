/** A mail that a real server would send. */
export interface Mail {
  recipient: string;
  subject: string;
  text: string;
}

const isGerman = (language: string): boolean => language.startsWith('de');

/** Asks the owner of the address; contains no advertising, because there is no consent yet. */
export function writeConfirmationMail(recipient: string, language: string, link: string): Mail {
  return isGerman(language)
    ? {
        recipient,
        subject: 'Bitte bestätigen: Newsletter des IQ Netzwerks Brandenburg',
        text: `Guten Tag,\n\njemand hat diese Adresse für unseren Newsletter eingetragen. Waren Sie das? Dann öffnen Sie bitte diesen Link:\n\n${link}\n\nWaren Sie es nicht? Dann tun Sie bitte nichts. Der Eintrag wird nach 7 Tagen gelöscht.`,
      }
    : {
        recipient,
        subject: 'Please confirm: newsletter of IQ Netzwerk Brandenburg',
        text: `Hello,\n\nsomebody entered this address for our newsletter. Was it you? Then please open this link:\n\n${link}\n\nWas it not you? Then please do nothing. The entry will be erased after 7 days.`,
      };
}

/** For an address that is subscribed already; the page says the same as to a new one. */
export function writeKnownAddressMail(recipient: string, language: string): Mail {
  return isGerman(language)
    ? {
        recipient,
        subject: 'Sie bekommen den Newsletter schon',
        text: 'Guten Tag,\n\ndiese Adresse ist schon angemeldet. Sie müssen nichts tun.',
      }
    : {
        recipient,
        subject: 'You already receive the newsletter',
        text: 'Hello,\n\nthis address is subscribed already. There is nothing to do.',
      };
}
