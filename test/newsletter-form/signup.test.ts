import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/newsletter-form/index.ts';
import {
  expect,
  formFixture,
  input,
  listen,
  newId,
  part,
  recordedRequests,
  signUp,
  startEndpoint,
  stateOf,
  textOf,
  waitUntil,
} from '../helpers.ts';
import type { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';

const formTo = (action: string, lang = 'de'): Promise<NewsletterForm> =>
  formFixture(html`
    <iq-newsletter-form
      lang=${lang}
      action=${action}
      publisher="IQ Netzwerk Brandenburg"
      privacy-url="/datenschutz"
      sender="newsletter@iq.example"
      fields="first-name"
      topics="jobs=Arbeit; law=Recht"
      frequency="monthly"
      ><a href="/e">Abonnieren</a></iq-newsletter-form
    >
  `);

describe('a sign-up, from the first key to the confirmed address', () => {
  it('is stored with its proof, mailed, and confirmed by a button only', async () => {
    const endpoint = await startEndpoint();
    const form = await formTo(endpoint.url);
    const [submits, successes] = [listen<object>(document, 'iq-submit'), listen<object>(document, 'iq-success')];
    form.focus();
    await sendKeys({ type: 'vb@iq.example' });
    await sendKeys({ press: 'Enter' });
    await stateOf(form, 'success');

    expect(textOf(form))
      .to.contain('Bitte öffnen Sie jetzt Ihr Postfach')
      .and.to.contain('vb@iq.example')
      .and.to.contain('newsletter@iq.example');
    expect(textOf(form)).to.not.match(/Sie sind angemeldet\b(?!.*Erst)/);
    expect([submits.length, successes.length]).to.deep.equal([1, 1]);
    expect(JSON.stringify([submits[0]!.detail, successes[0]!.detail])).to.equal('[{},{}]');
    const stored = await endpoint.find('vb@iq.example');
    expect(stored).to.include({ language: 'de', confirmed_at: null, consent_page: location.origin + location.pathname });
    expect(stored!['consent_text']).to.contain('dass IQ Netzwerk Brandenburg Ihnen den Newsletter');

    const link = /https?:\/\/\S+/.exec(await endpoint.mail('vb@iq.example'))![0];
    const page = await (await fetch(link)).text();
    expect((await endpoint.find('vb@iq.example'))!['confirmed_at'], 'a mail scanner that opens the link changes nothing').to.equal(null);
    expect(page).to.contain('method="post"');
    await fetch(link, { method: 'POST' });
    expect((await endpoint.find('vb@iq.example'))!['confirmed_at']).to.be.a('number');
  });

  it('sends name, topics and language, and the consent text character for character', async () => {
    const endpoint = await startEndpoint();
    const form = await formTo(endpoint.url, 'ar');
    await waitUntil(() => part(form, 'root').lang === 'ar');
    input(form, 'firstName').value = 'ليلى';
    for (const box of form.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=topics]')) box.checked = true;
    const shown = form.shadowRoot!.querySelector('.consent')!.textContent;
    signUp(form, 'leila@iq.example');
    await stateOf(form, 'success');
    const stored = await endpoint.find('leila@iq.example');
    expect(stored).to.include({ first_name: 'ليلى', topics: 'jobs law', language: 'ar', consent_text: shown });
    expect(shown, 'a translation that nobody has reviewed stands beside the German text').to.match(
      /\p{Script=Arabic}[^]*\nWenn Sie absenden/u,
    );
  });

  it('says the same for an address that is known', async () => {
    const endpoint = await startEndpoint();
    const texts: string[] = [];
    for (let round = 0; round < 2; round++) {
      const form = await formTo(endpoint.url);
      signUp(form, 'twice@iq.example');
      await stateOf(form, 'success');
      texts.push(textOf(form));
      form.remove();
    }
    expect(texts[1]).to.equal(texts[0]);
  });

  it('moves the focus to the result, which is a live region', async () => {
    const form = await formTo(`/faults/accepted/${newId()}`);
    const status = part(form, 'status');
    expect(status.getAttribute('role'), 'there before its text changes').to.equal('status');
    form.focus();
    signUp(form, 'vb@iq.example');
    await stateOf(form, 'success');
    expect(part(form, 'status'), 'the same node').to.equal(status);
    await waitUntil(() => form.shadowRoot!.activeElement === status);
  });

  it('brings an empty form back for another address', async () => {
    const form = await formTo(`/faults/accepted/${newId()}`);
    signUp(form, 'vb@iq.example');
    await stateOf(form, 'success');
    part(form, 'button').click();
    await stateOf(form, 'idle');
    await waitUntil(() => form.shadowRoot!.activeElement === input(form, 'email'));
    expect(input(form, 'email').value).to.equal('');
  });
});

describe('one sign-up, one request', () => {
  it('for ten clicks and ten presses of Enter', async () => {
    const id = newId();
    const form = await formTo(`/faults/accepted/${id}`);
    signUp(form, 'vb@iq.example');
    for (let round = 0; round < 9; round++) part(form, 'button').click();
    for (let round = 0; round < 10; round++) form.shadowRoot!.querySelector('form')?.requestSubmit();
    await stateOf(form, 'success');
    expect((await recordedRequests(id)).length).to.equal(1);
  });

  it('none if the page cancels iq-submit, and everything stays', async () => {
    const id = newId();
    const form = await formTo(`/faults/accepted/${id}`);
    form.addEventListener('iq-submit', (event) => event.preventDefault());
    signUp(form, 'vb@iq.example');
    await form.updateComplete;
    expect(form.state).to.equal('idle');
    expect(input(form, 'email').value).to.equal('vb@iq.example');
    expect(await recordedRequests(id)).to.deep.equal([]);
  });
});

describe('a sign-up that looks like a robot’s', () => {
  it('needs one more press, and is not dropped', async () => {
    const id = newId();
    const form = await formTo(`/faults/accepted/${id}`);
    input(form, 'email').value = 'vb@iq.example';
    part(form, 'button').click();
    await waitUntil(() => textOf(form).includes('Bitte drücken Sie den Knopf noch einmal'));
    expect(await recordedRequests(id)).to.deep.equal([]);
    part(form, 'button').click();
    await stateOf(form, 'success');
    expect((await recordedRequests(id)).length).to.equal(1);
  });

  it('with the hidden field filled, likewise', async () => {
    const id = newId();
    const form = await formTo(`/faults/accepted/${id}`);
    input(form, 'remark').value = 'https://spam.example';
    signUp(form, 'vb@iq.example');
    await waitUntil(() => textOf(form).includes('Bitte drücken Sie den Knopf noch einmal'));
    part(form, 'button').click();
    await stateOf(form, 'success');
    expect((await recordedRequests(id))[0]!.body).to.not.contain('spam');
  });

  it('hides the field from people and from assistive technology', async () => {
    const form = await formTo('/faults/accepted/none');
    expect(input(form, 'remark').checkVisibility()).to.equal(false);
  });
});
