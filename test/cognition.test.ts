import { html } from 'lit';
import '../src/index.ts';
import { expect, fixture, input, newId, part, signUp, stateOf, textOf, waitUntil } from './helpers.ts';
import type { NewsletterForm } from '../src/newsletter-form/newsletter-form.element.ts';

async function openForm(action: string, language = 'de'): Promise<NewsletterForm> {
  const page = await fixture<HTMLElement>(html`<div lang=${language}>
    <iq-newsletter-form
      action=${action}
      publisher="IQ"
      privacy-url="/p"
      fields="first-name last-name organisation"
      topics="arbeit=Arbeit"
      newsletter-lang="de"
      ><a href="/anmeldung">Anmeldung auf einer eigenen Seite</a></iq-newsletter-form
    >
  </div>`);
  const form = page.querySelector('iq-newsletter-form')!;
  await waitUntil(() => form.shadowRoot!.querySelector<HTMLElement>('.full')?.lang === language);
  return form;
}

/** Whether one element stands before another. */
const isBefore = (one: Element, other: Element): boolean => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/** What an answer leaves at the fields or in the status region, and what in it tells the visitor what to do. */
const ERRORS: Readonly<Record<string, RegExp>> = {
  'invalid-email': /Diese Adresse wurde nicht angenommen\. Bitte prüfen Sie dieses Feld\./,
  'rejected-domain': /Bitte nehmen Sie eine Adresse bei einem anderen Anbieter\./,
  busy: /Bitte warten Sie: 3 Minuten\./,
  broken: /Sie können noch einmal senden/,
  html: /Sie können noch einmal senden/,
  gone: /Ihre Eingabe ist noch da\.[^]* Anmeldung auf einer eigenen Seite/,
};

describe('a form that is easy to understand', () => {
  it('what a visitor has to know stands before the field or at it', async () => {
    const form = await openForm('/faults/accepted/none');
    const root = form.shadowRoot!;
    const notice = [...root.querySelectorAll('p')].find(({ textContent }) => textContent.includes('Sie bekommen zuerst eine E-Mail'))!;
    expect(isBefore(notice, input(form, 'email'))).to.equal(true);
    expect(notice.textContent).to.include('Sprache des Newsletters: Deutsch');
    for (const field of root.querySelectorAll('input:not([hidden], [type=checkbox])')) {
      const help = root.getElementById(field.getAttribute('aria-describedby')!)!;
      expect(help.textContent.trim(), field.id).to.not.equal('');
      expect(help.checkVisibility(), field.id).to.equal(true);
      // Between them there is only room for an error.
      const error = help.previousElementSibling!;
      expect([error.textContent, error.previousElementSibling === field], `${field.id}: right below the field`).to.deep.equal(['', true]);
    }
    const group = root.querySelector('fieldset')!;
    expect(root.getElementById(group.getAttribute('aria-describedby')!)!.textContent).to.include('Kreuzen Sie an');
    expect(isBefore(part(form, 'text'), part(form, 'button')), 'the consent').to.equal(true);
  });

  for (const [answer, advice] of Object.entries(ERRORS)) {
    it(`every error says what to do: ${answer}`, async () => {
      const form = await openForm(`/faults/${answer}/${newId()}`);
      signUp(form, 'vb@iq.example');
      await stateOf(form, 'error');
      const fallback = form.querySelector('a')!.checkVisibility() ? ` ${form.querySelector('a')!.textContent}` : '';
      expect(textOf(form) + fallback).to.match(advice);
      expect(input(form, 'email').value, 'nothing is lost').to.equal('vb@iq.example');
    });
  }

  for (const [typed, advice] of [
    ['', 'Bitte füllen Sie dieses Feld aus.'],
    ['vb', 'In der Adresse fehlt das Zeichen @. Bitte prüfen Sie dieses Feld.'],
    ['vb@', 'In der Adresse fehlt etwas vor oder nach dem Zeichen @. Bitte prüfen Sie dieses Feld.'],
    ['v b@iq.example', 'Bitte löschen Sie das Leerzeichen in der Adresse.'],
  ] as const) {
    it(`every error says what to do: “${typed}”`, async () => {
      const form = await openForm('/faults/accepted/none');
      signUp(form, typed);
      await stateOf(form, 'error');
      expect(form.shadowRoot!.querySelector('#email-error')!.textContent).to.equal(advice);
    });
  }

  it('one thing at a time: at the end stands only what comes next, and the fields are gone', async () => {
    const form = await openForm(`/faults/accepted/${newId()}`);
    signUp(form, 'vb@iq.example');
    await stateOf(form, 'success');
    expect(form.shadowRoot!.querySelector('input')).to.equal(null);
    expect(textOf(form)).to.match(/^Abonnieren Sie unseren Newsletter Fast fertig: Bitte öffnen Sie jetzt Ihr Postfach\./);
  });

  it('plain German has more air', async () => {
    const measure = async (language: string): Promise<number[]> => {
      const form = await openForm('/faults/accepted/none', language);
      const { lineHeight, fontSize } = getComputedStyle(form.shadowRoot!.querySelector('.root')!);
      return [parseFloat(lineHeight) / parseFloat(fontSize), parseFloat(getComputedStyle(form.shadowRoot!.querySelector('.form')!).rowGap)];
    };
    const [plain, normal] = [await measure('de-simple'), await measure('de')];
    expect(plain[0]).to.equal(1.75);
    expect(normal[0]).to.equal(1.5);
    expect(plain[1]).to.be.greaterThan(normal[1]!);
  });
});
