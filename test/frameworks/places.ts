/** Widgets go, come back and change places. */
import { expect, input, newId, recordedRequests, signUp, stateOf, waitUntil } from '../helpers.ts';
import { h, type Framework, type Tree } from './framework.ts';
import { leftovers } from './leftovers.ts';
import { formIn, newPlace, open, stands } from './page.ts';
import { look } from './plain.ts';
import { SAMPLES } from './samples.ts';

const form = (action = '/faults/accepted/none'): Tree =>
  h('iq-newsletter-form', { key: 'form', action, publisher: 'IQ', 'privacy-url': '/p' });
const other = (key: string): Tree => h('p', { key }, key);
/** In these orders one after another each place is the form's once. */
const ORDERS = [
  ['form', 'a', 'b'],
  ['a', 'b', 'form'],
  ['form', 'a', 'b'],
  ['b', 'form', 'a'],
];
const list = (order: readonly string[], action?: string): Tree =>
  h('main', {}, ...order.map((key) => (key === 'form' ? form(action) : other(key))));

export function testPlaces(framework: Framework): void {
  for (const { tag, bare, props, contents } of SAMPLES) {
    const [children = []] = Object.values(contents);

    it(`<${tag}> in ${framework.name} leaves nothing behind`, async () => {
      const tree = h('main', {}, h(tag, { ...bare, ...props, 'json-ld': true, qr: true }, ...children));
      // What a framework and the files that come later leave, they leave once.
      await (await open(framework, tree)).unmount();
      const left = leftovers();
      try {
        const page = await open(framework, tree);
        const widget = page.widget();
        await waitUntil(() => !/card|teaser/.test(tag) || document.querySelector('script[type="application/ld+json"]'));
        // A form that is not sent holds nothing outside of itself.
        if (tag === 'iq-newsletter-form') expect(left.now(), 'while it is there').to.deep.equal([]);
        else expect(left.now(), 'while it is there').to.not.deep.equal([]);
        await page.unmount();
        await widget.updateComplete;
        // A request that is given up ends a moment later.
        await waitUntil(() => left.now().length === 0).catch(() => expect(left.now()).to.deep.equal([]));
      } finally {
        left.stop();
      }
    });

    it(`<${tag}> in ${framework.name} is the same after a change of places in a list`, async () => {
      const lists = (isFirst: boolean) => {
        const widget = h(tag, { ...props, key: 'widget' }, ...children);
        return h('main', {}, ...(isFirst ? [widget, other('a'), other('b')] : [other('b'), other('a'), widget]));
      };
      const page = await open(framework, lists(true));
      const widget = page.widget();
      const before = look(widget);
      for (const isFirst of [false, true, false]) {
        await page.update(lists(isFirst));
        expect(page.widget()).to.equal(widget);
        await waitUntil(() => look(widget) === before, 'should look as before');
        const file = widget.shadowRoot!.querySelector<HTMLAnchorElement>('a[download]');
        if (file) expect(await (await fetch(file.href)).text()).to.match(/^BEGIN:VCARD/);
      }
      await page.unmount();
    });
  }

  it(`a form in ${framework.name} keeps what was typed when it is moved`, async () => {
    const page = await open(framework, list(ORDERS[0]!));
    const widget = page.form();
    let removals = 0;
    const observer = new MutationObserver((changes) => {
      for (const { removedNodes } of changes) removals += [...removedNodes].filter((node) => node === widget).length;
    });
    observer.observe(widget.parentElement!, { childList: true });
    input(widget, 'email').value = 'vb@iq.example';
    for (const order of ORDERS) {
      await page.update(list(order));
      expect(page.widget()).to.equal(widget);
      expect(input(widget, 'email').value).to.equal('vb@iq.example');
    }
    observer.takeRecords();
    expect(removals, 'it was moved itself, not only the others').to.be.greaterThan(0);
    signUp(widget, 'vb@iq.example');
    await stateOf(widget, 'success');
    await page.update(list(ORDERS[1]!));
    expect(widget.state).to.equal('success');
    await page.unmount();
  });

  it(`a form in ${framework.name} is moved while it sends, and sends once`, async () => {
    const id = newId();
    const action = `/faults/late/${id}`;
    const page = await open(framework, list(ORDERS[0]!, action));
    const widget = page.form();
    signUp(widget, 'vb@iq.example');
    await stateOf(widget, 'pending');
    for (const order of ORDERS) await page.update(list(order, action));
    await stateOf(widget, 'success');
    expect((await recordedRequests(id)).length).to.equal(1);
    await page.unmount();
  });

  it(`a form in ${framework.name} goes while it sends, and a new one starts empty`, async () => {
    const place = await newPlace();
    const tree = h('main', {}, form('/faults/late/none'));
    const page = await framework.mount(place, tree);
    const widget = formIn(place);
    await stands(widget);
    signUp(widget, 'vb@iq.example');
    await stateOf(widget, 'pending');
    await page.update(h('main', {}, false));
    expect(widget.isConnected).to.equal(false);
    await page.update(tree);
    const next = formIn(place);
    await stands(next);
    expect([next.state, input(next, 'email').value]).to.deep.equal(['idle', '']);
    await stateOf(widget, 'success');
    expect(next.state, 'whatever becomes of the old one').to.equal('idle');
    await page.unmount();
  });
}
