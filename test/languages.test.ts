import { html } from 'lit';
import '../src/index.ts';
import { languageModules } from '../src/generated/language-modules.ts';
import { languages } from '../src/generated/languages.ts';
import { directionOf } from '../src/shared/language.ts';
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
