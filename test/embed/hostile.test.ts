import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { engine, expect, fixture, waitUntil } from '../helpers.ts';
import type { NewsletterForm } from '../../src/newsletter-form/newsletter-form.element.ts';

/* Pages that do what pages do to widgets. Each is a file in test/pages/hostile, to be opened by hand too (npm start). */

interface Visit {
  page: Document;
  view: Window & { watched: string[]; submits?: number };
  /** The form of the page. */
  form: NewsletterForm;
  /** Something in the form's shadow tree. */
  inside: (selector: string) => HTMLElement;
}

async function visit(name: string): Promise<Visit> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe
    title=${name}
    src="/test/pages/hostile/${name}.html"
    width="600"
    height="600"
  ></iframe>`);
  await waitUntil(() => frame.contentDocument?.URL.endsWith('.html') && frame.contentDocument.readyState === 'complete');
  const page = frame.contentDocument!;
  const form = page.querySelector<NewsletterForm>('iq-newsletter-form')!;
  return {
    page,
    view: frame.contentWindow as Visit['view'],
    form,
    inside: (selector) => form.shadowRoot!.querySelector<HTMLElement>(selector)!,
  };
}

const stands = ({ form }: Visit): Promise<void> => waitUntil(() => form.shadowRoot?.querySelector('form'), 'the form should stand');
const widgetsOf = ({ page }: Visit): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('iq-newsletter-form, iq-contact-card, iq-story-teaser, iq-funding-notice'),
];

/** What a widget needs to be seen and used, whatever the page does. */
async function expectSound(visited: Visit): Promise<void> {
  const widgets = widgetsOf(visited);
  await waitUntil(() => widgets.every((one) => one.shadowRoot?.querySelector('.full')), 'all should stand');
  for (const widget of widgets) {
    const root = widget.shadowRoot!.querySelector<HTMLElement>('.root')!;
    const style = getComputedStyle(root);
    expect(getComputedStyle(widget).display, widget.localName).to.match(/^(block|grid)$/);
    expect(root.checkVisibility({ visibilityProperty: true, opacityProperty: true }), `${widget.localName} can be seen`).to.equal(true);
    expect([style.fontSize, style.direction, style.textTransform, style.letterSpacing], widget.localName).to.deep.equal([
      '16px',
      'ltr',
      'none',
      'normal',
    ]);
    expect(root.getBoundingClientRect().height, widget.localName).to.be.greaterThan(50);
  }
  const field = getComputedStyle(visited.inside('#email'));
  expect(parseFloat(field.borderTopWidth)).to.be.at.least(1);
  expect(field.borderTopStyle).to.equal('solid');
  expect(visited.inside('button').getBoundingClientRect().height).to.be.at.least(24);
}

/** Signs up as a visitor does; gives the end. */
async function signUp(visited: Visit): Promise<string> {
  const email = visited.inside('#email') as HTMLInputElement;
  email.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  email.value = 'vb@iq.example';
  // The first press may be too fast for a person.
  await waitUntil(() => {
    if (visited.form.state === 'idle') visited.inside('form button').click();
    return visited.form.state !== 'idle' && visited.form.state !== 'pending';
  });
  return visited.form.state;
}

const expectFallback = ({ page, view }: Visit): void => {
  const link = page.querySelector<HTMLElement>('iq-newsletter-form a')!;
  expect(link.checkVisibility({ visibilityProperty: true, opacityProperty: true })).to.equal(true);
  expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
  expect(view.watched?.filter((line) => !/^(script-src|require-trusted-types|trusted-types)/.test(line)) ?? []).to.deep.equal([]);
};

describe('a hostile page', () => {
  for (const name of ['all-unset', 'everything-important', 'quirks', 'isolated', 'quiet']) {
    it(`${name}: the widgets look as they should`, async () => {
      const visited = await visit(name);
      await expectSound(visited);
      expect(visited.view.watched).to.deep.equal([]);
    });
  }

  it('inline-hidden: only the attribute hides', async () => {
    const visited = await visit('inline-hidden');
    await stands(visited);
    expect(visited.form.checkVisibility()).to.equal(true);
    expect(visited.page.querySelector('iq-contact-card')!.checkVisibility()).to.equal(false);
  });

  for (const [name, size] of [
    ['root-small', 16],
    ['root-large', 32],
  ] as const) {
    it(`${name}: text has ${size} px`, async () => {
      const visited = await visit(name);
      await stands(visited);
      expect(parseFloat(getComputedStyle(visited.inside('#email')).fontSize)).to.equal(size);
    });
  }

  it('strictest-policy: everything stands, has its style and works, without a violation', async () => {
    const visited = await visit('strictest-policy');
    await expectSound(visited);
    expect(getComputedStyle(visited.inside('form button')).backgroundColor).to.equal('rgb(11, 90, 133)');
    expect(await signUp(visited)).to.equal('success');
    expect(visited.view.watched).to.deep.equal([]);
  });

  it('no-trusted-types: the fallback stays, and no error escapes', async function () {
    // WebKit for Linux does not know Trusted Types.
    if (engine === 'webkit') this.skip();
    const visited = await visit('no-trusted-types');
    expectFallback(visited);
  });

  it('two-lits: the page’s own application works, and ours or its fallback stands', async () => {
    const visited = await visit('two-lits');
    await waitUntil(() => visited.page.querySelector('b'));
    expect(visited.page.querySelector('b')!.textContent).to.equal('The page’s own words');
    await waitUntil(() => visited.form.shadowRoot?.querySelector('form') ?? visited.form.querySelector('a')!.checkVisibility());
  });

  for (const name of ['script-missing', 'script-wrong-type', 'script-foreign', 'script-forbidden']) {
    it(`${name}: the link stands`, async () => {
      const visited = await visit(name);
      expectFallback(visited);
      expect(visited.form.shadowRoot).to.equal(null);
    });
  }

  it('script-many-times: one widget, no error', async () => {
    const visited = await visit('script-many-times');
    await stands(visited);
    expect(visited.form.shadowRoot!.querySelectorAll('form').length).to.equal(1);
    expect(visited.view.watched).to.deep.equal([]);
  });

  it('script-retyped: works as soon as the visitor consents', async () => {
    const visited = await visit('script-retyped');
    expectFallback(visited);
    visited.page.dispatchEvent(new Event('consent'));
    await stands(visited);
    expect(visited.view.watched).to.deep.equal([]);
  });

  for (const name of ['snippet-in-head', 'snippet-written', 'script-before']) {
    it(`${name}: works`, async () => {
      const visited = await visit(name);
      await stands(visited);
      expect(await signUp(visited)).to.equal('success');
      expect(visited.view.watched).to.deep.equal([]);
    });
  }

  it('unclosed: the article that was swallowed stands below', async () => {
    const visited = await visit('unclosed');
    await stands(visited);
    const article = visited.page.getElementById('article')!;
    expect(article.checkVisibility()).to.equal(true);
    expect(article.getBoundingClientRect().top).to.be.at.least(visited.inside('.root').getBoundingClientRect().bottom);
  });

  it('pasted: attributes are read as they were meant', async () => {
    const visited = await visit('pasted');
    await stands(visited);
    expect(visited.inside('.consent').textContent).to.match(/dass IQ\sNetzwerk Ihnen/);
    expect(await signUp(visited)).to.equal('success');
  });

  it('odd-places: usable in each, without overflow', async () => {
    const visited = await visit('odd-places');
    visited.page.getElementById('tab')!.hidden = false;
    const forms = [...visited.page.querySelectorAll('iq-newsletter-form')];
    expect(forms.length).to.equal(7);
    await waitUntil(() => forms.every((form) => form.shadowRoot?.querySelector('form')));
    for (const form of forms) {
      const root = form.shadowRoot!.querySelector('.root')!;
      expect(root.scrollWidth, form.parentElement!.localName).to.be.at.most(Math.ceil(root.getBoundingClientRect().width));
      expect(root.getBoundingClientRect().width, form.parentElement!.localName).to.be.at.least(150);
    }
  });

  it('form-around: ours is sent, and the one around it is left alone', async () => {
    const visited = await visit('form-around');
    await stands(visited);
    expect(await signUp(visited)).to.equal('success');
    expect(visited.view.submits).to.equal(undefined);
    expect([...new FormData(visited.page.querySelector<HTMLFormElement>('#outer')!).keys()]).to.deep.equal(['__VIEWSTATE']);
  });

  it('base-elsewhere: nothing goes to the other host', async () => {
    const visited = await visit('base-elsewhere');
    await stands(visited);
    expect(await signUp(visited)).to.equal('success');
    const hosts = new Set(visited.view.performance.getEntriesByType('resource').map(({ name }) => new URL(name).host));
    expect([...hosts]).to.deep.equal([location.host]);
    visited.form.reset();
    await visited.form.updateComplete;
    visited.inside('label').click();
    expect(visited.form.shadowRoot!.activeElement?.id).to.equal('email');
  });

  it('old-encoding: umlauts and the euro sign arrive', async () => {
    const visited = await visit('old-encoding');
    await stands(visited);
    expect(visited.page.characterSet).to.equal('windows-1252');
    expect(visited.inside('.consent').textContent).to.include('Grüße €').and.to.include('schickt');
    expect(visited.inside('#firstName').closest('div')!.textContent).to.include('können');
  });

  it('quiet: one request to our host, then one sign-up, and nothing kept', async () => {
    const visited = await visit('quiet');
    await expectSound(visited);
    const requests = (): string[] =>
      visited.view.performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => !path.startsWith('/__web') && !path.endsWith('watch.js'));
    expect(requests()).to.deep.equal(['/dist/cdn/iq.js']);
    expect(await signUp(visited)).to.equal('success');
    expect(requests().sort()).to.deep.equal(['/dist/cdn/form-help.js', '/dist/cdn/iq.js', '/faults/accepted/hostile']);
    expect([visited.page.cookie, visited.view.localStorage.length, visited.view.sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });
});

describe('what a hostile page does to keys', () => {
  it('hot-keys: what is typed arrives whole, and Enter sends it', async () => {
    const visited = await visit('hot-keys');
    await stands(visited);
    visited.view.focus();
    visited.form.focus();
    await sendKeys({ type: 'as/@b.de' });
    expect((visited.inside('#email') as HTMLInputElement).value).to.equal('as/@b.de');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => visited.form.state !== 'idle' || visited.inside('[part=status]').textContent.trim(), 'Enter should send');
  });

  it('prototype-js: what is sent is what a clean page sends', async () => {
    const sent = async (name: string): Promise<string> => {
      const visited = await visit(name);
      await stands(visited);
      let body = '';
      visited.view.fetch = (_url, options) => {
        body = options?.body as string;
        return Promise.resolve(new Response('{"status":"confirmation-sent"}', { status: 202 }));
      };
      const { inside, form } = visited;
      form.setAttribute('topics', 'arbeit=Arbeit; stories=Geschichten');
      await form.updateComplete;
      for (const box of form.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=topics]')) box.checked = true;
      (inside('#firstName') as HTMLInputElement).value = 'Grüße €';
      expect(await signUp(visited)).to.equal('success');
      return body.replace(/"(at|page)":"[^"]*"/g, '"$1":""');
    };
    expect(await sent('prototype-js')).to.equal(await sent('quiet'));
  });
});
