import type { ReactNode } from 'react';
import type { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';
import { expect, input, newId, recordedRequests, signUp, stateOf } from '../helpers.ts';
import { LIVED, testFramework } from './all.ts';
import { h } from './framework.ts';
import { firstWidget, formIn, loadPackage, newPlace, stands, watchConsole } from './page.ts';
import { act, Activity, createElement, createRoot, StrictMode, useEffect, useRef, useState } from './react.bundle.ts';
import { draw, react } from './react.ts';
import type { WidgetProps } from './react-types.ts';

await loadPackage();
watchConsole();
testFramework(react, LIVED);

const FORM: WidgetProps<'iq-newsletter-form'> = { action: '/faults/accepted/none', publisher: 'IQ', 'privacy-url': '/p' };

/** Puts components on a page; gives what draws others in their place. */
async function openReact(node: ReactNode) {
  const place = await newPlace();
  const root = createRoot(place);
  await draw(() => root.render(node));
  const widget = formIn(place);
  await stands(widget);
  return { place, widget, update: (next: ReactNode) => draw(() => root.render(next)), unmount: () => draw(() => root.unmount()) };
}

describe('React alone', () => {
  it('a component keeps the end of a sign-up in its state', async () => {
    function SignUp() {
      const [isSent, setSent] = useState(false);
      const form = useRef<NewsletterForm>(null);
      const props: WidgetProps<'iq-newsletter-form'> = { ...FORM, 'heading-level': 2, 'oniq-success': () => setSent(true) };
      const again = createElement('button', { onClick: () => form.current!.reset() }, 'noch einmal');
      return createElement('main', {}, createElement('iq-newsletter-form', { ...props, ref: form }), isSent && again);
    }
    const { place, widget, unmount } = await openReact(createElement(SignUp));
    await act(async () => {
      signUp(widget, 'vb@iq.example');
      await stateOf(widget, 'success');
    });
    place.querySelector('button')!.click();
    await stateOf(widget, 'idle');
    expect(widget.shadowRoot!.querySelector('h2')!.textContent).to.equal('Abonnieren Sie unseren Newsletter');
    await unmount();
  });

  it('StrictMode begins everything twice: one sign-up, told once', async () => {
    const id = newId();
    const steps: string[] = [];
    function SignUp() {
      const form = useRef<NewsletterForm>(null);
      useEffect(() => {
        const { current } = form;
        const note = ({ type }: Event): void => void steps.push(type);
        steps.push('begins');
        current!.addEventListener('iq-success', note);
        return () => current!.removeEventListener('iq-success', note);
      }, []);
      return createElement('iq-newsletter-form', { ...FORM, action: `/faults/accepted/${id}`, ref: form });
    }
    const { widget, unmount } = await openReact(createElement(StrictMode, {}, createElement(SignUp)));
    signUp(widget, 'vb@iq.example');
    await stateOf(widget, 'success');
    expect(steps).to.deep.equal(['begins', 'begins', 'iq-success']);
    expect((await recordedRequests(id)).length).to.equal(1);
    await unmount();
  });

  it('Activity hides it inside another element, and keeps what was typed', async () => {
    const tree = (mode: 'visible' | 'hidden', isWrapped: boolean) => {
      const form = createElement('iq-newsletter-form', FORM);
      return createElement(Activity, { mode, children: isWrapped ? createElement('div', {}, form) : form });
    };
    const wrapped = await openReact(tree('visible', true));
    input(wrapped.widget, 'email').value = 'vb@iq.example';
    await wrapped.update(tree('hidden', true));
    expect(wrapped.widget.checkVisibility()).to.equal(false);
    await wrapped.update(tree('visible', true));
    expect([wrapped.widget.checkVisibility(), input(wrapped.widget, 'email').value]).to.deep.equal([true, 'vb@iq.example']);
    await wrapped.unmount();
    const alone = await openReact(tree('visible', false));
    await alone.update(tree('hidden', false));
    expect(alone.widget.checkVisibility(), 'no style of a page hides a widget itself').to.equal(true);
    await alone.unmount();
  });

  it('a heading that is taken away is the usual one again', async () => {
    const { widget, update, unmount } = await openReact(createElement('iq-newsletter-form', { ...FORM, heading: 'Neues' }));
    const heading = async () => {
      await widget.updateComplete;
      return widget.shadowRoot!.querySelector('h3')?.textContent;
    };
    expect(await heading()).to.equal('Neues');
    await update(createElement('iq-newsletter-form', { ...FORM, heading: '' }));
    expect(await heading()).to.equal(undefined);
    await update(createElement('iq-newsletter-form', { ...FORM }));
    expect(await heading()).to.equal('Abonnieren Sie unseren Newsletter');
    await unmount();
  });
});

describe('React after its server (19.3)', () => {
  it('hears events by its markup from the next drawing on', async () => {
    let heard = 0;
    const tree = () => h('main', {}, h('iq-funding-notice', { on: { 'iq-problem': () => heard++ } }));
    const place = await newPlace();
    place.innerHTML = await react.render(tree());
    const page = await react.hydrate(place, tree());
    const tell = (): boolean => firstWidget(place).dispatchEvent(new CustomEvent('iq-problem'));
    tell();
    expect(heard).to.equal(0);
    await page.update(tree());
    tell();
    expect(heard).to.equal(1);
    await page.unmount();
  });

  it('understands names of attributes, not those of properties', async () => {
    const place = await newPlace();
    const tree = h(
      'main',
      {},
      h('iq-contact-card', { name: 'Viktoria Blank', 'heading-level': 2 }),
      h('iq-contact-card', { headingLevel: 2 }),
    );
    place.innerHTML = await react.render(tree);
    const page = await react.hydrate(place, tree);
    const levels = [...place.querySelectorAll('iq-contact-card')].map((card) => card.headingLevel);
    expect(levels).to.deep.equal([2, 3]);
    await page.unmount();
  });
});
