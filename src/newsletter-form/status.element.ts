import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../shared/localize.controller.ts';
import { failureText } from './messages.element.ts';
import type { Status } from './signup.ts';

/** The status region. It is there before its text changes, because screen readers hear only changes. */
export function renderStatus(status: Status, language: string): TemplateResult {
  return html`<div class=${status.state} part="status" role="status" tabindex="-1">
    ${statusTexts(status, language).map((text) => html`<p>${text}</p>`)}
  </div>`;
}

/** What happens, then what to do. Never "subscribed": only the click in the mail does that. */
function statusTexts(status: Status, language: string): string[] {
  switch (status.state) {
    case 'success':
      return [
        msg('Fast fertig: Bitte öffnen Sie jetzt Ihr Postfach.', { desc: 'After the server accepted the sign-up; not yet subscribed' }),
        msg(
          'In der E-Mail steht ein Link. Erst wenn Sie ihn anklicken, sind Sie angemeldet. Keine E-Mail da? Sehen Sie auch im Spam-Ordner nach.',
          { desc: 'After the server accepted the sign-up' },
        ),
      ];
    case 'handed-over':
      return [
        msg('Die Anmeldung ist übergeben. Bitte sehen Sie in Ihr Postfach.', { desc: 'After a sign-up whose answer could not be read' }),
        msg('Keine E-Mail da? Sehen Sie auch im Spam-Ordner nach. Dann versuchen Sie es bitte noch einmal.', {
          desc: 'After a sign-up whose answer could not be read',
        }),
      ];
    case 'pending':
      return [msg('Wird gesendet …', { desc: 'While sending' })];
    case 'error':
      return status.fields
        ? []
        : [
            failureText(status, language),
            msg('Ihre Eingabe ist noch da. Sie können noch einmal senden: Sie werden nicht doppelt angemeldet.', {
              desc: 'After a failure',
            }),
          ];
    case 'idle':
      return status.isSuspicious
        ? [
            msg('Das ging sehr schnell. Bitte drücken Sie den Knopf noch einmal.', {
              desc: 'Shown once when a sign-up may come from a robot',
            }),
          ]
        : [];
  }
}

/** Below the status of an ended sign-up: where the mail goes and comes from, and the way back to the form. */
export function renderEnd(email: string, sender: string, again: () => void): TemplateResult {
  return html`<dl>
      ${renderAddress(msg('Ihre Adresse', { desc: 'Before the address that was sent' }), email)}
      ${renderAddress(msg('Absender', { desc: 'Before the address from which the mail comes' }), sender)}
    </dl>
    <button part="button" type="button" @click=${again}>
      ${msg('Andere Adresse eintragen', { desc: 'Button that brings the empty form back' })}
    </button>`;
}

function renderAddress(label: string, address: string): TemplateResult | typeof nothing {
  return address
    ? html`<dt part="meta">${label}</dt>
        <dd><bdi dir="ltr" translate="no">${address}</bdi></dd>`
    : nothing;
}
