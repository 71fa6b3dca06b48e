import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { engine, expect, fixture, recordedRequests, waitUntil } from '../helpers.ts';

/* Pages that the command `pages` writes: .output/site, made from test/pages/embeds.json. */

const pageOf = (id: string): string => `/.output/site/e/${id}.html`;

async function openPageOf(id: string, sandbox?: string): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(
    sandbox === undefined
      ? html`<iframe title=${id} src=${pageOf(id)} width="600" height="700" style="border: 0"></iframe>`
      : html`<iframe title=${id} src=${pageOf(id)} width="600" height="700" style="border: 0" sandbox=${sandbox}></iframe>`,
  );
  await waitUntil(
    () =>
      frame.contentDocument === null || (frame.contentDocument.URL.endsWith('.html') && frame.contentDocument.readyState === 'complete'),
  );
  return frame;
}

const IDS = ['brandenburg', 'viktoria-blank', 'leer', 'foerderung'];

describe('the page of an embed', () => {
  for (const id of IDS) {
    it(`${id}: shows the widget in place of the plain part, within its own policy`, async () => {
      const frame = await openPageOf(id);
      const page = frame.contentDocument!;
      const refused: string[] = [];
      page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        refused.push(`${violatedDirective} ${blockedURI}`),
      );
      const widget = page.querySelector(':is(iq-newsletter-form, iq-contact-card, iq-story-teaser, iq-funding-notice)')!;
      await waitUntil(() => widget.shadowRoot?.querySelector('.full'));
      await waitUntil(() => !page.querySelector<HTMLElement>('.plain')!.checkVisibility(), 'the plain part should go');
      expect(refused).to.deep.equal([]);
      expect(page.documentElement.scrollWidth).to.be.at.most(600);
    });

    it(`${id}: says the same without script`, async () => {
      const frame = await openPageOf(id, 'allow-same-origin');
      const plain = frame.contentDocument!.querySelector<HTMLElement>('.plain')!;
      expect(plain.checkVisibility()).to.equal(true);
      expect(plain.innerText).to.match(/IQ Netzwerk Brandenburg|Mit Mut und Know-how|Europäischen Sozialfonds Plus/);
      const copy = await fixture<HTMLElement>(html`<main></main>`);
      copy.append(document.importNode(plain, true));
      await expect(copy).to.be.accessible();
    });
  }

  it('holds a form that names who gets it, and that a browser can send', async () => {
    const frame = await openPageOf('brandenburg', 'allow-same-origin');
    const form = frame.contentDocument!.querySelector('form')!;
    expect(form.innerText).to.contain(`Die Anmeldung geht an ${location.host}.`);
    expect(form.innerText).to.contain('IQ Netzwerk Brandenburg');
    const email = form.querySelector<HTMLInputElement>('input[type=email]')!;
    email.value = 'vb@iq.example';
    const data = Object.fromEntries(new FormData(form));
    expect(data['email']).to.equal('vb@iq.example');
    expect(data['consentText'], 'what is sent is what is shown').to.be.a('string').that.is.not.empty;
    expect(form.innerText).to.contain(data['consentText']);
    expect(form.action).to.match(/\/faults\/accepted\/site$/);
  });
});

describe('the funding notice without script', () => {
  for (const width of [280, 320, 600]) {
    it(`has its statement in one block beside the emblem, at ${width} px`, async () => {
      const frame = await openPageOf('foerderung', 'allow-same-origin');
      frame.width = String(width);
      const page = frame.contentDocument!;
      const emblem = page.querySelector('svg')!;
      await waitUntil(() => frame.contentWindow!.innerWidth === width);
      const statement = page.createRange();
      statement.selectNodeContents(emblem.parentElement!);
      statement.setStartAfter(emblem);
      expect(statement.toString()).to.contain('European Union');
      const { right, width: drawn, height } = emblem.getBoundingClientRect();
      for (const { left } of [...statement.getClientRects()].filter((line) => line.width > 0)) expect(left).to.be.at.least(right);
      expect(drawn / height).to.be.closeTo(1.5, 0.01);
      expect(page.documentElement.scrollWidth).to.be.at.most(width);
    });
  }
});

describe('the form in a sandbox without forms', () => {
  // Chromium and Firefox: sandbox.node.test.ts, which can look into the frame. Here keys may come before it takes them.
  before(function () {
    if (engine !== 'webkit') this.skip();
  });

  /* Nobody can look into the frame: where its field is, one without a sandbox tells, which looks the same. */
  async function fillIn(email: string): Promise<{ button: [number, number] }> {
    const twin = await openPageOf('brandenburg');
    const form = (): Element | null | undefined =>
      twin.contentDocument!.querySelector('iq-newsletter-form')?.shadowRoot?.querySelector('form');
    await waitUntil(form);
    const middleOf = (selector: string): [number, number] => {
      const { left, top, width, height } = form()!.querySelector(selector)!.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    const button = middleOf('button');
    const { height } = twin.contentDocument!.body.getBoundingClientRect();
    twin.remove();
    let isReady = false;
    // Before the widget stands, the page is lower.
    const listen = ({ data }: MessageEvent<{ type?: string; height?: number }>): void => {
      isReady ||= data?.type === 'iq-height' && data.height === height;
    };
    addEventListener('message', listen);
    const frame = await openPageOf('brandenburg', 'allow-scripts');
    await waitUntil(() => isReady, 'the form in the sandbox should stand');
    removeEventListener('message', listen);
    const { left, top } = frame.getBoundingClientRect();
    const inPage = ([x, y]: [number, number]): [number, number] => [Math.round(left + x), Math.round(top + y)];
    // By keys: a new frame of another process gets clicks only when the browser knows where it is.
    const before = document.createElement('button');
    frame.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => document.activeElement === frame, 'the frame should have the focus');
    await sendKeys({ type: email });
    return { button: inPage(button) };
  }

  const arrived = async (name: string): Promise<string[]> =>
    (await recordedRequests('site'))
      .filter(({ body, agent }) => body.includes(`${name}@iq.example`) && agent === navigator.userAgent)
      .map(({ origin }) => origin);

  async function arrives(name: string): Promise<void> {
    let origins: string[] = [];
    await waitUntil(async () => (origins = await arrived(name)).length > 0, `${engine}: the sign-up should arrive`);
    expect(origins).to.deep.equal(['null']);
  }

  // A frame of another process may miss the first letters that are typed, and WebKit's driver drops the second of two alike.
  const BEFORE = 'abcdefghijklmnopqrstuvwxyz.';

  it('is sent by Enter', async () => {
    await fillIn(`${BEFORE}enter@iq.example`);
    await sendKeys({ press: 'Enter' });
    await arrives('enter');
  });

  it('is sent by a click', async () => {
    const { button } = await fillIn(`${BEFORE}click@iq.example`);
    await sendMouse({ type: 'click', position: button });
    await arrives('click');
  });
});
