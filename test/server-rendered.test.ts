import { executeServerCommand } from '@web/test-runner-commands';
import { addScript, openPage } from './embed/page.ts';
import { expect, waitUntil } from './helpers.ts';

const FORM = (lang: string): string =>
  `<iq-newsletter-form lang="${lang}" action="/newsletter" publisher="IQ" privacy-url="/p" fields="first-name" topics="a=Arbeit; b=Recht"><a href="/e">Abonnieren</a></iq-newsletter-form>`;

/** A page as a server sent it, before any script of ours. */
async function openServerPage(markup: string): Promise<{ page: Document; widget: HTMLElement; errors: string[] }> {
  const { value } = await executeServerCommand<{ value: string }, { markup: string }>('server-render', { markup });
  const { page, errors } = await openPage('');
  page.body.setHTMLUnsafe(value);
  return { page, widget: page.body.firstElementChild as HTMLElement, errors };
}

const partOf = (widget: Element, selector: string): HTMLElement => widget.shadowRoot!.querySelector<HTMLElement>(selector)!;
const rootsOf = (widget: Element): number => widget.shadowRoot!.querySelectorAll('.root').length;
/** The script is there when the tree no longer has the server's style. */
const isTakenOver = (widget: Element): Promise<void> => waitUntil(() => !widget.shadowRoot!.querySelector('style'), 'should be taken over');

/** What comes to the page that a server sent. */
const SCRIPTS: Readonly<Record<string, Record<string, string>>> = {
  'the script for pages without a build': { src: '/dist/cdn/newsletter-form.js' },
  'the package, with Lit’s hydration': { src: '/test/embed/hydrating-host.js', type: 'module' },
};

for (const [what, script] of Object.entries(SCRIPTS)) {
  describe(`what a server drew, before ${what}`, () => {
    for (const [lang, heading] of [
      ['de', 'Abonnieren Sie unseren Newsletter'],
      ['tr', 'Bültenimize abone olun'],
    ] as const) {
      it(`is taken over without a jump (${lang})`, async () => {
        const { page, widget, errors } = await openServerPage(`${FORM(lang)}<p>danach</p>`);
        const boxes = (): number[] =>
          [...['h3', '#email', 'button'].map((one) => partOf(widget, one)), page.querySelector('p')!].map(
            (one) => one.getBoundingClientRect().top,
          );
        expect(partOf(widget, 'h3').textContent).to.equal(heading);
        const before = boxes();
        await addScript(page, script);
        await isTakenOver(widget);
        expect(rootsOf(widget)).to.equal(1);
        expect(partOf(widget, 'h3').textContent).to.equal(heading);
        expect(boxes()).to.deep.equal(before);
        expect(widget.querySelector('a')!.checkVisibility()).to.equal(false);
        expect(errors).to.deep.equal([]);
      });
    }

    it('shows the link, which is what works without script, if that does not come', async () => {
      const { widget } = await openServerPage(FORM('de'));
      const link = widget.querySelector('a')!;
      const isSeen = (): boolean =>
        link.checkVisibility({ visibilityProperty: true }) && link.getBoundingClientRect().bottom < widget.getBoundingClientRect().bottom;
      expect(isSeen(), 'while it may come').to.equal(false);
      const [late] = partOf(widget, '[part=fallback]').getAnimations();
      expect(late!.effect!.getTiming().delay).to.equal(5000);
      late!.finish();
      expect(isSeen()).to.equal(true);
    });

    it('keeps what was typed and chosen, and the focus', async () => {
      const { page, widget } = await openServerPage(FORM('tr'));
      const field = (selector: string): HTMLInputElement => partOf(widget, selector) as HTMLInputElement;
      field('#email').value = 'vb@iq.example';
      field('#firstName').value = 'Viktoria';
      field('[value=b]').checked = true;
      field('#firstName').focus();
      await addScript(page, script);
      await isTakenOver(widget);
      expect([field('#email').value, field('#firstName').value]).to.deep.equal(['vb@iq.example', 'Viktoria']);
      expect([field('[value=a]').checked, field('[value=b]').checked]).to.deep.equal([false, true]);
      expect(widget.shadowRoot!.activeElement?.id).to.equal('firstName');
    });
  });
}

describe('what a server drew, with content of the page', () => {
  it('a teaser becomes a card', async () => {
    const { page, widget, errors } = await openServerPage(
      '<iq-story-teaser><a href="/a">Mit Mut und Know-how</a><p>Weite Wege.</p></iq-story-teaser>',
    );
    expect(widget.querySelector('a')!.checkVisibility(), 'before').to.equal(true);
    await addScript(page, { src: '/dist/cdn/iq.js' });
    await waitUntil(() => partOf(widget, 'article'));
    expect(widget.shadowRoot!.querySelector('.root')!.textContent).to.include('Weite Wege.');
    expect(partOf(widget, 'article a').checkVisibility()).to.equal(true);
    expect(errors).to.deep.equal([]);
  });

  for (const width of [360, 1280]) {
    it(`a notice does not move at ${width} px`, async () => {
      const { page, widget } = await openServerPage('<iq-funding-notice lang="en" links></iq-funding-notice><p>danach</p>');
      (page.defaultView!.frameElement as HTMLIFrameElement).style.width = `${width}px`;
      const boxes = (): number[] =>
        [...widget.shadowRoot!.querySelectorAll('.emblem, [part=statement], [part=text], li'), page.querySelector('p')!].flatMap((one) => {
          const { left, top } = one.getBoundingClientRect();
          return [Math.round(left), Math.round(top)];
        });
      const before = boxes();
      await addScript(page, { src: '/dist/cdn/iq.js' });
      await isTakenOver(widget);
      expect(boxes()).to.deep.equal(before);
    });
  }

  it('the official file stands in the place of the emblem, and a description below, before any script', async () => {
    const { widget } = await openServerPage(
      '<iq-funding-notice><img slot="lockup" src="/stories/lockup.svg" alt="Kofinanziert"><p slot="project">KoBInt</p></iq-funding-notice>',
    );
    await waitUntil(() => widget.querySelector('img')!.complete);
    expect(widget.querySelector('img')!.getBoundingClientRect().height).to.be.greaterThan(20);
    expect(widget.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(partOf(widget, '.emblem').checkVisibility()).to.equal(false);
  });

  it('a form stays in its language while the file is late', async () => {
    const { page, widget } = await openServerPage(FORM('tr'));
    const view = page.defaultView!;
    const file = await fetch('/dist/cdn/locales/tr.json');
    let come!: (file: Response) => void;
    view.fetch = () => new Promise((resolve) => (come = resolve));
    await addScript(page, { src: '/dist/cdn/newsletter-form.js' });
    // Beside it one that no server drew: it does not wait as long.
    page.body.insertAdjacentHTML('beforeend', FORM('tr'));
    const other = page.body.lastElementChild!;
    await waitUntil(() => other.shadowRoot?.querySelector('h3')?.textContent === 'Abonnieren Sie unseren Newsletter');
    expect(partOf(widget, 'h3').textContent).to.equal('Bültenimize abone olun');
    come(file);
    await isTakenOver(widget);
    expect(partOf(widget, 'h3').textContent).to.equal('Bültenimize abone olun');
  });

  it('a notice shows its logos, and the emblem is as high as they are', async () => {
    const { page, widget, errors } = await openServerPage(
      '<iq-funding-notice><img slot="logo" src="/stories/bmas.svg" alt="Bundesministerium"></iq-funding-notice>',
    );
    await addScript(page, { src: '/dist/cdn/iq.js' });
    await waitUntil(() => widget.shadowRoot!.querySelector<HTMLImageElement>('.row img')?.naturalWidth);
    await waitUntil(
      () => partOf(widget, '.emblem').getBoundingClientRect().height >= partOf(widget, '.row img').getBoundingClientRect().height,
    );
    expect(partOf(widget, '.row img').checkVisibility()).to.equal(true);
    expect(errors).to.deep.equal([]);
  });
});
