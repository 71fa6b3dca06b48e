import { expect, waitUntil } from '../helpers.ts';
import { addScript, openPage } from './page.ts';

const FORM = `<iq-newsletter-form action="/newsletter" publisher="IQ" privacy-url="/p"><a href="/e">Abonnieren</a></iq-newsletter-form>`;

const headingOf = (page: Document): string => page.querySelector('iq-newsletter-form')?.shadowRoot?.querySelector('h3')?.textContent ?? '';
const linkIsVisible = (page: Document): boolean => page.querySelector('iq-newsletter-form a')!.checkVisibility();
const src = '/dist/cdn/newsletter-form.js';

describe('the files for pages without a build', () => {
  for (const [name, attributes] of [
    ['classic script', { src }],
    ['module', { src, type: 'module' }],
    ['file with all widgets', { src: '/dist/cdn/iq.js', type: 'module' }],
    ['script that a consent tool retyped', { src, type: 'text/javascript' }],
  ] as const) {
    it(`work as a ${name}`, async () => {
      const { page, errors } = await openPage(FORM);
      expect(await addScript(page, attributes)).to.equal('loaded');
      await waitUntil(() => headingOf(page) === 'Abonnieren Sie unseren Newsletter');
      expect(linkIsVisible(page)).to.equal(false);
      const button = page.querySelector('iq-newsletter-form')!.shadowRoot!.querySelector('button')!;
      expect(getComputedStyle(button).backgroundColor, 'has its styles').to.equal('rgb(11, 90, 133)');
      expect(errors).to.deep.equal([]);
    });

    it(`find the languages beside the ${name}`, async () => {
      const { page, errors } = await openPage(FORM, 'en');
      await addScript(page, attributes);
      await waitUntil(() => headingOf(page) === 'Subscribe to our newsletter');
      expect(errors).to.deep.equal([]);
    });
  }

  it('work three times, and mixed, as once', async () => {
    const { page, errors } = await openPage(FORM);
    await addScript(page, { src });
    await addScript(page, { src: `${src}?2` });
    await addScript(page, { src: '/dist/cdn/iq.js', type: 'module' });
    await waitUntil(() => headingOf(page) !== '');
    expect(errors).to.deep.equal([]);
  });

  it('upgrade what is inserted later', async () => {
    const { page } = await openPage('<p></p>');
    await addScript(page, { src });
    page.querySelector('p')!.innerHTML = FORM;
    await waitUntil(() => headingOf(page) !== '');
  });

  it('request one language file and nothing else, and none for German', async () => {
    for (const [lang, expected] of [
      ['de', ['newsletter-form.js']],
      ['ar', ['newsletter-form.js', 'ar.json']],
    ] as const) {
      const { page, view } = await openPage(FORM, lang);
      await addScript(page, { src });
      await waitUntil(() => headingOf(page) !== '');
      const requested = view.performance
        .getEntriesByType('resource')
        .map(({ name }) => name.split('/').at(-1) ?? '')
        .filter((name) => !name.startsWith('__web-dev-server')); // The test runner's own.
      expect(requested).to.deep.equal(expected);
    }
  });

  it('do not shift anything after the language has come', async () => {
    const { page, view } = await openPage(`${FORM}<p>danach</p>`, 'ar');
    const form = page.querySelector('iq-newsletter-form')!;
    await addScript(page, { src });
    await waitUntil(() => headingOf(page) !== '');
    const boxes = (): string[] =>
      [...form.shadowRoot!.querySelectorAll('*'), page.querySelector('p')!].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.localName, x, y, width, height].join(' ');
      });
    const first = boxes();
    await page.fonts.ready;
    for (let count = 0; count < 10; count++) await new Promise((resolve) => view.requestAnimationFrame(resolve));
    expect(boxes()).to.deep.equal(first);
  });

  it('leave the fallback where the script does not come', async () => {
    const { page } = await openPage(FORM);
    expect(await addScript(page, { src: '/dist/cdn/missing.js' })).to.equal('failed');
    expect(linkIsVisible(page)).to.equal(true);
  });

  it('leave the fallback until the language is there, and show German where it never comes', async () => {
    const { page } = await openPage(`<div data-iq-base="/faults/never/languages">${FORM}</div>`, 'ar');
    const problems: string[] = [];
    page.addEventListener('iq-problem', (event) => problems.push((event as CustomEvent<{ code: string }>).detail.code));
    // Inline, as a bundler or a consent tool leaves it: the script has no address.
    const code = await (await fetch(src)).text();
    const script = page.createElement('script');
    script.textContent = code;
    page.body.append(script);
    await waitUntil(() => linkIsVisible(page));
    expect(headingOf(page)).to.equal('');
    await waitUntil(() => headingOf(page) === 'Abonnieren Sie unseren Newsletter', 'German');
    expect(problems).to.deep.equal(['language-unavailable']);
  });

  for (const [what, alter] of [
    ['a text', (file: string) => file.replace('Subscribe', 'Unsubscribe')],
    ['a path that leads nowhere', (file: string) => file.replace(/"path":\[.*\]/, '"path":[]')],
    ['no list', () => '{}'],
    ['no JSON', () => '<!doctype html>'],
  ] as const) {
    it(`stay German and say so where a language file was altered: ${what}`, async () => {
      const { page, view, errors } = await openPage(FORM, 'en');
      const problems: string[] = [];
      page.addEventListener('iq-problem', (event) => problems.push((event as CustomEvent<{ code: string }>).detail.code));
      const file = await (await fetch('/dist/cdn/locales/en.json')).text();
      view.fetch = () => Promise.resolve(new Response(alter(file)));
      await addScript(page, { src });
      await waitUntil(() => headingOf(page) === 'Abonnieren Sie unseren Newsletter');
      expect(problems).to.deep.equal(['language-unavailable']);
      expect(errors).to.deep.equal([]);
    });
  }

  it('show a language that comes late when they are out of sight, move nothing, and keep what was typed', async () => {
    const { page, view } = await openPage(`${FORM}<p>Below</p><div style="height: 5000px"></div>`, 'en');
    const file = await fetch('/dist/cdn/locales/en.json');
    let come!: (file: Response) => void;
    view.fetch = () => new Promise((resolve) => (come = resolve));
    await addScript(page, { src });
    await waitUntil(() => headingOf(page) === 'Abonnieren Sie unseren Newsletter', 'German first');
    const field = page.querySelector('iq-newsletter-form')!.shadowRoot!.querySelector('input')!;
    field.value = 'vb@iq.example';
    const below = page.querySelector('p')!;
    const { top } = below.getBoundingClientRect();
    let looks = 0;
    const { IntersectionObserver } = view as Window & typeof globalThis;
    Object.assign(view, {
      IntersectionObserver: class extends IntersectionObserver {
        constructor(tell: IntersectionObserverCallback) {
          super((...seen) => {
            tell(...seen);
            looks++;
          });
        }
      },
    });
    come(file);
    await waitUntil(() => looks > 0, 'should look whether it is in sight');
    expect(headingOf(page)).to.equal('Abonnieren Sie unseren Newsletter');
    expect(below.getBoundingClientRect().top).to.equal(top);
    view.scrollTo(0, 4000);
    await waitUntil(() => headingOf(page) === 'Subscribe to our newsletter');
    expect(field.isConnected && field.value).to.equal('vb@iq.example');
  });

  it('leave no global behind', async () => {
    const { page, view } = await openPage(FORM);
    const before = Object.keys(view);
    await addScript(page, { src });
    await waitUntil(() => headingOf(page) !== '');
    const added = Object.keys(view).filter((name) => !before.includes(name));
    expect(added).to.deep.equal([]);
  });
});
