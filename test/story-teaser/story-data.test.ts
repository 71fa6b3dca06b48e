import { html, nothing } from 'lit';
import { expect, fixture, waitUntil } from '../helpers.ts';
import { storyData } from '../../src/story-teaser/story-data.ts';
import { ITEMS, expectNoErrors, listOf, serve, stands, stories } from './list.ts';
import type { StoryTeaser } from '../../src/story-teaser/story-teaser.element.ts';

const CONTEXT = { '@context': 'https://schema.org' };
const EVIL = '</script><script>window.trapped = 1</script><!-- \u2028\u2029 "';

/** The data in the page's head. */
const scripts = (): HTMLScriptElement[] => [...document.head.querySelectorAll<HTMLScriptElement>('[type="application/ld+json"]')];
const data = (): unknown[] => scripts().map((script) => JSON.parse(script.textContent) as unknown);
const isThere = (): Promise<void> => waitUntil(() => scripts().length > 0, 'there should be data');

/** A teaser with data. */
const teaser = (content: string, attributes: { date?: string; readingTime?: string; consentUntil?: string } = {}): Promise<StoryTeaser> => {
  const element = fixture<StoryTeaser>(
    html`<iq-story-teaser
      lang="de"
      json-ld
      date=${attributes.date ?? nothing}
      reading-time=${attributes.readingTime ?? nothing}
      consent-until=${attributes.consentUntil ?? nothing}
    ></iq-story-teaser>`,
  );
  return element.then((one) => {
    one.innerHTML = content;
    return one;
  });
};

describe('storyData', () => {
  it('writes one article with all that is known of it', () => {
    const story = {
      url: 'https://iq.example/leer',
      title: 'Mit Mut und Know-how',
      summary: 'Weite Wege',
      image: { url: 'https://iq.example/leer.jpg', alt: 'Laden', srcset: 'a 1w' },
      date: '2026-10-01',
      language: 'de',
      tags: ['Brandenburg'],
      author: 'Viktoria Blank',
      minutes: 3,
      media: 'video',
      consentUntil: '2030-12-31',
    } as const;
    expect(JSON.parse(storyData([{ ...story, tags: [...story.tags] }], false))).to.deep.equal({
      ...CONTEXT,
      '@type': 'Article',
      headline: 'Mit Mut und Know-how',
      url: 'https://iq.example/leer',
      description: 'Weite Wege',
      image: 'https://iq.example/leer.jpg',
      datePublished: '2026-10-01',
      inLanguage: 'de',
      author: { '@type': 'Person', name: 'Viktoria Blank' },
      timeRequired: 'PT3M',
    });
  });

  it('writes one article with no more than its address', () => {
    expect(JSON.parse(storyData([{ url: 'https://iq.example/a' }], false))).to.deep.equal({
      ...CONTEXT,
      '@type': 'Article',
      url: 'https://iq.example/a',
    });
  });

  it('writes a list of addresses in their order', () => {
    const list = [{ url: 'https://iq.example/a', title: 'A', summary: 'Text', minutes: 3 }, { url: 'https://iq.example/b' }];
    expect(JSON.parse(storyData(list, true))).to.deep.equal({
      ...CONTEXT,
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, url: 'https://iq.example/a', name: 'A' },
        { '@type': 'ListItem', position: 2, url: 'https://iq.example/b' },
      ],
    });
  });

  it('writes nothing of nothing', () => expect([storyData([], true), storyData([], false)]).to.deep.equal(['', '']));

  it('lets no text end the script', () => {
    for (const isList of [true, false]) {
      const json = storyData([{ url: 'https://iq.example/a', title: EVIL }], isList);
      expect(json).not.to.match(/[<\u2028\u2029]/);
      expect(JSON.stringify(JSON.parse(json))).to.contain(JSON.stringify(EVIL));
    }
  });
});

describe('data for search engines', () => {
  expectNoErrors();

  it('are none where the page does not want them', async () => {
    const element = await stands(await listOf((await serve(ITEMS)).url));
    await element.updateComplete;
    expect(scripts()).to.deep.equal([]);
  });

  it('tell of the story in the element', async () => {
    const content = '<img src="/stories/schneiderei.svg" alt="Laden"><a href="/leer">Mit Mut</a><p>Weite Wege</p>';
    await teaser(content, { date: '2026-10-01', readingTime: '3' });
    await isThere();
    await waitUntil(() => scripts()[0]!.text.includes('leer'));
    const expected = {
      ...CONTEXT,
      '@type': 'Article',
      headline: 'Mit Mut',
      url: `${location.origin}/leer`,
      description: 'Weite Wege',
      image: `${location.origin}/stories/schneiderei.svg`,
      datePublished: '2026-10-01',
      inLanguage: 'de',
      timeRequired: 'PT3M',
    };
    expect(data()).to.deep.equal([expected]);
  });

  it('tell of the stories that are shown', async () => {
    await stands(await listOf((await serve(ITEMS)).url, { jsonLd: true, languages: '*', limit: '2' }));
    await isThere();
    const items = ITEMS.slice(0, 2).map(({ url, title }, at) => ({ '@type': 'ListItem', position: at + 1, url, name: title }));
    expect(data()).to.deep.equal([{ ...CONTEXT, '@type': 'ItemList', itemListElement: items }]);
  });

  it('follow the element: they change with it, and go with the attribute', async () => {
    const element = await teaser('<a href="/a">Erste</a>');
    await isThere();
    element.querySelector('a')!.textContent = 'Zweite';
    await waitUntil(() => (data()[0] as { headline?: string } | undefined)?.headline === 'Zweite');
    expect(scripts()).to.have.length(1);
    element.jsonLd = false;
    await waitUntil(() => scripts().length === 0);
  });

  it('of a hostile page stay data', async () => {
    const [item] = stories(1);
    const element = await listOf((await serve([{ ...item, title: EVIL }])).url, { jsonLd: true });
    await stands(element);
    await isThere();
    expect((data()[0] as { itemListElement: { name: string }[] }).itemListElement[0]!.name).to.equal(EVIL.replace(/\s+/g, ' '));
    // As a server sends it that has drawn the page.
    const copy = new DOMParser().parseFromString(document.head.innerHTML, 'text/html');
    expect(copy.querySelectorAll('script')).to.have.length(document.head.querySelectorAll('script').length);
    expect('trapped' in window).to.equal(false);
    element.remove();
  });

  it('are of each element alone', async () => {
    const { url } = await serve(stories(1, 'Liste'));
    const list = await stands(await listOf(url, { jsonLd: true }));
    const own = await teaser('<a href="/a">Erste</a>');
    await waitUntil(() => scripts().length === 2);
    list.remove();
    expect(data().map((one) => (one as Record<string, unknown>)['@type'])).to.deep.equal(['Article']);
    own.remove();
    expect(scripts()).to.deep.equal([]);
  });

  it('go when the consent is over', async () => {
    let time = Date.parse('2026-12-30T12:00:00Z');
    const element = await teaser('<a href="/a">Erste</a>', { consentUntil: '2026-12-31' });
    element.now = () => time;
    element.requestUpdate();
    await isThere();
    time += 2 * 86_400_000;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await waitUntil(() => scripts().length === 0, 'the data should go');
  });
});
