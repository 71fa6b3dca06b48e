/** What a framework's server makes of the widgets, and how the page goes on with it. */
import { addScript, openPage } from '../embed/page.ts';
import { expect, waitUntil } from '../helpers.ts';
import { h, type Framework } from './framework.ts';
import { firstWidget, newPlace, stands } from './page.ts';
import { build, lightTree, look } from './plain.ts';
import { SAMPLES } from './samples.ts';

export function testServer(framework: Framework): void {
  for (const { tag, props, contents } of SAMPLES) {
    const [children = [], others = []] = Object.values(contents);
    const heard: string[] = [];
    // By reference: React does not add the listeners that stand in the markup (https://github.com/react/react/issues/35446).
    const ref = (element: Element | null): void => element?.addEventListener('iq-problem', ({ type }) => heard.push(type));
    // The form says its state in an attribute.
    const own = tag === 'iq-newsletter-form' ? framework.changedBefore : {};
    const tree = (words = children, more = {}) => h('main', {}, h(tag, { ...props, ...own, ...more, ref }, ...words));

    it(`<${tag}> from ${framework.name}’s server is taken over when it stands already`, async () => {
      const place = await newPlace();
      place.innerHTML = await framework.render(tree());
      const widget = firstWidget(place);
      const plain = build(h(tag, props, ...children)) as Element;
      expect([...widget.attributes].map(({ name }) => name).sort()).to.include.members(plain.getAttributeNames());
      expect(lightTree(widget)).to.equal(lightTree(plain));
      await stands(widget);
      const page = await framework.hydrate(place, tree());
      expect(firstWidget(place)).to.equal(widget);
      (await newPlace()).append(plain);
      await waitUntil(() => look(widget) === look(plain), 'should look as in plain HTML');
      heard.length = 0;
      widget.dispatchEvent(new CustomEvent('iq-problem'));
      expect(heard).to.deep.equal(['iq-problem']);
      await page.update(tree(others, { lang: 'de-AT' }));
      expect([lightTree(widget), widget.lang]).to.deep.equal([lightTree(build(h(tag, props, ...others)) as Element), 'de-AT']);
      await page.unmount();
      expect(place.textContent).to.equal('');
    });

    it(`<${tag}> from ${framework.name}’s server is taken over before the widgets’ script comes`, async () => {
      const { page: frame, errors } = await openPage('<div></div>');
      const place = frame.querySelector('div')!;
      place.innerHTML = await framework.render(tree());
      const widget = firstWidget(place);
      const page = await framework.hydrate(place, tree());
      expect(firstWidget(place)).to.equal(widget);
      await addScript(frame, { src: '/dist/cdn/iq.js' });
      await stands(widget);
      const plain = build(h(tag, props, ...children)) as Element;
      (await newPlace()).append(plain);
      await waitUntil(() => look(widget) === look(plain), 'should look as in plain HTML');
      heard.length = 0;
      widget.dispatchEvent(new CustomEvent('iq-problem'));
      expect(heard).to.deep.equal(['iq-problem']);
      await page.unmount();
      expect([place.textContent, errors]).to.deep.equal(['', []]);
    });
  }
}
