import { msg, str } from '../shared/localize.controller.ts';
import { inLines, SOURCE_LANGUAGE, withLanguage } from '../shared/messages.ts';
import type { Settings } from './settings.ts';
import type { FieldName } from './signup.ts';

/* The wording of the form. To be called while an element updates, when its language is set. */

/** Label of a text field; every field but the address is optional and says so. */
export function labelOf(field: FieldName): string {
  switch (field) {
    case 'email':
      return msg('E-Mail-Adresse', { desc: 'Label of the address field of the newsletter form' });
    case 'firstName':
      return msg('Vorname (freiwillig)', { desc: 'Label of an optional field' });
    case 'lastName':
      return msg('Nachname (freiwillig)', { desc: 'Label of an optional field' });
    case 'organisation':
      return msg('Organisation (freiwillig)', { desc: 'Label of an optional field: company, authority or association' });
  }
}

/** To whom the sign-up goes. */
export const recipientText = (host: string): string =>
  msg(str`Die Anmeldung geht an ${host}.`, { desc: 'The placeholder is the host name of the newsletter system' });

/** What happens first. */
export const mailFirstText = (): string =>
  msg('Sie bekommen zuerst eine E-Mail. Bitte klicken Sie dort auf den Link, sonst gilt die Anmeldung nicht.', {
    desc: 'Shown before sending',
  });

export const privacyText = (): string => msg('Datenschutz', { desc: 'Link to the privacy notice' });

export const subscribeText = (): string => msg('Newsletter abonnieren', { desc: 'Button of the form' });

export const topicsText = (): string => msg('Themen (freiwillig)', { desc: 'Legend of a group of boxes to tick' });

/** What to do at a field, where nothing more is known. */
export const checkFieldText = (): string => msg('Bitte prüfen Sie dieses Feld.', { desc: 'Error at a field, where nothing more is known' });

/** What an optional field is for. */
export function helpOf(field: FieldName): string {
  return field === 'organisation'
    ? msg('Zum Beispiel: Ihr Verein, Ihre Firma oder Behörde', { desc: 'Help below the field for an organisation' })
    : msg('Damit wir Sie in der E-Mail ansprechen können.', { desc: 'Help below the fields for first and last name' });
}

/** After the text of a link. */
export const newTabText = (): string => msg('(öffnet einen neuen Tab)', { desc: 'After the text of a link' });

/** Where nothing more is known. */
export const tryAgainText = (): string => msg('Bitte versuchen Sie es noch einmal.', { desc: 'After a failure of any kind' });

/** Where mail hides. */
export const spamText = (): string =>
  msg('Keine E-Mail da? Sehen Sie auch im Spam-Ordner nach.', { desc: 'After a sign-up that a mail follows' });

/**
 * The consent text as it is shown and sent: in the reader's language, and where nobody has reviewed that
 * translation, in German as well.
 */
export function consentTexts(settings: Settings, isReviewed: boolean): string[] {
  const own = inLines(consentText(settings));
  return isReviewed ? [own] : [own, withLanguage(SOURCE_LANGUAGE, () => consentText(settings))];
}

function consentText({ publisher, consent, frequency }: Settings): string {
  const consents =
    consent === 'text'
      ? msg(str`Wenn Sie absenden, sind Sie einverstanden, dass ${publisher} Ihnen den Newsletter per E-Mail schickt.`, {
          desc: 'Consent by sending the form; the placeholder is the publisher',
        })
      : msg(str`Ich bin einverstanden, dass ${publisher} mir den Newsletter per E-Mail schickt.`, {
          desc: 'Consent at a box to tick; the placeholder is the publisher',
        });
  const withdrawal = msg('Das Einverständnis können Sie jederzeit widerrufen, zum Beispiel mit dem Abmeldelink in jeder Ausgabe.', {
    desc: 'Follows the consent',
  });
  return `${consents} ${frequency ? `${frequencyText(frequency)} ` : ''}${withdrawal}`;
}

function frequencyText(frequency: string): string {
  switch (frequency) {
    case 'weekly':
      return msg('Er erscheint jede Woche.', { desc: 'He: the newsletter' });
    case 'monthly':
      return msg('Er erscheint jeden Monat.', { desc: 'He: the newsletter' });
    case 'quarterly':
      return msg('Er erscheint viermal im Jahr.', { desc: 'He: the newsletter' });
    case 'irregular':
      return msg('Er erscheint unregelmäßig.', { desc: 'He: the newsletter' });
    default:
      return msg(str`Er erscheint: ${frequency}.`, { desc: 'How often the newsletter comes, in the words of its publisher' });
  }
}
