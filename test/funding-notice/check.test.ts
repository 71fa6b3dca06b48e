import { nextFrame } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/funding-notice/index.ts';
import { expect, fixture, listen, newId, recordedRequests, waitUntil } from '../helpers.ts';
import { BROKEN_AND_KEPT, STATEMENT_FAMILIES } from './check-pages.ts';
import type { FundingNotice } from '../../src/funding-notice/funding-notice.element.ts';
import type { ProblemDetail } from '../../src/shared/problems.ts';

interface Checked {
  notice: FundingNotice;
  /** The rules that the page breaks, as the editors are told. */
  rules: string[];
  told: () => ProblemDetail[];
}

/** Puts a page with a theme of its own up, and waits until it is checked. */
async function check(content: TemplateResult, theme = '', lang = 'de'): Promise<Checked> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const events = listen<ProblemDetail>(page, 'iq-problem');
  const style = Object.assign(document.createElement('style'), { textContent: theme });
  const holder = await fixture<HTMLElement>(html`<div>${content}</div>`);
  page.append(style, ...holder.childNodes);
  const notice = page.querySelector('iq-funding-notice')!;
  notice.check = true;
  await waitUntil(() => notice.shadowRoot?.querySelector('.problem strong'), 'the page should be checked');
  const told = (): ProblemDetail[] => events.map(({ detail }) => detail).filter(({ code }) => code === 'visibility-rule');
  return { notice, told, rules: told().map(({ message }) => message.split(' ')[0]!) };
}

const listOf = (notice: FundingNotice): string => notice.shadowRoot!.querySelector<HTMLElement>('.problem')!.innerText;

describe('a page that breaks a rule, and one that just keeps it', function () {
  this.timeout(20_000);

  for (const { rule, about, broken, kept } of BROKEN_AND_KEPT) {
    it(`${rule} is broken by: ${about}`, async () => {
      expect((await check(broken.content, broken.theme)).rules).to.include(rule);
    });
    it(`${rule} is kept without: ${about}`, async () => {
      expect((await check(kept.content, kept.theme)).rules).to.not.include(rule);
    });
  }

  it('R4 tells of typefaces that are not there', async () => {
    const context = document.createElement('canvas').getContext('2d')!;
    const width = (family: string): number => {
      context.font = `700 72px ${family}`;
      return context.measureText('mmmmmmmmmmlli').width;
    };
    const isThere = STATEMENT_FAMILIES.some((family) =>
      ['serif', 'monospace'].some((other) => width(`${family}, ${other}`) !== width(other)),
    );
    expect((await check(html`<iq-funding-notice></iq-funding-notice>`)).rules.includes('R4')).to.equal(!isThere);
    const other = await check(html`<iq-funding-notice></iq-funding-notice>`, '::part(statement) { font-family: monospace }');
    expect(other.rules).to.include('R4');
  });
});

describe('what the editors are told', () => {
  it('has rule, article and remedy, in German', async () => {
    const { notice, told } = await check(html`<iq-funding-notice></iq-funding-notice>`);
    const lockup = told().find(({ message }) => message.startsWith('R18'))!;
    expect(lockup.message).to.equal(
      'R18 (BMAS, Toolbox Öffentlichkeitsarbeit ESF Plus; VO (EU) 2021/1060, Art. 50): Projekte des ESF Plus im Bund müssen das amtliche Förderlogo verwenden.',
    );
    expect(lockup.remedy).to.match(/slot="lockup"/);
    expect(listOf(notice)).to.contain('R18, Warnung:').and.to.contain(lockup.remedy).and.to.contain('keine Rechtsberatung');
    expect(listOf(notice)).to.contain('Satz des Programms: amtlich');
  });

  it('is in English on other pages', async () => {
    const { notice } = await check(html`<iq-funding-notice></iq-funding-notice>`, '', 'en');
    await waitUntil(() => listOf(notice).includes('R18, Warning:'));
    expect(listOf(notice)).to.contain('no legal advice').and.to.contain('Translation: customary, not official');
  });

  it('is one thing where it is not printed, and one where a file is missing', async () => {
    const hidden = await check(
      html`<footer class="theme"><iq-funding-notice period="2023-2025"></iq-funding-notice></footer>`,
      '@media print { .theme { display: none } }',
    );
    expect(hidden.rules.filter((rule) => rule !== 'R4')).to.deep.equal(['R14', 'R18', 'R20']);
    const missing = await check(html`
      <iq-funding-notice period="2023-2025">
        <img slot="lockup" src="data:image/png,x" alt="Gefördert durch: Bundesministerium für Arbeit und Soziales." />
      </iq-funding-notice>
    `);
    expect(
      missing.rules.filter((rule) => rule !== 'R4'),
      listOf(missing.notice),
    ).to.deep.equal(['R18', 'R19', 'R20']);
    expect(missing.told().find(({ message }) => message.startsWith('R18'))!.remedy).to.contain('slot="lockup"');
  });

  it('is that the statement was changed', async () => {
    const { notice, told } = await check(html`<iq-funding-notice></iq-funding-notice>`);
    notice.shadowRoot!.querySelector('[part=statement]')!.append(' x');
    dispatchEvent(new Event('resize'));
    await waitUntil(() => told().some(({ message }) => message.startsWith('R1 ')));
  });

  it('says so where nothing is found', async () => {
    const { notice, rules } = await check(html`
      <iq-funding-notice period="2023-2025">
        <img slot="lockup" src="/stories/lockup.svg" alt="Gefördert durch: Bundesministerium. Kofinanziert von der Europäischen Union." />
        <p slot="project">Ziele und Ergebnisse</p>
      </iq-funding-notice>
    `);
    expect(rules).to.deep.equal([]);
    expect(listOf(notice)).to.contain('Keine messbare Regel ist verletzt.');
  });

  it('comes once for each rule, however often the page is checked', async () => {
    const { notice, told } = await check(html`<iq-funding-notice></iq-funding-notice>`);
    const before = told().length;
    const list = notice.shadowRoot!.querySelector('.problem')!;
    const changes: MutationRecord[] = [];
    new MutationObserver((records) => changes.push(...records)).observe(notice.shadowRoot!, { childList: true });
    dispatchEvent(new Event('resize'));
    // The frames of the next check come and go.
    await waitUntil(() => changes.filter(({ removedNodes }) => removedNodes[0]?.nodeName === 'IFRAME').length >= 2);
    await notice.updateComplete;
    expect(told().length).to.equal(before);
    expect(notice.shadowRoot!.querySelectorAll('.problem strong').length).to.equal(1);
    expect(list.isConnected).to.equal(true);
  });
});

describe('the copy of the page', () => {
  it('runs nothing, asks for nothing, and goes', async () => {
    const runs = { count: 0 };
    Object.assign(window, { countRun: () => runs.count++ });
    // A copy would look for the counter in a frame of its own.
    const run = '(function count(view) { view.countRun ? view.countRun() : count(view.parent) })(window)';
    const id = newId();
    const file = `/faults/accepted/${id}`;
    const image = document.createElement('img');
    image.setAttribute('onerror', run);
    image.src = 'data:image/png,x';
    const script = Object.assign(document.createElement('script'), { textContent: run });
    const frame = Object.assign(document.createElement('iframe'), { srcdoc: `<script>${run}</script>` });
    const page = await fixture<HTMLElement>(html`
      <div>
        ${image} ${script} ${frame}
        <style>
          .theme {
            border-image: url('${file}?1');
            list-style: url('${file}?2');
            width: 10px;
            height: 10px;
          }
        </style>
        <div class="theme" style="background: url('${file}?3')">.</div>
        <img src="${file}?4" alt="" />
        <table background="${file}?5">
          <tr>
            <td>.</td>
          </tr>
        </table>
        <svg><image href="${file}?6" width="10" height="10"></image></svg>
      </div>
    `);
    await waitUntil(() => runs.count === 3, 'the page’s own run');
    const own = async (): Promise<number> => (await recordedRequests(id)).length;
    await waitUntil(async () => (await own()) === 6, 'the page’s own files');
    const before = await own();
    const { notice } = await check(html`<iq-funding-notice></iq-funding-notice>`);
    expect([runs.count, await own()]).to.deep.equal([3, before]);
    await waitUntil(() => !notice.shadowRoot!.querySelector('iframe'), 'the copies should go');
    page.remove();
    Reflect.deleteProperty(window, 'countRun');
  });

  it('is given up where the notice leaves the page meanwhile', async () => {
    const failed: unknown[] = [];
    const note = ({ reason }: PromiseRejectionEvent): unknown => failed.push(reason);
    addEventListener('unhandledrejection', note);
    // In something hidden the copy stands in the page.
    const page = await fixture<HTMLElement>(html`<div lang="de" hidden><iq-funding-notice check></iq-funding-notice></div>`);
    const copy = (): Element | null => document.querySelector('body > iframe[aria-hidden]');
    await waitUntil(copy);
    page.remove();
    await waitUntil(() => !copy());
    await nextFrame();
    expect(failed).to.deep.equal([]);
    removeEventListener('unhandledrejection', note);
  });

  it('has the shadow trees around it, with their styles', async () => {
    const content = html`<article><iq-funding-notice></iq-funding-notice></article>`;
    const page = await fixture<HTMLElement>(html`<div lang="de">${content}</div>`);
    const root = page.querySelector('article')!.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media (max-width: 400px) { section { display: none } }');
    root.adoptedStyleSheets = [sheet];
    const section = document.createElement('section');
    section.append(document.createElement('slot'));
    root.append(section);
    const notice = page.querySelector('iq-funding-notice')!;
    notice.check = true;
    await waitUntil(() => notice.shadowRoot?.querySelector('.problem strong'));
    expect(listOf(notice)).to.match(/R13, Fehler: Bei 320 px Breite: .*display: none/);
  });

  it('is no page without notice: without check nothing is looked for', async () => {
    const notice = await fixture<FundingNotice>(html`<iq-funding-notice lang="de"></iq-funding-notice>`);
    const problems = listen<ProblemDetail>(notice, 'iq-problem');
    dispatchEvent(new Event('resize'));
    notice.requestUpdate();
    await notice.updateComplete;
    expect([problems.length, notice.shadowRoot!.querySelector('.problem, iframe')]).to.deep.equal([0, null]);
  });

  it('of a page from right to left breaks no rule by that', async () => {
    const { rules } = await check(html`<iq-funding-notice dir="rtl" lang="de"></iq-funding-notice>`, 'html { direction: rtl }');
    expect(rules.filter((rule) => ['R2', 'R3', 'R13', 'R14'].includes(rule))).to.deep.equal([]);
  });
});
