/** What custom-elements-everywhere.com asks of frameworks, asked of our elements in them. */
import { expect, waitUntil } from '../helpers.ts';
import { h, type Framework } from './framework.ts';
import { newPlace, open, stands } from './page.ts';
import { build, look, lightTree } from './plain.ts';
import { SAMPLES } from './samples.ts';

/** Names as events may have them; ours have hyphens. */
const EVENTS = ['lowercaseevent', 'kebab-event', 'camelEvent', 'CAPSevent', 'PascalEvent'];

export function testEverywhere(framework: Framework): void {
  for (const { tag, bare, props, contents } of SAMPLES) {
    const [children = []] = Object.values(contents);

    describe(`<${tag}> in ${framework.name}`, () => {
      it('stands without children', async () => {
        const page = await open(framework, h('main', {}, h(tag, bare)));
        expect(page.widget().childNodes.length).to.equal(0);
        await page.unmount();
        expect(page.place.textContent).to.equal('');
      });

      it('stands with children as in plain HTML, and does not touch them', async () => {
        const page = await open(framework, h('main', {}, h(tag, props, ...children)));
        const plain = build(h(tag, props, ...children)) as Element;
        (await newPlace()).append(plain);
        await waitUntil(() => look(page.widget()) === look(plain), 'should look as in plain HTML');
        expect(lightTree(page.widget())).to.equal(lightTree(plain));
        await page.unmount();
      });

      it('goes and comes back as one of two views', async () => {
        const views = (isShown: boolean) => h('main', {}, isShown ? h(tag, props, ...children) : h('p', {}, 'eine andere Ansicht'));
        const page = await open(framework, views(true));
        const [first, before] = [page.widget(), look(page.widget())];
        await page.update(views(false));
        expect(page.place.textContent).to.equal('eine andere Ansicht');
        await page.update(views(true));
        await stands(page.widget());
        expect(page.widget()).to.not.equal(first);
        await waitUntil(() => look(page.widget()) === before, 'should look as before');
        await page.unmount();
      });

      it('is hidden and shown', async () => {
        const tree = (hidden: boolean) => h('main', {}, h(tag, { ...props, hidden }, ...children));
        const page = await open(framework, tree(true));
        const widget = page.widget();
        for (const hidden of [true, false, true]) {
          await page.update(tree(hidden));
          expect(widget.checkVisibility()).to.equal(!hidden);
          expect(page.widget()).to.equal(widget);
        }
        await page.unmount();
      });

      it('gets arrays, objects and functions as they are, and is none the worse for it', async () => {
        for (const value of [['de', 'ru'], { de: 'Deutsch' }, () => 'de']) {
          const name = { 'iq-newsletter-form': 'description', 'iq-funding-notice': 'projectName' }[tag] ?? 'languages';
          const page = await open(framework, h('main', {}, h(tag, { ...props, [name]: value }, ...children)));
          expect((page.widget() as unknown as Record<string, unknown>)[name]).to.equal(value);
          await page.unmount();
        }
      });

      it('is heard by listeners in the page’s markup, however an event is written', async () => {
        const heard: string[] = [];
        const on = Object.fromEntries(EVENTS.map((name) => [name, ({ type }: Event) => heard.push(type)]));
        const page = await open(framework, h('main', {}, h(tag, { ...props, on }, ...children)));
        for (const name of EVENTS) page.widget().dispatchEvent(new CustomEvent(name));
        expect(heard).to.deep.equal(EVENTS);
        await page.unmount();
      });

      it('is heard by listeners that are added to it by a reference', async () => {
        let found: Element | null = null;
        const page = await open(framework, h('main', {}, h(tag, { ...props, ref: (element) => (found = element) }, ...children)));
        expect(found).to.equal(page.widget());
        let heard = 0;
        found!.addEventListener('iq-problem', () => heard++);
        page.widget().dispatchEvent(new CustomEvent('iq-problem'));
        expect(heard).to.equal(1);
        await page.unmount();
        expect(found, 'afterwards').to.equal(null);
      });
    });
  }
}
