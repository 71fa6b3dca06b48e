import { a11ySnapshot } from '@web/test-runner-commands';
import { engine, expect, listen, part, waitUntil } from '../helpers.ts';
import { PICTURE, linkOf, teaserOf, wordsIn, wordsOf, type Place } from './teaser.ts';
import type { StoryTeaser } from '../../src/story-teaser/story-teaser.element.ts';

const STORY = '<a href="#leer">Mit Mut</a><p>Im Flächenland Brandenburg.</p>';

/** A node of the tree that screen readers get. */
interface Spoken {
  role: string;
  name: string;
  level?: number;
  children?: Spoken[];
}

const allOf = (node: Spoken): Spoken[] => [node, ...(node.children ?? []).flatMap(allOf)];

/** What a screen reader gets of the page; only Chromium's driver tells. */
const spoken = async (role: string): Promise<Spoken[]> => {
  const snapshot = a11ySnapshot as (payload: object) => Promise<unknown>;
  return allOf((await snapshot({})) as Spoken).filter((node) => node.role === role);
};

/** The line below the text. */
const lineOf = (element: StoryTeaser): string => {
  const line = element.shadowRoot!.querySelector('.meta');
  return line ? wordsOf(line) : '';
};

const story = (attributes: Record<string, string>, content = STORY, place: Place = {}): Promise<StoryTeaser> =>
  teaserOf(content, { ...place, attributes });

describe('the words of a card', () => {
  const words = (count: number): string => 'Wort '.repeat(count);
  for (const [name, attributes, content, expected] of [
    ['nothing', {}, STORY, ''],
    ['a reading time', { 'reading-time': '3' }, STORY, 'Lesezeit: 3 Minuten'],
    ['one minute', { 'reading-time': '1' }, STORY, 'Lesezeit: 1 Minute'],
    ['counted minutes', {}, `<a href="#leer">Titel</a><p>${words(300)}</p><p>${words(60)}</p>`, 'Lesezeit: 2 Minuten'],
    ['no minutes of a beginning', {}, `<a href="#leer">Titel</a><p>${words(89)}</p>`, ''],
    ['no minutes of hints in its source', {}, `<div><h3><a href="#leer">Titel</a></h3><!-- ${words(400)} --></div>`, ''],
    ['none where 0 is set', { 'reading-time': '0' }, `<a href="#leer">Titel</a><p>${words(360)}</p>`, ''],
    [
      'counted minutes where it is unreadable',
      { 'reading-time': 'drei' },
      `<a href="#leer">Titel</a><p>${words(360)}</p>`,
      'Lesezeit: 2 Minuten',
    ],
    ['a video', { media: 'video', 'reading-time': '5' }, STORY, 'Video · 5 Minuten'],
    ['a sound without length', { media: 'audio' }, STORY, 'Audio'],
    ['another language of the link', {}, '<a href="#leer" hreflang="en">Courage</a>', 'Sprache: Englisch'],
    ['another language of its words', {}, '<a href="#leer" lang="uk">Курта</a>', 'Sprache: Ukrainisch'],
    ['another language around', {}, '<div lang="fr"><h3><a href="#leer">Courage</a></h3></div>', 'Sprache: Französisch'],
    ['the same language', {}, '<a href="#leer" hreflang="de-AT">Mut</a>', ''],
    ['a language that is none', {}, '<a href="#leer" hreflang="x_y">Mut</a>', ''],
    [
      'everything',
      { date: '2026-10-01', media: 'video', 'reading-time': '5' },
      '<a href="#leer" hreflang="en">A</a>',
      '1. Oktober 2026 Video · 5 Minuten · Sprache: Englisch',
    ],
  ] as const) {
    it(`tell of ${name}`, async () => {
      const element = await story(attributes, content);
      expect(lineOf(element)).to.equal(expected);
    });

    it(`tell of ${name} before the story is opened, once`, async () => {
      const element = await story(attributes, content);
      const facts = expected.replace('1. Oktober 2026 ', '');
      const text = linkOf(element)!.textContent;
      const isSpoken = CSS.supports('content', "'' / 'a'");
      // What the name says is not said again.
      expect(element.shadowRoot!.querySelector('.meta span')?.getAttribute('aria-hidden') ?? '').to.equal(facts && String(isSpoken));
      if (engine === 'chromium') {
        // The pause that styles make between words is no matter.
        const names = (await spoken('link')).map((link) => link.name.replace(' ,', ','));
        expect(names).to.deep.equal([facts ? `${text}, ${facts}` : text]);
        return;
      }
      const { content: generated } = getComputedStyle(linkOf(element)!, '::after');
      if (facts && isSpoken) expect(generated).to.contain(`, ${facts}`);
      else expect(generated).to.match(/^""( \/ (""|attr\(data-facts\)))?$/);
    });
  }

  for (const [language, expected] of [
    ['de', /^1\. Oktober 2026 Lesezeit: 3 Minuten$/],
    ['en', /^(October 1, 2026|1 October 2026) Reading time: 3 minutes$/],
    ['ar', /^(1|١) أكتوبر (2026|٢٠٢٦) .+(3|٣)/],
  ] as const) {
    it(`are those of the page: ${language}`, async () => {
      const element = await story({ date: '2026-10-01', 'reading-time': '3' }, STORY, { lang: language });
      expect(lineOf(element)).to.match(expected);
      expect(element.shadowRoot!.querySelector('time')!.dateTime).to.equal('2026-10-01');
      expect(part(element, 'root').dir).to.equal(language === 'ar' ? 'rtl' : 'ltr');
    });
  }

  it('have the calendar that the page asks for', async () => {
    const persian = await story({ date: '2026-03-21' }, STORY, { lang: 'ar-u-ca-persian' });
    expect(lineOf(persian)).to.match(/1405|١٤٠٥/);
    const gregorian = await story({ date: '2026-03-21' }, STORY, { lang: 'ar' });
    expect(lineOf(gregorian)).to.match(/2026|٢٠٢٦/);
  });

  it('begin with a kicker', async () => {
    const element = await story({ kicker: ' „Brandenburg“ ' });
    expect(wordsOf(part(element, 'root'))).to.equal('Brandenburg Mit Mut Im Flächenland Brandenburg.');
  });

  for (const [level, expected] of [
    ['2', 2],
    ['6', 6],
    ['1', 3],
    ['', 3],
  ] as const) {
    it(`have a headline of level ${expected} where ${level || 'nothing'} is set`, async () => {
      const element = await story({ 'heading-level': level }, '<h2>Ohne Link</h2>');
      expect(part(element, 'heading').localName).to.equal(`h${expected}`);
      if (engine !== 'chromium') return;
      expect((await spoken('heading')).map((one) => [one.name, one.level])).to.deep.equal([['Ohne Link', expected]]);
    });
  }
});

describe('the end of a consent', () => {
  const CONTENT = `<img src="${PICTURE}" alt="Frau Leer">${STORY}<h2>Zwischen</h2><h2>Danach</h2><p>Der Rest der Seite</p>`;
  const at = (time: string, lastDay = '2026-12-31', more = {}): Promise<StoryTeaser> =>
    story({ 'consent-until': lastDay, ...more }, CONTENT, { now: () => Date.parse(time) });

  /** What the page shows without the hints to its editors. */
  async function withoutHints(element: StoryTeaser): Promise<StoryTeaser> {
    const sheet = new CSSStyleSheet();
    element.shadowRoot!.adoptedStyleSheets.push(await sheet.replace('.problem { display: none }'));
    return element;
  }

  function expectHidden(element: StoryTeaser): void {
    expect(wordsOf(element)).to.equal('Danach Der Rest der Seite');
    expect(element.querySelector('img')!.checkVisibility()).to.equal(false);
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
    expect(part(element, 'root').getBoundingClientRect().height).to.equal(0);
  }

  for (const [lastDay, time, isShown] of [
    ['2026-12-31', '2026-12-30T12:00:00Z', true],
    ['2026-12-31', '2026-12-31T22:59:59Z', true],
    ['2026-12-31', '2026-12-31T23:00:00Z', false],
    ['2026-06-30', '2026-06-30T21:59:59Z', true],
    ['2026-06-30', '2026-06-30T22:00:00Z', false],
    ['2026-06-30', '2027-01-01T12:00:00Z', false],
  ] as const) {
    it(`on ${lastDay}, at ${time}: the story is ${isShown ? 'shown' : 'hidden, and what follows is not'}`, async () => {
      const element = await withoutHints(await at(time, lastDay));
      if (isShown) expect(wordsIn(element, 'heading')).to.equal('Zwischen');
      else expectHidden(element);
    });
  }

  it('that comes while the page stands hides the story when it is looked at again', async () => {
    let now = Date.parse('2026-12-31T12:00:00Z');
    const element = await withoutHints(await story({ 'consent-until': '2026-12-31' }, CONTENT, { now: () => now }));
    expect(wordsIn(element, 'text')).to.contain('Flächenland');
    now = Date.parse('2027-01-01T12:00:00Z');
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await element.updateComplete;
    expectHidden(element);
  });

  for (const [time, codes] of [
    ['2026-12-01T22:59:59Z', []],
    ['2026-12-01T23:00:00Z', ['expired']],
    ['2027-02-01T12:00:00Z', ['expired']],
  ] as const) {
    it(`is told to the editor from 30 days before: ${time}`, async () => {
      const problems = listen<{ code: string }>(document, 'iq-problem');
      await at(time);
      expect(problems.map(({ detail }) => detail.code)).to.deep.equal(codes);
    });
  }

  it('that cannot be read hides nothing, and is told to the editor', async () => {
    const problems = listen<{ code: string; message: string }>(document, 'iq-problem');
    const element = await at('2027-02-01T12:00:00Z', '31.12.2026');
    expect(wordsIn(element, 'text')).to.contain('Flächenland');
    expect(problems.map(({ detail }) => detail.code)).to.deep.equal(['invalid-attribute']);
    expect(problems[0]!.detail.message).to.contain('consent-until="31.12.2026"');
  });
});

describe('the data for search engines', () => {
  const script = (): string => document.head.querySelector('[type="application/ld+json"]')?.textContent ?? '';

  it('are those of the story, as long as it stands there', async () => {
    const element = await story(
      { 'json-ld': '', date: '2026-10-01', 'reading-time': '3' },
      `<img src="${PICTURE}" alt="Werkstatt">${STORY}`,
    );
    await waitUntil(script, 'the data should be written');
    const data = JSON.parse(script()) as Record<string, unknown>;
    expect(data).to.include({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'Mit Mut',
      url: new URL('#leer', document.baseURI).href,
      description: 'Im Flächenland Brandenburg.',
      image: new URL(PICTURE, document.baseURI).href,
      datePublished: '2026-10-01',
      inLanguage: 'de',
      timeRequired: 'PT3M',
    });
    element.remove();
    expect(script()).to.equal('');
  });

  it('are not written unasked, nor without story', async () => {
    await story({});
    await story({ 'json-ld': '' }, '<p>Text</p>');
    const asked = await story({ 'json-ld': '' });
    await waitUntil(script, 'the data should be written');
    expect(document.head.querySelectorAll('[type="application/ld+json"]')).to.have.length(1);
    asked.removeAttribute('json-ld');
    await asked.updateComplete;
    expect(script()).to.equal('');
  });

  it('go with the consent', async () => {
    let now = Date.parse('2026-12-31T12:00:00Z');
    const element = await story({ 'json-ld': '', 'consent-until': '2026-12-31' }, STORY, { now: () => now });
    await waitUntil(script, 'the data should be written');
    now = Date.parse('2027-01-01T12:00:00Z');
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await element.updateComplete;
    expect(script()).to.equal('');
  });
});
