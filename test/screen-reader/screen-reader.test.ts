import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { readFile, writeFile } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import '../../src/index.ts';
import { engine, expect, fixture, input, newId, part, signUp, stateOf, waitUntil } from '../helpers.ts';
import type { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';

/* What a screen reader says of every widget is written in <language>.txt beside this file. What it said in this run is
   in .output/screen-reader: where that is better, copy it here. */

const LANGUAGES = ['de', 'de-simple', 'en', 'ar'];

/** No widget says as much. */
const MOST_PHRASES = 200;

/** What differs from run to run: moments and the address of this server. */
const VOLATILE: readonly (readonly [RegExp, string])[] = [
  [/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '(moment)'],
  [/http:\/\/127\.0\.0\.1:\d+\//g, '(page)'],
];

/** What a virtual screen reader says from the beginning of a widget to its end. */
async function hear(widget: Element): Promise<string[]> {
  await virtual.start({ container: widget.shadowRoot!.querySelector<HTMLElement>('.root')! });
  // After the end it begins anew.
  const [first, start] = [virtual.activeNode, await virtual.lastSpokenPhrase()];
  const heard = [start];
  for (let count = 0; count < MOST_PHRASES; count++) {
    await virtual.next();
    const phrase = await virtual.lastSpokenPhrase();
    if (virtual.activeNode === first && phrase === start) break;
    heard.push(phrase);
  }
  await virtual.stop();
  const plain = heard.map((phrase) => VOLATILE.reduce((text, [pattern, word]) => text.replace(pattern, word), phrase));
  // Browsers do not agree on the digits of Arabic.
  return plain.map((phrase) => phrase.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
}

const form = (kind: string): TemplateResult => html`
  <iq-newsletter-form
    action="/faults/${kind}/${newId()}"
    publisher="IQ Netzwerk Brandenburg"
    privacy-url="/datenschutz"
    fields="first-name"
    topics="arbeit=Arbeit"
  ></iq-newsletter-form>
`;

/** The widgets and their states: what is put on the page, and how the state is reached. */
const STATES: Record<string, { content: TemplateResult; reach?: (form: NewsletterForm) => Promise<void> }> = {
  'newsletter form, empty': { content: form('accepted') },
  'newsletter form, sent empty': {
    content: form('accepted'),
    reach: async (widget) => {
      part(widget, 'button').click();
      await stateOf(widget, 'error');
    },
  },
  'newsletter form, suggestion': {
    content: form('accepted'),
    reach: async (widget) => {
      const email = input(widget, 'email');
      email.value = 'vb@gmial.com';
      email.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      email.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      await waitUntil(() => widget.shadowRoot!.textContent.includes('gmail.com'));
    },
  },
  'newsletter form, sending': { content: form('never'), reach: (widget) => send(widget, 'pending') },
  'newsletter form, mail is on its way': { content: form('accepted'), reach: (widget) => send(widget, 'success') },
  'newsletter form, answer unreadable': { content: form('html'), reach: (widget) => send(widget, 'error') },
  'newsletter form, refused': { content: form('broken'), reach: (widget) => send(widget, 'error') },
  'contact card': {
    content: html`<iq-contact-card
      name="Viktoria Blank"
      job-title="Ansprechpartnerin"
      phone="0331/81 36 86"
      email="kooperationsverbund(at)bdv-lv-brandenburg(dot)de"
      street="Charlottenstraße 31"
      postal-code="14467"
      locality="Potsdam"
      languages="de en"
      response-time="P2D"
      verified="2026-10-01"
    ></iq-contact-card>`,
  },
  'story teaser': {
    content: html`<iq-story-teaser kicker="Brandenburg" date="2026-10-01" reading-time="3" media="video">
      <a href="/geschichten/leer" hreflang="uk">Mit Mut und Know-how zur Selbstständigkeit</a>
      <p>Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar.</p>
    </iq-story-teaser>`,
  },
  'funding notice': { content: html`<iq-funding-notice links project-name="KoBInt"></iq-funding-notice>` },
};

async function send(widget: NewsletterForm, state: NewsletterForm['state']): Promise<void> {
  signUp(widget, 'vb@iq.example');
  await stateOf(widget, state);
}

for (const language of LANGUAGES) {
  describe(`what a screen reader says in ${language}`, function () {
    this.timeout(20_000);
    const heard: string[] = [];
    let record = '';

    before(async () => {
      record = (await readFile({ path: `${language}.txt` })) ?? '';
    });
    after(() => writeFile({ path: `../../.output/screen-reader/${engine}/${language}.txt`, content: heard.join('\n') }));

    for (const [name, { content, reach }] of Object.entries(STATES)) {
      it(name, async () => {
        const page = await fixture<HTMLElement>(html`<div lang=${language}>${content}</div>`);
        const widget = page.querySelector<NewsletterForm>(':scope > *')!;
        await waitUntil(() => widget.shadowRoot?.querySelector<HTMLElement>('.full')?.lang === language);
        await reach?.(widget);
        const section = `# ${name}\n${(await hear(widget)).join('\n')}\n`;
        heard.push(section);
        expect(section).to.equal(
          record
            .split(/^(?=# )/m)
            .find((one) => one.startsWith(`# ${name}\n`))
            ?.replace(/\n+$/, '\n'),
        );
      });
    }
  });
}
