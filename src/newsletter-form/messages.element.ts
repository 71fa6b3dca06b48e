import { msg, str } from '../shared/localize.controller.ts';
import { SOURCE_LANGUAGE, withLanguage } from '../shared/messages.ts';
import type { Settings } from './settings.ts';
import type { Failure, FieldError, FieldName } from './signup.ts';

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

/** What to do about a field that was not accepted. The example of an address stands beside it. */
export function fieldErrorText({ field, code, fault }: FieldError): string {
  if (field === 'consent') return msg('Bitte kreuzen Sie das Kästchen an.', { desc: 'Error at the consent box' });
  if (code === 'rejected-domain')
    return msg('Bitte nehmen Sie eine Adresse bei einem anderen Anbieter.', {
      desc: 'Error at the address field; provider: the mail provider after the @',
    });
  if (code === 'missing-field') return msg('Bitte füllen Sie dieses Feld aus.', { desc: 'Error at a text field' });
  switch (fault) {
    case 'blank':
      return msg('Bitte löschen Sie das Leerzeichen in der Adresse.', { desc: 'Error at the address field' });
    case 'no-at':
      return msg('In der Adresse fehlt das Zeichen @.', { desc: 'Error at the address field' });
    case 'incomplete':
      return msg('In der Adresse fehlt etwas vor oder nach dem Zeichen @.', { desc: 'Error at the address field' });
    case 'character':
      return msg('In der Adresse steht ein falsches Zeichen.', { desc: 'Error at the address field' });
    default:
      return msg('Diese Adresse wurde nicht angenommen.', { desc: 'Error at the address field, after the server refused the address' });
  }
}

/** What went wrong with the sending. */
export function failureText({ code, retryAfter = 0 }: Failure, language: string): string {
  switch (code) {
    case 'rate-limited':
      return msg(str`Es gab zu viele Anmeldungen. Bitte warten Sie: ${formatWait(retryAfter, language)}.`, {
        desc: 'The server asks to wait; the placeholder is a time such as 3 minutes',
      });
    case 'closed':
      return msg('Diese Anmeldung gibt es nicht mehr.', { desc: 'The sign-up address does not exist any more' });
    case 'offline':
      return msg('Sie sind gerade nicht mit dem Internet verbunden.', { desc: 'The device is offline' });
    case 'timeout':
      return msg('Der Server antwortet nicht.', { desc: 'No answer within 15 seconds' });
    case 'blocked':
      return msg('Der Server ist nicht zu erreichen, oder die Verbindung wurde blockiert.', {
        desc: 'The request failed: server down, or blocked by an extension or a policy',
      });
    case 'server':
      return msg('Beim Server ist ein Fehler aufgetreten.', { desc: 'The server reported a fault of its own or broke off' });
    default:
      return msg('Die Antwort des Servers war nicht zu verstehen.', { desc: 'The answer of the server was unreadable' });
  }
}

function formatWait(seconds: number, language: string): string {
  const inMinutes = seconds > 90;
  const unit = inMinutes ? 'minute' : 'second';
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    inMinutes ? Math.ceil(seconds / 60) : seconds,
  );
}

/**
 * The consent text as it is shown and sent: in the reader's language, and where nobody has reviewed that
 * translation, in German as well.
 */
export function consentTexts(settings: Settings, isReviewed: boolean): string[] {
  const own = consentText(settings);
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
