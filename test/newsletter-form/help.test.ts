import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';
import { browserEnvironment } from '../../src/newsletter-form/signup.controller.ts';
import '../../src/newsletter-form/index.ts';
import {
  engine,
  expect,
  forbidCopying,
  formFixture,
  input,
  listen,
  newId,
  part,
  recordedRequests,
  signUp,
  stateOf,
  textOf,
  waitUntil,
} from '../helpers.ts';

/** A form that offers another mail at once. */
class QuickForm extends NewsletterForm {
  protected override environment = { ...browserEnvironment, resendAfter: 0 };
}
customElements.define('iq-quick-form', QuickForm);

const formTo = (action: string): Promise<NewsletterForm> =>
  formFixture(html`
    <iq-quick-form
      lang="de"
      action=${action}
      publisher="IQ"
      privacy-url="/p"
      sender="news@iq.example"
      fields="first-name"
      topics="jobs=Arbeit; law=Recht"
      consent="checkbox"
      ><a href="/e">Direkt</a></iq-quick-form
    >
  `);

/** Types an address and leaves the field. */
function typeAddress(form: NewsletterForm, address: string): void {
  input(form, 'email').value = address;
  input(form, 'email').dispatchEvent(new Event('change', { bubbles: true }));
}

/** Signs up with everything filled in. */
function fillAndSend(form: NewsletterForm, email: string): void {
  input(form, 'firstName').value = 'Viktoria';
  input(form, 'consent').checked = true;
  form.shadowRoot!.querySelector<HTMLInputElement>('[value=law]')!.checked = true;
  signUp(form, email);
}

const buttonWith = (form: NewsletterForm, text: string): HTMLElement =>
  [...form.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent.includes(text))!;

describe('a mistyped address', () => {
  it('is asked about when the field is left, in a live region that was there before', async () => {
    const form = await formTo('/faults/accepted/none');
    const region = form.shadowRoot!.querySelector('#email-help[aria-live=polite]')!;
    expect(region.textContent).to.equal('Zum Beispiel: name@example.org');
    typeAddress(form, 'vb@gmial.con');
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('#email-help[aria-live=polite]')).to.equal(region);
    expect(region.textContent).to.equal('Meinten Sie vb@gmail.com?');
    expect(region.querySelector('bdi')!.textContent, 'in its own direction').to.equal('vb@gmail.com');
    await expect(form).to.be.accessible();
  });

  it('is corrected by a press of the button, which brings the focus back to the field', async () => {
    const form = await formTo('/faults/accepted/none');
    typeAddress(form, 'vb@gmx,de');
    await form.updateComplete;
    part(form, 'suggestion').click();
    await waitUntil(() => input(form, 'email').value === 'vb@gmx.de');
    await waitUntil(() => form.shadowRoot!.activeElement === input(form, 'email'));
    expect(form.shadowRoot!.querySelector('[part=suggestion]')).to.equal(null);
  });

  it('is reached by keyboard right after the field', async () => {
    const form = await formTo('/faults/accepted/none');
    form.focus();
    input(form, 'email').value = 'vb@web.ed';
    await sendKeys({ press: 'Tab' });
    // In WebKit a value that a script has set is no change.
    if (engine === 'webkit') typeAddress(form, 'vb@web.ed');
    input(form, 'email').dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => form.shadowRoot!.querySelector('[part=suggestion]'));
    form.focus();
    await sendKeys({ press: 'Tab' });
    expect(form.shadowRoot!.activeElement).to.equal(part(form, 'suggestion'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => input(form, 'email').value === 'vb@web.de');
    expect(form.state, 'nothing was sent').to.equal('idle');
  });

  it('never hinders: it is sent as it stands, and asked about again afterwards', async () => {
    const id = newId();
    const form = await formTo(`/faults/accepted/${id}`);
    fillAndSend(form, 'vb@gmial.com');
    await stateOf(form, 'success');
    const [request] = await recordedRequests(id);
    expect(JSON.parse(request!.body)).to.include({ email: 'vb@gmial.com' });
    expect(textOf(form)).to.contain('Meinten Sie');
    part(form, 'suggestion').click();
    await waitUntil(() => form.shadowRoot!.querySelector('form') && input(form, 'email').value === 'vb@gmail.com');
    expect(input(form, 'firstName').value, 'the rest is there too').to.equal('Viktoria');
    expect(form.shadowRoot!.querySelector<HTMLInputElement>('[value=law]')!.checked).to.equal(true);
    expect(form.state).to.equal('idle');
  });

  it('does not move the button away that is being pressed', async () => {
    const form = await formTo('/faults/accepted/none');
    const button = part(form, 'button');
    input(form, 'email').value = 'vb@gmial.com';
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    input(form, 'email').dispatchEvent(new Event('change', { bubbles: true }));
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('[part=suggestion]')).to.equal(null);
  });

  it('takes no room of its own: what stands below keeps its place', async () => {
    const form = await formTo('/faults/accepted/none');
    const top = (): number => part(form, 'button').getBoundingClientRect().top;
    const before = top();
    typeAddress(form, 'vb@gmial.com');
    await form.updateComplete;
    expect(Math.abs(top() - before)).to.be.below(0.5);
    const { height } = part(form, 'suggestion').getBoundingClientRect();
    expect(height).to.be.at.least(24);
  });
});

describe('after a success', () => {
  it('there is a plain link to the mailbox, and the sender to look for', async () => {
    const form = await formTo(`/faults/accepted/${newId()}`);
    fillAndSend(form, 'vb@t-online.de');
    await stateOf(form, 'success');
    const link = form.shadowRoot!.querySelector<HTMLAnchorElement>('a[href="https://email.t-online.de/"]')!;
    expect(link.textContent.replace(/\s+/g, ' ')).to.contain('Postfach öffnen: t-online.de').and.to.contain('neuen Tab');
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    expect(textOf(form)).to.contain('news@iq.example').and.to.contain('Spam-Ordner');
    await expect(form).to.be.accessible();
  });

  it('no mailbox is invented for an unknown host', async () => {
    const form = await formTo(`/faults/accepted/${newId()}`);
    fillAndSend(form, 'vb@iq.example');
    await stateOf(form, 'success');
    expect(textOf(form)).to.not.contain('Postfach öffnen:');
  });

  it('another mail can be asked for, under a new key, with the same content', async () => {
    const id = newId();
    const form = await formTo(`/faults/accepted/${id}`);
    const successes = listen(form, 'iq-success');
    fillAndSend(form, 'vb@iq.example');
    await stateOf(form, 'success');
    await waitUntil(() => buttonWith(form, 'noch einmal senden'));
    buttonWith(form, 'noch einmal senden').click();
    await waitUntil(async () => (await recordedRequests(id)).length === 2);
    await waitUntil(() => successes.length === 2);
    const [first, second] = await recordedRequests(id);
    expect(second!.key).to.not.equal(first!.key);
    const contentOf = ({ body }: { body: string }) => {
      const { consent, ...content } = JSON.parse(body) as { consent: { text: string } };
      return { ...content, text: consent.text };
    };
    expect(contentOf(second!)).to.deep.equal(contentOf(first!));
  });

  it('a refused repetition leaves everything in the form', async () => {
    const form = await formTo(`/faults/accepted-once/${newId()}`);
    fillAndSend(form, 'vb@iq.example');
    await stateOf(form, 'success');
    await waitUntil(() => buttonWith(form, 'noch einmal senden'));
    buttonWith(form, 'noch einmal senden').click();
    await stateOf(form, 'error');
    expect([input(form, 'email').value, input(form, 'firstName').value, input(form, 'consent').checked]).to.deep.equal([
      'vb@iq.example',
      'Viktoria',
      true,
    ]);
  });

  it('the visitor has the proof of consent: text, address, page, time and hash, as they were sent', async () => {
    const id = newId();
    const form = await formTo(`/faults/accepted/${id}`);
    fillAndSend(form, 'vb@iq.example');
    await stateOf(form, 'success');
    const { consent } = JSON.parse((await recordedRequests(id))[0]!.body) as { consent: Record<string, string> };
    const lines = [...form.shadowRoot!.querySelectorAll('.receipt p')].map((line) => line.textContent);
    expect(lines).to.include.members([
      ...consent['text']!.split('\n'),
      'vb@iq.example',
      consent['page'],
      consent['at'],
      consent['version'],
    ]);
    form.shadowRoot!.querySelector<HTMLElement>('summary')!.click();
    const written: string[] = [];
    const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(written.push(text)) },
    });
    buttonWith(form, 'Beleg kopieren').click();
    await waitUntil(() => textOf(form).includes('Kopiert.'));
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(written).to.deep.equal([lines.join('\n')]);
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(original);
  });

  it('where no script may copy, the proof is selected', async () => {
    const form = await formTo(`/faults/accepted/${newId()}`);
    fillAndSend(form, 'vb@iq.example');
    await stateOf(form, 'success');
    form.shadowRoot!.querySelector<HTMLElement>('summary')!.click();
    const allow = forbidCopying();
    buttonWith(form, 'Beleg kopieren').click();
    await waitUntil(() => getSelection()!.type === 'Range' && textOf(form).includes('Bitte kopieren Sie ihn.'));
    allow();
  });
});

describe('a field that people do not see', () => {
  /** What browsers take for a field of a person's data, by name, id or label. */
  const PERSONAL =
    /name|mail|tel|phone|org|company|firma|street|address|adresse|city|ort|zip|plz|country|land|url|website|homepage|user|login|comment/i;
  const isText = ({ type }: HTMLInputElement): boolean => /^(text|email|tel|url|search|password)$/.test(type);

  for (const [filler, fills] of Object.entries<(field: HTMLInputElement) => boolean>({
    'autofill of a browser, in visible fields': (field) => field.checkVisibility() && field.autocomplete !== 'off',
    'autofill by names, in hidden fields too': (field) =>
      PERSONAL.test(`${field.name} ${field.id} ${[...(field.labels ?? [])].map((label) => label.textContent).join()}`),
    'a password manager that heeds no autocomplete': (field) =>
      !['data-1p-ignore', 'data-lpignore', 'data-bwignore'].some((mark) => field.hasAttribute(mark)),
    'a password manager that heeds nothing but data-form-type': (field) => field.dataset['formType'] !== 'other',
  })) {
    it(`is left alone by ${filler}`, async () => {
      const id = newId();
      const form = await formTo(`/faults/accepted/${id}`);
      const fields = [...form.shadowRoot!.querySelectorAll('input')].filter(isText).filter(fills);
      expect(fields.map(({ name }) => name)).to.deep.equal(['email', 'firstName']);
      for (const field of fields) field.value = field.type === 'email' ? 'vb@iq.example' : 'Viktoria';
      input(form, 'consent').checked = true;
      signUp(form, input(form, 'email').value);
      await stateOf(form, 'success');
      expect((await recordedRequests(id)).length).to.equal(1);
    });
  }

  it('only asks for one more press when something fills it', async () => {
    const id = newId();
    const form = await formTo(`/faults/accepted/${id}`);
    input(form, 'remark').value = 'x';
    fillAndSend(form, 'vb@iq.example');
    await waitUntil(() => textOf(form).includes('noch einmal'));
    expect(await recordedRequests(id)).to.deep.equal([]);
    part(form, 'button').click();
    await stateOf(form, 'success');
    expect((await recordedRequests(id)).length, 'nobody is dropped').to.equal(1);
  });
});
