import { expect, waitUntil } from '../helpers.ts';
import { addScript, openHostile, openPage } from './page.ts';

const widgetIn = (page: Document, place: string): HTMLElement | null =>
  page.getElementById(place)!.querySelector('iq-newsletter-form, iq-contact-card, iq-story-teaser, iq-funding-notice');
const stands = (element: Element | null): boolean => Boolean(element?.shadowRoot?.querySelector('.full'));
const requestsOf = (view: Window): string[] => view.performance.getEntriesByType('resource').map(({ name }) => name);

describe('links to pages beside the script', () => {
  it('become widgets where they stand alone, and nowhere else', async () => {
    const { page, view } = await openHostile('links');
    for (const place of ['alone', 'emphasised', 'story', 'data']) await waitUntil(() => stands(widgetIn(page, place)), place);
    for (const place of ['sentence', 'picture', 'heading', 'comment', 'menu', 'editor', 'elsewhere', 'above', 'encoded', 'unknown']) {
      expect(widgetIn(page, place), place).to.equal(null);
      expect(page.querySelector<HTMLElement>(`#${place} a`)!.checkVisibility(), place).to.equal(true);
    }
    expect(view.watched).to.deep.equal([]);
  });

  it('have the settings of their page, whatever stands in the link', async () => {
    const { page, view } = await openHostile('links');
    await waitUntil(() => stands(widgetIn(page, 'alone')) && stands(widgetIn(page, 'data')) && stands(widgetIn(page, 'story')));
    const form = widgetIn(page, 'alone')!;
    expect(form.getAttribute('action')).to.match(/\/faults\/accepted\/site$/);
    expect(form.querySelector('a')!.pathname, 'the link is the fallback').to.equal('/.output/site/e/brandenburg.html');
    expect(widgetIn(page, 'data')!.getAttributeNames()).to.not.include('action');
    expect(widgetIn(page, 'data')!.shadowRoot!.textContent).to.contain('0331 813686');
    expect(widgetIn(page, 'story')!.querySelector('a')!.href).to.equal('https://www.iq.example/geschichten/leer');
    expect(requestsOf(view).filter((name) => name.endsWith('brandenburg.json'))).to.have.length(1);
    expect(requestsOf(view).filter((name) => name.includes('thief'))).to.deep.equal([]);
  });

  it('also where they come later', async () => {
    const { page } = await openHostile('links');
    await waitUntil(() => stands(widgetIn(page, 'alone')));
    page.getElementById('later')!.innerHTML = `<p><a href="/.output/site/e/foerderung.html">Förderung</a></p>`;
    await waitUntil(() => stands(widgetIn(page, 'later')));
    expect(widgetIn(page, 'later')!.localName).to.equal('iq-funding-notice');
  });
});

describe('a page without embeds', () => {
  it('asks for nothing more, and wakes up when one comes', async () => {
    const { page, view } = await openHostile('quiet');
    await waitUntil(() => stands(page.querySelector('iq-contact-card')));
    expect(requestsOf(view).filter((name) => name.includes('embeds'))).to.deep.equal([]);
    page.body.insertAdjacentHTML('beforeend', '<div id="late" data-iq="funding-notice">Förderung</div>');
    await waitUntil(() => stands(widgetIn(page, 'late')));
  });
});

describe('divs', () => {
  it('become widgets', async () => {
    const { page, view } = await openHostile('divs');
    for (const place of ['named', 'own', 'listed', 'host', 'card']) await waitUntil(() => stands(widgetIn(page, place)), place);
    expect(widgetIn(page, 'own')!.getAttributeNames().sort()).to.deep.equal(['action', 'privacy-url', 'publisher', 'state']);
    expect(widgetIn(page, 'card')!.shadowRoot!.textContent).to.contain('Viktoria Blank');
    expect(view.watched).to.deep.equal([]);
  });

  it('never send anything to where a stranger likes', async () => {
    const { page, view } = await openHostile('divs');
    await waitUntil(() => stands(widgetIn(page, 'named')));
    for (const place of ['thief', 'beside', 'after', 'photo', 'script', 'forged', 'comment']) {
      expect(widgetIn(page, place), place).to.equal(null);
      expect(page.getElementById(place)!.textContent.trim(), place).to.not.equal('');
    }
    expect(requestsOf(view).filter((name) => /thief|secret/.test(name))).to.deep.equal([]);
  });
});

describe('widgets in a row', () => {
  const topOf = (page: Document, id: string): number => page.getElementById(id)!.getBoundingClientRect().top;
  const bottomOf = (page: Document, id: string): number => page.getElementById(id)!.getBoundingClientRect().bottom;
  const divs = (...ids: string[]): string => ids.map((id) => `<div id="${id}" data-iq="funding-notice"></div>`).join('');

  it('are apart as paragraphs are, but where the page sees to that itself', async () => {
    const { page } = await openPage(
      `<div>${divs('a', 'b')}</div>
       <div style="display: grid; grid-template-columns: 1fr 1fr; gap: 2em">${divs('c', 'd', 'e')}</div>`,
    );
    await addScript(page, { src: '/.output/site/iq.js' });
    for (const id of ['a', 'b', 'c', 'd', 'e']) await waitUntil(() => stands(widgetIn(page, id)));
    expect(topOf(page, 'b') - bottomOf(page, 'a')).to.be.closeTo(16, 1);
    expect(topOf(page, 'd')).to.equal(topOf(page, 'c'));
    expect(topOf(page, 'e') - bottomOf(page, 'c'), 'the gap of the grid').to.be.closeTo(32, 1);
  });
});

describe('what cannot be upgraded', () => {
  async function toldOn(lang: string, content: string): Promise<string[]> {
    const { page, view } = await openPage(content, lang);
    const lines: string[] = [];
    (view as typeof window).console.warn = (...parts: string[]) => lines.push(parts.join(' '));
    await addScript(page, { src: '/.output/site/iq.js' });
    await waitUntil(() => lines.length > 0);
    return lines;
  }
  const MISSING = {
    de: /no-such\.json fehlt oder unlesbar\. Name richtig\?/,
    en: /no-such\.json missing or unreadable\. Name right\?/,
  };
  const PLACES = {
    'a link': '<p><a href="/.output/site/e/no-such.html">Newsletter</a></p>',
    'a div': '<div data-iq="no-such">Newsletter</div>',
    'a name that can be none': '<div data-iq="../no-such">Newsletter</div>',
  };
  for (const [lang, line] of Object.entries(MISSING)) {
    for (const [name, content] of Object.entries(PLACES)) {
      it(`is told in one line, on a page in ${lang}: ${name}`, async () => {
        const lines = await toldOn(lang, content);
        expect(lines).to.have.length(1);
        expect(lines[0]).to.match(line);
      });
    }
  }

  it('because of where it would send data, is told with the setting that allows it', async () => {
    const div = '<div data-iq="newsletter-form" data-action="https://news.iq.example/">Newsletter</div>';
    expect((await toldOn('de', div)).join()).to.match(/^https:\/\/news\.iq\.example\/ nicht erlaubt\. .+ data-allow=/);
    expect((await toldOn('fr', div)).join()).to.match(/^https:\/\/news\.iq\.example\/ not allowed\. .+ data-allow=/);
  });
});

describe('frames', () => {
  const frameOf = (page: Document, id: string): HTMLIFrameElement => page.querySelector<HTMLIFrameElement>(`#${id}`)!;

  it('are as high as their page, also in a sandbox', async () => {
    const { page } = await openHostile('frames');
    const open = frameOf(page, 'open');
    await waitUntil(() => stands(open.contentDocument!.querySelector('iq-newsletter-form')));
    const bodyHeight = (): number => open.contentDocument!.body.getBoundingClientRect().height;
    await waitUntil(() => Math.abs(open.clientHeight - bodyHeight()) < 2 && bodyHeight() > 300);
    // Chromium draws nothing in frames of other origins that nobody sees.
    frameOf(page, 'sandboxed').scrollIntoView();
    await waitUntil(() => Math.abs(frameOf(page, 'sandboxed').clientHeight - open.clientHeight) < 2, 'the one in a sandbox');
  });

  it('have no border, unless the page gives them one', async () => {
    const frame = (id: string): string => `<iframe id="${id}" title="Newsletter" src="/.output/site/e/brandenburg.html"></iframe>`;
    const { page } = await openPage(`<style>#framed { border: 3px solid }</style>${frame('plain')}${frame('framed')}`);
    await addScript(page, { src: '/.output/site/iq.js' });
    await waitUntil(() => frameOf(page, 'plain').style.height && frameOf(page, 'framed').style.height);
    expect(getComputedStyle(frameOf(page, 'plain')).borderTopWidth).to.equal('0px');
    expect(getComputedStyle(frameOf(page, 'framed')).borderTopWidth).to.equal('3px');
  });

  it('that lie are no frames of ours', async () => {
    const { page } = await openHostile('frames');
    await waitUntil(() => frameOf(page, 'open').clientHeight > 300);
    expect(frameOf(page, 'liar').clientHeight).to.equal(300);
    expect(frameOf(page, 'open').clientHeight).to.be.below(1500);
  });

  it('that lie with our address are bound', async () => {
    const { page } = await openHostile('frames');
    const open = frameOf(page, 'open');
    await waitUntil(() => open.clientHeight > 300 && open.style.height);
    const lie = new MessageEvent('message', {
      data: { type: 'iq-height', height: 1e9 },
      origin: location.origin,
      source: open.contentWindow,
    });
    page.defaultView!.dispatchEvent(lie);
    expect(open.style.height).to.equal('3000px');
  });

  it('tell WordPress their height, within what it allows', async () => {
    const { page } = await openHostile('frames');
    const messages: { message?: string; value?: number; secret?: string }[] = [];
    page.defaultView!.addEventListener('message', ({ data, source }) => {
      if (source === frameOf(page, 'sandboxed').contentWindow) messages.push(data as (typeof messages)[number]);
    });
    frameOf(page, 'sandboxed').scrollIntoView();
    frameOf(page, 'sandboxed').style.width = '320px';
    await waitUntil(() => messages.some(({ message }) => message === 'height'));
    for (const { value, secret } of messages.filter(({ message }) => message === 'height')) {
      expect(secret).to.equal('Qx7Ab2');
      expect(value).to.be.within(200, 1000);
    }
  });
});
