import { LitElement, html, type TemplateResult } from 'lit';
import type { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';
import { VisibilityController } from '../../src/newsletter-form/visibility.controller.ts';
import '../../src/newsletter-form/index.ts';
import { expect, fixture, formFixture, listen, waitUntil } from '../helpers.ts';

const stand = (): Promise<NewsletterForm> =>
  formFixture(
    html`<iq-newsletter-form lang="de" action="/faults/accepted/none" publisher="IQ" privacy-url="/p"><a href="/e">Direkt</a></iq-newsletter-form>`,
  );

describe('a page that hides parts of the form', () => {
  afterEach(() => document.querySelectorAll('style[data-test]').forEach((style) => style.remove()));
  const addStyle = (css: string): void => {
    const style = document.createElement('style');
    style.dataset['test'] = '';
    style.textContent = css;
    document.head.append(style);
  };

  for (const css of [
    'iq-newsletter-form::part(input) { display: none }',
    'iq-newsletter-form::part(button) { visibility: hidden }',
    'iq-newsletter-form::part(root) { display: none }',
    'iq-newsletter-form::part(root) { opacity: 0 }',
  ]) {
    it(`${css}: the direct link shows, and its editors hear of it`, async () => {
      addStyle(css);
      const form = await stand();
      const problems = listen<{ code: string }>(form, 'iq-problem');
      await waitUntil(() => form.querySelector('a')!.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
      await waitUntil(() => problems.some(({ detail }) => detail.code === 'hidden'));
    });
  }

  it('is noticed when it happens later, and when it ends', async () => {
    const form = await stand();
    expect(form.querySelector('a')!.checkVisibility()).to.equal(false);
    addStyle('iq-newsletter-form::part(input) { display: none }');
    await waitUntil(() => form.querySelector('a')!.checkVisibility());
    document.querySelector('style[data-test]')!.remove();
    await waitUntil(() => !form.querySelector('a')!.checkVisibility());
  });

  it('is not suspected where the form is merely on a closed page', async () => {
    const form = await stand();
    const problems = listen<{ code: string }>(form, 'iq-problem');
    form.parentElement!.style.display = 'none';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    form.parentElement!.style.display = '';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(problems.map(({ detail }) => detail.code)).to.deep.equal([]);
    expect(form.querySelector('a')!.checkVisibility()).to.equal(false);
  });
});

describe('a visitor whose own style hides the element', () => {
  /** Without the guard against page styles, which a visitor's style overrides. */
  class Unguarded extends LitElement {
    readonly visibility = new VisibilityController(this);
    protected override render(): TemplateResult {
      return html`<div class="form">Formular</div>`;
    }
  }
  customElements.define('iq-unguarded', Unguarded);

  it('is respected: that is told apart from a page that hides parts', async () => {
    const element = await fixture<Unguarded>(html`<iq-unguarded style="display: block"></iq-unguarded>`);
    element.style.display = 'none';
    await waitUntil(() => element.visibility.hiding === 'whole');
    element.style.display = 'block';
    await waitUntil(() => element.visibility.hiding === '');
    element.shadowRoot!.querySelector<HTMLElement>('.form')!.style.display = 'none';
    await waitUntil(() => element.visibility.hiding === 'parts');
    element.hidden = true;
    element.style.display = '';
    await waitUntil(() => element.visibility.hiding === '');
  });
});
