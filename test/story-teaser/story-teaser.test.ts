import { html } from 'lit';
import '../../src/story-teaser/index.ts';
import { formatMinutes, formatStoryDate } from '../../src/story-teaser/story.ts';
import { engine, expect, fixture, listen, part, textOf } from '../helpers.ts';
import type { StoryTeaser } from '../../src/story-teaser/story-teaser.element.ts';

const teaser = (): Promise<StoryTeaser> =>
  fixture<StoryTeaser>(
    html`<iq-story-teaser lang="de" kicker="Brandenburg" date="2026-10-01" reading-time="3">
      <img src="/stories/schneiderei.svg" alt="" width="1200" height="800" />
      <a href="#leer">Mit Mut und Know-how zur Selbstständigkeit</a>
      <p>Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar …</p>
    </iq-story-teaser>`,
  );

describe('formatStoryDate', () => {
  for (const [text, language, expected] of [
    ['2026-10-01', 'de', '1. Oktober 2026'],
    ['2026-10-01', 'en-GB', '1 October 2026'],
    ['2026-12-31', 'de', '31. Dezember 2026'],
    ['2026-02-30', 'de', undefined],
    ['1.10.2026', 'de', undefined],
    ['gestern', 'de', undefined],
    ['', 'de', undefined],
  ] as const) {
    it(`${text} in ${language} -> ${expected}`, () => expect(formatStoryDate(text, language)).to.equal(expected));
  }
  it('counts minutes in words', () => expect([formatMinutes(1, 'de'), formatMinutes(3, 'de')]).to.deep.equal(['1 Minute', '3 Minuten']));
});

describe('<iq-story-teaser>', () => {
  it('is a card with one link in its heading, whose name is the headline', async () => {
    const element = await teaser();
    const heading = part(element, 'heading');
    expect(heading.localName).to.equal('h3');
    expect(heading.querySelector('slot')!.assignedElements()).to.deep.equal([element.querySelector('a')]);
    expect(textOf(element)).to.contain('Brandenburg').and.to.contain('1. Oktober 2026').and.to.contain('Lesezeit: 3 Minuten');
    expect(element.shadowRoot!.querySelector('time')!.dateTime).to.equal('2026-10-01');
  });

  it('changes nothing in the page’s own content', async () => {
    const element = await teaser();
    expect([...element.children].every((child) => child.attributes.length === [4, 1, 0][[...element.children].indexOf(child)])).to.equal(
      true,
    );
  });

  it('lets a click anywhere on the card open the story', async () => {
    const element = await teaser();
    const opened = listen<{ href: string }>(document, 'iq-story-open');
    const image = part(element, 'image').getBoundingClientRect();
    element.scrollIntoView();
    const box = part(element, 'image').getBoundingClientRect();
    expect(image.width).to.be.greaterThan(0);
    const target = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    expect(target).to.equal(element.querySelector('a'));
    element.querySelector('a')!.click();
    expect(opened.map(({ detail }) => detail.href)).to.deep.equal([new URL('#leer', document.baseURI).href]);
  });

  // WebKit's window is never active under its driver, so nothing there matches :focus.
  (engine === 'webkit' ? it.skip : it)('shows on the card where the keyboard is', async () => {
    const element = await teaser();
    const link = element.querySelector('a')!;
    // The area of the link that covers the card.
    const ring = (): CSSStyleDeclaration => getComputedStyle(link, '::after');
    expect(ring().outlineStyle).to.equal('none');
    link.focus();
    expect(ring().outlineStyle).to.equal('solid');
    expect(parseFloat(ring().outlineWidth)).to.be.at.least(2);
  });

  it('reserves the place of its picture', async () => {
    const element = await teaser();
    const { width, height } = part(element, 'image').getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.01);
  });

  for (const [name, content] of [
    ['no link', '<p>Nur Text</p>'],
    ['nothing', ''],
  ] as const) {
    it(`with ${name} stands as it is`, async () => {
      const element = document.createElement('iq-story-teaser');
      element.innerHTML = content;
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('article')).to.equal(null);
      expect([...element.children].every((child) => child.checkVisibility())).to.equal(true);
    });
  }

  it('leaves out an unreadable date and tells the editor', async () => {
    const problems = listen<{ code: string }>(document, 'iq-problem');
    const element = await fixture<StoryTeaser>(
      html`<iq-story-teaser lang="de" date="gestern" reading-time="drei"><a href="#x">Titel</a></iq-story-teaser>`,
    );
    expect(element.shadowRoot!.querySelector('time')).to.equal(null);
    expect(problems.map(({ detail }) => detail.code)).to.deep.equal(['invalid-attribute', 'invalid-attribute']);
  });
});
