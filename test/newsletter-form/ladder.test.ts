import { html } from 'lit';
import { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';
import { browserEnvironment } from '../../src/newsletter-form/signup.controller.ts';
import '../../src/newsletter-form/index.ts';
import {
  catchTabs,
  expect,
  fixture,
  formFixture,
  input,
  listen,
  part,
  signUp,
  startStandIn,
  stateOf,
  textOf,
  waitUntil,
  type StandIn,
} from '../helpers.ts';
import { contracts, type Contract } from './contracts/index.ts';

/** A form that does not wait long. */
class HastyForm extends NewsletterForm {
  protected override environment = { ...browserEnvironment, timeout: 1500 };
}
customElements.define('iq-hasty-form', HastyForm);

const EMAIL = 'vb+iq@example.org';

/** A form for a provider at a stand-in, with a link as fallback. */
async function formFor({ provider, attributes }: Contract, { url }: Pick<StandIn, 'url' | 'requests'>): Promise<NewsletterForm> {
  const { pathname, search } = new URL(attributes.action);
  const form = await formFixture(html`<iq-hasty-form
    lang="de"
    publisher="IQ"
    privacy-url="/p"
    provider=${provider}
    action=${url + pathname + search}
    .list=${attributes.list}
    .fieldMap=${attributes.fieldMap}
    .extra=${attributes.extra}
    ><a href="/e">Direkt</a></iq-hasty-form
  >`);
  return form;
}

/** The posts that came, without what only asks whether somebody is there. */
const postsTo = async (server: StandIn) => (await server.requests()).filter(({ method }) => method === 'POST');
const buttonTexts = (form: NewsletterForm): string[] =>
  [...form.shadowRoot!.querySelectorAll('form button')].map((button) => button.textContent.trim());

let tabs: ReturnType<typeof catchTabs>;
beforeEach(() => {
  tabs = catchTabs();
});
afterEach(() => tabs.stop());

describe('every provider, through the form', () => {
  for (const contract of contracts) {
    const { provider, isReadable, answers } = contract;
    const [, { status, body = '' }, outcome] = answers[0]!;
    const step =
      { mailchimp: 'tab', cleverreach: 'tab', buttondown: 'tab', keila: 'tab', sympa: 'tab', mautic: 'frame', mailman: 'link' }[provider] ??
      'fetch';

    if (step === 'fetch') {
      it(`${provider}: ${isReadable ? 'reads the answer' : 'reads the answer where it may'}`, async () => {
        const server = await startStandIn({
          cors: true,
          answers: [
            { path: 'integrity', status: 200, body: 'token' },
            { status, body },
          ],
        });
        const form = await formFor(contract, server);
        signUp(form, EMAIL);
        await stateOf(form, 'success', 'error');
        expect(form.state).to.equal(outcome.state);
        const posts = await postsTo(server);
        expect(posts.length).to.equal(1);
        expect(decodeURIComponent(posts[0]!.body)).to.contain(EMAIL);
        expect(posts[0]!.referer).to.equal('');
        expect(textOf(form)).to.contain(EMAIL);
      });

      if (!contract.request.json) {
        it(`${provider}: hands over where the answer may not be read, once`, async () => {
          const server = await startStandIn({ cors: false, answers: [{ status, body }] });
          const form = await formFor(contract, server);
          const events = listen(form, 'iq-handed-over');
          signUp(form, EMAIL);
          await stateOf(form, 'handed-over');
          expect((await postsTo(server)).length, 'never a second time').to.equal(1);
          await waitUntil(() => events.length === 1);
          expect(textOf(form))
            .to.contain('übergeben')
            .and.to.not.match(/Sie angemeldet|Anmeldung ist angekommen/);
          expect(tabs.targets).to.deep.equal([]);
          const page = form.shadowRoot!.querySelector<HTMLAnchorElement>('a[href^="http://127.0.0.1"]');
          expect(Boolean(page), 'the way to the provider’s page').to.equal(contract.page !== undefined);
        });
      }
    }

    if (step === 'tab') {
      it(`${provider}: says that a tab opens, opens it on the press, and claims nothing`, async () => {
        const server = await startStandIn({ cors: false, answers: [{ status: 200, body: '<p>Bitte prüfen Sie Ihr Postfach' }] });
        const form = await formFor(contract, server);
        expect(textOf(form)).to.contain(`Die Anmeldung geht an ${new URL(server.url).host}. Dafür öffnet sich ein neuer Tab.`);
        signUp(form, EMAIL);
        await stateOf(form, 'handed-over');
        expect(tabs.targets).to.deep.equal(['_blank']);
        await waitUntil(async () => (await postsTo(server)).length > 0);
        const [post] = await postsTo(server);
        expect([...new URLSearchParams(post!.body).values()]).to.contain(EMAIL);
        expect(post!.type).to.equal('application/x-www-form-urlencoded');
        expect(textOf(form)).to.contain('Bitte schließen Sie die Anmeldung im neuen Tab ab.');
      });
    }
  }
});

const contractOf = (provider: string): Contract => contracts.find((one) => one.provider === provider)!;

describe('the next step', () => {
  it('is offered where the server lets no page send: a tab, on a press of its own', async () => {
    const server = await startStandIn({ cors: false, answers: [{ status: 200 }] });
    const form = await formFor(contractOf('iq'), server);
    const problems = listen<{ code: string }>(form, 'iq-problem');
    const errors = listen<{ code: string }>(form, 'iq-error');
    signUp(form, EMAIL);
    await stateOf(form, 'error');
    await waitUntil(() => errors.length > 0);
    expect(errors[0]!.detail).to.deep.equal({ code: 'blocked' });
    expect(await postsTo(server), 'nothing was sent').to.deep.equal([]);
    expect(tabs.targets, 'nothing opens by itself').to.deep.equal([]);
    expect(buttonTexts(form)).to.deep.equal(['In einem neuen Tab senden', 'Noch einmal senden']);
    expect(textOf(form)).to.contain('Sie können auch in einem neuen Tab senden.').and.to.not.contain('nicht doppelt angemeldet');
    expect(problems.map(({ detail }) => detail.code)).to.deep.equal(['blocked-by-client']);
    expect(form.querySelector('a')!.checkVisibility(), 'the link too').to.equal(true);
    expect(input(form, 'email').value).to.equal(EMAIL);

    part(form, 'button').click();
    await stateOf(form, 'handed-over');
    expect(tabs.targets).to.deep.equal(['_blank']);
    await waitUntil(async () => (await postsTo(server)).length === 1);
    const [post] = await postsTo(server);
    const sent = new URLSearchParams(post!.body);
    expect([sent.get('email'), sent.get('language')]).to.deep.equal([EMAIL, 'de']);
    expect(sent.get('consentText')).to.match(/^Wenn Sie absenden, sind Sie einverstanden, dass IQ/);
  });

  it('comes second where the server is not there: it may come back', async () => {
    const form = await formFor(contractOf('iq'), { url: 'http://127.0.0.1:9', requests: () => Promise.resolve([]) });
    signUp(form, EMAIL);
    await stateOf(form, 'error');
    expect(buttonTexts(form)).to.deep.equal(['Noch einmal senden', 'In einem neuen Tab senden']);
    expect(textOf(form)).to.contain('nicht doppelt angemeldet');
  });

  it('does not take a dead server for one that cannot be read', async () => {
    const form = await formFor(contractOf('mailerlite'), { url: 'http://127.0.0.1:9', requests: () => Promise.resolve([]) });
    signUp(form, EMAIL);
    await stateOf(form, 'error');
    expect(textOf(form)).to.contain('nicht zu erreichen');
  });

  for (const [provider, status, body, text] of [
    ['kit', 200, '{"status":"quarantined","url":"https://app.kit.com/guard"}', 'dass Sie ein Mensch sind'],
    ['phplist', 500, 'FAIL', 'keinen Grund genannt'],
  ] as const) {
    it(`is offered where ${provider} wants to see the visitor on its own page`, async () => {
      const server = await startStandIn({ cors: true, answers: [{ status, body }] });
      const form = await formFor(contractOf(provider), server);
      signUp(form, EMAIL);
      await stateOf(form, 'error');
      expect(textOf(form)).to.contain(text);
      expect(buttonTexts(form)[0]).to.equal('In einem neuen Tab senden');
    });
  }

  it('is not offered after a refusal of the address', async () => {
    const server = await startStandIn({ cors: true, answers: [{ status: 400, body: '{"message":"Invalid email."}' }] });
    const form = await formFor(contractOf('listmonk'), server);
    signUp(form, EMAIL);
    await stateOf(form, 'error');
    expect(buttonTexts(form)).to.deep.equal(['Newsletter abonnieren']);
    expect(textOf(form)).to.contain('Diese Adresse wurde nicht angenommen.');
  });
});

describe('a hidden frame', () => {
  const mautic = contractOf('mautic');
  const saying = (message: string): string => `<!doctype html><script>parent.postMessage(${JSON.stringify(message)}, '*')</script>`;
  const answerWith = (body: string) => startStandIn({ cors: false, answers: [{ status: 200, body }] });

  it('tells the result, and leaves nothing behind', async () => {
    const server = await answerWith(saying('{"success":1,"successMessage":"<img src=x onerror=window.pwned=1>"}'));
    const form = await formFor(mautic, server);
    signUp(form, EMAIL);
    await stateOf(form, 'success');
    expect(textOf(form)).to.contain('Die Anmeldung ist angekommen.').and.to.not.contain('<img');
    expect('pwned' in window).to.equal(false);
    expect(form.shadowRoot!.querySelector('iframe, form')).to.equal(null);
    expect((await postsTo(server)).length).to.equal(1);
  });

  it('tells what is wrong', async () => {
    const form = await formFor(mautic, await answerWith(saying('{"success":0,"validationErrors":{"email":"Bad e-mail"}}')));
    signUp(form, EMAIL);
    await stateOf(form, 'error');
    expect(textOf(form)).to.contain('Diese Adresse wurde nicht angenommen.');
  });

  it('that says nothing is a handing over', async () => {
    const server = await answerWith('<h1>Danke</h1>');
    const form = await formFor(mautic, server);
    signUp(form, EMAIL);
    await stateOf(form, 'handed-over');
    expect((await postsTo(server)).length).to.equal(1);
  });

  it('hears nobody else', async () => {
    const server = await answerWith('<h1>Danke</h1>');
    const form = await formFor(mautic, server);
    signUp(form, EMAIL);
    postMessage('{"success":1}', '*');
    form.shadowRoot!.querySelector('iframe')!.contentWindow!.postMessage('{"success":1}', '*');
    await stateOf(form, 'handed-over', 'success');
    expect(form.state).to.equal('handed-over');
  });
});

describe('Mailman', () => {
  it('asks for no address, but leads to its page and to the address to write to', async () => {
    const { provider, attributes } = contractOf('mailman');
    const form = await fixture<NewsletterForm>(html`<iq-newsletter-form
      lang="de"
      publisher="IQ"
      privacy-url="/p"
      provider=${provider}
      action=${attributes.action}
    ></iq-newsletter-form>`);
    await waitUntil(() => form.shadowRoot?.querySelector('a[href^=mailto]'));
    const links = [...form.shadowRoot!.querySelectorAll('a')].map((link) => link.href);
    expect(links).to.include('https://lists.example/postorius/lists/news.example.test/').and.to.include('mailto:news-join@example.test');
    expect(form.shadowRoot!.querySelector('input')).to.equal(null);
    await expect(form).to.be.accessible();
  });
});

describe('answers of any kind', () => {
  for (const [name, answer] of Object.entries({
    '10 MB': { status: 200, body: 'viel Text ', repeat: 1_000_000 },
    'a script': { status: 200, body: '<script>window.pwned = 1; parent.postMessage("{}", "*")</script>' },
    'JSON with HTML': { status: 400, type: 'application/json', body: '{"message":"<img src=x onerror=window.pwned=1> e-mail"}' },
    nothing: { status: 204 },
    'a redirect into nowhere': { status: 302, headers: { Location: 'http://127.0.0.1:9/' } },
  })) {
    for (const provider of ['listmonk', 'mautic', 'hubspot', 'brevo']) {
      it(`${name} from ${provider}: no success, nothing run, nothing lost`, async function () {
        // A browser that is not alone on its machine takes its time for 10 MB.
        this.timeout(40_000);
        const form = await formFor(
          contractOf(provider),
          await startStandIn({ cors: true, answers: [{ method: 'POST', ...answer }, { status: 200 }] }),
        );
        signUp(form, EMAIL);
        await waitUntil(() => ['error', 'handed-over', 'success'].includes(form.state), 'the form should say what came of it', 30_000);
        await form.updateComplete;
        expect(form.state).to.not.equal('success');
        expect('pwned' in window).to.equal(false);
        expect(textOf(form)).to.not.contain('<');
        if (form.state === 'error') expect(input(form, 'email').value).to.equal(EMAIL);
      });
    }
  }
});
