import { html, nothing, type TemplateResult } from 'lit';
import { pageHost } from '../shared/page-address.controller.ts';
import { msg, str } from '../shared/localize.controller.ts';
import { currentHelp } from './help.controller.ts';
import {
  checkFieldText,
  consentTexts,
  helpOf,
  labelOf,
  mailFirstText,
  newTabText,
  privacyText,
  recipientText,
  subscribeText,
  topicsText,
} from './messages.element.ts';
import type { Provider } from './providers/provider.ts';
import type { Settings } from './settings.ts';
import type { Entry, FieldName, Status, Transport } from './signup.ts';
import { localesFor } from '../shared/language.ts';
import { withIntl, withVerbatim } from '../shared/verbatim.element.ts';

/** What a form is drawn from. */
export interface FormModel {
  settings: Settings;
  provider: Provider;
  status: Status;
  language: string;
  isReviewed: boolean;
  /** A button with the address that the visitor may have meant. */
  suggestion: TemplateResult | typeof nothing;
  /** The way in which the form is sent. */
  step: Transport;
}

/** What a visitor should know is drawn from these. */
type Facts = Pick<FormModel, 'settings' | 'provider' | 'language'>;

/** What a visitor can do in a form. */
export interface FormActions {
  /** A button was pressed. */
  submit: (event: Event) => Promise<void>;
  /** The address was left. */
  check: () => void;
}

/** HTML standard, section 4.10.18.7: the autofill names that browsers fill by. */
const AUTOCOMPLETE: Readonly<Partial<Record<FieldName, string>>> = {
  firstName: 'given-name',
  lastName: 'family-name',
  organisation: 'organization',
};

/**
 * The form before sending, while sending and after a failure. What every form has is in one template: each further one
 * makes it slower to come (`npm run bench`).
 */
export function renderForm(model: FormModel, { submit, check }: FormActions): TemplateResult {
  const { settings, status, step, suggestion } = model;
  const error = errorText(status, 'email');
  const failed = status.state === 'error' && !status.fields ? status : undefined;
  const next = failed?.next ? currentHelp()?.renderNext(failed) : nothing;
  // Nothing is bound to the form element or put right into it: whoever asks a form for a property, such as a method of
  // its own, makes Chromium list its fields, and look after that list at every change of the document from then on.
  // The submit event is listened to around it. A frame in a sandbox without forms gets only the click, also of Enter in a field.
  return html`<form novalidate method="dialog">
    <div class="form">
      <p part="meta">${noticeTexts(model)}</p>
      <div class="fields">
        <div part="field">
          <label part="label" for="email">${labelOf('email')}</label>
          <input
            part="input"
            id="email"
            name="email"
            type="email"
            autocomplete="email"
            maxlength="254"
            spellcheck="false"
            dir="ltr"
            required
            aria-invalid=${Boolean(error)}
            aria-describedby="${error ? 'email-error ' : ''}email-help"
            @change=${check}
          />
          <span class="live" aria-live="polite">${renderError('email', error)}</span>
          <span part="help" id="email-help" aria-live="polite">${suggestion === nothing ? exampleText() : suggestion}</span>
        </div>
        ${settings.fields.map((field) => renderField(field, status))}
      </div>
      ${renderTopics(settings)}${renderConsent(model)}${renderLinks(settings)}
      <input
        hidden
        name="remark"
        tabindex="-1"
        autocomplete="off"
        aria-hidden="true"
        data-1p-ignore
        data-lpignore="true"
        data-bwignore
        data-form-type="other"
      />
      <div class="buttons" @click=${submit}>
        ${failed?.isForbidden ? next : nothing}
        <button part="button" value=${step} aria-disabled=${status.state === 'pending'}>${failed ? againText() : subscribeText()}</button>
        ${failed?.isForbidden ? nothing : next}
      </div>
    </div>
  </form>`;
}

/** What was pressed: by a click on a button, or a script's submit event. `undefined` for a click beside them. */
export function takePress(event: Event): { form: HTMLFormElement; step: Transport | undefined } | undefined {
  const target = event.target as Element;
  const button = target.closest('button');
  if (event.type === 'click' && !button) return undefined;
  event.preventDefault();
  return { form: target.closest('form')!, step: button?.value as Transport | undefined };
}

/** What stands in the form. */
export function readEntry(data: FormData, { consent }: Settings): Entry {
  const text = (name: string): string => (data.get(name) as string | null)?.trim() ?? '';
  return {
    email: text('email'),
    firstName: text('firstName'),
    lastName: text('lastName'),
    organisation: text('organisation'),
    topics: (data.getAll('topics') as string[]).join(' '),
    consented: consent === 'text' || data.has('consent'),
  };
}

/** What is wrong with a field, as text. */
function errorText(status: Status, name: FieldName | 'consent'): string | undefined {
  const error = status.state === 'error' && status.fields?.find(({ field }) => field === name);
  return error ? (currentHelp()?.fieldErrorText(error) ?? checkFieldText()) : undefined;
}

/** The message at a field, with the id that the field refers to. It is read out also where the focus stays in the field. */
const renderError = (name: string, text: string | undefined): TemplateResult | typeof nothing =>
  text ? html`<span part="error" id="${name}-error">${text}</span>` : nothing;

/** A field that may stay empty. */
function renderField(name: FieldName, status: Status): TemplateResult {
  const error = errorText(status, name);
  return html`<div part="field">
    <label part="label" for=${name}>${labelOf(name)}</label>
    <input
      part="input"
      id=${name}
      name=${name}
      type="text"
      autocomplete=${AUTOCOMPLETE[name]}
      maxlength="254"
      spellcheck="false"
      aria-invalid=${Boolean(error)}
      aria-describedby="${error ? `${name}-error ` : ''}${name}-help"
    />
    <span class="live" aria-live="polite">${renderError(name, error)}</span>
    <span part="help" id="${name}-help">${helpOf(name)}</span>
  </div>`;
}

/** In its place may stand what was meant: the form below keeps where it is. */
const exampleText = (): string => msg('Zum Beispiel: name@example.org', { desc: 'Help below the address field; keep the address' });

function renderTopics({ topics }: Settings): TemplateResult | typeof nothing {
  if (topics.length === 0) return nothing;
  return html`<fieldset part="field" aria-describedby="topics-help">
    <legend part="label">${topicsText()}</legend>
    <span part="help" id="topics-help">${msg('Kreuzen Sie an, was Sie interessiert.', { desc: 'Help below the legend of a group of boxes to tick' })}</span>
    ${topics.map(([id, label]) => html`<label class="choice"><input type="checkbox" name="topics" value=${id} />${label}</label>`)}
  </fieldset>`;
}

/** The line break between the texts is part of the text that is sent as proof. */
function renderConsent({ settings, isReviewed, status }: FormModel): TemplateResult {
  const { publisher } = settings;
  const [own = '', german] = consentTexts(settings, isReviewed);
  const texts = [
    ...withVerbatim(own, publisher),
    german ? html`${'\n'}<span lang="de" dir="ltr">${withVerbatim(german, publisher)}</span>` : nothing,
  ];
  if (settings.consent === 'text') return html`<p><span class="consent" part="text">${texts}</span></p>`;
  const error = errorText(status, 'consent');
  // The message stands first: the text may be long.
  return html`<div>
    <span class="live" aria-live="polite">${renderError('consent', error)}</span>
    <label class="choice"
      ><input
        type="checkbox"
        name="consent"
        required
        aria-invalid=${Boolean(error)}
        aria-describedby=${error ? 'consent-error' : nothing}
      /><span class="consent" part="text">${texts}</span></label
    >
  </div>`;
}

/** What a visitor should know before the first field: who gets it, what happens next, in which language the newsletter comes. */
function noticeTexts({ settings, provider, language }: Facts): unknown[] {
  const { action, newsletterLang } = settings;
  const host = /^https?:/.test(action) ? new URL(action).host : pageHost();
  return [
    host === pageHost() ? '' : withVerbatim(recipientText(host), host),
    provider.steps[0] === 'tab' ? currentHelp()?.tabNotice() : '',
    provider.steps[0] === 'link' ? currentHelp()?.waysNotice() : mailFirstText(),
    newsletterLang ? renderNewsletterLanguage(languageName(newsletterLang, language), language) : '',
  ].flatMap((text) => (text ? [text, ' '] : []));
}

/** Where more can be read: privacy, a sample issue, how to leave. */
function renderLinks({ privacyUrl, archiveUrl, unsubscribeUrl }: Settings): TemplateResult {
  return html`<ul part="list">
      ${renderLink(privacyUrl, privacyText())}
      ${renderLink(archiveUrl, msg('Eine Ausgabe ansehen', { desc: 'Link to a sample issue of the newsletter' }))}
      ${renderLink(unsubscribeUrl, msg('Newsletter abbestellen', { desc: 'Link to the page where one leaves the newsletter' }))}
    </ul>`;
}

/** What a visitor should know, where there is no form to send. */
export const renderFacts = (facts: Facts): TemplateResult => html`<p part="meta">${noticeTexts(facts)}</p>${renderLinks(facts.settings)}`;

/** Opens a tab of its own, so that nothing typed is lost. */
function renderLink(url: string, text: string): TemplateResult | typeof nothing {
  if (!url) return nothing;
  return html`<li part="item"><a part="link" href=${url} target="_blank" rel="noopener">${text}</a> ${newTabText()}</li>`;
}

function renderNewsletterLanguage(name: string, language: string): unknown {
  return withIntl(msg(str`Sprache des Newsletters: ${name}.`, { desc: 'The placeholder is the name of a language' }), name, language);
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(localesFor(language), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** After a failure one button sends again and another goes the next way; the one that promises more stands first. */
const againText = (): string => msg('Noch einmal senden', { desc: 'Button after a failure' });
