import type { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';
import { expect, input, listen, newId, part, recordedRequests, startStandIn, stateOf, waitUntil, type StandIn } from '../helpers.ts';
import { addScript, openPage } from './page.ts';

/* The script more than once on a page, in other versions, and in all the ways in which pages bring it. */

const OURS = '/dist/cdn/iq.js';
const HEADING = 'Abonnieren Sie unseren Newsletter';
const OTHER_HEADING = 'Abonnieren Sie die andere Fassung';

const markup = (action = '/newsletter'): string =>
  `<iq-newsletter-form action="${action}" publisher="IQ" privacy-url="/p"><a href="/e">Abonnieren</a></iq-newsletter-form>`;
const formIn = (page: Document): NewsletterForm => page.querySelector<NewsletterForm>('iq-newsletter-form')!;
const headingIn = (page: Document): string => formIn(page).shadowRoot?.querySelector('h3')?.textContent ?? '';
const linkIsVisible = (page: Document): boolean => page.querySelector('iq-newsletter-form a')!.checkVisibility();
const classOf = (view: Window): unknown => view.customElements.get('iq-newsletter-form');

/** A host with another version of all files, told by its heading. */
async function startOtherVersion(): Promise<StandIn> {
  const code = await (await fetch(OURS)).text();
  const other = code.replace(/(@iq-netzwerk\/widgets) [\d.]+/, '$1 9.9.9').replace(HEADING, OTHER_HEADING);
  expect(other.match(/9\.9\.9|andere Fassung/g)).to.have.lengthOf(2);
  const answers = [
    { path: '/iq.js', status: 200, type: 'text/javascript', body: other },
    {
      path: '/form-help.js',
      status: 200,
      type: 'text/javascript',
      body: `${await (await fetch('/dist/cdn/form-help.js')).text()}// 9.9.9`,
    },
    { path: '/locales/', status: 200, type: 'application/json', body: '{"messages":[],"path":[]}' },
  ];
  return startStandIn({ cors: true, answers });
}

/** Signs up at once, as a visitor does. */
async function signUp(form: NewsletterForm): Promise<void> {
  input(form, 'email').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  input(form, 'email').value = 'vb@iq.example';
  part(form, 'button').click();
  await stateOf(form, 'success');
}

describe('the script more than once on a page', () => {
  for (const [what, scripts] of [
    ['twice', [{ src: OURS }, { src: OURS }]],
    ['three times', [{ src: OURS }, { src: OURS }, { src: OURS }]],
    ['classic, then module', [{ src: OURS }, { src: OURS, type: 'module' }]],
    ['module, then classic', [{ src: OURS, type: 'module' }, { src: OURS }]],
    ['all widgets, then one', [{ src: OURS }, { src: '/dist/cdn/newsletter-form.js' }]],
    ['one widget, then all', [{ src: '/dist/cdn/newsletter-form.js', type: 'module' }, { src: OURS }]],
  ] as const) {
    it(`${what}: the first stays, and one sign-up is sent`, async () => {
      const id = newId();
      const { page, view, errors } = await openPage(markup(`/faults/accepted/${id}`));
      const [first, ...others] = scripts;
      await addScript(page, first);
      const element = classOf(view);
      for (const script of others) await addScript(page, script);
      expect(classOf(view)).to.equal(element);
      const form = formIn(page);
      const events = listen(page, 'iq-success');
      await waitUntil(() => form.shadowRoot?.querySelector('form'));
      expect(form.shadowRoot!.querySelectorAll('.root').length).to.equal(1);
      await signUp(form);
      await waitUntil(() => events.length > 0);
      expect([events.length, (await recordedRequests(id)).length]).to.deep.equal([1, 1]);
      expect(errors).to.deep.equal([]);
    });
  }
});

describe('a div that becomes a widget', () => {
  it('becomes one, however often the script is there', async () => {
    const { page, errors } = await openPage('<div data-iq="contact-card" data-name="Viktoria Blank">Viktoria Blank</div>');
    for (const type of ['text/javascript', 'text/javascript', 'module']) await addScript(page, { src: OURS, type });
    // What comes later comes after whatever the copies would do with the first.
    page.body.insertAdjacentHTML('beforeend', '<div data-iq="contact-card" data-name="Jan Muster">Jan Muster</div>');
    await waitUntil(() => [...page.querySelectorAll('div')].every((div) => div.querySelector('iq-contact-card')));
    for (const name of ['Viktoria Blank', 'Jan Muster'])
      expect(page.querySelectorAll(`iq-contact-card[name="${name}"]`).length).to.equal(1);
    expect(errors).to.deep.equal([]);
  });
});

describe('two versions on one page', () => {
  for (const type of ['text/javascript', 'module']) {
    it(`ours first (${type}): ours stays, with its own files`, async () => {
      const other = await startOtherVersion();
      const { page, errors } = await openPage(markup('/faults/accepted/versions'), 'en');
      await addScript(page, { src: OURS, type });
      await addScript(page, { src: `${other.url}/iq.js`, type, crossorigin: '' });
      await waitUntil(() => headingIn(page) === 'Subscribe to our newsletter');
      await signUp(formIn(page));
      expect((await other.requests()).map(({ path }) => path)).to.deep.equal(['/iq.js']);
      expect(errors).to.deep.equal([]);
    });

    it(`the other first (${type}): the other stays, with its own files`, async () => {
      const other = await startOtherVersion();
      const { page, view, errors } = await openPage(markup('/faults/accepted/versions'));
      await addScript(page, { src: `${other.url}/iq.js`, type, crossorigin: '' });
      await addScript(page, { src: OURS, type });
      await waitUntil(() => headingIn(page) === OTHER_HEADING);
      await signUp(formIn(page));
      await waitUntil(async () => (await other.requests()).some(({ path }) => path === '/form-help.js'));
      expect(view.performance.getEntriesByType('resource').filter(({ name }) => /\/dist\/cdn\/form-help/.test(name))).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });
  }

  it('the first stays with its own files where the other comes to stand before it, or its own element goes', async () => {
    for (const change of ['before', 'gone']) {
      const other = await startOtherVersion();
      const { page, errors } = await openPage(markup());
      await addScript(page, { src: OURS, type: 'module' });
      await waitUntil(() => headingIn(page) === HEADING);
      await addScript(page, { src: `${other.url}/iq.js`, type: 'module', crossorigin: '' });
      const [first, second] = page.querySelectorAll('script');
      if (change === 'before') first!.before(second!);
      else first!.remove();
      formIn(page).lang = 'en';
      await waitUntil(() => headingIn(page) === 'Subscribe to our newsletter', change);
      expect((await other.requests()).map(({ path }) => path)).to.deep.equal(['/iq.js']);
      expect(errors).to.deep.equal([]);
    }
  });
});

describe('the snippet', () => {
  it('put in by innerHTML shows its link, and works once the script runs', async () => {
    const { page } = await openPage('<p></p>');
    page.querySelector('p')!.innerHTML = `${markup()}<script type="module" src="${OURS}"></script>`;
    expect(linkIsVisible(page)).to.equal(true);
    expect(formIn(page).shadowRoot).to.equal(null);
    await addScript(page, { src: OURS });
    await waitUntil(() => headingIn(page) === HEADING);
    expect(linkIsVisible(page)).to.equal(false);
  });

  it('put in again and again by innerHTML after the script works each time', async () => {
    const { page, errors } = await openPage('<div></div>');
    await addScript(page, { src: OURS });
    for (let count = 0; count < 3; count++) {
      page.querySelector('div')!.innerHTML = `${markup()}<script type="module" src="${OURS}"></script>`;
      await waitUntil(() => headingIn(page) === HEADING);
    }
    expect(errors).to.deep.equal([]);
  });

  for (const type of ['text/javascript', 'module', '']) {
    it(`held by a consent tool and given back as “${type}” finds its languages`, async () => {
      const { page, errors } = await openPage(`${markup()}<script type="text/plain" data-src="${OURS}"></script>`, 'en');
      expect(linkIsVisible(page)).to.equal(true);
      const held = page.querySelector('script')!;
      const script = page.createElement('script');
      script.type = type;
      script.src = held.dataset['src']!;
      held.replaceWith(script);
      await waitUntil(() => headingIn(page) === 'Subscribe to our newsletter');
      expect(linkIsVisible(page)).to.equal(false);
      expect(errors).to.deep.equal([]);
    });
  }
});

describe('sri.json', () => {
  const hashes = async (): Promise<Record<string, string>> => (await (await fetch('/dist/cdn/sri.json')).json()) as Record<string, string>;
  const FILES = ['iq.js', 'newsletter-form.js', 'contact-card.js', 'story-teaser.js', 'funding-notice.js'];

  for (const type of ['text/javascript', 'module']) {
    it(`has for each file the hash with which browsers run it (${type})`, async () => {
      for (const file of FILES) {
        const { page } = await openPage('');
        const integrity = (await hashes())[file]!;
        expect(await addScript(page, { src: `/dist/cdn/${file}`, type, integrity, crossorigin: '' }), file).to.equal('loaded');
      }
    });
  }

  it('keeps an altered file out: the link stands', async () => {
    const other = await startOtherVersion();
    const { page, view } = await openPage(markup());
    const script = { src: `${other.url}/iq.js`, integrity: (await hashes())['iq.js']!, crossorigin: '' };
    expect(await addScript(page, script)).to.equal('failed');
    expect(classOf(view)).to.equal(undefined);
    expect(linkIsVisible(page)).to.equal(true);
  });
});
