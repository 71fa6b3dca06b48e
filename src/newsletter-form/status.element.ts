import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../shared/localize.controller.ts';
import { verbatim } from '../shared/verbatim.element.ts';
import { spamText, tryAgainText } from './messages.element.ts';
import { currentHelp } from './help.controller.ts';
import type { Failure, Status } from './signup.ts';

/** What stands in the status region: what happened, then what to do. */
export const renderStatus = (status: Status, language: string): TemplateResult[] =>
  statusTexts(status, language).map((text) => html`<p>${text}</p>`);

/** Never "subscribed" where only a click in a mail does that. */
function statusTexts(status: Status, language: string): unknown[] {
  switch (status.state) {
    case 'handed-over':
    case 'success':
      return currentHelp()?.endTexts(status) ?? successTexts();
    case 'pending':
      return [msg('Wird gesendet …', { desc: 'While sending' })];
    case 'error':
      return status.fields ? [] : failureTexts(status, language);
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

/** The server asks for confirmation by mail, as our own contract has it. */
function successTexts(): string[] {
  return [
    msg('Fast fertig: Bitte öffnen Sie jetzt Ihr Postfach.', { desc: 'After the server accepted the sign-up; not yet subscribed' }),
    `${msg('In der E-Mail steht ein Link. Erst wenn Sie dort bestätigen, sind Sie angemeldet.', { desc: 'After the server accepted the sign-up' })} ${spamText()}`,
  ];
}

function failureTexts(failure: Failure, language: string): unknown[] {
  const text = currentHelp()?.failureText(failure, language) ?? tryAgainText();
  const texts = [text, msg('Ihre Eingabe ist noch da.', { desc: 'After a failure' })];
  if (!failure.isForbidden && !/closed|rate/.test(failure.code))
    texts.push(msg('Sie können noch einmal senden: Sie werden nicht doppelt angemeldet.', { desc: 'After a failure' }));
  if (failure.next === 'tab') texts.push(currentHelp()!.nextText());
  return texts;
}

/** Below the status of an ended sign-up: where the mail goes and comes from, and the ways on. */
export function renderEnd(email: string, sender: string, waysOn: TemplateResult): TemplateResult {
  return html`<dl>
      ${renderAddress(msg('Ihre Adresse', { desc: 'Before the address that was sent' }), email)}
      ${renderAddress(msg('Absender', { desc: 'Before the address from which the mail comes' }), sender)}
    </dl>
    ${waysOn}`;
}

/** The way back to the form. */
export function renderAgain(again: () => void): TemplateResult {
  return html`<button part="button" type="button" @click=${again}>
    ${msg('Andere Adresse eintragen', { desc: 'Button that brings the empty form back' })}
  </button>`;
}

function renderAddress(label: string, address: string): TemplateResult | typeof nothing {
  return address
    ? html`<dt part="meta">${label}</dt>
        <dd>${verbatim(address, 'ltr')}</dd>`
    : nothing;
}
