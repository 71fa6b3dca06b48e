import { html, render } from 'lit';
import { addScript, openPage } from './embed/page.ts';
import { expect, fixture, waitUntil } from './helpers.ts';
import { WIDGETS, findLost } from './widgets.ts';

/** WCAG 2.2, 1.4.12: the distances that a reader may set. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** How a page can be seen: 320 px is also what 400 % zoom makes of 1280 px (WCAG 2.2, 1.4.10). */
const VIEWS: Readonly<Record<string, { width: number; page?: string; inside?: string }>> = {
  '320 px, or 1280 px at 400 % zoom': { width: 320 },
  '200 % text at 360 px': { width: 360, page: 'html { font-size: 200% }' },
  '200 % text at 640 px': { width: 640, page: 'html { font-size: 200% }' },
  'text spacing at 320 px': { width: 320, page: TEXT_SPACING, inside: TEXT_SPACING },
};

/** All widgets on a page of their own, from the built files. */
async function openWidgets(language: string, width: number, style: string): Promise<Element[]> {
  const { page } = await openPage('', language);
  const frame = page.defaultView!.frameElement as HTMLIFrameElement;
  frame.style.cssText = `width: ${width}px; height: 2000px; border: 0`;
  if (language === 'ar') page.documentElement.dir = 'rtl';
  page.head.append(Object.assign(page.createElement('style'), { textContent: style }));
  render(html`${Object.values(WIDGETS)}`, page.body);
  const widgets = [...page.body.children];
  await addScript(page, { src: '/dist/cdn/iq.js' });
  await waitUntil(() => widgets.every((one) => one.shadowRoot?.querySelector<HTMLElement>('.full')?.lang === language));
  await waitUntil(() => page.querySelector('iq-contact-card')!.shadowRoot!.querySelector('table'), 'the hours should come');
  return widgets;
}

describe('nothing is lost', function () {
  this.timeout(20_000);

  for (const [view, { width, page = '', inside = '' }] of Object.entries(VIEWS)) {
    for (const language of ['de', 'ar']) {
      it(`${view}, in ${language}`, async () => {
        const widgets = await openWidgets(language, width, page);
        for (const widget of widgets) {
          const sheet = new (widget.ownerDocument.defaultView as unknown as typeof globalThis).CSSStyleSheet();
          sheet.replaceSync(inside);
          widget.shadowRoot!.adoptedStyleSheets.push(sheet);
          expect(findLost(widget), widget.localName).to.deep.equal([]);
        }
        const { documentElement } = widgets[0]!.ownerDocument;
        expect(documentElement.scrollWidth, 'no sideways scrolling').to.be.at.most(width);
      });
    }
  }

  it('a text that is cut off, or sticks out, would be found', async () => {
    const widget = await fixture<HTMLElement>(html`<div style="width: 100px"></div>`);
    widget.attachShadow({ mode: 'open' }).innerHTML = `<div class="root">
      <p style="width: 200px">long</p><p style="width: 50px; overflow: hidden; white-space: nowrap">a text that is long</p></div>`;
    expect(findLost(widget).map((lost) => lost.split('” ')[1])).to.deep.equal(['sticks out', 'is cut off']);
  });
});

describe('every target', () => {
  // WCAG 2.2, 2.5.8, without its exceptions.
  it('is 24 px high and wide', async () => {
    const small: string[] = [];
    for (const widget of await openWidgets('de', 320, '')) {
      for (const target of widget.shadowRoot!.querySelectorAll<HTMLElement>('a, button, input, summary')) {
        const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
        if (target.checkVisibility({ visibilityProperty: true }) && width > 1 && (width < 24 || height < 24))
          small.push(`${target.localName} “${target.textContent.trim()}” ${width} × ${height}`);
      }
    }
    expect(small).to.deep.equal([]);
  });
});

describe('motion', () => {
  it('there is none that a visitor sees', async () => {
    for (const widget of await openWidgets('de', 320, '')) {
      for (const element of widget.shadowRoot!.querySelectorAll('*')) {
        const { animationName, transitionDuration } = getComputedStyle(element);
        expect(animationName || 'none', element.localName).to.equal('none');
        expect(parseFloat(transitionDuration || '0'), element.localName).to.be.lessThan(0.01);
      }
    }
  });
});
