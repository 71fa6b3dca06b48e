import { html } from 'lit';
import { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';
import '../../src/newsletter-form/index.ts';
import { BAD, WRONG_TYPES } from '../bad-values.ts';
import { expect, fixture, textOf } from '../helpers.ts';

const attributes = [...NewsletterForm.elementProperties.values()].flatMap(({ attribute, state }, index) =>
  state ? [] : [typeof attribute === 'string' ? attribute : ([...NewsletterForm.elementProperties.keys()][index] as string)],
);

describe('a wrong attribute never throws, harms or leaves an empty place', () => {
  it('there are attributes to try', () =>
    expect(attributes).to.include.members(['action', 'field-map', 'extra', 'topics', 'heading-level']));

  for (const attribute of attributes) {
    it(attribute, async () => {
      const faults: string[] = [];
      const note = (event: ErrorEvent | PromiseRejectionEvent): unknown =>
        faults.push('message' in event ? event.message : String(event.reason));
      addEventListener('error', note);
      addEventListener('unhandledrejection', note);
      for (const [name, value] of Object.entries(BAD)) {
        const form = await fixture<NewsletterForm>(
          html`<iq-newsletter-form lang="de" action="/newsletter" publisher="IQ" privacy-url="/p"><a href="/e">Direkt</a></iq-newsletter-form>`,
        );
        form.setAttribute(attribute, value);
        await form.updateComplete;
        const hasForm = form.shadowRoot!.querySelector('form')?.checkVisibility() ?? false;
        expect(hasForm || form.querySelector('a')!.checkVisibility(), `${name}: form or link`).to.equal(true);
        expect(textOf(form), name).to.not.match(/undefined|\[object|NaN/);
        for (const link of form.shadowRoot!.querySelectorAll('a')) expect(link.protocol, name).to.match(/^(https?|mailto):$/);
        expect(form.shadowRoot!.querySelector('img, script'), name).to.equal(null);
        form.remove();
      }
      for (const value of WRONG_TYPES) {
        const form = document.createElement('iq-newsletter-form');
        const property = [...NewsletterForm.elementProperties].find(
          ([key, { attribute: given }]) => given === attribute || key === attribute,
        )![0];
        if (property === 'state') break; // Read only.
        Object.assign(form, { lang: 'de', action: '/newsletter', publisher: 'IQ', privacyUrl: '/p', [property]: value });
        form.innerHTML = '<a href="/e">Direkt</a>';
        (await fixture(html`<div></div>`)).append(form);
        await form.updateComplete;
        const hasForm = form.shadowRoot!.querySelector('form')?.checkVisibility() ?? false;
        expect(hasForm || form.querySelector('a')!.checkVisibility(), `${typeof value}: form or link`).to.equal(true);
      }
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
      expect(faults).to.deep.equal([]);
      expect('pwned' in window).to.equal(false);
    });
  }
});
