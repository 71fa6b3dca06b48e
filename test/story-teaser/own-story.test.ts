import { expect, listen } from '../helpers.ts';
import { systemForms, writtenForms } from './story-forms.ts';
import { imageOf, linkOf, teaserOf, wordsIn, wordsOf } from './teaser.ts';
import type { StoryTeaser } from '../../src/story-teaser/story-teaser.element.ts';

const isCard = (element: StoryTeaser): boolean => element.shadowRoot!.querySelector('.card') !== null;

/** The caption stands with the picture. */
const captionOf = (element: StoryTeaser): string => {
  const caption = element.shadowRoot!.querySelector('.picture [part=meta]');
  return caption ? wordsOf(caption) : '';
};

/** The words of a page's HTML without those of links to one address. */
function wordsWithout(html: string, href: string | undefined): string[] {
  const plain = document.createElement('div');
  plain.innerHTML = html;
  document.body.append(plain);
  for (const link of plain.querySelectorAll('a')) if (href && link.href === href) link.textContent = ' ';
  const words = wordsOf(plain).match(/\S+/g) ?? [];
  plain.remove();
  return words;
}

/** Those of the wanted words that are not among the found ones, as often as they are wanted. */
function missing(wanted: readonly string[], found: readonly string[]): string[] {
  const left = [...found];
  return wanted.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('the plain HTML in a teaser', () => {
  for (const { from, html, headline = '', href, picture, caption = '', text = '', isPlain = false } of [...writtenForms, ...systemForms]) {
    describe(from, () => {
      it('becomes a card', async () => {
        const element = await teaserOf(html);
        expect(isCard(element)).to.equal(!isPlain);
        const found = {
          headline: wordsIn(element, 'heading'),
          href: linkOf(element)?.getAttribute('href') ?? undefined,
          picture: imageOf(element)?.alt,
          caption: captionOf(element),
          text: wordsIn(element, 'text'),
        };
        expect(found).to.deep.equal({ headline, href, picture, caption, text });
      });

      it('loses no word and is not changed', async () => {
        const before = document.createElement('div');
        before.innerHTML = html;
        const element = await teaserOf(html);
        const shown = wordsOf(element).match(/\S+/g) ?? [];
        expect(missing(wordsWithout(html, linkOf(element)?.href), shown)).to.deep.equal([]);
        expect(element.innerHTML).to.equal(before.innerHTML);
      });
    });
  }

  it('that is no story is told to the editor', async () => {
    const problems = listen<{ code: string; message: string }>(document, 'iq-problem');
    await teaserOf('<h3>Titel</h3><p>Text</p>');
    await teaserOf('<p>Text</p>');
    await teaserOf('<a href="/leer">Titel</a>');
    expect(problems.map(({ detail }) => detail.code)).to.deep.equal(['missing-attribute', 'missing-attribute']);
    expect(problems[0]!.detail.message).to.contain('a href');
  });

  it('may change later', async () => {
    const element = await teaserOf('<a href="/leer">Titel</a><p>Text</p>');
    element.querySelector('a')!.textContent = 'Neuer Titel';
    element.querySelector('p')!.outerHTML = '<div><h3>Kopie</h3><p>Anderer Text</p></div>';
    await Promise.resolve();
    await element.updateComplete;
    expect([wordsIn(element, 'heading'), linkOf(element)?.getAttribute('href'), wordsIn(element, 'text')]).to.deep.equal([
      'Kopie',
      '/leer',
      'Anderer Text',
    ]);
  });

  it('keeps the language of a text that leaves its place', async () => {
    const element = await teaserOf('<div lang="en"><h3><a href="/leer">Courage</a></h3><p>Long ways</p></div>');
    expect(linkOf(element)!.lang).to.equal('en');
    expect(element.shadowRoot!.querySelector<HTMLElement>('.text p')!.lang).to.equal('en');
  });

  it('that follows an unclosed teaser stands below it', async () => {
    const element = await teaserOf('<a href="/leer">Titel</a><h2>Eins</h2><h2>Seite</h2><p>Weiter</p><article>Beitrag</article>');
    expect(wordsIn(element, 'heading')).to.equal('Eins');
    const rest = [...element.children].slice(2) as HTMLElement[];
    const { bottom } = element.shadowRoot!.querySelector('.root')!.getBoundingClientRect();
    for (const one of rest) expect(one.getBoundingClientRect().top).to.be.at.least(bottom);
    expect(rest.map(wordsOf)).to.deep.equal(['Seite', 'Weiter', 'Beitrag']);
  });
});
