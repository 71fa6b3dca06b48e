import { html, type TemplateResult } from 'lit';
import '../src/index.ts';
import { expect, fixture, input, newId, part, signUp, stateOf, waitUntil } from './helpers.ts';
import type { NewsletterForm } from '../src/newsletter-form/newsletter-form.element.ts';

const WIDGETS = 'iq-newsletter-form, iq-contact-card, iq-story-teaser, iq-funding-notice';

const form = (kind: string): TemplateResult => html`
  <iq-newsletter-form
    action="/faults/${kind}/${newId()}"
    publisher="IQ Netzwerk Brandenburg"
    privacy-url="/p"
    sender="n@iq.example"
    consent="checkbox"
    fields="first-name"
    topics="jobs=Arbeit"
    ><a href="/e">Abonnieren</a></iq-newsletter-form
  >
`;

const teaser = (layout: string): TemplateResult => html`
  <iq-story-teaser layout=${layout} kicker="Brandenburg" date="2026-10-01" media="video" reading-time="3">
    <figure>
      <img src="/stories/schneiderei.svg" alt="Schneiderei" />
      <figcaption>Foto: IQ Netzwerk Brandenburg</figcaption>
    </figure>
    <h3><a href="/geschichten/leer" hreflang="uk">Mit Mut und Know-how zur Selbstständigkeit</a></h3>
    <blockquote cite="/quelle"><p>„Wir freuen uns über eine treue Stammkundschaft.“</p></blockquote>
    <p>Weite Wege sind eine <a href="/wege">Herausforderung</a>.</p>
    <p><a href="/geschichten/leer">Weiterlesen</a></p>
  </iq-story-teaser>
`;

const widgets: Record<string, TemplateResult> = {
  card: html`<iq-contact-card
    >IQ Netzwerk Brandenburg<br />Ansprechpartnerin: Viktoria Blank<br />BdV Landesverband Brandenburg e.V.<br />Tel.: 0331/81 36 86<br />E-Mail:
    kooperationsverbund(at)bdv-lv-brandenburg(dot)de</iq-contact-card
  >`,
  'card with everything': html`<iq-contact-card
    name="Viktoria Blank"
    job-title="Ansprechpartnerin"
    phone="0331/81 36 86 oder 0331/81 36 87"
    email="kooperationsverbund(at)bdv-lv-brandenburg(dot)de"
    street="Charlottenstraße 31"
    locality="Potsdam"
    photo="/stories/schneiderei.svg"
    hours="Mo-Do 09:00-12:00, 13:00-16:30"
    languages="de ru ar dgs"
    response-time="P2D"
    verified="2026-10-01"
    qr
  ></iq-contact-card>`,
  'card of somebody away': html`<iq-contact-card
    name="Viktoria Blank"
    absent-until="2099-12-31"
    deputy="Irina Holzmann, 0331/81 36 87"
  ></iq-contact-card>`,
  teaser: html`<iq-story-teaser kicker="Brandenburg" date="2026-10-01" reading-time="3">
    <img src="/stories/schneiderei.svg" alt="" width="1200" height="800" />
    <a href="/geschichten/leer">Mit Mut und Know-how zur Selbstständigkeit</a>
    <p>Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar.</p>
  </iq-story-teaser>`,
  ...Object.fromEntries(['auto', 'stacked', 'side', 'quote'].map((layout) => [`teaser with everything, ${layout}`, teaser(layout)])),
  notice: html`<iq-funding-notice></iq-funding-notice>`,
};

/** Puts a widget on a page in a language and colour scheme, and waits until it speaks that language. */
async function place<Widget extends HTMLElement>(template: TemplateResult, language: string, scheme: string): Promise<Widget> {
  const main = await fixture<HTMLElement>(
    html`<main
      lang=${language}
      dir=${language === 'ar' ? 'rtl' : 'ltr'}
      style="color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#10151c' : '#fff'}"
    >
      <h1>Seite</h1>
      <h2>Abschnitt</h2>
      ${template}
    </main>`,
  );
  const widget = main.querySelector<Widget>(WIDGETS)!;
  await waitUntil(
    () => widget.shadowRoot?.querySelector<HTMLElement>('.root')?.lang === language,
    `${widget.localName} should speak ${language}`,
  );
  return widget;
}

const states: Record<string, (widget: NewsletterForm) => Promise<void>> = {
  idle: async () => {},
  'empty form sent': async (widget) => {
    part(widget, 'button').click();
    await stateOf(widget, 'error');
  },
  accepted: (widget) => send(widget, 'success'),
  broken: (widget) => send(widget, 'error'),
  never: (widget) => send(widget, 'pending'),
};

async function send(widget: NewsletterForm, state: NewsletterForm['state']): Promise<void> {
  input(widget, 'consent').checked = true;
  signUp(widget, 'vb@iq.example');
  await stateOf(widget, state);
}

for (const language of ['de', 'ar']) {
  for (const scheme of ['light', 'dark']) {
    describe(`accessibility in ${language}, ${scheme}`, function () {
      this.timeout(20_000);

      for (const [name, reach] of Object.entries(states)) {
        it(`newsletter form: ${name}`, async () => {
          const widget = await place<NewsletterForm>(form(name), language, scheme);
          await reach(widget);
          await expect(widget).to.be.accessible();
        });
      }
      for (const [name, template] of Object.entries(widgets)) {
        it(name, async () => expect(await place(template, language, scheme)).to.be.accessible());
      }
    });
  }
}
