import { html } from 'lit';
import { expect, fixture, waitUntil } from '../helpers.ts';

/* The builder as `npm run build` makes it, in a frame as wide as a telephone, a tablet and a screen. */

const WIDTHS = [320, 768, 1280];

/** Opens the built page; gives it with what its policy refused. */
async function openSite(width: number): Promise<{ page: Document; view: Window; refused: string[] }> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="builder" src="/dist/site/index.html" style="width: ${width}px; height: 900px; border: 0"></iframe>`,
  );
  const refused: string[] = [];
  await waitUntil(() => frame.contentDocument?.querySelector('#builder'));
  const page = frame.contentDocument!;
  page.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
    refused.push(`${violatedDirective} ${blockedURI}`),
  );
  await waitUntil(() => shownIn(page)?.shadowRoot?.querySelector('.root'), 'the preview should show the widget', 20_000);
  return { page, view: frame.contentWindow!, refused };
}

const shownIn = (page: Document): Element | null | undefined => page.querySelector('iframe')?.contentDocument?.querySelector('main > *');

/** What stands out at the end of its page, be it to be scrolled to or cut off. */
const overflowing = (page: Document): string[] => {
  const { scrollWidth, clientWidth } = page.documentElement;
  const boxes = [...page.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth);
  return [...(scrollWidth > clientWidth ? ['the page'] : []), ...boxes.map(({ localName, id }) => `${localName}#${id}`)];
};

describe('the builder as a site of its own', function () {
  this.timeout(40_000);

  for (const width of WIDTHS) {
    it(`fits into ${width} px, with everything open, and all targets are large enough`, async () => {
      const { page, refused } = await openSite(width);
      for (const details of page.querySelectorAll('details')) details.open = true;
      expect(overflowing(page)).to.deep.equal([]);
      const targets = [...page.querySelectorAll<HTMLElement>('button, input, select, textarea, summary')];
      expect(targets.length).to.be.greaterThan(30);
      for (const target of targets) {
        const { width: wide, height } = target.getBoundingClientRect();
        expect(Math.min(wide, height), target.outerHTML.slice(0, 80)).to.be.at.least(24);
      }
      expect(refused).to.deep.equal([]);
    });
  }

  it('has the choices of the preview on one line, however long their names are', async () => {
    const { page } = await openSite(1280);
    const language = page.querySelector<HTMLSelectElement>('#field-ui')!;
    language.value = 'en';
    language.dispatchEvent(new Event('change', { bubbles: true }));
    const selects = [...page.querySelectorAll('.preview select')];
    expect(selects.length).to.equal(3);
    expect(new Set(selects.map((select) => Math.round(select.getBoundingClientRect().bottom))).size).to.equal(1);
  });

  it('says where the preview goes on, until its end is in sight', async () => {
    const { page } = await openSite(1280);
    const preview = page.querySelector('.preview')!;
    const [line, last] = [page.querySelector('.more')!, page.querySelector('.preview > [role=status]')!];
    const bottomOf = (element: Element): number => Math.round(element.getBoundingClientRect().bottom);
    await waitUntil(() => preview.scrollHeight > preview.clientHeight + 50, 'the preview of a form is higher than the window');
    expect(bottomOf(line)).to.equal(bottomOf(preview));
    preview.scrollTop = preview.scrollHeight;
    expect(bottomOf(line), 'nothing lies below what covers it').to.equal(bottomOf(preview));
    expect(last.getBoundingClientRect().bottom, 'nothing else is covered').to.be.at.most(line.getBoundingClientRect().top);
    // The cover is as high as the line, and ends where it does.
    const cover = page.defaultView!.getComputedStyle(preview, '::after');
    expect(cover.height).to.equal(page.defaultView!.getComputedStyle(line).height);
  });

  it('takes scripts and hashes from beside it, under any path, and asks nobody else', async () => {
    const { page, view } = await openSite(1280);
    const snippet = (): string => page.querySelector('#snippet + pre')?.textContent ?? '';
    await waitUntil(() => snippet().includes('integrity="sha384-'));
    const script = /<script[^>]* src="([^"]+)"[^>]* integrity="([^"]+)"/.exec(snippet())!;
    expect(script[1]).to.match(new RegExp(`^${location.origin}/dist/site/\\d+\\.\\d+\\.\\d+/newsletter-form\\.js$`));
    const hashes = (await (await fetch('/dist/cdn/sri.json')).json()) as Record<string, string>;
    expect(script[2]).to.equal(hashes['newsletter-form.js']);
    expect((await fetch(script[1]!)).status).to.equal(200);
    const names = view.performance.getEntriesByType('resource').map(({ name }) => name);
    for (const name of names) expect(name.startsWith(`${location.origin}/`) || name.startsWith('data:'), name).to.equal(true);
  });

  it('may not send anything: its policy refuses every other server', async () => {
    const { page, view, refused } = await openSite(768);
    const isSent = await view.fetch('https://elsewhere.example/').then(
      () => true,
      () => false,
    );
    expect(isSent).to.equal(false);
    await waitUntil(() => refused.length > 0);
    expect(refused[0]).to.match(/^connect-src https:\/\/elsewhere\.example/);
    const preview = page.querySelector('iframe')!.contentDocument!;
    expect(preview.querySelector<HTMLMetaElement>('[http-equiv]')!.content).to.contain("connect-src 'self'; form-action 'none'");
  });
});
