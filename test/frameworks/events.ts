/** The events of the widgets, as visitors cause them, in the page's markup. */
import { expect, newId, recordedRequests, signUp, stateOf, waitUntil } from '../helpers.ts';
import { h, type Child, type Framework, type Listener, type Props } from './framework.ts';
import { newPlace, open, type Page } from './page.ts';

const EMAIL = 'vb@iq.example';
const form = (action: string): Props => ({ action, publisher: 'IQ', 'privacy-url': '/p' });
const send = (page: Page): void => signUp(page.form(), EMAIL);

/** A link inside a widget, pressed; the page stays. */
function press(page: Page, selector: string): void {
  const link = page.widget().shadowRoot!.querySelector<HTMLElement>(selector)!;
  link.addEventListener('click', (event) => event.preventDefault());
  link.click();
}

interface Case {
  tag: string;
  props: Props;
  children?: Child[];
  act?: (page: Page) => void;
  detail: unknown;
}

/** What brings each event about, and what it says. */
const EVENTS: Readonly<Record<string, Case>> = {
  'iq-submit': { tag: 'iq-newsletter-form', props: form('/faults/accepted/none'), act: send, detail: {} },
  'iq-success': { tag: 'iq-newsletter-form', props: form('/faults/accepted/none'), act: send, detail: {} },
  'iq-error': { tag: 'iq-newsletter-form', props: form('/faults/rejected-domain/none'), act: send, detail: { code: 'rejected-domain' } },
  'iq-contact': {
    tag: 'iq-contact-card',
    props: { name: 'Viktoria Blank', phone: '0331 813686' },
    act: (page) => press(page, '[href^=tel]'),
    detail: { action: 'call' },
  },
  'iq-story-open': {
    tag: 'iq-story-teaser',
    props: {},
    children: [h('a', { href: 'https://iq.example/a', on: { click: (event) => event.preventDefault() } }, 'Mit Mut')],
    act: (page) => page.widget().querySelector('a')!.click(),
    detail: { href: 'https://iq.example/a' },
  },
  'iq-stories-loaded': {
    tag: 'iq-story-teaser',
    props: { src: '/test/story-teaser/feeds/json-feed.json', limit: 1 },
    detail: { count: 3 },
  },
};

export function testEvents(framework: Framework): void {
  for (const [name, { tag, props, children = [], act, detail }] of Object.entries(EVENTS)) {
    it(`${name} in ${framework.name} reaches the listener that is there now, and no other`, async () => {
      const heard: unknown[] = [];
      const note =
        (who: string): Listener =>
        (event) =>
          heard.push([who, event.type, event.detail]);
      const tree = (listener?: Listener) => h('main', {}, h(tag, { ...props, on: { [name]: listener } }, ...children));
      const page = await open(framework, tree(note('first')));
      if (act) {
        await page.update(tree(note('second')));
        act(page);
      }
      await waitUntil(() => heard.length > 0, `${name} should be heard`);
      expect(heard).to.deep.equal([[act ? 'second' : 'first', name, detail]]);
      if (act) {
        await page.update(tree());
        page.widget().dispatchEvent(new CustomEvent(name));
        expect(heard.length, 'without a listener').to.equal(1);
      }
      await page.unmount();
    });
  }

  it(`iq-problem in ${framework.name} is heard from the very first drawing on`, async () => {
    for (const [tag, props, code] of [
      ['iq-newsletter-form', { action: '/x', publisher: 'IQ' }, 'missing-attribute'],
      ['iq-contact-card', { name: 'Viktoria Blank', url: 'javascript:alert()' }, 'unsafe-url'],
      ['iq-story-teaser', {}, 'missing-attribute'],
      ['iq-funding-notice', { support: 'sponsored' }, 'invalid-attribute'],
    ] as const) {
      const codes: unknown[] = [];
      const on = { 'iq-problem': ({ detail }: CustomEvent<{ code: string }>) => codes.push(detail.code) };
      const page = await framework.mount(await newPlace(), h('main', {}, h(tag, { ...props, on })));
      await waitUntil(() => codes.length > 0, `${tag} should tell`);
      expect(codes).to.deep.equal([code]);
      await page.unmount();
    }
  });

  it(`iq-submit in ${framework.name} can be cancelled, and nothing is sent`, async () => {
    const id = newId();
    const on = { 'iq-submit': (event: Event) => event.preventDefault() };
    const tree = (isCancelled: boolean) =>
      h('main', {}, h('iq-newsletter-form', { ...form(`/faults/accepted/${id}`), on: isCancelled ? on : {} }));
    const page = await open(framework, tree(true));
    const widget = page.form();
    signUp(widget, EMAIL);
    await widget.updateComplete;
    expect([widget.state, (await recordedRequests(id)).length]).to.deep.equal(['idle', 0]);
    await page.update(tree(false));
    signUp(widget, EMAIL);
    await stateOf(widget, 'success');
    expect((await recordedRequests(id)).length).to.equal(1);
    await page.unmount();
  });

  it(`a link of a router in ${framework.name} takes the click, wherever on the card it falls`, async () => {
    let routed = 0;
    const click = (event: Event): void => {
      event.preventDefault();
      routed++;
    };
    const children = [h('a', { href: '/a', on: { click } }, 'Mit Mut'), h('p', {}, 'Weite Wege.')];
    const page = await open(framework, h('main', {}, h('iq-story-teaser', {}, ...children)));
    page.widget().querySelector('a')!.click();
    page.widget().querySelector('p')!.click();
    expect(routed).to.equal(2);
    await page.unmount();
  });
}
