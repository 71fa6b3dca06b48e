import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { render } from 'lit';
import { initialGlobals, type Globals } from '../../.storybook/globals.ts';
import { renderPage } from '../../.storybook/page.ts';
import '../../src/index.ts';
import { expect, textOf, waitUntil } from '../helpers.ts';
import { modules } from './modules.ts';
import { composeStory } from './storybook.bundle.ts';

const WIDGETS = 'iq-newsletter-form, iq-contact-card, iq-story-teaser, iq-funding-notice';

type StoryModule = Record<string, StoryObj> & { default: Meta };

const storiesOf = ({ default: _meta, ...stories }: StoryModule): [string, StoryObj][] => Object.entries(stories);

/** Shows a story as Storybook does, on a page as the toolbar has it, and lets its visitor act; gives the widgets on it. */
async function show(meta: Meta, name: string, story: StoryObj, globals: Partial<Globals> = {}): Promise<HTMLElement[]> {
  const composed = composeStory(
    story,
    meta,
    {
      decorators: [(inner, context) => renderPage(inner(), context.globals as unknown as Globals)],
      initialGlobals: { ...initialGlobals, ...globals },
      renderToCanvas: ({ storyFn }, canvas) => void render(storyFn(), canvas),
    },
    undefined,
    name,
  );
  await composed.run();
  const page = document.querySelector<HTMLElement>('.host')!;
  const widgets = [...page.querySelectorAll<HTMLElement>(WIDGETS)];
  expect(widgets.length, 'widgets').to.be.greaterThan(0);
  const language = composed.globals['language'] as string;
  // A widget takes the place of its content when all that it needs is there; where it cannot, its editors are told why.
  const isReady = composed.tags.includes('fallback')
    ? (root: Element) => !root.matches('.full') && root.querySelector('[part~=error]')
    : (root: Element) => root.matches(`.full:lang(${language})`);
  for (const widget of widgets)
    await waitUntil(() => {
      const root = widget.shadowRoot?.querySelector('.root');
      return root && isReady(root);
    }, `${widget.localName} should be shown`);
  return widgets;
}

async function expectGood(widgets: readonly HTMLElement[]): Promise<void> {
  for (const widget of widgets) {
    expect(widget.getBoundingClientRect().height, widget.localName).to.be.greaterThan(20);
    expect(textOf(widget) + widget.textContent.trim(), widget.localName).to.not.equal('');
  }
  await expect(widgets[0]!.closest('.host')).to.be.accessible();
}

for (const module of Object.values(modules) as unknown as StoryModule[]) {
  describe(`stories: ${module.default.title}`, function () {
    this.timeout(20_000);
    for (const [name, story] of storiesOf(module)) {
      it(`${name} is shown, and axe finds nothing`, async () => {
        await expectGood(await show(module.default, name, story));
      });
    }
  });
}

const CHOICES: Partial<Globals>[] = [
  { host: 'framework' },
  { host: 'hostile' },
  { theme: 'dark' },
  { language: 'ar' },
  { language: 'en', direction: 'rtl' },
];

describe('stories on the pages of the toolbar', function () {
  this.timeout(20_000);
  for (const module of [
    modules['newsletter-form'],
    modules['contact-card'],
    modules['story-teaser'],
    modules['funding-notice'],
  ] as unknown as StoryModule[]) {
    const [name, story] = storiesOf(module)[0]!;
    for (const choice of CHOICES) {
      it(`${module.default.title}, ${Object.values(choice).join(', ')}`, async () => {
        await expectGood(await show(module.default, name, story, choice));
      });
    }
  }
});
