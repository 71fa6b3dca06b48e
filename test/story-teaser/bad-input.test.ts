import { html } from 'lit';
import { StoryTeaser } from '../../src/story-teaser/story-teaser.element.ts';
import '../../src/story-teaser/index.ts';
import { BAD, WRONG_TYPES } from '../bad-values.ts';
import { expect, fixture, listen, waitUntil } from '../helpers.ts';
import { linkOf, seenIn, wordsIn, wordsOf } from './teaser.ts';

/** What a story adds to the ways in which values go wrong. */
const VALUES: Record<string, string> = {
  ...BAD,
  'control characters': 'A\0\u0007\u001b[31m\r\n\u2028B',
  'a data address': 'data:text/html,<script>window.pwned=1</script>',
  'a rule of style': '1; background: url(/faults/style)',
  'a day that is none': '2026-02-30',
};

const attributes = [...StoryTeaser.elementProperties].flatMap(([name, { attribute, state }]) =>
  state ? [] : [{ name, attribute: typeof attribute === 'string' ? attribute : (name as string).toLowerCase() }],
);

/** Everything that a link or a picture of a card may point to. */
const SAFE = /^(https?|mailto):/;

const newTeaser = (): StoryTeaser => {
  const element = document.createElement('iq-story-teaser');
  Object.assign(element, { date: '2026-10-01', jsonLd: true, innerHTML: '<a href="#leer">Mit Mut</a><p>Brandenburg</p>' });
  return element;
};

/** Puts teasers on a page and waits until all stand. */
async function stand(teasers: readonly StoryTeaser[]): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div lang="de"></div>`);
  place.append(...teasers);
  await waitUntil(() => teasers.every((one) => one.shadowRoot?.querySelector('.root')), 'all teasers should stand');
  return place;
}

function expectHarmless(element: StoryTeaser, about: string): void {
  expect(wordsOf(element), about).to.not.match(/undefined|\[object|NaN|Invalid Date/);
  for (const link of seenIn<HTMLAnchorElement>(element, 'a')) expect(link.href, about).to.match(SAFE);
  for (const image of seenIn<HTMLImageElement>(element, 'img')) expect(image.src, about).to.match(/^https?:/);
  expect(element.shadowRoot!.querySelector('script, [onerror]'), about).to.equal(null);
}

describe('a wrong value in a story never throws or harms', function () {
  this.timeout(20_000);
  const faults: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): unknown =>
    faults.push('message' in event ? event.message : String(event.reason));

  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  it('there are attributes to try', () =>
    expect(attributes.map(({ attribute }) => attribute)).to.include.members(['kicker', 'reading-time', 'consent-until', 'json-ld']));

  for (const { name, attribute } of attributes) {
    it(attribute, async () => {
      const typed = Object.values(VALUES).map((value) => {
        const element = newTeaser();
        element.setAttribute(attribute, value);
        return element;
      });
      const set = WRONG_TYPES.map((value) => Object.assign(newTeaser(), { [name]: value }));
      const place = await stand([...typed, ...set]);
      for (const [index, element] of [...typed, ...set].entries()) {
        const about = Object.keys(VALUES)[index] ?? typeof WRONG_TYPES[index - typed.length];
        expectHarmless(element, about);
        // Its story stands there, whatever else is wrong; of a feed, it stands there as the page shows it.
        expect(wordsOf(element), about).to.contain('Mit Mut').and.to.contain('Brandenburg');
        if (attribute !== 'src') expect([wordsIn(element, 'heading'), linkOf(element)?.hash], about).to.deep.equal(['Mit Mut', '#leer']);
      }
      for (const script of document.head.querySelectorAll('[type="application/ld+json"]')) expect(script.textContent).to.not.contain('<');
      place.remove();
      expect(faults).to.deep.equal([]);
      expect('pwned' in window).to.equal(false);
    });
  }

  it('in its content', async () => {
    const teasers = Object.values(VALUES).map((value) => {
      const element = newTeaser();
      const [link, text] = element.children as unknown as [HTMLAnchorElement, HTMLElement];
      [link.href, link.hreflang, link.lang, text.lang, text.title] = [value, value, value, value, value];
      text.textContent = value;
      return element;
    });
    const place = await stand(teasers);
    teasers.forEach((element, index) => expect(wordsOf(element), Object.keys(VALUES)[index]).to.contain('Mit Mut'));
    expect(teasers.flatMap((element) => (linkOf(element) ? linkOf(element)!.protocol : []))).to.not.include.members(['javascript:']);
    place.remove();
    expect(faults).to.deep.equal([]);
    expect('pwned' in window).to.equal(false);
  });

  it('and what is not usable is told to the editor once', async () => {
    const problems = listen<{ code: string; message: string }>(document, 'iq-problem');
    const element = newTeaser();
    for (const attribute of ['date', 'reading-time', 'media', 'layout', 'focal-point', 'lines', 'consent-until', 'heading-level'])
      element.setAttribute(attribute, 'x');
    await stand([element]);
    element.requestUpdate();
    await element.updateComplete;
    expect(problems.map(({ detail }) => `${detail.code} ${detail.message.split('=')[0]}`).sort()).to.deep.equal(
      ['consent-until', 'date', 'focal-point', 'heading-level', 'layout', 'lines', 'media', 'reading-time'].map(
        (attribute) => `invalid-attribute ${attribute}`,
      ),
    );
  });
});
