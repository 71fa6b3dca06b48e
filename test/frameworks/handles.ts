/** A page has hold of a widget by the reference that its framework gives. */
import type { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';
import { expect, input, listen, signUp, stateOf, waitUntil } from '../helpers.ts';
import { h, type Framework, type Props } from './framework.ts';
import { formIn, newPlace, open, stands } from './page.ts';

const FORM = { action: '/faults/accepted/none', publisher: 'IQ', 'privacy-url': '/p' };
const CODE = `<form action="https://seu2.cleverreach.com/f/123-456/wcs/"><label for="v">Vorname</label><input id="v" name="1013771"><input name="email"></form>`;

export function testHandles(framework: Framework): void {
  const openForm = async (props: Props) => {
    let found: Element | null = null;
    const tree = h('main', {}, h('iq-newsletter-form', { ...props, ref: (element) => (found = element) }));
    const page = await open(framework, tree);
    return { page, form: found as unknown as NewsletterForm };
  };

  it(`focus() and reset() in ${framework.name}`, async () => {
    const { page, form } = await openForm(FORM);
    form.focus();
    expect(document.activeElement).to.equal(form);
    expect(form.shadowRoot!.activeElement?.id).to.equal('email');
    signUp(form, 'vb@iq.example');
    await stateOf(form, 'success');
    form.reset();
    await stateOf(form, 'idle');
    expect(input(form, 'email').value).to.equal('');
    await page.unmount();
  });

  it(`embedCode in ${framework.name}, by reference`, async () => {
    const { page, form } = await openForm(FORM);
    form.embedCode = CODE;
    await waitUntil(() => form.provider === 'cleverreach' && form.fieldMap === 'first-name=1013771');
    await page.unmount();
  });

  it(`embedCode in ${framework.name}, in the markup, and taken away again`, async () => {
    const tree = (props: Props) => h('main', {}, h('iq-newsletter-form', { publisher: 'IQ', 'privacy-url': '/p', ...props }));
    const place = await newPlace();
    const page = await framework.mount(place, tree({ embedCode: CODE }));
    const form = formIn(place);
    await stands(form);
    expect([form.provider, form.fieldMap]).to.deep.equal(['cleverreach', 'first-name=1013771']);
    const problems = listen(form, 'iq-problem');
    // What was read from it stays.
    await page.update(tree({}));
    await page.update(tree({ embedCode: '' }));
    await page.update(tree({ embedCode: CODE }));
    await stands(form);
    expect([form.provider, form.fieldMap]).to.deep.equal(['cleverreach', 'first-name=1013771']);
    expect(problems).to.deep.equal([]);
    await page.unmount();
  });
}
