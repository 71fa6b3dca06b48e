import { html, type TemplateResult } from 'lit';
import '../../src/funding-notice/index.ts';
import { expect, fixture, newId, part, waitUntil } from '../helpers.ts';
import type { FundingNotice } from '../../src/funding-notice/funding-notice.element.ts';

/** A file of the official logo is the partner's own; this one only has its size. */
const LOCKUP_ALT = 'Gefördert durch: Bundesministerium für Arbeit und Soziales. Kofinanziert von der Europäischen Union.';

async function place(content: TemplateResult, style = ''): Promise<FundingNotice> {
  const page = await fixture<HTMLElement>(
    html`<div lang="de" style=${style}><iq-funding-notice style="--iq-max-width: none">${content}</iq-funding-notice></div>`,
  );
  const notice = page.querySelector('iq-funding-notice')!;
  await waitUntil(() => notice.shadowRoot?.querySelector('section'), 'the notice should stand');
  await waitUntil(() => [...notice.querySelectorAll('img')].every(({ complete }) => complete), 'pictures should have come, or failed');
  await notice.updateComplete;
  return notice;
}

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
const emblemOf = (notice: FundingNotice): Element | null => notice.shadowRoot!.querySelector('[part=emblem]');
const rowText = (notice: FundingNotice): string => notice.shadowRoot!.querySelector('.row')!.textContent.replace(/\s+/g, ' ').trim();
const rowColor = (notice: FundingNotice): string => getComputedStyle(notice.shadowRoot!.querySelector('.row')!).backgroundColor;

/** At least as high, or as wide, as the largest other logo (Regulation (EU) 2021/1060, Annex IX, point 1.7). */
function isLargeEnough(notice: FundingNotice): boolean {
  const emblem = boxOf(part(notice, 'emblem'));
  const logos = [...notice.querySelectorAll('img')].map(boxOf);
  const largest = (side: 'width' | 'height'): number => Math.max(...logos.map((box) => box[side]));
  return emblem.height >= largest('height') - 0.1 || emblem.width >= largest('width') - 0.1;
}

describe('the official logo', () => {
  for (const [about, content] of [
    ['as it is', html`<img slot="lockup" src="/stories/lockup.svg" alt=${LOCKUP_ALT} />`],
    ['in a paragraph', html`<p><img slot="lockup" src="/stories/lockup.svg" alt=${LOCKUP_ALT} /></p>`],
  ] as const) {
    it(`takes the place of the drawn emblem: ${about}`, async () => {
      const notice = await place(content);
      expect(emblemOf(notice)).to.equal(null);
      const image = notice.querySelector('img')!;
      expect(image.checkVisibility()).to.equal(true);
      expect(boxOf(image).width / boxOf(image).height).to.be.closeTo(600 / 190, 0.02);
      expect(notice.shadowRoot!.textContent, 'the sentence stays').to.contain('Das Förderprogramm IQ');
    });
  }

  it('that does not come: its words, and the drawn emblem', async () => {
    const notice = await place(html`<img slot="lockup" src="/stories/fehlt.svg?${newId()}" alt=${LOCKUP_ALT} />`);
    await waitUntil(() => emblemOf(notice));
    expect(rowText(notice)).to.contain(LOCKUP_ALT).and.to.contain('Kofinanziert von der');
  });

  it('shrinks to a narrow screen without changing its shape', async () => {
    const notice = await place(html`<img slot="lockup" src="/stories/lockup.svg" alt=${LOCKUP_ALT} />`, 'width: 280px');
    const box = boxOf(notice.querySelector('img')!);
    expect(box.right).to.be.at.most(boxOf(notice).right);
    expect(box.width / box.height).to.be.closeTo(600 / 190, 0.02);
  });
});

describe('other logos', () => {
  const partner = html`<img slot="logo" src="/stories/partner.svg" alt="BdV Landesverband Brandenburg" />`;
  const ministry = html`<img slot="logo" src="/stories/partner.svg" alt="Bundesministerium für Arbeit und Soziales" />`;

  it('stand beside the emblem on one line, on white, also on a dark page', async () => {
    const notice = await place(html`${partner}${partner}`, 'width: 900px; color-scheme: dark');
    const middles = [part(notice, 'emblem'), ...notice.querySelectorAll('img')].map((one) => boxOf(one).top + boxOf(one).height / 2);
    for (const middle of middles) expect(middle).to.be.closeTo(middles[0]!, 2);
    expect(rowColor(notice)).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(part(notice, 'statement')).color).to.equal('rgb(0, 51, 153)');
    expect(isLargeEnough(notice)).to.equal(true);
  });

  it('go on from the right in a page that is written so; the emblem stays left of its statement', async () => {
    const notice = await place(html`${partner}`, 'width: 900px; direction: rtl');
    notice.dir = 'rtl';
    notice.lang = 'de';
    await waitUntil(() => part(notice, 'root').dir === 'rtl');
    const [emblem, statement, logo] = [part(notice, 'emblem'), part(notice, 'statement'), notice.querySelector('img')!].map(boxOf);
    expect(emblem!.right).to.be.at.most(statement!.left);
    expect(logo!.right, 'after the statement').to.be.at.most(emblem!.left);
  });

  it('of federal bodies have 135 px, and the emblem grows with them', async () => {
    const notice = await place(html`${ministry}${partner}`, 'width: 900px');
    expect(boxOf(notice.querySelector('img')!).height).to.be.closeTo(135, 0.5);
    await waitUntil(() => isLargeEnough(notice));
    expect(boxOf(part(notice, 'emblem')).width / boxOf(part(notice, 'emblem')).height).to.be.closeTo(1.5, 0.01);
  });

  it('of federal bodies leave the words of the statement whole where there is little room', async () => {
    const notice = await place(html`${ministry}`, 'width: 200px');
    await waitUntil(() => boxOf(part(notice, 'emblem')).height > 60);
    const statement = part(notice, 'statement');
    statement.textContent = 'Az Európai Unió társfinanszírozásával';
    statement.style.overflowWrap = 'normal';
    expect(statement.scrollWidth).to.be.at.most(statement.clientWidth + 1);
    expect(boxOf(statement).right).to.be.at.most(boxOf(notice).right);
  });

  it('that become larger later let it grow too', async () => {
    const notice = await place(html`<a href="/bdv" slot="logo"><img src="/stories/partner.svg" alt="BdV" width="100" height="30" /></a>`);
    const image = notice.querySelector('img')!;
    await image.decode();
    // What its coming changes has been drawn.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    expect(isLargeEnough(notice)).to.equal(true);
    Object.assign(image, { width: 300, height: 90 });
    await waitUntil(() => boxOf(part(notice, 'emblem')).height > 60);
    expect(boxOf(part(notice, 'emblem')).height, 'as high, which is less than as wide').to.be.closeTo(90, 0.5);
  });

  it('of 8000 px do no harm', async () => {
    const huge =
      'data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="8000" height="8000"><rect/></svg>');
    const notice = await place(html`<img slot="logo" src=${huge} alt="BdV" width="8000" height="8000" />`, 'width: 280px');
    expect(boxOf(notice.querySelector('img')!).height).to.be.at.most(60);
    expect(boxOf(notice).width).to.be.at.most(280);
    expect(isLargeEnough(notice)).to.equal(true);
  });

  it('wider than the screen leave the emblem on it', async () => {
    const wide = html`<p><img src="/stories/partner.svg" alt="BdV" style="width: 3000px; max-width: none; height: 900px" /></p>`;
    const notice = await place(wide, 'width: 280px; overflow: hidden');
    await waitUntil(() => boxOf(part(notice, 'emblem')).height > 100);
    expect(boxOf(part(notice, 'emblem')).right).to.be.at.most(boxOf(notice).right);
  });

  it('that did not come: their words', async () => {
    const notice = await place(html`<img slot="logo" src="/stories/fehlt.svg?${newId()}" alt="IQ Netzwerk Brandenburg" />${partner}`);
    await waitUntil(() => rowText(notice).endsWith('IQ Netzwerk Brandenburg'));
    expect(notice.querySelectorAll('img')[1]!.checkVisibility()).to.equal(true);
  });

  it('without slot, as content management systems leave them, are logos and no wording', async () => {
    const notice = await place(html`<p><img src="/stories/partner.svg" alt="BdV" /></p>`);
    expect(notice.querySelector('img')!.checkVisibility()).to.equal(true);
    expect(rowColor(notice)).to.equal('rgb(255, 255, 255)');
    expect(notice.shadowRoot!.textContent).to.contain('Das Förderprogramm IQ');
  });

  it('are taken out again', async () => {
    const notice = await place(html`${ministry}`, 'width: 900px');
    await waitUntil(() => boxOf(part(notice, 'emblem')).height > 100);
    notice.replaceChildren();
    await waitUntil(() => boxOf(part(notice, 'emblem')).height < 60);
  });

  it('keep their shape where the page’s style would change it', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="de">
      <style>
        .theme img {
          width: 100%;
          height: 300px;
          margin: 40px;
        }
      </style>
      <div class="theme"><iq-funding-notice>${partner}</iq-funding-notice></div>
    </div>`);
    const image = page.querySelector('img')!;
    await waitUntil(() => page.querySelector('iq-funding-notice')!.shadowRoot?.querySelector('section') && image.complete);
    expect(boxOf(image).width / boxOf(image).height).to.be.closeTo(200 / 60, 0.02);
  });
});

describe('on paper', () => {
  /** The rules for paper, as if they were for the screen. */
  function printRules(notice: FundingNotice): void {
    const sheet = new CSSStyleSheet();
    const texts = notice.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) =>
      [...cssRules].flatMap((rule) => (rule instanceof CSSMediaRule && rule.media.mediaText === 'print' ? [...rule.cssRules] : [])),
    );
    sheet.replaceSync(texts.map(({ cssText }) => cssText).join('\n'));
    notice.shadowRoot!.adoptedStyleSheets.push(sheet);
  }
  const MM = 96 / 25.4;

  for (const [attribute, height] of [
    ['', 10],
    ['25', 25],
  ] as const) {
    it(`the emblem is ${height} mm high, outlined in black, with print-height="${attribute}"`, async () => {
      const notice = await place(html``, 'color-scheme: dark');
      notice.setAttribute('print-height', attribute);
      await notice.updateComplete;
      printRules(notice);
      expect(boxOf(part(notice, 'emblem')).height).to.be.closeTo(height * MM, 0.1);
      const [ground, stars] = [...part(notice, 'emblem').children].map((path) => getComputedStyle(path));
      expect([ground!.fill, ground!.stroke, stars!.fill]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
      expect(getComputedStyle(part(notice, 'statement')).color).to.equal('rgb(0, 0, 0)');
      expect(getComputedStyle(part(notice, 'emblem')).outlineStyle).to.equal('none');
      expect(getComputedStyle(part(notice, 'root')).color, 'black on white').to.equal('rgb(0, 0, 0)');
    });
  }

  it('it keeps its colours where the editor wants it', async () => {
    const notice = await place(html``);
    notice.setAttribute('emblem', 'positive');
    await notice.updateComplete;
    printRules(notice);
    expect(getComputedStyle(part(notice, 'emblem').firstElementChild!).fill).to.equal('rgb(0, 51, 153)');
    expect(getComputedStyle(part(notice, 'emblem')).printColorAdjust).to.equal('exact');
  });

  it('copies stand in the place of the page’s own nodes, and go again', async () => {
    const notice = await place(
      html`<img slot="logo" src="/stories/partner.svg" alt="BdV" />
        <p>Eigener Wortlaut</p>
        <p slot="project">Ziele</p>`,
    );
    dispatchEvent(new Event('beforeprint'));
    expect(rowText(notice)).to.contain('Kofinanziert');
    expect(notice.shadowRoot!.querySelectorAll('.row img[alt=BdV]').length).to.equal(1);
    expect(notice.shadowRoot!.querySelector('.text')!.textContent).to.contain('Eigener Wortlaut').and.to.contain('Ziele');
    dispatchEvent(new Event('afterprint'));
    expect(notice.shadowRoot!.querySelector('.row img')).to.equal(null);
    expect(notice.querySelector('img')!.checkVisibility()).to.equal(true);
  });
});
