import { html } from 'lit';
import '../src/index.ts';
import { languageModules } from '../src/generated/language-modules.ts';
import { languages } from '../src/generated/languages.ts';
import { directionOf, localesFor } from '../src/shared/language.ts';
import { expect, fixture, waitUntil } from './helpers.ts';
import { WIDGETS, findLost } from './widgets.ts';

// A busy machine must not take the two seconds after which an element no longer waits for its language.
await Promise.all(Object.values(languageModules).map((load) => load()));

/** A page in a language, as narrow as a telephone. */
async function openPage(language: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    html`<main lang=${language} dir=${directionOf(language)} style="width: 320px">
      <h1>IQ</h1>
      <h2>IQ</h2>
      ${Object.values(WIDGETS)}
    </main>`,
  );
  const widgets = [...page.querySelectorAll<HTMLElement>('main > :not(h1, h2)')];
  await waitUntil(
    () => widgets.every((one) => one.shadowRoot?.querySelector<HTMLElement>('.full')?.lang === language),
    `all should speak ${language}`,
  );
  await waitUntil(() => page.querySelector('iq-contact-card')!.shadowRoot!.querySelector('table'), 'the hours should come');
  return page;
}

describe('every language', function () {
  this.timeout(20_000);

  for (const language of languages) {
    it(`${language}: nothing is lost on a telephone, and axe finds nothing`, async () => {
      const page = await openPage(language);
      for (const widget of page.querySelectorAll('main > :not(h1, h2)')) {
        expect(findLost(widget), widget.localName).to.deep.equal([]);
        expect(getComputedStyle(widget.shadowRoot!.querySelector('.root')!).direction).to.equal(directionOf(language));
      }
      await expect(page).to.be.accessible();
    });
  }
});

/** The words of a widget with the language that they are said to be in. */
function wordsOf(widget: HTMLElement): { text: string; lang: string }[] {
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  const words: { text: string; lang: string }[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    words.push({ text: textContent ?? '', lang: parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '' });
  }
  return words;
}

describe('a language that the browser does not know', () => {
  for (const language of ['kmr', 'sq', 'en']) {
    it(`${language}: dates, days and durations say in which language they are`, async () => {
      const day = new Date('2026-10-01');
      const locales = localesFor(language);
      const [written = ''] = Intl.DateTimeFormat.supportedLocalesOf(locales);
      const page = await fixture<HTMLElement>(
        html`<main lang=${language}>
          <iq-contact-card name="Viktoria Blank" phone="0331/81 36 86" hours="Mo 09:00-16:00" response-time="P2D" verified="2026-10-01"></iq-contact-card>
          <iq-story-teaser date="2026-10-01"><a href="/geschichten/leer">Mit Mut</a></iq-story-teaser>
          <iq-newsletter-form action="/n" publisher="IQ" privacy-url="/d" newsletter-lang="ar"><a href="/n">Newsletter</a></iq-newsletter-form>
        </main>`,
      );
      const [card, teaser, form] = page.querySelectorAll<HTMLElement>('main > *');
      await waitUntil(() => card!.shadowRoot?.querySelector('table') && form!.shadowRoot?.querySelector('form'), 'all should be there');
      const expected: [HTMLElement, string][] = [
        [card!, new Intl.DateTimeFormat(locales, { weekday: 'short', timeZone: 'UTC' }).format(new Date('2026-10-05'))],
        [card!, new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone: 'UTC' }).format(day)],
        [card!, new Intl.NumberFormat(locales, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(2)],
        [teaser!, new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone: 'UTC' }).format(day)],
        [form!, new Intl.DisplayNames(locales, { type: 'language' }).of('ar')!],
      ];
      for (const [widget, text] of expected) {
        const said = wordsOf(widget).filter((words) => words.text.includes(text));
        expect([...new Set(said.map(({ lang }) => lang))], text).to.deep.equal([written]);
      }
    });
  }
});
