import type { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';
import { expect, input, newId, part, recordedRequests, startStandIn, stateOf, waitUntil } from '../helpers.ts';
import { addScript, openPage } from './page.ts';
import { watchTraces, type Traces } from './traces.ts';

/* What the widgets leave behind: nothing on the device, and on the network only what a page's owner can see in the snippet. */

const PHOTO = '/stories/partner.svg';
const TAGS = ['iq-newsletter-form', 'iq-contact-card', 'iq-story-teaser', 'iq-funding-notice'];

/** The photo is a new one each time, because Firefox says nothing of those that it has. */
const pageWith = (action: string): string => `
  <iq-contact-card name="Viktoria Blank" phone="0331/81 36 86" email="vb(at)iq.example" photo="${PHOTO}?${newId()}">Viktoria Blank</iq-contact-card>
  <iq-newsletter-form action="${action}" publisher="IQ" privacy-url="/p" archive-url="/archiv"><a href="/e">Abonnieren</a></iq-newsletter-form>
  <iq-story-teaser kicker="Brandenburg"><a href="/leer">Mit Mut zur Selbstständigkeit</a><p>Weite Wege.</p></iq-story-teaser>
  <iq-funding-notice links></iq-funding-notice>`;

interface Opened {
  page: Document;
  view: Window & typeof globalThis;
  form: NewsletterForm;
  traces: Traces;
  errors: string[];
}

/** A watched page with all four widgets, as they stand before anybody acts. */
async function openWatched(lang: string, action: string, src = '/dist/cdn/iq.js'): Promise<Opened> {
  const opened = await openPage(pageWith(action), lang);
  const { page, errors } = opened;
  const view = opened.view as Window & typeof globalThis;
  const traces = watchTraces(view);
  await addScript(page, { src });
  await waitUntil(() => TAGS.every((tag) => page.querySelector(tag)!.shadowRoot?.querySelector('.full')), 'all should stand');
  await waitUntil(() => traces.requests().includes(PHOTO), 'the photo should come');
  return { page, view, form: page.querySelector<NewsletterForm>('iq-newsletter-form')!, traces, errors };
}

/** Does all that a visitor can do: signs up, saves the contact, follows every link, leaves the page. */
async function use({ page, view, form }: Opened): Promise<void> {
  input(form, 'email').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  input(form, 'email').value = 'vb@iq.example';
  part(form, 'button').click();
  await stateOf(form, 'success');
  const clicked: string[] = [];
  // After ours: the page stays where it is, and nothing is downloaded.
  view.addEventListener('click', (event) => {
    clicked.push((event.composedPath()[0] as Element).closest('a')?.protocol ?? '');
    event.preventDefault();
  });
  for (const tag of TAGS) {
    const widget = page.querySelector(tag)!;
    for (const link of [...widget.shadowRoot!.querySelectorAll('a'), ...widget.querySelectorAll('a')]) link.click();
  }
  expect([...new Set(clicked)].sort(), 'vCard, mail, telephone, pages').to.include.members(['blob:', 'mailto:', 'tel:', location.protocol]);
  view.dispatchEvent(new PageTransitionEvent('pagehide'));
  page.dispatchEvent(new Event('visibilitychange'));
}

describe('a page with all four widgets', () => {
  afterEach(() => (document.cookie = 'own=; path=/; max-age=0'));

  for (const [lang, language] of [
    ['de', []],
    ['pl', ['/dist/cdn/locales/pl.json']],
  ] as const) {
    it(`keeps nothing and asks for what its attributes name, before and after use (${lang})`, async () => {
      document.cookie = 'own=1; path=/';
      const id = newId();
      const opened = await openWatched(lang, `/faults/accepted/${id}`);
      const { page, traces, errors } = opened;
      const asked = ['/dist/cdn/iq.js', ...language, PHOTO];
      expect(traces.requests()).to.deep.equal(asked);
      const head = page.head.innerHTML;
      expect(await recordedRequests(id)).to.deep.equal([]);

      await use(opened);
      expect(traces.requests()).to.deep.equal(['/dist/cdn/form-help.js', ...asked.slice(0, -1), `/faults/accepted/${id}`, PHOTO]);
      expect(traces.sent).to.deep.equal([
        ...language.map((path) => ({ method: 'GET', path, credentials: 'omit' })),
        { method: 'POST', path: `/faults/accepted/${id}`, credentials: 'omit' },
      ]);
      const posts = await recordedRequests(id);
      expect(posts.map(({ method, cookie }) => [method, cookie])).to.deep.equal([['POST', '']]);
      expect(traces.touched).to.deep.equal([]);
      expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['own=1', 0, 0]);
      expect(traces.newNames()).to.deep.equal([]);
      expect(page.head.innerHTML, 'no script or style is left in the page').to.equal(head);
      expect(errors).to.deep.equal([]);
    });
  }

  it('brings no cookie to another host, where files and sign-up lie', async () => {
    document.cookie = 'own=1; path=/';
    const file = (path: string, type: string): object => ({ path, type, status: 200, file: `dist/cdn/${path}` });
    const host = await startStandIn({
      cors: true,
      answers: [
        { method: 'POST', status: 202, type: 'application/json', body: '{"status":"confirmation-sent"}' },
        ...['iq.js', 'form-help.js'].map((path) => ({ ...file(path, 'text/javascript'), status: 200 })),
        { ...file('locales/pl.json', 'application/json'), status: 200 },
      ],
    });
    const opened = await openWatched('pl', `${host.url}/newsletter`, `${host.url}/iq.js`);
    await use(opened);
    const [script, ...others] = await host.requests();
    expect(script!.path, 'the page’s own element brings it').to.equal('/iq.js');
    expect(others.map(({ method, path, cookie }) => [method, path, cookie]).sort()).to.deep.equal([
      ['GET', '/form-help.js', ''],
      ['GET', '/locales/pl.json', ''],
      ['POST', '/newsletter', ''],
    ]);
    expect(opened.traces.touched).to.deep.equal([]);
  });

  it('is watched well: what other scripts leave is seen', async () => {
    const { page, view } = await openPage('');
    const traces = watchTraces(view as Window & typeof globalThis);
    const script = page.createElement('script');
    script.textContent = `
      localStorage.length; sessionStorage.length; indexedDB.cmp(1, 1); caches.keys(); document.cookie; document.cookie = 'a=1'; navigator.sendBeacon('/faults/accepted/beacon');
      new Image(); new XMLHttpRequest(); window.left = 1; window[Symbol.for('left')] = 1; document.left = 1;
      fetch('${PHOTO}', { credentials: 'include' });`;
    page.body.append(script);
    expect([...new Set(traces.touched)].sort()).to.deep.equal(
      ['Image', 'XMLHttpRequest', 'caches', 'cookie', 'indexedDB', 'localStorage', 'sendBeacon', 'sessionStorage'].filter(
        (name) => name in view || name in navigator || name in document,
      ),
    );
    expect(traces.newNames()).to.deep.equal(['Symbol(left)', 'left', 'left']);
    expect(traces.sent).to.deep.equal([{ method: 'GET', path: PHOTO, credentials: 'include' }]);
    await waitUntil(() => traces.requests().includes(PHOTO));
  });
});
