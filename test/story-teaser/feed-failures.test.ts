import { StoryTeaser } from '../../src/story-teaser/story-teaser.element.ts';
import { expect, fixture, listen, startStandIn, waitUntil } from '../helpers.ts';
import { allow, openPage } from '../embed/page.ts';
import {
  ITEMS,
  answerOf,
  cardsOf,
  collectProblems,
  expectNoErrors,
  feedOf,
  listOf,
  serve,
  showsFallback,
  stands,
  stories,
} from './list.ts';
import type { ListSettings } from './list.ts';
import type { StandInAnswer } from '../run/stand-in.ts';

const FORMS = 'JSON Feed 1.1, RSS 2.0, Atom, WordPress /wp-json/wp/v2/posts?_embed';
const NOT_A_FEED = {
  code: 'feed-invalid',
  de: ['kein Feed, der sich lesen lässt.', `Gelesen werden: ${FORMS}.`],
  en: ['no feed that can be read.', `Use: ${FORMS}.`],
};
const NO_STORY = {
  code: 'feed-invalid',
  de: ['keine Geschichte, die hier zu zeigen wäre.', 'Prüfen Sie den Feed und die Attribute tag und languages.'],
  en: ['no story to be shown here.', 'Check the feed and the attributes tag and languages.'],
};
const UNREACHABLE = {
  code: 'feed-failed',
  de: [
    'nicht erreichbar, oder der Server erlaubt es anderen Seiten nicht (CORS).',
    'Er muss Access-Control-Allow-Origin senden, oder der Feed liegt bei dieser Seite.',
  ],
  en: [
    'not reachable, or its server does not allow it to other sites (CORS).',
    'It must send Access-Control-Allow-Origin, or the feed must be on this site.',
  ],
};
const refused = (status: number): typeof UNREACHABLE => ({
  code: 'feed-failed',
  de: [`der Server antwortet mit ${status}.`, 'Öffnen Sie die Adresse im Browser und prüfen Sie sie.'],
  en: [`the server answers with ${status}.`, 'Open the address in a browser and check it.'],
});

/** What a server does, and what the editor is told. */
interface Failure {
  name: string;
  answer: Partial<StandInAnswer>;
  told: typeof UNREACHABLE;
  settings?: ListSettings;
  hasNoCors?: true;
}

const feed = feedOf(ITEMS);
const html = '<!doctype html><html><title>Anmelden</title><body>Bitte melden Sie sich an.</body></html>';
const cases: Failure[] = [
  { name: 'answers with 404', answer: { status: 404, body: html }, told: refused(404) },
  { name: 'answers with 500', answer: { status: 500, body: feed }, told: refused(500) },
  { name: 'answers with nothing', answer: { status: 204 }, told: NOT_A_FEED },
  { name: 'sends the browser nowhere', answer: { status: 302, headers: { Location: 'http://127.0.0.1:9/' } }, told: UNREACHABLE },
  { name: 'allows it to no other site', answer: { body: feed }, hasNoCors: true, told: UNREACHABLE },
  { name: 'breaks off', answer: { body: feed, isCut: true }, told: UNREACHABLE },
  { name: 'has lost the end of the feed', answer: { body: feed.slice(0, -100) }, told: NOT_A_FEED },
  { name: 'sends a page instead', answer: { body: html, type: 'text/html' }, told: NOT_A_FEED },
  { name: 'sends a page that is called a feed', answer: { body: html, type: 'application/rss+xml' }, told: NOT_A_FEED },
  { name: 'sends an empty file', answer: { body: '' }, told: NOT_A_FEED },
  { name: 'sends other data', answer: { body: '{"items": [1, 2]}' }, told: NOT_A_FEED },
  {
    name: 'sends more than 2 MB',
    answer: { body: feed.padEnd(200_001), repeat: 10 },
    told: {
      code: 'feed-invalid',
      de: ['größer als 2 MB.', 'Nehmen Sie einen Feed mit weniger Einträgen.'],
      en: ['larger than 2 MB.', 'Use a feed with fewer items.'],
    },
  },
  { name: 'has no story', answer: { body: feedOf([]) }, told: NO_STORY },
  { name: 'has none with this tag', answer: { body: feed }, settings: { tag: 'Potsdam' }, told: NO_STORY },
  { name: 'has none in this language', answer: { body: feed }, settings: { languages: 'uk' }, told: NO_STORY },
  {
    name: 'has none that may still be shown',
    answer: { body: feedOf([{ ...ITEMS[0], _iq: { consent_until: '2020-01-01' } }]) },
    told: NO_STORY,
  },
];

describe('a feed of which the server', () => {
  expectNoErrors();
  for (const { name, answer, told, settings, hasNoCors } of cases) {
    for (const language of ['de', 'en'] as const) {
      it(`${name}: the fallback stays, and the editor is told in ${language}`, async () => {
        const problems = collectProblems();
        const loaded = listen(document, 'iq-stories-loaded');
        const server = await startStandIn({ ...answerOf('', answer), cors: !hasNoCors });
        const src = `${server.url}/feed`;
        const element = await listOf(src, { ...settings, lang: language });
        await waitUntil(() => problems().length > 0);
        await element.updateComplete;
        const [message, remedy] = told[language];
        expect(problems()).to.deep.equal([{ code: told.code, message: `src="${src}": ${message}`, remedy }]);
        expect(showsFallback(element)).to.equal(true);
        expect(element.shadowRoot!.querySelector('.stories')).to.equal(null);
        expect(loaded).to.deep.equal([]);
      });
    }
  }
});

describe('a feed', () => {
  expectNoErrors();

  it('of exactly 2 MB is read', async () => {
    const element = await stands(await listOf((await serve(feed.padEnd(2_000_000 - new Blob([feed]).size + feed.length))).url));
    expect(cardsOf(element)).to.have.length(1);
  });

  it('is asked for without cookie, referrer or any header that needs leave', async () => {
    document.cookie = 'iq-session=secret';
    const server = await serve(ITEMS);
    await stands(await listOf(`${server.url}/feed?a=b`));
    document.cookie = 'iq-session=; max-age=0';
    const [{ accept, ...request }] = (await server.requests()) as [Awaited<ReturnType<typeof server.requests>>[number]];
    expect(request).to.deep.equal({ method: 'GET', path: '/feed?a=b', type: '', referer: '', cookie: '', body: '', isGivenUp: false });
    expect(accept).to.equal('*/*');
  });

  it('that never comes is given up when the element is removed, and nobody is told', async () => {
    const problems = collectProblems();
    const server = await serve(ITEMS, { isHeld: true });
    const element = await listOf(server.url);
    await waitUntil(async () => (await server.requests()).length === 1);
    expect(showsFallback(element)).to.equal(true);
    element.remove();
    await waitUntil(async () => (await server.requests())[0]!.isGivenUp, 'the connection should be closed');
    expect(problems()).to.deep.equal([]);
  });

  it('that does not come to a visitor who is offline is no fault of the editor', async () => {
    const problems = collectProblems();
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    const element = await listOf('http://127.0.0.1:9/feed');
    await waitUntil(() => element.shadowRoot!.querySelector('.root') && !element.shadowRoot!.querySelector('.waiting'));
    await waitUntil(() => showsFallback(element));
    Reflect.deleteProperty(navigator, 'onLine');
    expect(problems()).to.deep.equal([]);
  });
});

describe('an address that is none', () => {
  expectNoErrors();
  for (const [language, words] of [
    ['de', ['ist nicht zu verwenden.', 'Richtig ist: src="https://…"']],
    ['en', ['not usable.', 'Use: src="https://…"']],
  ] as const) {
    for (const src of ['javascript:window.trapped=1', 'data:application/json,[]', 'file:///etc/passwd', 'http://[']) {
      it(`${src} (${language}) is not asked for`, async () => {
        const problems = collectProblems();
        const element = await listOf(src, { lang: language });
        await waitUntil(() => problems().length > 0);
        const [message, remedy] = words;
        expect(problems()).to.deep.equal([{ code: 'unsafe-url', message: `src="${src}": ${message}`, remedy }]);
        expect(showsFallback(element)).to.equal(true);
        expect(performance.getEntriesByType('resource').filter(({ name }) => name === src)).to.deep.equal([]);
        expect('trapped' in window).to.equal(false);
      });
    }
  }

  it('in place of a good one takes its stories away', async () => {
    const element = await stands(await listOf((await serve(ITEMS)).url));
    element.setAttribute('src', 'javascript:0');
    await element.updateComplete;
    expect(cardsOf(element)).to.deep.equal([]);
    expect(showsFallback(element)).to.equal(true);
  });

  it('in place of one that is on its way gives it up', async () => {
    const server = await serve(ITEMS, { isHeld: true });
    const element = await listOf(server.url);
    await waitUntil(async () => (await server.requests()).length === 1);
    element.setAttribute('src', 'javascript:0');
    await waitUntil(async () => (await server.requests())[0]!.isGivenUp, 'the connection should be closed');
    expect(showsFallback(element)).to.equal(true);
  });
});

describe('properties of wrong types', () => {
  expectNoErrors();
  const wrong: unknown[] = [null, undefined, true, {}, [], () => 0, Symbol('x'), new Date(NaN), Object.create(null), 2n ** 70n];

  for (const name of ['src', 'limit', 'tag', 'languages', 'imageHosts', 'jsonLd']) {
    it(`${name}: the fallback stays, or the list stands`, async () => {
      // Numbers are texts in tags.
      for (const value of name === 'limit' ? [...wrong, NaN, -1, Infinity] : wrong) {
        const element = document.createElement('iq-story-teaser');
        element.innerHTML = '<a href="https://iq.example/alle">Alle</a>';
        Object.assign(element, { src: name === 'src' ? '' : '/stories/feed.json', [name]: value });
        (await fixture<HTMLElement>(document.createElement('div'))).append(element);
        await element.updateComplete;
        if (name === 'src') expect(showsFallback(element)).to.equal(true);
        else await stands(element);
        element.remove();
      }
    });
  }
});

describe('a page that forbids it', () => {
  for (const language of ['de', 'en'] as const) {
    it(`by connect-src: the editor is told what to allow, in ${language}`, async () => {
      const { url } = await serve(stories(1));
      const { page, view, errors } = await openPage('', language);
      const told = listen<{ code: string }>(page, 'iq-problem');
      // The element of this window, so that its document is the one with the policy.
      const script = page.createElement('script');
      Object.assign(script, { type: 'module', src: '/src/story-teaser/index.ts' });
      page.head.append(script);
      await (view as Window & typeof globalThis).customElements.whenDefined('iq-story-teaser');
      allow(page, "connect-src 'self'");
      page.body.innerHTML = `<iq-story-teaser src="${url}/feed"><a href="/alle">Alle Geschichten</a></iq-story-teaser>`;
      await waitUntil(() => told.length > 0);
      const { origin } = new URL(url);
      const [message, remedy] = {
        de: ['die Content-Security-Policy dieser Seite verbietet es.', `Sie muss erlauben: connect-src ${origin}`],
        en: ['the Content-Security-Policy of this page forbids it.', `It must allow: connect-src ${origin}`],
      }[language];
      expect(told.map(({ detail }) => detail)).to.deep.equal([
        { code: 'blocked-by-csp', message: `src="${url}/feed": ${message}`, remedy },
      ]);
      expect(showsFallback(page.querySelector<StoryTeaser>('iq-story-teaser')!)).to.equal(true);
      expect(errors).to.deep.equal([]);
    });
  }
});
