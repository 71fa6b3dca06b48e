import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../shared/localize.controller.ts';
import { verbatim } from '../shared/verbatim.element.ts';
import type { Provider } from './providers/provider.ts';
import type { Settings } from './settings.ts';
import { providerPageText, renderPage } from './page-link.element.ts';
import type { Failure, Signup } from './signup.ts';

/** Where a provider takes no address from another page: the ways to it, below what a visitor should know before. */
export function renderWays(settings: Settings, provider: Provider, facts: TemplateResult): TemplateResult {
  const page = provider.submission(settings, {} as Signup, 'link').url;
  const address = provider.mailto?.(settings) ?? '';
  return html`<div class="form">
    ${facts}
    <div class="buttons">${renderPage(page, msg('Zur Anmeldung', { desc: 'Link to the page of the provider where one signs up' }))}</div>
    ${address ? html`<p>${msg('Oder schreiben Sie eine leere E-Mail an diese Adresse:', { desc: 'Another way to sign up; the address follows' })} <a part="link" href="mailto:${address}">${verbatim(address, 'ltr')}</a></p>` : nothing}
  </div>`;
}

/** Before the ways to a provider that asks for confirmation in its own manner. */
export const waysNotice = (): string =>
  msg('Danach bekommen Sie eine E-Mail. Bitte tun Sie, was darin steht, sonst gilt die Anmeldung nicht.', {
    desc: 'Before links to a page where one signs up; the mail asks to reply or to click',
  });

/** Before a form that is sent in a new tab. */
export const tabNotice = (): string =>
  msg('Dafür öffnet sich ein neuer Tab.', { desc: 'Before sending; follows the name of the host to which the sign-up goes' });

/** After a failure, before the button that goes another way. */
export const nextText = (): string =>
  msg('Sie können auch in einem neuen Tab senden. Dort sehen Sie, ob es geklappt hat.', { desc: 'After a failure' });

/** The button that goes another way: a tab, or where a form is forbidden too, a link. */
export const renderNext = ({ next, page = '' }: Failure): TemplateResult | typeof nothing =>
  next === 'tab'
    ? html`<button part="button" value="tab" aria-disabled="false">${msg('In einem neuen Tab senden', { desc: 'Button after a failure: sends the form in another way' })}</button>`
    : renderPage(page, providerPageText());
