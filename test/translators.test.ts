import { html, type TemplateResult } from 'lit';
import '../src/index.ts';
import { expect, fixture, input, newId, part, signUp, stateOf, textOf, waitUntil } from './helpers.ts';
import type { NewsletterForm } from '../src/newsletter-form/newsletter-form.element.ts';
import { WIDGETS } from './widgets.ts';

/** What a translator makes of any text. */
const FOREIGN = 'übersetzt';

/** Texts in the element that a translator takes: those that no translate="no" keeps (HTML, section 3.2.6.3). */
function textsOf(widget: Element): Text[] {
  const root = widget.shadowRoot!.querySelector('.root')!;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.textContent!.trim() && !node.parentElement!.closest('[translate="no"]')) texts.push(node as Text);
  }
  return texts;
}

const newFont = (): Element => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');

/** As Google's translator does it: two elements, one in the other, take the place of the text. */
function translateByElements(widget: Element): void {
  for (const text of textsOf(widget)) {
    const [outer, inner] = [newFont(), newFont()];
    inner.textContent = FOREIGN;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** As Firefox does it where an element has no other content. */
function translateInPlace(widget: Element): void {
  for (const text of textsOf(widget)) text.data = FOREIGN;
}

async function place<Widget extends HTMLElement>(template: TemplateResult, language = 'de'): Promise<Widget> {
  const page = await fixture<HTMLElement>(html`<div lang=${language}>${template}</div>`);
  const widget = page.querySelector<Widget>(':scope > *')!;
  await waitUntil(() => widget.shadowRoot!.querySelector<HTMLElement>('.full')?.lang === language);
  return widget;
}

/** What must stay as it is, whatever a translator does; the form's address is in the test of its end. */
const KEPT: Readonly<Record<keyof typeof WIDGETS, readonly string[]>> = {
  'newsletter form': ['IQ Netzwerk Brandenburg'],
  'contact card': [
    'IQ Netzwerk Brandenburg',
    'BdV Landesverband Brandenburg e.V.',
    'Viktoria Blank',
    '0331 813686',
    'kooperationsverbund@bdv-lv-brandenburg.de',
    'Charlottenstraße 31',
    '14467 Potsdam',
    'العربية',
  ],
  'story teaser': [],
  'funding notice': ['Kofinanziert von der Europäischen Union', 'KoBInt', 'Europäischer Sozialfonds Plus'],
};

for (const [how, translate] of Object.entries({ 'by elements': translateByElements, 'in place': translateInPlace })) {
  describe(`a page translator that writes ${how}`, () => {
    for (const [name, template] of Object.entries(WIDGETS)) {
      it(`leaves names, addresses and statements of the ${name}`, async () => {
        const widget = await place(template);
        if (name === 'contact card') await waitUntil(() => widget.shadowRoot!.querySelector('table'), 'the hours should come');
        translate(widget);
        const text = textOf(widget);
        expect(text).to.include(FOREIGN);
        for (const kept of KEPT[name]!) expect(text).to.include(kept);
      });
    }

    it('does not keep back what the form says later', async () => {
      const form = await place<NewsletterForm>(html`
        <iq-newsletter-form action="/faults/accepted/${newId()}" publisher="IQ" privacy-url="/p"></iq-newsletter-form>
      `);
      translate(form);
      part(form, 'button').click();
      await stateOf(form, 'error');
      expect(textOf(form)).to.include('Bitte füllen Sie dieses Feld aus.');
      translate(form);
      input(form, 'email').value = 'vb@gmial.com';
      input(form, 'email').dispatchEvent(new Event('change', { bubbles: true }));
      await waitUntil(() => textOf(form).includes('Meinten Sie'), 'should ask back');
      translate(form);
      expect(textOf(form)).to.include('vb@gmail.com');
      const consent = form.shadowRoot!.querySelector('.consent')!.textContent;
      signUp(form, 'vb@iq.example');
      await stateOf(form, 'success');
      expect(textOf(form)).to.include('Fast fertig: Bitte öffnen Sie jetzt Ihr Postfach.');
      translate(form);
      expect(textOf(form)).to.include('vb@iq.example');
      expect(part(form, 'status').textContent).to.not.include('Wird gesendet');
      expect(form.shadowRoot!.querySelector('.receipt')!.textContent, 'what was seen and sent').to.include(consent);
    });

    it('does not keep back a text that changes', async () => {
      const form = await place<NewsletterForm>(html`
        <iq-newsletter-form action="/n" publisher="IQ" privacy-url="/p" description="Vier Ausgaben im Jahr"></iq-newsletter-form>
      `);
      translate(form);
      form.description = 'Acht Ausgaben im Jahr';
      await form.updateComplete;
      expect(textOf(form)).to.include('Acht Ausgaben im Jahr');
      expect(textOf(form)).to.not.include('Vier Ausgaben');
    });
  });
}

it('the German sentence of the notice is German again when the page gets another language', async () => {
  const notice = await place(WIDGETS['funding notice']!, 'de');
  translateByElements(notice);
  notice.parentElement!.lang = 'en';
  await waitUntil(() => textOf(notice).includes('Translation:'));
  expect(textOf(notice)).to.include('Das Förderprogramm IQ – Integration durch Qualifizierung wird durch');
});

it('the German sentence of the notice is left where a translation follows it', async () => {
  const notice = await place(WIDGETS['funding notice']!, 'en');
  translateByElements(notice);
  expect(textOf(notice)).to.include('Das Förderprogramm IQ – Integration durch Qualifizierung wird durch');
});
