import { html, type LitElement } from 'lit';
import { expect, fixture, waitUntil } from '../helpers.ts';
import { expectedProblem, readFences, type Fence } from './fences.ts';
import { PAGES } from './pages.ts';

/* Every snippet of the docs, put into a page with the files that are built. */

/** Where the test server has what the snippets have under these addresses. */
const PLACES = [
  [/https:\/\/(widgets|news)\.example\b/g, location.origin],
  [/(["/])iq\/(?=[\w-]+\.js|e\/)/g, '$1.output/site/'],
  [/\/geschichten\/feed\.xml/g, '/stories/feed.json'],
] as const;
const WIDGETS = 'iq-newsletter-form, iq-contact-card, iq-story-teaser, iq-funding-notice';
const SCRIPT = '<script type="module" src="/.output/site/iq.js"></script>';

/** What WordPress makes of lines, by their heading: the page about it says in words which of them are lost. */
const LOST: Readonly<Record<string, string>> = { 'stories/cms-wordpress.md': 'A story that begins with a paragraph:' };

type View = Window & { problems: string[] };

/** Keeps what the widgets tell editors, and what the page's policy forbids; written before the snippet. */
const WATCH = `<script>
  window.problems = [];
  document.addEventListener('iq-problem', ({ detail }) => problems.push(detail.code));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => problems.push(violatedDirective));
</script>`;

/** A page with a snippet in it, written as a browser reads it from a server. */
async function write(code: string): Promise<{ page: Document; view: View }> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page" width="800" height="900" src="/test/pages/blank.html"></iframe>`,
  );
  await waitUntil(() => frame.contentDocument?.title === "A partner's page" && frame.contentDocument.readyState === 'complete');
  const page = frame.contentDocument!;
  const placed = PLACES.reduce((text, [from, to]) => text.replace(from, to), code);
  const isWhole = placed.startsWith('<!doctype html>');
  const script = placed.includes('<script') ? '' : SCRIPT;
  page.open();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else reads a page as it comes from a server, policy and scripts in their order
  page.write('<!doctype html>', WATCH, isWhole ? placed : `<html lang="de"><title>page</title><body>${placed}${script}`);
  page.close();
  return { page, view: frame.contentWindow as unknown as View };
}

/** Whether all that a page shows is there: widgets, and frames as high as what is in them. */
function stands(page: Document): boolean {
  const widgets = [...page.querySelectorAll<LitElement>(WIDGETS)];
  const frames = [...page.querySelectorAll<HTMLIFrameElement>('iframe[src*="/e/"]')];
  return (
    widgets.length + frames.length > 0 &&
    widgets.every((widget) => widget.shadowRoot?.querySelector('.root')) &&
    [...page.querySelectorAll('[data-iq]')].every((div) => div.querySelector(WIDGETS)) &&
    frames.every((frame) => frame.style.height)
  );
}

async function check({ code, meta }: Fence, lost: boolean): Promise<void> {
  const { page, view } = await write(code);
  const expected = expectedProblem(meta) || (lost ? 'missing-attribute' : '');
  if (expected) {
    await waitUntil(() => view.problems.includes(expected), `should tell ${expected}`);
    return;
  }
  await waitUntil(() => stands(page), `should stand, without ${view.problems.join()}`);
  for (const widget of page.querySelectorAll<LitElement>(WIDGETS)) await widget.updateComplete;
  expect(view.problems).to.deep.equal([]);
}

for (const name of PAGES) {
  const page = await (await fetch(`/${name}`)).text();
  describe(`the snippets of ${name}`, () => {
    for (const fence of readFences(page).filter(({ language }) => language === 'html')) {
      const isLost = LOST[name] !== undefined && page.split('\n')[fence.line - 3] === LOST[name];
      it(`line ${fence.line}: ${isLost || fence.meta ? 'tells what is wrong' : 'stands'}`, () => check(fence, isLost));
    }
  });
}
