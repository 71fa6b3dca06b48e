import { expect, listen, waitUntil } from '../helpers.ts';
import { answerOf, cardsOf, serve, showsFallback, stands, stories, titlesOf } from '../story-teaser/list.ts';
import { addScript, allow, openPage } from './page.ts';
import type { ProblemDetail } from '../../src/shared/problems.ts';
import type { StoryTeaser } from '../../src/story-teaser/story-teaser.element.ts';

const src = '/dist/cdn/story-teaser.js';
const CARD = '<a href="/leer">Mit Mut und Know-how</a><p>Weite Wege</p>';
const RSS = `<rss version="2.0"><channel><item><title>Änderung &amp;amp; Schusterei</title><link>https://iq.example/a</link>
  <description><![CDATA[<p>Weite <b>Wege</b></p>]]></description></item></channel></rss>`;
const DEMANDS = "require-trusted-types-for 'script'; trusted-types";

const list = (feed: string, attributes = ''): string =>
  `<iq-story-teaser src="${feed}" ${attributes}><a href="/alle">Alle Geschichten</a></iq-story-teaser>`;
const teaserIn = (page: Document): StoryTeaser => page.querySelector<StoryTeaser>('iq-story-teaser')!;
const cardStands = (page: Document): Promise<void> =>
  waitUntil(() => teaserIn(page).shadowRoot?.querySelector('article'), 'the card should stand');
const requestsOf = (view: Window): string[] =>
  view.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.split('/').at(-1) ?? '')
    .filter((name) => !name.startsWith('__web-dev-server'));

function problemsOf(page: Document): () => ProblemDetail[] {
  const events = listen<ProblemDetail>(page, 'iq-problem');
  return () => events.map(({ detail }) => detail);
}

/** What the page's policy refused, or would have. */
const violationsOf = (page: Document): Event[] => {
  const events: Event[] = [];
  page.addEventListener('securitypolicyviolation', (event) => events.push(event));
  return events;
};

/** The modules instead of the built file. */
async function addModules(page: Document): Promise<void> {
  await addScript(page, { type: 'module', src: '/src/story-teaser/index.ts' });
}

describe('what many teasers have none of, in a file of its own', () => {
  it('is not asked for by a teaser that has none of it', async () => {
    const { page, view, errors } = await openPage(`<iq-story-teaser>${CARD}</iq-story-teaser>`);
    await addScript(page, { src });
    await cardStands(page);
    expect(requestsOf(view)).to.deep.equal(['story-teaser.js']);
    expect(errors).to.deep.equal([]);
  });

  it('comes once for two lists, with their feeds', async () => {
    const { url } = await serve(stories(3));
    const { page, view, errors } = await openPage(list(`${url}/eins`) + list(`${url}/zwei`));
    const scripts: string[] = [];
    const note = (records: MutationRecord[]): void =>
      records.forEach(({ addedNodes }) => addedNodes.forEach((node) => scripts.push(node.nodeName)));
    new MutationObserver(note).observe(page.head, { childList: true });
    await addScript(page, { src });
    for (const teaser of page.querySelectorAll('iq-story-teaser')) await stands(teaser);
    expect(scripts).to.deep.equal(['SCRIPT']);
    expect(requestsOf(view).sort()).to.deep.equal(['eins', 'story-help.js', 'story-teaser.js', 'zwei']);
    expect(errors).to.deep.equal([]);
  });

  it('comes for data for search engines', async () => {
    const { page, view } = await openPage(`<iq-story-teaser json-ld>${CARD}</iq-story-teaser>`);
    await addScript(page, { src });
    await waitUntil(() => page.head.querySelector('[type="application/ld+json"]'));
    expect(requestsOf(view)).to.deep.equal(['story-teaser.js', 'story-help.js']);
  });

  it('refused, leaves the fallback, tells the editor once, and is asked for again by another list', async () => {
    const { url } = await serve(stories(3));
    const { page, errors } = await openPage(list(url));
    const problems = problemsOf(page);
    allow(page, `script-src ${location.origin}${src}`);
    await addScript(page, { src });
    await waitUntil(() => problems().length > 0);
    expect(problems()).to.deep.equal([
      {
        code: 'blocked-by-csp',
        message: 'story-help.js: wurde nicht geladen.',
        remedy: 'Legen Sie die Datei neben das Skript oder erlauben Sie sie: script-src, data-iq-base',
      },
    ]);
    expect([showsFallback(teaserIn(page)), cardsOf(teaserIn(page)).length]).to.deep.equal([true, 0]);
    page.head.querySelector('meta[http-equiv]')!.remove();
    expect(errors).to.deep.equal([]);
  });

  for (const [language, facts, direction] of [
    ['en', 'Reading time: 2 minutes', 'ltr'],
    ['ar', 'العربية', 'rtl'],
  ] as const) {
    it(`is in the language of the page: ${language}`, async () => {
      const [item] = stories(1);
      const { url } = await serve([{ ...item, language, content_text: 'Wort '.repeat(360) }]);
      const { page, errors } = await openPage(list(url), language);
      await addScript(page, { src });
      await stands(teaserIn(page));
      const root = teaserIn(page).shadowRoot!.querySelector<HTMLElement>('.root')!;
      expect([root.lang, root.dir]).to.deep.equal([language, direction]);
      const told = root.querySelector('.meta span')!.textContent;
      if (language === 'en') expect(told).to.equal(facts);
      else expect(told).to.match(/^\p{Script=Arabic}/u);
      expect(errors).to.deep.equal([]);
    });
  }

  it('is styled where the page allows no style', async () => {
    const { url } = await serve(stories(3));
    const { page, errors } = await openPage(list(url));
    const violations = violationsOf(page);
    allow(page, `default-src 'none'; script-src ${location.origin}; connect-src ${new URL(url).origin}`);
    await addScript(page, { src });
    await stands(teaserIn(page));
    const root = teaserIn(page).shadowRoot!;
    expect(getComputedStyle(root.querySelector('ul')!).display).to.equal('grid');
    expect(getComputedStyle(root.querySelector('.cut')!).getPropertyValue('--lines')).to.equal('4');
    expect([errors, violations]).to.deep.equal([[], []]);
  });

  it('comes for lists that the page adds later', async () => {
    const { url } = await serve(stories(3));
    const { page, view, errors } = await openPage('');
    await addScript(page, { src });
    page.body.insertAdjacentHTML('beforeend', `<main>${list(url)}</main>`);
    await stands(teaserIn(page));
    expect(requestsOf(view).filter((name) => name.endsWith('.js'))).to.deep.equal(['story-teaser.js', 'story-help.js']);
    expect(errors).to.deep.equal([]);
  });

  it('comes once where the script stands there twice', async () => {
    const { url } = await serve(stories(3));
    const { page, view, errors } = await openPage(list(`${url}/feed`));
    await addScript(page, { src });
    await addScript(page, { src: `${src}?2` });
    await stands(teaserIn(page));
    expect(requestsOf(view).filter((name) => !name.startsWith('story-teaser'))).to.deep.equal(['story-help.js', 'feed']);
    expect(errors).to.deep.equal([]);
  });
});

describe('on a page that demands Trusted Types', () => {
  it('a feed is read, with one policy of ours', async () => {
    const server = await serve(RSS, { type: 'application/rss+xml' });
    const { page, errors } = await openPage('');
    const [problems, violations] = [problemsOf(page), violationsOf(page)];
    await addScript(page, { src });
    allow(page, `${DEMANDS} lit-html iq-help`);
    const teaser = page.createElement('iq-story-teaser');
    Object.assign(teaser, { src: server.url, jsonLd: true });
    page.body.append(teaser);
    await stands(teaser);
    expect(titlesOf(teaser)).to.deep.equal(['Änderung & Schusterei']);
    expect(teaser.shadowRoot!.querySelector('[part=text] p')!.textContent).to.equal('Weite Wege');
    expect(page.head.querySelector('[type="application/ld+json"]')!.textContent).to.contain('https://iq.example/a');
    expect([problems(), errors, violations]).to.deep.equal([[], [], []]);
  });

  it('and allows ours no policy, the fallback stays, and the editor is told', async () => {
    const server = await serve(RSS);
    const { page, errors, view } = await openPage('');
    const problems = problemsOf(page);
    await addScript(page, { src });
    const div = page.createElement('div');
    div.innerHTML = list(server.url);
    allow(page, `${DEMANDS} lit-html`);
    page.body.append(div);
    if (!('trustedTypes' in view)) return await stands(teaserIn(page));
    await waitUntil(() => problems().length > 0);
    expect(problems().map(({ code, message }) => `${code} ${message.slice(0, 13)}`)).to.deep.equal(['blocked-by-csp story-help.js']);
    expect(showsFallback(teaserIn(page))).to.equal(true);
    expect(errors).to.deep.equal([]);
  });

  for (const [language, expected] of [
    ['de', ['die Content-Security-Policy dieser Seite verbietet es.', 'Sie muss erlauben: trusted-types iq-help']],
    ['en', ['the Content-Security-Policy of this page forbids it.', 'It must allow: trusted-types iq-help']],
  ] as const) {
    it(`and has the modules, the editor is told what to allow, in ${language}, and feeds without HTML are read`, async () => {
      const server = await serve(RSS);
      const { page, errors, view } = await openPage('', language);
      const problems = problemsOf(page);
      await addModules(page);
      const div = page.createElement('div');
      div.innerHTML = list(server.url);
      allow(page, `${DEMANDS} lit-html`);
      page.body.append(div);
      if (!('trustedTypes' in view)) return await stands(teaserIn(page));
      await waitUntil(() => problems().length > 0);
      const [message, remedy] = expected;
      expect(problems()).to.deep.equal([{ code: 'blocked-by-csp', message: `src="${server.url}": ${message}`, remedy }]);
      expect(showsFallback(teaserIn(page))).to.equal(true);
      await server.change(answerOf(stories(3)));
      teaserIn(page).languages = '*';
      teaserIn(page).src = `${server.url}/json`;
      await stands(teaserIn(page));
      expect(errors).to.deep.equal([]);
    });
  }

  it('and has the modules, a feed is read', async () => {
    const server = await serve(RSS);
    const { page, errors } = await openPage('');
    const [problems, violations] = [problemsOf(page), violationsOf(page)];
    await addModules(page);
    allow(page, `${DEMANDS} lit-html iq-help`);
    const teaser = page.createElement('iq-story-teaser');
    teaser.src = server.url;
    page.body.append(teaser);
    await stands(teaser);
    expect([problems(), errors, violations]).to.deep.equal([[], [], []]);
  });
});
