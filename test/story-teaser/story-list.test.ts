import { expect, listen, startStandIn, waitUntil } from '../helpers.ts';
import {
  ITEMS,
  answerOf,
  cardsOf,
  collectProblems,
  expectNoErrors,
  feedOf,
  linksOf,
  listOf,
  serve,
  showsFallback,
  stands,
  stories,
  titlesOf,
  type Item,
} from './list.ts';
import { feeds } from './feeds.ts';
import type { StoryTeaser } from '../../src/story-teaser/story-teaser.element.ts';

/** A picture of one colour. */
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><path d="M0 0h30v20H0z"/></svg>';

const picturesOf = (element: StoryTeaser): HTMLImageElement[] => [...element.shadowRoot!.querySelectorAll('img')];
const requested = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name);

describe('a list of stories', () => {
  expectNoErrors();

  for (const [kind, file] of [
    ['json-feed', 'json-feed.json'],
    ['rss', 'wordpress.xml'],
    ['atom', 'typo3-news-atom.xml'],
    ['wordpress', 'wp-posts.json'],
  ] as const) {
    it(`comes from ${kind}`, async () => {
      const feed = feeds.find((one) => one.file === file)!;
      expect(feed.kind).to.equal(kind);
      const server = await serve('', { file: `test/story-teaser/feeds/${file}`, type: 'application/octet-stream' });
      const element = await stands(await listOf(`${server.url}/${file}`, { limit: '50', languages: '*' }));
      const items = feed.items.map(({ title, summary }) => title ?? summary);
      expect(titlesOf(element)).to.deep.equal(items);
      expect(showsFallback(element)).to.equal(false);
    });
  }

  it('is one to assistive technology, with one link and one heading in each entry', async () => {
    const element = await stands(await listOf((await serve(ITEMS)).url, { headingLevel: 4, languages: '*' }));
    const lists = [...element.shadowRoot!.querySelectorAll('ul, ol, [role=list]')];
    expect(lists.map((list) => [list.localName, list.role, list.childElementCount])).to.deep.equal([['ul', 'list', 3]]);
    for (const card of cardsOf(element)) {
      expect(card.parentElement === lists[0]).to.equal(true);
      const headings = [...card.querySelectorAll('h1, h2, h3, h4, h5, h6')];
      expect(headings.map(({ localName }) => localName)).to.deep.equal(['h4']);
      expect([card.querySelectorAll('a').length, headings[0]!.querySelectorAll('a').length]).to.deep.equal([1, 1]);
    }
    expect(linksOf(element).map(({ href }) => href)).to.deep.equal(ITEMS.map(({ url }) => url));
  });

  it('keeps language and direction of stories in another language', async () => {
    const element = await stands(await listOf((await serve(ITEMS)).url, { languages: '*' }));
    const told = linksOf(element).map(({ lang, dir, hreflang }) => [lang, dir, hreflang]);
    expect(told).to.deep.equal([
      ['de', 'ltr', 'de'],
      ['en', 'ltr', 'en'],
      ['ar', 'rtl', 'ar'],
    ]);
    const [, text] = element.shadowRoot!.querySelectorAll<HTMLElement>('[part=text] p');
    expect([text!.lang, text!.dir]).to.deep.equal(['en', 'ltr']);
  });

  it('names medium, minutes and another language in the link, once', async () => {
    const element = await stands(await listOf((await serve(ITEMS)).url, { languages: '*' }));
    const facts = ['', 'Lesezeit: 2 Minuten · Sprache: Englisch', 'Video · Sprache: Arabisch'];
    for (const [at, link] of linksOf(element).entries()) {
      const shown = cardsOf(element)[at]!.querySelector<HTMLElement>('.meta span');
      expect(link.textContent.endsWith(facts[at]!)).to.equal(true);
      expect(shown?.textContent ?? '').to.equal(facts[at]);
      // Said once, in the link.
      if (shown) expect(shown.ariaHidden).to.equal('true');
      expect(link.querySelector<HTMLElement>('.spoken')?.textContent ?? '').to.equal(facts[at] && `, ${facts[at]}`);
    }
  });

  it('tells once that it stands, with what the feed has', async () => {
    const seen: [StoryTeaser, number, number, boolean][] = [];
    const note = ({ target, detail, bubbles, composed }: CustomEvent<{ count: number }>): void =>
      void seen.push([target as StoryTeaser, detail.count, cardsOf(target as StoryTeaser).length, bubbles && composed]);
    document.addEventListener('iq-stories-loaded', note as EventListener);
    const element = await stands(await listOf((await serve(stories(5))).url));
    await waitUntil(() => seen.length > 0);
    element.requestUpdate();
    await element.updateComplete;
    document.removeEventListener('iq-stories-loaded', note as EventListener);
    expect(seen).to.deep.equal([[element, 5, 3, true]]);
  });

  it('tells which story is opened', async () => {
    const element = await stands(await listOf((await serve(ITEMS)).url, { languages: '*' }));
    const opened = listen<{ href: string }>(document, 'iq-story-open');
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    linksOf(element)[1]!.click();
    expect(opened.map(({ detail }) => detail)).to.deep.equal([{ href: 'https://iq.example/kobint' }]);
  });

  it('opens a story at a click on its text too', async () => {
    const element = await stands(await listOf((await serve(ITEMS)).url, { languages: '*' }));
    const opened = listen<{ href: string }>(document, 'iq-story-open');
    // The click on the text, and the one on the link that follows from it.
    const stop = (event: Event): void => {
      if (event.composedPath()[0] instanceof HTMLAnchorElement) event.preventDefault();
    };
    document.addEventListener('click', stop);
    cardsOf(element)[1]!.querySelector<HTMLElement>('[part=text] p')!.click();
    document.removeEventListener('click', stop);
    expect(opened.map(({ detail }) => detail)).to.deep.equal([{ href: 'https://iq.example/kobint' }]);
  });
});

describe('of the stories of a feed', () => {
  expectNoErrors();
  const shown = async (items: readonly Item[], settings: Parameters<typeof listOf>[1]): Promise<string[]> =>
    linksOf(await stands(await listOf((await serve(items)).url, settings))).map(({ href }) => href.split('/').at(-1)!);

  it('three are shown', async () => expect(await shown(stories(9), {})).to.deep.equal(['0', '1', '2']));
  it('as many are shown as are wanted', async () => expect(await shown(stories(9), { limit: '5' })).to.have.length(5));
  it('three are shown where the wish cannot be read', async () => {
    const problems = collectProblems();
    expect(await shown(stories(9), { limit: 'viele' })).to.have.length(3);
    expect(problems().map(({ code, message }) => `${code} ${message}`)).to.deep.equal([
      'invalid-attribute limit="viele": ist nicht zu verwenden.',
    ]);
  });

  for (const [tag, expected] of [
    ['Brandenburg', ['leer', 'barnim']],
    ['GRÜNDUNG', ['leer']],
    [' beratung ,,gründung, ', ['leer', 'kobint']],
    ['', ['leer', 'kobint', 'barnim']],
  ] as const) {
    it(`with the tags “${tag}”: ${expected.join(', ')}`, async () =>
      expect(await shown(ITEMS, { tag, languages: '*' })).to.deep.equal(expected));
  }

  const [german, english, arabic] = ITEMS as [Item, Item, Item];
  const unknown: Item = { id: 'x', url: 'https://iq.example/x', title: 'Ohne Sprache' };
  const austrian: Item = { ...unknown, id: 'at', url: 'https://iq.example/at', language: 'de-AT' };
  for (const [languages, lang, items, expected] of [
    ['en', 'de', ITEMS, ['kobint']],
    ['ar  en', 'de', ITEMS, ['kobint', 'barnim']],
    ['*', 'de', ITEMS, ['leer', 'kobint', 'barnim']],
    [undefined, 'de', ITEMS, ['leer']],
    [undefined, 'en-GB', ITEMS, ['kobint']],
    [undefined, 'ar', ITEMS, ['barnim']],
    [undefined, 'de', [english, arabic], ['kobint', 'barnim']],
    [undefined, 'de', [english, unknown], ['kobint', 'x']],
    [undefined, 'de', [german, english, unknown, austrian], ['leer', 'x', 'at']],
    ['de-AT', 'de', [german, english, austrian], ['leer', 'at']],
  ] as const) {
    const all = items.map(({ id }) => id as string).join(', ');
    it(`of ${all}, with languages=${languages ?? 'none'} on a page in ${lang}: ${expected.join(', ')}`, async () =>
      expect(await shown(items, { lang, ...(languages && { languages }) })).to.deep.equal(expected));
  }

  it('those whose consent is over are never shown, nor are their pictures asked for', async () => {
    const server = await startStandIn({ cors: true, answers: [{ path: 'svg', status: 200, type: 'image/svg+xml', body: PICTURE }] });
    const items = stories(3).map((item, at) => ({
      ...item,
      image: `${server.url}/${at}.svg`,
      _iq: { consent_until: ['2026-10-01', '2026-10-02', '2026-10-03'][at] },
    }));
    await server.change({
      cors: true,
      answers: [{ path: 'svg', status: 200, type: 'image/svg+xml', body: PICTURE }, ...answerOf(items).answers],
    });
    // 23:59 in Germany, where it is summer.
    let time = Date.parse('2026-10-02T21:59:00Z');
    const element = await stands(await listOf(`${server.url}/feed`, { now: () => time }));
    expect(titlesOf(element)).to.deep.equal(['Geschichte 2', 'Geschichte 3']);
    await waitUntil(() => picturesOf(element).every((picture) => picture.complete && picture.naturalWidth > 0));
    time += 60_000;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await waitUntil(() => cardsOf(element).length === 1);
    expect(titlesOf(element)).to.deep.equal(['Geschichte 3']);
    expect((await server.requests()).map(({ path }) => path).sort()).to.deep.equal(['/1.svg', '/2.svg', '/feed']);
  });
});

describe('pictures of a list', () => {
  expectNoErrors();
  let third: Awaited<ReturnType<typeof startStandIn>>;
  let elsewhere: string;
  /** A feed of which one picture is on its own host, one on that of the page, and one on a third. */
  const feed = async (): Promise<string> => {
    const picture = { path: 'svg', status: 200, type: 'image/svg+xml', body: PICTURE };
    third = await startStandIn({ cors: true, answers: [picture] });
    elsewhere = third.url.replace('127.0.0.1', 'localhost');
    const own = await startStandIn({ cors: true, answers: [] });
    const pictures = ['own.svg', `${location.origin}/stories/schneiderei.svg`, `${elsewhere}/third.svg`];
    const items = stories(3).map((item, at) => ({ ...item, image: pictures[at] }));
    await own.change({ cors: true, answers: [picture, ...answerOf(items).answers] });
    return `${own.url}/feed`;
  };

  it('come from the hosts of feed and page only; the editor is told of others', async () => {
    const problems = collectProblems();
    const src = await feed();
    const element = await stands(await listOf(src));
    const base = src.slice(0, -4);
    expect(picturesOf(element).map(({ src }) => src)).to.deep.equal([`${base}own.svg`, `${location.origin}/stories/schneiderei.svg`]);
    await waitUntil(() => picturesOf(element).every((picture) => picture.complete && picture.naturalWidth > 0));
    expect(element.shadowRoot!.innerHTML).not.to.contain(elsewhere);
    expect(requested().filter((url) => url.startsWith(elsewhere))).to.deep.equal([]);
    expect(await third.requests()).to.deep.equal([]);
    const { host } = new URL(elsewhere);
    expect(problems()).to.deep.equal([
      {
        code: 'unsafe-url',
        message: `${host}: Bilder von dort fehlen.`,
        remedy: `image-hosts="${host}" erlaubt sie; dieser Server erfährt dann, wer die Seite liest.`,
      },
    ]);
  });

  it('come from another host that the page names', async () => {
    const problems = collectProblems();
    const src = await feed();
    const element = await stands(await listOf(src, { imageHosts: `i0.wp.com ${new URL(elsewhere).origin}/bilder` }));
    await waitUntil(() => picturesOf(element).every((picture) => picture.complete && picture.naturalWidth > 0));
    expect(picturesOf(element)).to.have.length(3);
    expect((await third.requests()).map(({ path }) => path)).to.deep.equal(['/third.svg']);
    expect(problems()).to.deep.equal([]);
  });

  it('that do not come leave no place', async () => {
    const [item] = stories(1);
    const element = await stands(await listOf((await serve([{ ...item, image: '/missing.svg' }], { path: 'feed' })).url + '/feed'));
    await waitUntil(() => picturesOf(element).length === 0);
    expect(element.shadowRoot!.querySelector('.picture')).to.equal(null);
    expect(titlesOf(element)).to.deep.equal(['Geschichte 1']);
  });

  it('of a hostile feed are text, and run nothing', async () => {
    const [item] = stories(1);
    const element = await stands(
      await listOf((await serve(feedOf([{ ...item, title: '<img src=x onerror="window.trapped=1">', summary: '<b>fett</b>' }]))).url),
    );
    expect(titlesOf(element)).to.deep.equal(['<img src=x onerror="window.trapped=1">']);
    expect(element.shadowRoot!.querySelector('[part=text] p')!.textContent).to.equal('<b>fett</b>');
    expect(picturesOf(element)).to.deep.equal([]);
    expect('trapped' in window).to.equal(false);
  });
});
