import { html, nothing, type TemplateResult } from 'lit';
import { copiedText } from '../shared/copied.element.ts';
import { copyText } from '../shared/copy.controller.ts';
import { msg, str } from '../shared/localize.controller.ts';
import { withVerbatim } from '../shared/verbatim.element.ts';
import { mailboxOf } from './mailboxes.ts';
import { spamText } from './messages.element.ts';
import type { Entry, HandedOver, Signup, Success } from './signup.ts';
import { providerPageText, renderPage } from './page-link.element.ts';
import { idsOf } from './providers/fields.ts';
import type { Provider } from './providers/provider.ts';
import { renderSuggestion } from './suggestion.element.ts';
import type { Environment } from './receipt.ts';

/** What happened at the end and what to do; nothing where our own contract's words say it. */
export function endTexts(status: Success | HandedOver): string[] | undefined {
  return status.state === 'success' ? successTexts(status) : handedOverTexts(status);
}

function successTexts({ mail }: Success): string[] | undefined {
  switch (mail) {
    case 'none':
      return [
        msg('Die Anmeldung ist gespeichert. Sie müssen nichts weiter tun.', {
          desc: 'The server subscribed the address at once, without confirmation',
        }),
      ];
    case 'maybe':
      return [
        msg('Die Anmeldung ist angekommen. Bitte sehen Sie jetzt in Ihr Postfach.', {
          desc: 'The server accepted the sign-up; nobody can know whether it asks for confirmation',
        }),
        `${msg('Steht in der E-Mail ein Link? Dann klicken Sie ihn bitte an.', { desc: 'After the server accepted the sign-up' })} ${spamText()}`,
      ];
    default:
      return undefined;
  }
}

function handedOverTexts({ transport }: HandedOver): string[] {
  return transport === 'tab'
    ? [
        msg('Bitte schließen Sie die Anmeldung im neuen Tab ab.', { desc: 'After the form was sent in a new tab' }),
        msg('Ist kein neuer Tab offen? Dann versuchen Sie es bitte noch einmal.', { desc: 'After the form was sent in a new tab' }),
      ]
    : [
        msg('Die Anmeldung ist übergeben. Ob sie angekommen ist, sehen wir nicht. Bitte sehen Sie in Ihr Postfach.', {
          desc: 'After a sign-up whose answer could not be read',
        }),
        `${spamText()} ${msg('Dann versuchen Sie es bitte noch einmal.', { desc: 'After a sign-up whose answer could not be read; no mail came' })}`,
      ];
}

/** How a sign-up ended. */
export interface End {
  status: Success | HandedOver;
  signup: Signup;
  provider: Provider;
  environment: Environment;
}

/** What a visitor can do then. */
export interface EndActions {
  fill: (entry: Partial<Entry>) => Promise<void>;
  resend: (signup: Signup) => Promise<void>;
}

/** Whether another mail may be asked for: the first had its time, and asking brings one. */
function canResend({ status, signup, provider, environment }: End): boolean {
  const isLate = environment.now() >= Date.parse(signup.consent.at) + environment.resendAfter;
  return isLate && status.state === 'success' && !status.mail && Boolean(provider.canResend);
}

/** Where the mail is read, the ways on and back, and the visitor's proof. */
export function renderWaysOn(end: End, { fill, resend }: EndActions, again: TemplateResult): TemplateResult {
  const { status, signup } = end;
  const mailbox = status.state === 'success' && status.mail === 'none' ? undefined : mailboxOf(signup.email);
  return html`<div class="buttons">
      ${renderSuggestion(signup.email, (email) => void fill({ ...signup, email }))}
      ${mailbox ? renderPage(mailbox.url, withVerbatim(msg(str`Postfach öffnen: ${mailbox.name}`, { desc: 'Link to the web site where the visitor reads mail; the placeholder is its name' }), mailbox.name)) : nothing}
      ${status.state === 'handed-over' ? renderPage(status.page, providerPageText(), '') : nothing}
      ${status.state === 'handed-over' ? renderAction(msg('Noch einmal versuchen', { desc: 'Button that brings the form back as it was' }), () => void fill(signup)) : nothing}
      ${again}${canResend(end) ? renderAction(msg('E-Mail noch einmal senden', { desc: 'Button one minute after a sign-up' }), () => void resend(signup)) : nothing}
    </div>
    ${renderReceipt(signup)}`;
}

function renderAction(text: string, act: (event: Event) => void): TemplateResult {
  return html`<button part="button" type="button" @click=${act}>${text}</button>`;
}

/** The visitor's own proof: what was agreed to, when and where; every line in its own direction. */
function renderReceipt({ email, consent }: Signup): TemplateResult {
  const lines = [...consent.text.split('\n'), email, consent.page, consent.at, consent.version];
  const texts = { copied: copiedText(true), marked: copiedText(false) };
  return html`<details>
    <summary>${msg('Beleg Ihrer Einwilligung', { desc: 'Opens the text to which the visitor agreed, with time and page' })}</summary>
    <div part="meta" class="receipt">${lines.map((line) => html`<p dir="auto" translate="no">${line}</p>`)}</div>
    ${renderAction(msg('Beleg kopieren', { desc: 'Button that copies the proof of consent' }), (event) => void copy(event, lines.join('\n'), texts))}
    <span role="status"></span>
  </details>`;
}

async function copy({ target }: Event, text: string, { copied, marked }: { copied: string; marked: string }): Promise<void> {
  const details = (target as HTMLElement).parentElement!;
  const isCopied = await copyText(text, details.querySelector('.receipt')!);
  details.querySelector('[role=status]')!.textContent = isCopied ? copied : marked;
}

/** Writes values into a form that was taken away; what is not given stays. */
export function fillForm(form: HTMLFormElement, entry: Partial<Entry>): void {
  for (const field of form.querySelectorAll('input')) {
    const value = entry[field.name as keyof Entry];
    if (field.type !== 'checkbox' && value !== undefined) field.value = String(value);
    else if (field.name === 'topics' && entry.topics !== undefined) field.checked = idsOf(entry.topics).includes(field.value);
    else if (field.name === 'consent' && entry.consented !== undefined) field.checked = entry.consented;
  }
}
