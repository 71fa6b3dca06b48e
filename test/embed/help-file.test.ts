import { catchTabs, engine, expect, input, part, signUp, startStandIn, stateOf, textOf, waitUntil, type StandIn } from '../helpers.ts';
import type { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';
import { addScript, allow, openPage } from './page.ts';

const src = '/dist/cdn/newsletter-form.js';

const markup = (attributes: string): string =>
  `<iq-newsletter-form publisher="IQ" privacy-url="/p" ${attributes}><a href="/e">Abonnieren</a></iq-newsletter-form>`;
const formIn = (page: Document): NewsletterForm => page.querySelector<NewsletterForm>('iq-newsletter-form')!;
const stands = (page: Document): Promise<void> => waitUntil(() => formIn(page).shadowRoot?.querySelector('form'), 'the form should stand');
const linkIsVisible = (page: Document): boolean => page.querySelector('iq-newsletter-form a')!.checkVisibility();
const requestsOf = (view: Window): string[] =>
  view.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.split('/').at(-1) ?? '')
    .filter((name) => !name.startsWith('__web-dev-server')); // The test runner's own.

/** Acts as a visitor with a mistyped address until the form asks back. */
async function helpIsThere(form: NewsletterForm, question: string): Promise<void> {
  input(form, 'email').value = 'vb@gmial.com';
  input(form, 'email').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  await waitUntil(() => {
    input(form, 'email').dispatchEvent(new Event('change', { bubbles: true }));
    return textOf(form).includes(question);
  });
}

/** The problems that a page's editors are told of. */
function problemsOf(page: Document): string[] {
  const codes: string[] = [];
  page.addEventListener('iq-problem', (event) => codes.push((event as CustomEvent<{ code: string }>).detail.code));
  return codes;
}

const accepting = (): Promise<StandIn> =>
  startStandIn({ cors: true, answers: [{ method: 'POST', status: 202, body: '{"status":"confirmation-sent"}' }, { status: 200 }] });

describe('the rest of the form, in a file of its own', () => {
  it('comes with the first act of a visitor, once for all forms of the page', async () => {
    const { page, view, errors } = await openPage(markup('action="/newsletter"').repeat(2));
    await addScript(page, { src });
    await stands(page);
    expect(requestsOf(view)).to.deep.equal(['newsletter-form.js']);
    for (const form of page.querySelectorAll<NewsletterForm>('iq-newsletter-form')) {
      input(form, 'email').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    }
    await waitUntil(() => requestsOf(view).includes('form-help.js'));
    await helpIsThere(formIn(page), 'Meinten Sie');
    expect(requestsOf(view)).to.deep.equal(['newsletter-form.js', 'form-help.js']);
    expect(
      [...page.scripts].map((script) => script.getAttribute('src')),
      'and leaves nothing behind',
    ).to.not.include('form-help.js');
    expect(errors).to.deep.equal([]);
  });

  it('is in the language of the form', async () => {
    const { page } = await openPage(markup('action="/newsletter"'), 'en');
    await addScript(page, { src });
    await stands(page);
    await helpIsThere(formIn(page), 'Did you mean');
  });

  it('is not needed for a sign-up by our own contract', async () => {
    const server = await accepting();
    const { page, errors } = await openPage(markup(`action="${server.url}/newsletter"`));
    // Inline, so that no neighbour can be found.
    const script = page.createElement('script');
    script.textContent = await (await fetch(src)).text();
    page.body.append(script);
    await stands(page);
    input(formIn(page), 'email').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    signUp(formIn(page), 'vb');
    await stateOf(formIn(page), 'error');
    expect(textOf(formIn(page))).to.contain('Bitte prüfen Sie dieses Feld.');
    signUp(formIn(page), 'vb@iq.example');
    await stateOf(formIn(page), 'success');
    expect(textOf(formIn(page))).to.contain('Fast fertig');
    expect(errors).to.deep.equal([]);
  });

  it('stands at once for another newsletter system, and sends to it', async () => {
    const server = await startStandIn({ cors: true, answers: [{ status: 200, body: '{"data":{"has_optin":true}}' }] });
    const { page, errors } = await openPage(markup(`provider="listmonk" list="a-b" action="${server.url}/subscription/form"`));
    await addScript(page, { src });
    await stands(page);
    signUp(formIn(page), 'vb@iq.example');
    await stateOf(formIn(page), 'success');
    const [post] = (await server.requests()).filter(({ method }) => method === 'POST');
    expect(post!.body).to.equal('email=vb%40iq.example&l=a-b');
    expect(errors).to.deep.equal([]);
  });

  it('that does not come leaves the fallback for another newsletter system, and says so', async () => {
    const { page } = await openPage(
      `<div data-iq-base="/dist/nowhere">${markup('provider="listmonk" list="a" action="/subscription/form"')}</div>`,
    );
    const problems = problemsOf(page);
    const script = page.createElement('script');
    script.textContent = await (await fetch(src)).text();
    page.body.append(script);
    await waitUntil(() => problems.includes('unknown-provider'));
    expect(linkIsVisible(page)).to.equal(true);
  });

  it('that was altered is refused', async () => {
    const { page } = await openPage(
      `<div data-iq-base="/faults/html/x">${markup('provider="listmonk" list="a" action="/subscription/form"')}</div>`,
    );
    const problems = problemsOf(page);
    const script = page.createElement('script');
    script.textContent = await (await fetch(src)).text();
    page.body.append(script);
    await waitUntil(() => problems.includes('unknown-provider'));
    expect(linkIsVisible(page)).to.equal(true);
  });

  for (const [name, policy, attributes] of [
    ['scripts of the own host', "script-src 'self'", { src }],
    ['scripts with a nonce', "script-src 'nonce-abc'", { src, nonce: 'abc' }],
  ] as const) {
    it(`comes where the page allows ${name}`, async () => {
      const { page, errors } = await openPage(markup('provider="sympa" action="/sympa/subscribe/news"'), 'de', policy);
      await addScript(page, attributes);
      await stands(page);
      expect(textOf(formIn(page))).to.contain('Dafür öffnet sich ein neuer Tab.');
      expect(errors).to.deep.equal([]);
    });
  }

  if (engine === 'chromium') {
    it('comes where the page demands approved script addresses', async () => {
      const { page, errors } = await openPage(markup('action="/newsletter"'));
      await addScript(page, { src });
      await stands(page);
      allow(page, "require-trusted-types-for 'script'; trusted-types lit-html iq-help");
      formIn(page).provider = 'sympa';
      formIn(page).action = '/sympa/subscribe/news';
      await waitUntil(() => textOf(formIn(page)).includes('Dafür öffnet sich ein neuer Tab.'));
      expect(errors).to.deep.equal([]);
    });
  }
});

describe('a page whose policy forbids', () => {
  it('the request: says so to its editors, offers the tab, and shows the link', async () => {
    const server = await accepting();
    const { page } = await openPage(markup(`action="${server.url}/newsletter"`), 'de', "connect-src 'self'");
    const problems = problemsOf(page);
    await addScript(page, { src });
    await stands(page);
    await helpIsThere(formIn(page), 'Meinten Sie');
    signUp(formIn(page), 'vb@iq.example');
    await stateOf(formIn(page), 'error');
    await waitUntil(() => problems.includes('blocked-by-csp'));
    expect(part(formIn(page), 'button').textContent.trim()).to.equal('In einem neuen Tab senden');
    expect(linkIsVisible(page)).to.equal(true);
    expect(await server.requests(), 'not even asked whether it is there').to.deep.equal([]);
    expect(input(formIn(page), 'email').value).to.equal('vb@iq.example');
  });

  it('frames of others: the tab comes next', async () => {
    const server = await accepting();
    const { page } = await openPage(
      markup(`provider="mautic" action="${server.url}/form/submit?formId=1"`),
      'de',
      "frame-src 'none'; form-action *",
    );
    const problems = problemsOf(page);
    await addScript(page, { src });
    await stands(page);
    signUp(formIn(page), 'vb@iq.example');
    await stateOf(formIn(page), 'error');
    await waitUntil(() => problems.includes('blocked-by-csp'));
    expect(part(formIn(page), 'button').textContent.trim()).to.equal('In einem neuen Tab senden');
    expect((await server.requests()).filter(({ method }) => method === 'POST')).to.deep.equal([]);
  });

  it('forms to others as well: the link is what remains', async () => {
    const server = await accepting();
    const { page } = await openPage(markup(`provider="keila" action="${server.url}/forms/nfrm_1"`), 'de', "form-action 'self'");
    catchTabs(page.defaultView!);
    const problems = problemsOf(page);
    await addScript(page, { src });
    await stands(page);
    signUp(formIn(page), 'vb@iq.example');
    await stateOf(formIn(page), 'error');
    await waitUntil(() => problems.includes('blocked-by-csp'));
    expect(linkIsVisible(page)).to.equal(true);
    const link = formIn(page).shadowRoot!.querySelector<HTMLAnchorElement>('.buttons a')!;
    expect([link.href, link.target]).to.deep.equal([`${server.url}/forms/nfrm_1`, '_blank']);
    expect(await server.requests()).to.deep.equal([]);
  });
});
