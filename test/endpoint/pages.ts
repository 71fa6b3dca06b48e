import { ONE_CLICK } from './mails.ts';
import type { StoredMail } from './outbox.ts';

/** Consent text of the form below, for sign-ups from pages without script. */
export const PLAIN_CONSENT =
  'Wenn Sie absenden, sind Sie einverstanden, dass IQ Netzwerk Brandenburg Ihnen den Newsletter per E-Mail schickt. Das Einverständnis können Sie jederzeit widerrufen, zum Beispiel mit dem Abmeldelink in jeder Ausgabe.';

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function page(title: string, body: string): string {
  return `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>:root{color-scheme:light dark}body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.5 system-ui,sans-serif}button,input{box-sizing:border-box;font:inherit;padding:.5rem 1rem;min-height:2.75rem}pre{white-space:pre-wrap;font:inherit}article{margin-block:1rem;padding:1rem;border:1px solid}</style>
<h1>${title}</h1>${body}</html>`;
}

/** The separate form: works without script. */
export function formPage(action: string): string {
  return page(
    'Abonnieren Sie unseren Newsletter',
    `<form method="post" action="${escape(action)}" accept-charset="utf-8">
<p><label for="email">E-Mail-Adresse</label><br><input id="email" name="email" type="email" autocomplete="email" required></p>
<p>${escape(PLAIN_CONSENT)} <a href="${escape(action)}/datenschutz">Datenschutz</a></p><p><button>Newsletter abonnieren</button></p></form>`,
  );
}

export const sentPage = (): string =>
  page(
    'Fast fertig',
    '<p>Bitte öffnen Sie jetzt Ihr Postfach. In der E-Mail steht ein Link. Erst wenn Sie ihn anklicken, sind Sie angemeldet.</p>',
  );

export const refusedPage = (): string =>
  page('Bitte prüfen', '<p>Diese Adresse wurde nicht angenommen. Bitte gehen Sie zurück und prüfen Sie die Adresse.</p>');

export const busyPage = (): string =>
  page('Bitte warten', '<p>Es gab zu viele Anmeldungen in kurzer Zeit. Bitte versuchen Sie es später noch einmal.</p>');

/** The target of the link in the mail: only its button confirms. */
export function confirmPage(action: string): string {
  return page(
    'Newsletter bestätigen',
    `<p>Möchten Sie den Newsletter bekommen?</p><form method="post" action="${escape(action)}"><button>Ja, ich möchte den Newsletter</button></form>`,
  );
}

export const confirmedPage = (): string => page('Sie sind angemeldet', '<p>Vielen Dank. Ab jetzt bekommen Sie unseren Newsletter.</p>');

export const expiredPage = (): string => page('Der Link gilt nicht mehr', '<p>Bitte melden Sie sich noch einmal an.</p>');

/** The target of the link to unsubscribe: its button sends what mail programs send for their own button. */
export function unsubscribePage(action: string): string {
  const [name, value] = ONE_CLICK;
  return page(
    'Newsletter abbestellen',
    `<p>Möchten Sie den Newsletter nicht mehr bekommen? Dann löschen wir Ihre Adresse.</p><form method="post" action="${escape(action)}"><input type="hidden" name="${name}" value="${value}"><button>Newsletter abbestellen</button></form>`,
  );
}

/** Also for a repeated click, perhaps after a new sign-up: it says nothing that could be wrong then. */
export const unsubscribedPage = (): string =>
  page(
    'Sie sind abgemeldet',
    '<p>Zu dieser Anmeldung bekommen Sie keine E-Mails mehr. Haben Sie sich danach noch einmal angemeldet? Dann nehmen Sie bitte den Link aus einer neueren E-Mail.</p>',
  );

export const unknownLinkPage = (): string =>
  page('Den Link gibt es nicht', '<p>Bitte prüfen Sie, ob Sie den ganzen Link aus der E-Mail geöffnet haben.</p>');

export const privacyPage = (): string =>
  page(
    'Datenschutz',
    '<p>Dies ist die Übungsseite der Bausteine. Adressen, die Sie hier eintragen, bleiben auf Ihrem Rechner. E-Mails verlassen ihn nur, wenn ein Mailserver eingerichtet ist.</p>',
  );

const whatBecameOf = ({ sentAt, givenUpAt }: StoredMail): string => (sentAt ? ', verschickt' : givenUpAt ? ', nicht zustellbar' : '');

/** Shows every mail, whether or not a mail server gets it too. */
export function outboxPage(mails: readonly StoredMail[]): string {
  const link = (text: string): string => escape(text).replace(/https?:\/\/\S+/g, (url) => `<a href="${url}">${url}</a>`);
  const articles = mails.map(
    (mail) =>
      `<article><h2>${escape(mail.subject)}</h2><p>An: ${escape(mail.recipient)}, ${new Date(mail.at).toLocaleString('de')}${whatBecameOf(mail)}</p><pre>${link(mail.text)}</pre></article>`,
  );
  return page('Postausgang', articles.join('') || '<p>Noch keine E-Mail.</p>');
}
