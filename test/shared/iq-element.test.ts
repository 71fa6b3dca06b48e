import { html } from 'lit';
import '../../src/index.ts';
import { define } from '../../src/shared/define.element.ts';
import { expect, fixture, listen, part, textOf, waitUntil } from '../helpers.ts';
import type { FundingNotice } from '../../src/funding-notice/funding-notice.element.ts';

const labelOf = (element: Element): string => element.shadowRoot?.querySelector('section')?.getAttribute('aria-label') ?? '';
const speaks = (element: Element, label: string) =>
  waitUntil(() => labelOf(element) === label, `should say ${label}, says ${labelOf(element)}`);

describe('language per element', () => {
  it('two languages stand on one page', async () => {
    const page = await fixture(
      html`<div>
        <div lang="en"><iq-funding-notice></iq-funding-notice></div>
        <div lang="ar"><iq-funding-notice></iq-funding-notice></div>
        <iq-funding-notice lang="de"></iq-funding-notice>
      </div>`,
    );
    const [english, arabic, german] = page.querySelectorAll('iq-funding-notice');
    await speaks(english!, 'Funding notice');
    await speaks(arabic!, 'إشعار التمويل');
    await speaks(german!, 'Förderhinweis');
    expect([english, arabic, german].map((one) => part(one!, 'root').dir)).to.deep.equal(['ltr', 'rtl', 'ltr']);
  });

  it('comes from an ancestor across shadow roots, and follows its changes', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
    const inner = document.createElement('div');
    host.append(inner);
    inner.attachShadow({ mode: 'open' }).innerHTML = '<iq-funding-notice></iq-funding-notice>';
    const notice = inner.shadowRoot!.querySelector('iq-funding-notice')!;
    await speaks(notice, 'Funding notice');
    host.lang = 'ar';
    await speaks(notice, 'إشعار التمويل');
    host.lang = 'de-AT';
    await speaks(notice, 'Förderhinweis');
  });

  it('is German where there is no such language, from left to right', async () => {
    const page = await fixture(html`<div lang="he" dir="rtl"><iq-funding-notice></iq-funding-notice></div>`);
    const notice = page.querySelector('iq-funding-notice')!;
    await speaks(notice, 'Förderhinweis');
    expect(part(notice, 'root').dir).to.equal('ltr');
    expect(part(notice, 'root').lang).to.equal('de');
  });

  it('dir on the element wins', async () => {
    const notice = await fixture<FundingNotice>(html`<iq-funding-notice lang="de" dir="rtl"></iq-funding-notice>`);
    await speaks(notice, 'Förderhinweis');
    expect(part(notice, 'root').dir).to.equal('rtl');
  });

  it('is not followed after removal, and again after coming back', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="de"><iq-funding-notice></iq-funding-notice></div>`);
    const notice = page.querySelector('iq-funding-notice')!;
    await speaks(notice, 'Förderhinweis');
    notice.remove();
    page.lang = 'en';
    page.append(notice);
    await speaks(notice, 'Funding notice');
  });
});

describe('on hostile pages', () => {
  const hostile = (css: string) =>
    fixture<HTMLElement>(
      html`<div>
        <style>
          ${css}</style
        ><iq-funding-notice lang="de"></iq-funding-notice>
      </div>`,
    );

  it('stays visible and as authored under * with !important', async () => {
    const page = await hostile(
      '.hostile * { display: none !important; visibility: hidden !important; opacity: 0 !important; text-transform: uppercase !important; font-size: 40px !important; letter-spacing: 9px !important }',
    );
    const notice = page.querySelector('iq-funding-notice')!;
    await speaks(notice, 'Förderhinweis');
    expect(notice.checkVisibility({ opacityProperty: true, visibilityProperty: true })).to.equal(true);
    const style = getComputedStyle(part(notice, 'root'));
    expect([style.textTransform, style.letterSpacing, style.visibility]).to.deep.equal(['none', 'normal', 'visible']);
    expect(parseFloat(style.fontSize)).to.equal(16);
  });

  it('hidden hides', async () => {
    const notice = await fixture<FundingNotice>(html`<iq-funding-notice hidden></iq-funding-notice>`);
    expect(notice.checkVisibility()).to.equal(false);
  });

  it('text is never under 16 px, and grows with the visitor’s own size', async () => {
    const notice = await fixture<FundingNotice>(html`<iq-funding-notice lang="de"></iq-funding-notice>`);
    const size = (): number => parseFloat(getComputedStyle(part(notice, 'root')).fontSize);
    try {
      document.documentElement.style.fontSize = '62.5%';
      expect(size()).to.equal(16);
      document.documentElement.style.fontSize = '200%';
      expect(size()).to.equal(32);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('follows the page’s colour scheme, not the device’s', async () => {
    const notice = await fixture<FundingNotice>(html`<iq-funding-notice lang="de" style="color-scheme: dark"></iq-funding-notice>`);
    const colour = (): string => getComputedStyle(part(notice, 'root')).backgroundColor;
    const dark = colour();
    notice.style.colorScheme = 'light';
    expect(colour()).to.equal('rgb(255, 255, 255)');
    expect(dark).to.not.equal(colour());
  });

  it('takes the tokens of the page', async () => {
    const notice = await fixture<FundingNotice>(
      html`<iq-funding-notice lang="de" style="--iq-color-surface: rgb(1, 2, 3)"></iq-funding-notice>`,
    );
    expect(getComputedStyle(part(notice, 'root')).backgroundColor).to.equal('rgb(1, 2, 3)');
  });
});

describe('what editors are told', () => {
  it('comes once as an event and as a line on the console', async () => {
    const lines: unknown[] = [];
    const warn = console.warn;
    console.warn = (line: unknown) => lines.push(line);
    try {
      const problems = listen<{ code: string }>(document, 'iq-problem');
      const notice = await fixture<FundingNotice>(html`<iq-funding-notice lang="de" support="sponsored"></iq-funding-notice>`);
      notice.requestUpdate();
      await notice.updateComplete;
      expect(problems.map(({ detail }) => detail.code)).to.deep.equal(['invalid-attribute']);
      expect(lines).to.deep.equal([
        '<iq-funding-notice> invalid-attribute: support="sponsored": ist nicht zu verwenden. Richtig ist: support="co-funded", "funded"',
      ]);
      expect(textOf(notice), 'on this machine also on the page').to.contain('support="sponsored"');
    } finally {
      console.warn = warn;
    }
  });
});

describe('define', () => {
  it('registers once, and a second copy does nothing', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    define('iq-defined-twice', First);
    define('iq-defined-twice', Second);
    expect(customElements.get('iq-defined-twice')).to.equal(First);
  });
});

describe('an old release', () => {
  const { now } = Date;
  afterEach(() => (Date.now = now));

  it('is told to those who edit the page', async () => {
    Date.now = () => now() + 600 * 86_400_000;
    const notice = await fixture<FundingNotice>(html`<iq-funding-notice lang="de" check></iq-funding-notice>`);
    await waitUntil(() => /outdated: IQ widgets .*: älter als 18 Monate/.test(textOf(notice)));
  });
});
