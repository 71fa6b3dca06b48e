import { msg, str } from '../shared/localize.controller.ts';
import { checkFieldText } from './messages.element.ts';
import type { Failure, FieldError } from './signup.ts';
import { localesFor } from '../shared/language.ts';
import { withIntl } from '../shared/verbatim.element.ts';

/** What to do about a field that was not accepted. The example of an address stands beside it. */
export function fieldErrorText({ field, code, fault }: FieldError): string {
  if (field === 'consent') return msg('Bitte kreuzen Sie das Kästchen an.', { desc: 'Error at the consent box' });
  if (code === 'rejected-domain')
    return msg('Bitte nehmen Sie eine Adresse bei einem anderen Anbieter.', {
      desc: 'Error at the address field; provider: the mail provider after the @',
    });
  if (code === 'missing-field') return msg('Bitte füllen Sie dieses Feld aus.', { desc: 'Error at a text field' });
  if (fault === 'blank') return msg('Bitte löschen Sie das Leerzeichen in der Adresse.', { desc: 'Error at the address field' });
  return `${faultText(fault)} ${checkFieldText()}`;
}

/** What is wrong with an address. */
function faultText(fault: FieldError['fault']): string {
  switch (fault) {
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
export function failureText({ code, retryAfter = 0 }: Failure, language: string): unknown {
  switch (code) {
    case 'rate-limited':
      return waitText(formatWait(retryAfter, language), language);
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
    case 'captcha-needed':
      return msg('Der Anbieter will zuerst prüfen, dass Sie ein Mensch sind.', { desc: 'The newsletter system asks for a captcha' });
    case 'missing-field':
      return msg('Der Server hat die Anmeldung abgelehnt und keinen Grund genannt.', { desc: 'The server refused the sign-up' });
    case 'server':
      return msg('Beim Server ist ein Fehler aufgetreten.', { desc: 'The server reported a fault of its own or broke off' });
    default:
      return msg('Die Antwort des Servers war nicht zu verstehen.', { desc: 'The answer of the server was unreadable' });
  }
}

function waitText(wait: string, language: string): unknown {
  const text = msg(str`Es gab zu viele Anmeldungen. Bitte warten Sie: ${wait}.`, {
    desc: 'The server asks to wait; the placeholder is a time such as 3 minutes',
  });
  return withIntl(text, wait, language);
}

function formatWait(seconds: number, language: string): string {
  const inMinutes = seconds > 90;
  const unit = inMinutes ? 'minute' : 'second';
  return new Intl.NumberFormat(localesFor(language), { style: 'unit', unit, unitDisplay: 'long' }).format(
    inMinutes ? Math.ceil(seconds / 60) : seconds,
  );
}
