/** What stands in the widgets changes as the framework wants it. */
import { expect, waitUntil } from '../helpers.ts';
import { h, type Child, type Framework } from './framework.ts';
import { newPlace, open } from './page.ts';
import { build, look, lightTree } from './plain.ts';
import { SAMPLES } from './samples.ts';

export function testContent(framework: Framework): void {
  for (const { tag, props, contents } of SAMPLES) {
    const tree = (children: readonly Child[]) => h('main', {}, h(tag, props, ...children));

    it(`<${tag}> in ${framework.name} shows what follows: ${Object.keys(contents).join(', ')}`, async () => {
      const [first = []] = Object.values(contents);
      const page = await open(framework, tree(first));
      const widget = page.widget();
      const place = await newPlace();
      for (const [what, children] of Object.entries(contents)) {
        await page.update(tree(children));
        const plain = build(h(tag, props, ...children)) as Element;
        place.replaceChildren(plain);
        expect(page.widget(), what).to.equal(widget);
        expect(lightTree(widget), what).to.equal(lightTree(plain));
        await waitUntil(() => look(widget) === look(plain), `${what}: should look as in plain HTML`);
      }
      await page.unmount();
      expect(page.place.textContent).to.equal('');
    });
  }
}
