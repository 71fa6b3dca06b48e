import { expect, waitUntil } from '../helpers.ts';
import { addScript, openPage } from './page.ts';

describe('in an application that uses @lit/localize itself', () => {
  for (const first of ['host', 'widgets']) {
    it(`both speak their own language, the ${first} first`, async () => {
      const { page, errors } = await openPage(`
        <iq-newsletter-form lang="en" action="/newsletter" publisher="IQ" privacy-url="/p"></iq-newsletter-form>
        <iq-newsletter-form action="/newsletter" publisher="IQ" privacy-url="/p"></iq-newsletter-form>`);
      await addScript(page, { type: 'module', src: `/test/embed/localized-host.js?first=${first}` });
      const headings = (): (string | undefined)[] =>
        [...page.querySelectorAll('iq-newsletter-form')].map((form) => form.shadowRoot?.querySelector('h3')?.textContent.trim());
      await waitUntil(() => page.querySelector('p') && headings().every(Boolean));
      expect(page.querySelector('p')!.textContent).to.equal('Bonjour');
      expect(headings()).to.deep.equal(['Subscribe to our newsletter', 'Abonnieren Sie unseren Newsletter']);
      expect(errors).to.deep.equal([]);
    });
  }
});
