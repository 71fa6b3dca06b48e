import { html } from 'lit';
import { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';
import { browserEnvironment } from '../../src/newsletter-form/signup.controller.ts';
import '../../src/newsletter-form/index.ts';
import {
  expect,
  fixture,
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

/** A form that waits a fifth of a second for an answer instead of fifteen. */
class ImpatientForm extends NewsletterForm {
  protected override environment = { ...browserEnvironment, timeout: 200 };
}
customElements.define('iq-impatient-form', ImpatientForm);

const EMAIL = 'vb@iq.example';

const formTo = (action: string): Promise<NewsletterForm> =>
  formFixture(html`
    <iq-newsletter-form lang="de" action=${action} publisher="IQ" privacy-url="/p" fields="first-name" consent="checkbox"
      ><a href="/e">Direkt</a></iq-newsletter-form
    >
  `);

/** Signs up with everything filled in. */
function fillAndSend(form: NewsletterForm): void {
  input(form, 'firstName').value = 'Viktoria';
  input(form, 'consent').checked = true;
  signUp(form, EMAIL);
}

/** Nothing typed is lost, the visitor is told what happened, and the page is told once. */
async function expectFailure(form: NewsletterForm, send: () => void, code: string, text: string): Promise<void> {
  const errors = listen<{ code: string }>(form, 'iq-error');
  send();
  await stateOf(form, 'error');
  await waitUntil(() => errors.length > 0);
  expect(errors.map(({ detail }) => detail)).to.deep.equal([{ code }]);
  expect(textOf(form)).to.contain(text);
  expect([input(form, 'email').value, input(form, 'firstName').value, input(form, 'consent').checked]).to.deep.equal([
    EMAIL,
    'Viktoria',
    true,
  ]);
  expect(part(form, 'button').getAttribute('aria-disabled')).to.equal('false');
}

describe('input to correct', () => {
  it('an empty form: the first wrong field has the focus, its message and the state', async () => {
    const form = await formTo('/faults/accepted/none');
    part(form, 'button').click();
    await stateOf(form, 'error');
    const email = input(form, 'email');
    await waitUntil(() => form.shadowRoot!.activeElement === email);
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    const described = email
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => form.shadowRoot!.getElementById(id)!.textContent);
    expect(described).to.deep.equal(['Bitte füllen Sie dieses Feld aus.', 'Zum Beispiel: name@example.org']);
    expect(textOf(form)).to.contain('Bitte kreuzen Sie das Kästchen an.');
  });

  it('a wrong address: says what is wrong, sends nothing, and goes on once it is mended', async () => {
    const id = newId();
    const form = await formTo(`/faults/accepted/${id}`);
    const errors = listen<{ code: string }>(form, 'iq-error');
    input(form, 'consent').checked = true;
    signUp(form, 'vb.iq.example');
    await stateOf(form, 'error');
    expect(textOf(form)).to.contain('In der Adresse fehlt das Zeichen @.');
    expect(input(form, 'email').value).to.equal('vb.iq.example');
    await waitUntil(() => errors.length > 0);
    expect(errors[0]!.detail).to.deep.equal({ code: 'invalid-email' });
    expect(await recordedRequests(id)).to.deep.equal([]);
    signUp(form, EMAIL);
    await stateOf(form, 'success');
  });

  it('only the box: the box has the focus', async () => {
    const form = await formTo('/faults/accepted/none');
    signUp(form, EMAIL);
    await stateOf(form, 'error');
    await waitUntil(() => form.shadowRoot!.activeElement === input(form, 'consent'));
  });

  it('an address that the server refuses', async () => {
    const form = await formTo(`/faults/invalid-email/${newId()}`);
    await expectFailure(form, () => fillAndSend(form), 'invalid-email', 'Diese Adresse wurde nicht angenommen.');
    expect(form.shadowRoot!.activeElement).to.equal(input(form, 'email'));
    expect(form.querySelector('a')!.checkVisibility(), 'this can be mended here').to.equal(false);
  });

  it('a mail provider that the server refuses', async () => {
    const form = await formTo(`/faults/rejected-domain/${newId()}`);
    await expectFailure(form, () => fillAndSend(form), 'rejected-domain', 'bei einem anderen Anbieter');
  });
});

describe('answers that are no success', () => {
  const cases: [kind: string, code: string, text: string][] = [
    ['busy', 'rate-limited', 'Bitte warten Sie: 3 Minuten.'],
    ['broken', 'server', 'Beim Server ist ein Fehler aufgetreten.'],
    ['gone', 'closed', 'Diese Anmeldung gibt es nicht mehr.'],
    ['html', 'unknown', 'Die Antwort des Servers war nicht zu verstehen.'],
    ['html-accepted', 'unknown', 'Die Antwort des Servers war nicht zu verstehen.'],
    ['nonsense-errors', 'unknown', 'Die Antwort des Servers war nicht zu verstehen.'],
    ['conflict', 'unknown', 'Die Antwort des Servers war nicht zu verstehen.'],
    ['missing-elsewhere', 'missing-field', 'Der Server hat die Anmeldung abgelehnt und keinen Grund genannt.'],
    ['list-closed', 'closed', 'Diese Anmeldung gibt es nicht mehr.'],
    ['cut', 'server', 'Beim Server ist ein Fehler aufgetreten.'],
  ];
  for (const [kind, code, text] of cases) {
    it(kind, async () => {
      const form = await formTo(`/faults/${kind}/${newId()}`);
      await expectFailure(form, () => fillAndSend(form), code, text);
      expect(textOf(form)).to.contain('Ihre Eingabe ist noch da.').and.to.not.contain('<');
      expect(form.querySelector('a')!.checkVisibility(), 'another way').to.equal(true);
      expect('pwned' in window).to.equal(false);
    });
  }

  for (const name of ['button', 'link']) {
    it(`the focus stays where the visitor has gone meanwhile: ${name}`, async () => {
      const form = await formTo(`/faults/broken/${newId()}`);
      const errors = listen(form, 'iq-error');
      fillAndSend(form);
      part(form, name).focus();
      await waitUntil(() => errors.length > 0);
      expect(form.shadowRoot!.activeElement).to.equal(part(form, name));
    });
  }

  it('a conflict of keys: takes a new key once', async () => {
    const id = newId();
    const form = await formTo(`/faults/conflict-once/${id}`);
    fillAndSend(form);
    await stateOf(form, 'success');
    const requests = await recordedRequests(id);
    expect(new Set(requests.map(({ key }) => key)).size).to.equal(2);
    expect(requests.length).to.equal(2);
  });
});

describe('no answer', () => {
  it('in time', async () => {
    const form = await fixture<ImpatientForm>(html`
      <iq-impatient-form lang="de" action="/faults/never/${newId()}" publisher="IQ" privacy-url="/p" fields="first-name" consent="checkbox"
        ><a href="/e">Direkt</a></iq-impatient-form
      >
    `);
    await expectFailure(form, () => fillAndSend(form), 'timeout', 'Der Server antwortet nicht.');
  });

  it('because the device is offline', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      const endpoint = await startEndpoint();
      await endpoint.kill();
      const form = await formTo(endpoint.url);
      await expectFailure(form, () => fillAndSend(form), 'offline', 'Sie sind gerade nicht mit dem Internet verbunden.');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('because the endpoint was killed; once it is back, the same sign-up arrives', async () => {
    const endpoint = await startEndpoint();
    await endpoint.kill();
    const form = await formTo(endpoint.url);
    await expectFailure(form, () => fillAndSend(form), 'blocked', 'Der Server ist nicht zu erreichen');
    await endpoint.restart();
    part(form, 'button').click();
    await stateOf(form, 'success');
    expect(await endpoint.find(EMAIL)).to.include({ email: EMAIL, first_name: 'Viktoria' });
    expect(await endpoint.mails(EMAIL)).to.equal(1);
  });
});

describe('trying again', () => {
  it('repeats key and body byte for byte, so that nobody is signed up twice', async () => {
    const id = newId();
    const form = await formTo(`/faults/broken-once/${id}`);
    fillAndSend(form);
    await stateOf(form, 'error');
    expect(part(form, 'button').textContent).to.equal('Noch einmal senden');
    part(form, 'button').click();
    await stateOf(form, 'success');
    const [first, second] = await recordedRequests(id);
    expect(second).to.deep.equal(first);
  });

  it('takes a new key after an edit', async () => {
    const id = newId();
    const form = await formTo(`/faults/broken-once/${id}`);
    fillAndSend(form);
    await stateOf(form, 'error');
    signUp(form, 'other@iq.example');
    await stateOf(form, 'success');
    const [first, second] = await recordedRequests(id);
    expect(second!.key).to.not.equal(first!.key);
    expect(second!.body).to.contain('other@iq.example');
  });

  it('takes a new key for a new sign-up with the same address', async () => {
    const id = newId();
    const form = await formTo(`/faults/accepted/${id}`);
    for (let round = 0; round < 2; round++) {
      fillAndSend(form);
      await stateOf(form, 'success');
      form.reset();
      await stateOf(form, 'idle');
    }
    const [first, second] = await recordedRequests(id);
    expect(second!.key).to.not.equal(first!.key);
  });
});

describe('leaving and coming back', () => {
  it('a sign-up arrives although the page is left at once', async () => {
    const endpoint = await startEndpoint();
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="page" src="/test/pages/form.html?leave&action=${encodeURIComponent(endpoint.url)}&email=${EMAIL}"></iframe>`,
    );
    await waitUntil(() => !frame.isConnected, 'the page should be gone, in the same breath as the click');
    await waitUntil(async () => (await endpoint.find(EMAIL)) !== null, 'the sign-up should arrive');
  });

  it('a page that comes back from the cache can be used, with everything typed', async () => {
    const form = await formTo(`/faults/never/${newId()}`);
    fillAndSend(form);
    await stateOf(form, 'pending');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await stateOf(form, 'idle');
    expect(input(form, 'email').value).to.equal(EMAIL);
    form.action = `/faults/accepted/${newId()}`;
    await form.updateComplete;
    part(form, 'button').click();
    await stateOf(form, 'success');
  });

  it('a sign-up after a reset is told of once, whatever becomes of the one before', async () => {
    const form = await formTo(`/faults/late/${newId()}`);
    const successes = listen(form, 'iq-success');
    fillAndSend(form);
    form.reset();
    form.action = `/faults/accepted/${newId()}`;
    await form.updateComplete;
    fillAndSend(form);
    await stateOf(form, 'success');
    const late = performance.now() + 1200;
    await waitUntil(() => performance.now() > late, 'the late answer should have come');
    expect(successes.length).to.equal(1);
  });

  it('an answer to a form that was reset changes nothing', async () => {
    const form = await formTo(`/faults/accepted/${newId()}`);
    const successes = listen(form, 'iq-success');
    const id = newId();
    form.action = `/faults/accepted/${id}`;
    await form.updateComplete;
    fillAndSend(form);
    form.reset();
    await waitUntil(async () => (await recordedRequests(id)).length === 1);
    await stateOf(form, 'idle');
    expect(successes.length).to.equal(0);
  });
});
