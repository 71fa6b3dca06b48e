import { html } from 'lit';
import '../../src/newsletter-form/index.ts';
import { expect, fixture, formFixture, input, listen, part, textOf, waitUntil } from '../helpers.ts';
import type { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';

const link = html`<a href="/e/brandenburg.html">Abonnieren Sie unseren Newsletter</a>`;
const complete = () =>
  html`<iq-newsletter-form lang="de" action="/faults/accepted/none" publisher="IQ Netzwerk Brandenburg" privacy-url="/datenschutz"
    >${link}</iq-newsletter-form
  >`;

describe('<iq-newsletter-form> as it stands', () => {
  it('has a heading, a labelled field, the consent, the privacy link and a button', async () => {
    const form = await formFixture(complete());
    expect(part(form, 'heading').localName).to.equal('h3');
    expect(part(form, 'heading').textContent).to.equal('Abonnieren Sie unseren Newsletter');
    const email = input(form, 'email');
    expect([...email.labels!].map((label) => label.textContent)).to.deep.equal(['E-Mail-Adresse']);
    expect(email.autocomplete).to.equal('email');
    expect(email.required).to.equal(true);
    expect(textOf(form)).to.contain('dass IQ Netzwerk Brandenburg Ihnen den Newsletter per E-Mail schickt');
    expect(part(form, 'link').getAttribute('href')).to.equal(new URL('/datenschutz', document.baseURI).href);
    expect(part(form, 'button').textContent).to.equal('Newsletter abonnieren');
    expect(form.state).to.equal('idle');
  });

  it('hides the fallback while the form works', async () => {
    const form = await formFixture(complete());
    expect(form.querySelector('a')!.checkVisibility()).to.equal(false);
    expect(form.querySelector('a')!.hasAttribute('slot')).to.equal(false);
  });

  it('asks for optional fields with their autofill names', async () => {
    const form = await formFixture(
      html`<iq-newsletter-form
        lang="de"
        action="/x"
        publisher="IQ"
        privacy-url="/p"
        fields="first-name last-name organisation"
      ></iq-newsletter-form>`,
    );
    const names = ['firstName', 'lastName', 'organisation'].map((name) => input(form, name));
    expect(names.map((field) => field.autocomplete)).to.deep.equal(['given-name', 'family-name', 'organization']);
    expect(names.every((field) => !field.required && /freiwillig/.test(field.labels![0]!.textContent ?? ''))).to.equal(true);
  });

  it('never ticks a topic or the consent beforehand', async () => {
    const form = await formFixture(
      html`<iq-newsletter-form
        lang="de"
        action="/x"
        publisher="IQ"
        privacy-url="/p"
        topics="a=Arbeit; b=Recht"
        consent="checkbox"
      ></iq-newsletter-form>`,
    );
    const boxes = [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    expect(boxes.map((box) => [box.name, box.checked])).to.deep.equal([
      ['topics', false],
      ['topics', false],
      ['consent', false],
    ]);
    const sizes = boxes.map((box) => box.getBoundingClientRect()).flatMap(({ width, height }) => [width, height]);
    expect(Math.min(...sizes)).to.be.at.least(24);
  });

  it('says how often, in which language, and where a sample issue is', async () => {
    const form = await formFixture(
      html`<iq-newsletter-form
        lang="de"
        action="/x"
        publisher="IQ"
        privacy-url="/p"
        frequency="monthly"
        newsletter-lang="uk"
        archive-url="/archiv"
        unsubscribe-url="/ab"
      ></iq-newsletter-form>`,
    );
    expect(textOf(form)).to.contain('Er erscheint jeden Monat.').and.to.contain('Sprache des Newsletters: Ukrainisch.');
    expect([...form.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=link]')].map(({ pathname }) => pathname)).to.deep.equal([
      '/p',
      '/archiv',
      '/ab',
    ]);
  });

  it('shows a frequency in the words of the publisher as it stands', async () => {
    const form = await formFixture(
      html`<iq-newsletter-form lang="de" action="/x" publisher="IQ" privacy-url="/p" frequency="zu Ostern <b>"></iq-newsletter-form>`,
    );
    expect(textOf(form)).to.contain('Er erscheint: zu Ostern <b>.');
  });

  for (const [level, name] of [
    ['2', 'h2'],
    ['6', 'h6'],
    ['7', 'h3'],
    ['x', 'h3'],
  ] as const) {
    it(`heading-level="${level}" gives ${name}`, async () => {
      const form = await formFixture(
        html`<iq-newsletter-form heading-level=${level} action="/x" publisher="IQ" privacy-url="/p"></iq-newsletter-form>`,
      );
      expect(part(form, 'heading').localName).to.equal(name);
    });
  }

  it('heading="" shows none', async () => {
    const form = await formFixture(html`<iq-newsletter-form heading="" action="/x" publisher="IQ" privacy-url="/p"></iq-newsletter-form>`);
    expect(form.shadowRoot!.querySelector('[part=heading]')).to.equal(null);
  });

  it('says its state to style sheets', async () => {
    const form = await formFixture(complete());
    expect(form.matches(':state(idle)')).to.equal(true);
    expect(form.getAttribute('state')).to.equal('idle');
  });

  it('takes reset() and focus() before it is on the page', () => {
    const form = document.createElement('iq-newsletter-form');
    form.reset();
    form.focus();
    expect(form.state).to.equal('idle');
  });

  it('focus() goes to the address', async () => {
    const form = await formFixture(complete());
    form.focus();
    expect(form.shadowRoot!.activeElement).to.equal(input(form, 'email'));
  });
});

describe('<iq-newsletter-form> that cannot work', () => {
  const broken: [name: string, code: string, attributes: Record<string, string>][] = [
    ['without action', 'missing-attribute', { publisher: 'IQ', 'privacy-url': '/p' }],
    ['without publisher', 'missing-attribute', { action: '/x', 'privacy-url': '/p' }],
    ['without privacy-url', 'missing-attribute', { action: '/x', publisher: 'IQ' }],
    ['with a script as action', 'unsafe-url', { action: 'javascript:alert(1)', publisher: 'IQ', 'privacy-url': '/p' }],
    ['with an unknown provider', 'unknown-provider', { action: '/x', publisher: 'IQ', 'privacy-url': '/p', provider: 'pigeon' }],
  ];
  for (const [name, code, attributes] of broken) {
    it(`${name} shows the fallback and tells the editor`, async () => {
      const problems = listen<{ code: string; message: string; remedy: string }>(document, 'iq-problem');
      const form = document.createElement('iq-newsletter-form');
      form.innerHTML = '<a href="/e/brandenburg.html">Abonnieren</a>';
      for (const [attribute, value] of Object.entries(attributes)) form.setAttribute(attribute, value);
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.append(form);
      await form.updateComplete;
      expect(form.shadowRoot!.querySelector('form')).to.equal(null);
      expect(form.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(problems.map(({ detail }) => detail.code)).to.deep.equal([code]);
      expect(problems[0]!.detail.message).to.not.equal('');
      expect(problems[0]!.detail.remedy).to.not.equal('');
      expect(problems[0]!.bubbles && problems[0]!.composed).to.equal(true);
    });
  }

  it('becomes a form as soon as it is mended', async () => {
    const form = await fixture<NewsletterForm>(html`<iq-newsletter-form publisher="IQ" privacy-url="/p">${link}</iq-newsletter-form>`);
    expect(form.shadowRoot!.querySelector('form')).to.equal(null);
    form.action = '/newsletter';
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('form')).to.not.equal(null);
  });
});

describe('<iq-newsletter-form> in the page', () => {
  it('takes over properties that were set before it was defined', async () => {
    const early = Object.assign(document.createElement('iq-newsletter-early'), { action: '/x', publisher: 'IQ', privacyUrl: '/p' });
    document.body.append(early);
    const { NewsletterForm: Form } = await import('../../src/newsletter-form/newsletter-form.element.ts');
    customElements.define('iq-newsletter-early', class extends Form {});
    await waitUntil(() => early.shadowRoot?.querySelector('form'));
    expect(early.publisher).to.equal('IQ');
    early.remove();
  });

  it('keeps what was typed when it is moved', async () => {
    const form = await formFixture(complete());
    input(form, 'email').value = 'vb@example.org';
    const place = document.createElement('div');
    form.parentElement!.append(place);
    place.append(form);
    await form.updateComplete;
    expect(input(form, 'email').value).to.equal('vb@example.org');
  });

  it('keeps what was typed when the language changes', async () => {
    const form = await formFixture(complete());
    input(form, 'email').value = 'vb@example.org';
    form.lang = 'en';
    await waitUntil(() => part(form, 'label').textContent === 'E-mail address');
    expect(input(form, 'email').value).to.equal('vb@example.org');
  });

  it('leaves the form around it alone', async () => {
    const outer = await fixture<HTMLFormElement>(html`<form><input name="q" value="1" />${complete()}</form>`);
    const form = outer.querySelector('iq-newsletter-form')!;
    await waitUntil(() => form.shadowRoot?.querySelector('form'));
    input(form, 'email').value = 'vb@example.org';
    expect([...new FormData(outer).keys()]).to.deep.equal(['q']);
    expect(outer.checkValidity()).to.equal(true);
  });

  it('shows what slipped in behind an unclosed tag', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML =
      '<iq-newsletter-form action="/x" publisher="IQ" privacy-url="/p"><a href="/e">Abonnieren</a><article>Der Artikel</article><p>Danach</p></iq-newsletter-form>';
    const form = place.querySelector('iq-newsletter-form')!;
    await waitUntil(() => form.shadowRoot?.querySelector('form'));
    await form.updateComplete;
    expect(form.querySelector('a')!.checkVisibility()).to.equal(false);
    for (const name of ['article', 'p']) {
      const below = form.querySelector(name)!;
      expect(below.checkVisibility()).to.equal(true);
      expect(below.getBoundingClientRect().top).to.be.at.least(part(form, 'root').getBoundingClientRect().bottom);
    }
  });

  it('breaks words that are longer than its place', async () => {
    const place = await fixture<HTMLElement>(html`<div style="width: 200px"></div>`);
    place.innerHTML = `<iq-newsletter-form action="/x" publisher="${'x'.repeat(300)}" privacy-url="/p" topics="a=Anerkennungsberatungsstellenverzeichnis"></iq-newsletter-form>`;
    const form = place.querySelector('iq-newsletter-form')!;
    await waitUntil(() => form.shadowRoot?.querySelector('form'));
    expect(form.scrollWidth).to.be.at.most(200);
  });

  it('keeps hot keys of the page from what is typed', async () => {
    const form = await formFixture(complete());
    const keys = listen(document, 'keydown');
    for (const key of ['s', '/', 'Enter', 'Tab', 'Escape']) {
      input(form, 'email').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    expect(keys.map((event) => (event as unknown as KeyboardEvent).key)).to.deep.equal(['Tab', 'Escape']);
  });
});
