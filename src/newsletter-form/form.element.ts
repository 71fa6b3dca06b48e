import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../shared/localize.controller.ts';
import { consentTexts, fieldErrorText, labelOf } from './messages.element.ts';
import type { Settings } from './settings.ts';
import type { FieldName, Status } from './signup.ts';

/** What a form is drawn from. */
export interface FormModel {
  settings: Settings;
  status: Status;
  language: string;
  isReviewed: boolean;
}

/** HTML standard, section 4.10.18.7: the autofill names that browsers fill by. */
const AUTOCOMPLETE: Readonly<Record<FieldName, string>> = {
  email: 'email',
  firstName: 'given-name',
  lastName: 'family-name',
  organisation: 'organization',
};

/** The form before sending, while sending and after a failure. */
export function renderForm(model: FormModel, submit: (event: Event) => void): TemplateResult {
  const { settings } = model;
  return html`<form novalidate @submit=${submit}>
    <div class="fields">${renderField('email', model)}${settings.fields.map((field) => renderField(field, model))}</div>
    ${renderTopics(settings)}${renderConsent(model)}${renderFacts(model)}
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
    ${renderButton(model.status)}
  </form>`;
}

/** The message at a field, with the id that the field refers to; nothing where all is well. */
function renderError(status: Status, name: FieldName | 'consent'): TemplateResult | typeof nothing {
  const error = status.state === 'error' && status.fields?.find(({ field }) => field === name);
  return error ? html`<span part="error" id="${name}-error">${fieldErrorText(error)}</span>` : nothing;
}

function renderField(name: FieldName, { status }: FormModel): TemplateResult {
  const error = renderError(status, name);
  const isWrong = error !== nothing;
  const isEmail = name === 'email';
  const describedBy = [isWrong && `${name}-error`, isEmail && 'email-help'].filter(Boolean).join(' ');
  return html`<div part="field">
    <label part="label" for=${name}>${labelOf(name)}</label>
    <input
      part="input"
      id=${name}
      name=${name}
      type=${isEmail ? 'email' : 'text'}
      autocomplete=${AUTOCOMPLETE[name]}
      maxlength="254"
      spellcheck="false"
      autocapitalize=${isEmail ? 'none' : nothing}
      dir=${isEmail ? 'ltr' : nothing}
      ?required=${isEmail}
      aria-invalid=${isWrong}
      aria-describedby=${describedBy || nothing}
    />
    ${error}
    ${isEmail ? html`<span part="help" id="email-help">${msg('Zum Beispiel: name@example.org', { desc: 'Help below the address field; keep the address' })}</span>` : nothing}
  </div>`;
}

function renderTopics({ topics }: Settings): TemplateResult | typeof nothing {
  if (topics.length === 0) return nothing;
  return html`<fieldset part="field">
    <legend part="label">${msg('Themen (freiwillig)', { desc: 'Legend of a group of boxes to tick' })}</legend>
    ${topics.map(([id, label]) => html`<label class="choice"><input type="checkbox" name="topics" value=${id} />${label}</label>`)}
  </fieldset>`;
}

/** The line break between the texts is part of the text that is sent as proof. */
function renderConsent({ settings, isReviewed, status }: FormModel): TemplateResult {
  const [own, german] = consentTexts(settings, isReviewed);
  const text = html`<span class="consent" part="text"
    >${own}${german ? html`${'\n'}<span lang="de" dir="ltr">${german}</span>` : nothing}</span
  >`;
  if (settings.consent === 'text') return html`<p>${text}</p>`;
  const error = renderError(status, 'consent');
  return html`<div>
    <label class="choice"
      ><input
        type="checkbox"
        name="consent"
        required
        aria-invalid=${error !== nothing}
        aria-describedby=${error === nothing ? nothing : 'consent-error'}
      />${text}</label
    >${error}
  </div>`;
}

/** What a visitor should know before sending: what happens next, language, privacy, sample issue, how to leave. */
function renderFacts({ settings, language }: FormModel): TemplateResult {
  const { privacyUrl, archiveUrl, unsubscribeUrl, newsletterLang } = settings;
  return html`<p part="meta">
      ${msg('Sie bekommen zuerst eine E-Mail. Bitte klicken Sie dort auf den Link, sonst gilt die Anmeldung nicht.', { desc: 'Shown before sending' })}
      ${newsletterLang ? msg(str`Sprache des Newsletters: ${languageName(newsletterLang, language)}.`, { desc: 'The placeholder is the name of a language' }) : nothing}
    </p>
    <ul part="list">
      ${renderLink(privacyUrl, msg('Datenschutz', { desc: 'Link to the privacy notice' }))}
      ${renderLink(archiveUrl, msg('Eine Ausgabe ansehen', { desc: 'Link to a sample issue of the newsletter' }))}
      ${renderLink(unsubscribeUrl, msg('Newsletter abbestellen', { desc: 'Link to the page where one leaves the newsletter' }))}
    </ul>`;
}

/** Opens a tab of its own, so that nothing typed is lost. */
function renderLink(url: string, text: string): TemplateResult | typeof nothing {
  if (!url) return nothing;
  const newTab = msg('(öffnet einen neuen Tab)', { desc: 'After the text of a link' });
  return html`<li part="item"><a part="link" href=${url} target="_blank" rel="noopener">${text}</a> ${newTab}</li>`;
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function renderButton(status: Status): TemplateResult {
  return html`<button part="button" aria-disabled=${status.state === 'pending'}>${buttonText(status)}</button>`;
}

/** The same while sending: the status says that, once. */
function buttonText(status: Status): string {
  if (status.state === 'error' && !status.fields) return msg('Noch einmal senden', { desc: 'Button after a failure' });
  return msg('Newsletter abonnieren', { desc: 'Button of the form' });
}
