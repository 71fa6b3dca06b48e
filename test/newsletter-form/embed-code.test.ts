import { expect, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import { readEmbedCode } from '../../src/newsletter-form/embed-code.ts';
import '../../src/newsletter-form/index.ts';
import { fixture, input, listen, textOf, waitUntil } from '../helpers.ts';
import type { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';
import { embedCodes } from './embed-codes.ts';

describe('readEmbedCode', () => {
  for (const [name, code, expected] of embedCodes) {
    it(name, () => expect(readEmbedCode(code)).to.deep.equal({ list: '', fieldMap: '', extra: '', ...expected }));
  }

  for (const code of [
    '',
    'Hallo Welt',
    '<form action="https://example.org/contact"><input name="email"></form>',
    '<iframe src="https://www.youtube.com/embed/1"></iframe>',
    '<script>alert(1)</script>',
    '<form action="javascript:alert(1)"><input name="contact[email]"></form>',
    '<a href="https://www.cleverreach.com/">CleverReach</a>',
    '<'.repeat(100_000),
    `<form ${'a="'.repeat(50_000)}`,
    `${'<input name="x" '.repeat(20_000)}>`,
    null,
    undefined,
    7,
  ]) {
    it(`knows no provider in ${String(code).slice(0, 40)}`, () => expect(readEmbedCode(code).provider).to.equal('unknown'));
  }
});

describe('the property embedCode', () => {
  const stand = (): Promise<NewsletterForm> =>
    fixture(html`<iq-newsletter-form lang="de" publisher="IQ" privacy-url="/p"><a href="/e">Direkt</a></iq-newsletter-form>`);

  it('sets what the form needs, runs and loads nothing', async () => {
    const form = document.createElement('iq-newsletter-form');
    Object.assign(form, { lang: 'de', publisher: 'IQ', privacyUrl: '/p' });
    const problems = listen(form, 'iq-problem');
    const before = performance.getEntriesByType('resource').length;
    form.embedCode = `<script>window.pwned = 1</script><img src="/dist/cdn/pixel.gif" onerror="window.pwned = 1"><link rel="stylesheet" href="/x.css">
      <form action="https://seu2.cleverreach.com/f/123-456/wcs/"><label for="v">Vorname</label><input id="v" name="1013771"><input name="email"></form>`;
    (await fixture(html`<div></div>`)).append(form);
    await waitUntil(() => form.shadowRoot?.querySelector('form'));
    expect(problems, 'nothing was missing').to.deep.equal([]);
    expect([form.provider, form.action, form.fieldMap]).to.deep.equal([
      'cleverreach',
      'https://seu2.cleverreach.com/f/123-456/wcs/',
      'first-name=1013771',
    ]);
    expect(textOf(form)).to.contain('seu2.cleverreach.com');
    expect(input(form, 'email').type).to.equal('email');
    expect('pwned' in window).to.equal(false);
    expect(
      performance
        .getEntriesByType('resource')
        .slice(before)
        .filter(({ name }) => /pixel|x\.css|cleverreach/.test(name)),
    ).to.deep.equal([]);
  });

  it('shows the fallback and says so where the code is of another kind', async () => {
    const form = await stand();
    const problems = listen<{ code: string }>(form, 'iq-problem');
    form.embedCode = '<iframe src="https://www.youtube.com/embed/1"></iframe>';
    await waitUntil(() => problems.some(({ detail }) => detail.code === 'unknown-provider'));
    expect(form.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(form.shadowRoot!.querySelector('form')).to.equal(null);
  });

  for (const empty of ['', ' ', null, undefined]) {
    it(`changes nothing where it is ${JSON.stringify(empty)}`, async () => {
      const form = await stand();
      form.action = '/newsletter';
      await waitUntil(() => form.shadowRoot!.querySelector('form'));
      form.embedCode = empty as string;
      await nextFrame();
      expect(form.action).to.equal('/newsletter');
      expect(form.shadowRoot!.querySelector('form')).to.not.equal(null);
    });
  }
});
