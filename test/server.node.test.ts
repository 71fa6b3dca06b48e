import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderOnServer } from './run/server-render.ts';

const FORM = 'action="/newsletter" publisher="IQ" privacy-url="datenschutz.html"';

/** Markup, and what stands in the shadow tree that a server makes of it. */
const RENDERED: Readonly<Record<string, readonly [markup: string, ...expected: RegExp[]]>> = {
  'the form in German': [`<iq-newsletter-form ${FORM}></iq-newsletter-form>`, /lang="de" dir="ltr"/, />Abonnieren Sie unseren Newsletter</],
  'the form in Turkish': [`<iq-newsletter-form lang="tr" ${FORM}></iq-newsletter-form>`, /lang="tr" dir="ltr"/, />Bültenimize abone olun</],
  'the form in the nearest language': [
    `<iq-newsletter-form lang="en-GB" ${FORM}></iq-newsletter-form>`,
    /lang="en"/,
    />Subscribe to our newsletter</,
  ],
  'relative addresses as they are': [`<iq-newsletter-form ${FORM}></iq-newsletter-form>`, /href="datenschutz\.html"/],
  'the card in Arabic': [
    `<iq-contact-card lang="ar" name="Viktoria Blank" phone="0331/81 36 86"></iq-contact-card>`,
    /lang="ar" dir="rtl"/,
    />حفظ جهة الاتصال</,
    /href="tel:\+49331813686"/,
  ],
  'the notice in English': [
    `<iq-funding-notice lang="en" links></iq-funding-notice>`,
    /<section aria-label="Funding notice">/,
    />Co-funded by the European Union</,
    // The official file takes the place of the drawn emblem, also before any script.
    /<slot name="lockup">(<!--[^>]*-->)*<p class="statement/,
    />Translation:</,
  ],
  'the link of a form, because without script it is what works': [
    `<iq-newsletter-form ${FORM}></iq-newsletter-form>`,
    /<form/,
    /<div part="fallback" ?><slot/,
    /@media \(scripting: ?enabled\)\s*\{\s*\.full ?> ?\[part='?fallback'?\]/,
  ],
  'a card with hours, as far as it goes without script': [
    `<iq-contact-card name="Viktoria Blank" phone="0331/81 36 86" hours="Mo-Fr 9-12"></iq-contact-card>`,
    /href="tel:\+49331813686"/,
  ],
  'the statement, however the language is written': [
    `<iq-funding-notice lang="PL_pl"></iq-funding-notice>`,
    /lang="pl"[^>]*>(<!--[^>]*-->)*Współfinansowane/,
  ],
  'the fallback where the content decides': [
    `<iq-story-teaser lang="en"><a href="/a">Geschichte</a></iq-story-teaser>`,
    /<slot id="own"><\/slot>/,
    /<\/template><a href="\/a">Geschichte<\/a><\/iq-story-teaser>/,
  ],
  'no unsafe address': [
    `<iq-newsletter-form ${FORM.replace('datenschutz.html', 'javascript:alert()')}></iq-newsletter-form>`,
    /<div part="fallback" ?><slot/,
  ],
};

describe('a server renders', () => {
  for (const [what, [markup, ...expected]] of Object.entries(RENDERED)) {
    it(what, async () => {
      const page = await renderOnServer(markup);
      for (const pattern of expected) assert.match(page, pattern);
      assert.doesNotMatch(page, /href="javascript:/);
    });
  }

  it('several languages on one page', async () => {
    const page = await renderOnServer(
      ['de', 'en', 'tr'].map((lang) => `<iq-newsletter-form lang="${lang}" ${FORM}></iq-newsletter-form>`).join(''),
    );
    const headings = [...page.matchAll(/<h3 part="heading">(?:<!--.*?-->)*([^<]*)/g)].map(([, text]) => text);
    assert.deepEqual(headings, ['Abonnieren Sie unseren Newsletter', 'Subscribe to our newsletter', 'Bültenimize abone olun']);
  });

  it('a card without address in the open, without file, and without a link that saves the page', async () => {
    const page = await renderOnServer(
      `<iq-contact-card name="Viktoria Blank" email="vb(at)iq.example" json-ld qr>E-Mail: vb(at)iq.example</iq-contact-card>`,
    );
    assert.match(page, /vb\(at\)iq\.example<\/iq-contact-card>/);
    assert.doesNotMatch(page, /blob:|ld\+json|href=""/);
  });
});
