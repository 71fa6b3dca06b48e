import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import { engine, expect, fixture, newId, part, waitUntil } from '../helpers.ts';
import { BROKEN, PICTURE, imageOf, linkOf, teaserOf, wordsIn, wordsOf } from './teaser.ts';
import type { StoryTeaser } from '../../src/story-teaser/story-teaser.element.ts';

const TEXT =
  'Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar – besonders im Alltäglichen wie zur nächsten Post, zum Schuster oder zum Schneider im nächsten Ort.';
const REST = `<a href="#leer">Mit Mut und Know-how zur Selbstständigkeit</a><p>${TEXT}</p>`;
const STORY = `<img src="${PICTURE}" alt="Schneiderei">${REST}`;

const boxOf = (element: StoryTeaser, selector: string): DOMRect => element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
const boxes = (element: StoryTeaser): string[] =>
  ['.root', '.picture', '.image', '.body', '.text'].map((selector) => JSON.stringify(boxOf(element, selector)));

/** How many lines of text a box has room for. */
const linesOf = (element: StoryTeaser): number => {
  const text = part(element, 'text');
  return Math.round(text.clientHeight / parseFloat(getComputedStyle(text).lineHeight));
};

describe('the picture of a card', () => {
  for (const [name, of] of [
    ['the page’s own', (img: string) => img],
    ['one in a figure', (img: string) => `<figure>${img}</figure>`],
    ['one in a picture', (img: string) => `<picture>${img}</picture>`],
  ] as const) {
    it(`${name}: has its room before it comes, and shifts nothing`, async () => {
      const element = await teaserOf(of('<img alt="" width="40" height="90">') + REST);
      const { width, height } = boxOf(element, '.image');
      expect(width / height).to.be.closeTo(1.5, 0.01);
      const before = boxes(element);
      const image = imageOf(element)!;
      image.src = PICTURE;
      await waitUntil(() => image.complete && image.naturalWidth > 0);
      expect(boxes(element)).to.deep.equal(before);
      expect([image.clientWidth, image.clientHeight]).to.deep.equal([Math.round(width), Math.round(height)]);
    });

    it(`${name}: leaves a good card where it does not come`, async () => {
      const element = await teaserOf(of(`<img src="${BROKEN}?${newId()}" alt="Schneiderei">`) + REST);
      await waitUntil(() => !element.shadowRoot!.querySelector('.picture'), 'the place of the picture should go');
      expect(wordsOf(part(element, 'root'))).to.equal(`Mit Mut und Know-how zur Selbstständigkeit ${TEXT}`);
      expect(linkOf(element)!.hash).to.equal('#leer');
    });

    it(`${name}: leaves a good card where it had not come before`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.innerHTML = of(`<img src="${BROKEN}?${newId()}" alt="Schneiderei">`) + REST;
      const image = place.querySelector('img')!;
      await waitUntil(() => image.complete);
      const element = document.createElement('iq-story-teaser');
      element.append(...place.childNodes);
      place.append(element);
      await waitUntil(() => element.shadowRoot?.querySelector('.card') && !element.shadowRoot.querySelector('.picture'));
      expect(wordsIn(element, 'text')).to.equal(TEXT);
    });
  }

  it('needs no size of its own', async () => {
    const svg = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path d="M0 0h3v2z"/></svg>';
    const image = new Image();
    image.src = svg;
    await image.decode();
    const element = await teaserOf(REST);
    element.prepend(image);
    await waitUntil(() => imageOf(element) === image, 'the picture should be shown');
  });

  it('keeps in view what must be seen of it', async () => {
    const element = await teaserOf(STORY, { attributes: { 'focal-point': '30% 20%' } });
    expect(getComputedStyle(imageOf(element)!).objectPosition).to.equal('30% 20%');
    expect(getComputedStyle(imageOf(element)!).objectFit).to.equal('cover');
    element.setAttribute('focal-point', 'Gesicht');
    await element.updateComplete;
    expect(getComputedStyle(imageOf(element)!).objectPosition).to.equal('50% 50%');
  });
});

describe('the layout of a card', () => {
  /** Whether the picture stands beside the text, in containers of 280, 480 and 800 pixels. */
  const BESIDE: Record<string, readonly boolean[]> = {
    auto: [false, false, true],
    stacked: [false, false, false],
    side: [false, true, true],
    quote: [false, true, true],
  };

  for (const [layout, beside] of Object.entries(BESIDE)) {
    [280, 480, 800].forEach((width, index) => {
      for (const lang of ['de', 'ar']) {
        it(`${layout} in ${width} pixels, ${lang}: the picture stands ${beside[index] ? 'beside' : 'above'} the text`, async () => {
          const element = await teaserOf(`${STORY}<blockquote>„Wir freuen uns.“</blockquote>`, { attributes: { layout }, width, lang });
          const [card, picture, body] = [boxOf(element, '.card'), boxOf(element, '.picture'), boxOf(element, '.body')];
          if (!beside[index]) expect(picture.bottom).to.be.at.most(body.top);
          else if (lang === 'ar') expect(picture.left).to.be.at.least(body.right);
          else expect(picture.right).to.be.at.most(body.left);
          for (const { left, right, bottom } of [picture, body]) {
            expect(left).to.be.at.least(card.left - 0.1);
            expect(right).to.be.at.most(card.right + 0.1);
            expect(bottom).to.be.at.most(card.bottom + 0.1);
          }
        });
      }
    });
  }

  it('of a quotation begins with it, beside a round portrait', async () => {
    const element = await teaserOf(STORY, { attributes: { layout: 'quote' } });
    expect(boxOf(element, '.text').bottom).to.be.at.most(boxOf(element, '[part=heading]').top);
    const { width, height } = boxOf(element, '.image');
    expect(width).to.be.closeTo(height, 0.1);
  });

  for (const [lang, words] of [
    ['de', 'Zitat'],
    ['ar', 'اقتباس'],
  ] as const) {
    it(`sets a quotation apart from its line, ${lang}`, async () => {
      const element = await teaserOf(`<blockquote>${words}</blockquote><a href="#leer">Titel</a>`, { lang });
      const { borderInlineStartWidth, paddingInlineStart } = getComputedStyle(element.querySelector('blockquote')!);
      expect([borderInlineStartWidth, paddingInlineStart]).to.deep.equal(['4px', '16px']);
    });
  }

  it('is as high as its neighbours in a grid of the page', async () => {
    const frame = await pageOf(1000);
    const cards = [...frame.contentDocument!.querySelectorAll('li > iq-story-teaser')] as StoryTeaser[];
    const bottoms = cards.map((card) => Math.round(boxOf(card, '.root').bottom));
    expect(cards).to.have.length(3);
    expect(new Set(bottoms).size).to.equal(1);
    expect(new Set(cards.map((card) => Math.round(boxOf(card, '.root').top))).size).to.equal(1);
  });

  for (const [name, rules] of [
    ['text of double size', ''],
    ['more space in the text', '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'],
  ] as const) {
    it(`loses nothing with ${name}`, async () => {
      const element = await teaserOf(STORY, { attributes: { kicker: 'Brandenburg', date: '2026-10-01' }, width: 320 });
      const sheet = new CSSStyleSheet();
      await sheet.replace(rules);
      element.shadowRoot!.adoptedStyleSheets.push(sheet);
      document.documentElement.style.fontSize = rules ? '' : '200%';
      const root = part(element, 'root');
      const fontSize = getComputedStyle(root).fontSize;
      const cut = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.root, .card, .card *')].filter(
        (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline',
      );
      document.documentElement.style.fontSize = '';
      expect(fontSize).to.equal(rules ? '16px' : '32px');
      expect(cut.map(({ className }) => className)).to.deep.equal([]);
    });
  }
});

/** The page of stories in a window of a width. */
async function pageOf(width: number): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page" src="/test/pages/stories.html" style="border: 0; width: ${width}px; height: 1400px"></iframe>`,
  );
  await waitUntil(() => frame.contentDocument?.querySelector('[data-ready]'), 'the page should stand');
  return frame;
}

describe('the text of a card', () => {
  it('shows so many lines, and all of it to who hears', async () => {
    const element = await teaserOf(STORY, { attributes: { lines: '2' }, width: 320 });
    expect(linesOf(element)).to.equal(2);
    expect(part(element, 'text').scrollHeight).to.be.greaterThan(part(element, 'text').clientHeight);
    expect(wordsIn(element, 'text')).to.equal(TEXT);
    expect(element.querySelector('p')!.innerText).to.equal(TEXT);
  });

  for (const [name, content, lines] of [
    ['with 0', STORY, '0'],
    ['with an unreadable number', STORY, 'zwei'],
    ['with a link in it', STORY.replace('Brandenburg', '<a href="#bb">Brandenburg</a>'), '2'],
    ['with a link after it', `${STORY}<p><a href="#bb">Brandenburg</a></p>`, '2'],
  ] as const) {
    it(`is not cut ${name}`, async () => {
      const element = await teaserOf(content, { attributes: { lines }, width: 320 });
      expect(linesOf(element)).to.be.greaterThan(2);
      expect(part(element, 'text').scrollHeight).to.be.at.most(part(element, 'text').clientHeight + 1);
    });
  }

  for (const [width, isCut] of [
    [320, false],
    [400, true],
  ] as const) {
    it(`is ${isCut ? '' : 'not '}cut in a window of ${width} pixels`, async () => {
      const frame = await pageOf(width);
      const element = frame.contentDocument!.querySelector<StoryTeaser>('[lines="2"]')!;
      const text = part(element, 'text');
      expect(text.scrollHeight > text.clientHeight + 1).to.equal(isCut);
    });
  }

  it('has links that a finger can meet', async () => {
    const element = await teaserOf(`${REST}<a href="#beratung">Beratung</a>`);
    const link = element.querySelector<HTMLElement>('[href="#beratung"]')!;
    expect(link.getBoundingClientRect().height).to.be.at.least(24);
  });

  // Only Chromium's driver can show a page as it is printed.
  (engine === 'chromium' ? it : it.skip)('is whole on paper, with the address of the story', async () => {
    const element = await teaserOf(STORY, { attributes: { lines: '2' }, width: 320 });
    const url = new URL('#leer', document.baseURI).href;
    expect(wordsOf(part(element, 'root'))).to.not.contain(url);
    await emulateMedia({ media: 'print' });
    const [lines, words] = [linesOf(element), wordsOf(part(element, 'root'))];
    await emulateMedia({ media: 'screen' });
    expect(lines).to.be.greaterThan(2);
    expect(words).to.contain(url);
  });
});

it('a card shows on itself where the keyboard is', async () => {
  const element = await teaserOf(STORY);
  const link = linkOf(element)!;
  const ring = (): CSSStyleDeclaration => getComputedStyle(link, '::after');
  expect(ring().outlineStyle).to.equal('none');
  link.focus();
  expect(ring().outlineStyle).to.equal('solid');
  expect(parseFloat(ring().outlineWidth)).to.be.at.least(2);
  // It lies around the whole card, from edge to edge.
  const { clientWidth, clientHeight } = part(element, 'root');
  expect([parseFloat(ring().width), parseFloat(ring().height)].map(Math.round)).to.deep.equal([clientWidth, clientHeight]);
});
