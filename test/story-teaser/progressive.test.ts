import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect, fixture, waitUntil } from '../helpers.ts';
import {
  after,
  cardsOf,
  expectNoErrors,
  frame,
  isWaiting,
  listOf,
  release,
  serve,
  showsFallback,
  stands,
  stories,
  waitingList,
} from './list.ts';
import type { Item } from './list.ts';
import type { StoryTeaser } from '../../src/story-teaser/story-teaser.element.ts';

/** Stories that are longer than the place that is kept for them where there is little room. */
const long = (count: number): Item[] =>
  stories(count).map((item) => ({ ...item, title: 'Netzwerkarbeit '.repeat(60), image: `${location.origin}/stories/schneiderei.svg` }));

/** Leaves little room. */
const narrow = (element: StoryTeaser): string => (element.parentElement!.style.width = '18em');

/** The middle of an element, for the mouse. */
function middleOf(element: Element): [x: number, y: number] {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

describe('before a feed comes', () => {
  expectNoErrors();

  it('the fallback can be seen and used, and a place is kept', async () => {
    const { element, server, link } = await waitingList(stories(3));
    expect(showsFallback(element)).to.equal(true);
    link.scrollIntoView();
    expect(document.elementFromPoint(...middleOf(link)) === link).to.equal(true);
    expect(element.offsetHeight).to.be.greaterThan(200);
    await server.release();
    await stands(element);
    expect(showsFallback(element)).to.equal(false);
  });

  for (const [width, columns] of [
    [1000, 3],
    [600, 2],
    [300, 1],
  ] as const) {
    it(`nothing after it moves when the list comes, in ${columns} columns`, async () => {
      // A picture's place is there before the picture.
      const items = stories(3).map((item) => ({
        ...item,
        image: `${location.origin}/stories/schneiderei.svg`,
        date_published: '2026-10-01',
      }));
      const server = await serve(items, { isHeld: true });
      const element = await listOf(server.url);
      element.parentElement!.style.width = `${width}px`;
      await waitUntil(() => isWaiting(element));
      await frame();
      const before = after().getBoundingClientRect().top;
      const shifts = watchShifts();
      await server.release();
      await stands(element);
      await frame();
      await frame();
      expect(new Set(cardsOf(element).map((card) => card.getBoundingClientRect().left)).size).to.equal(columns);
      expect(after().getBoundingClientRect().top).to.equal(before);
      expect(shifts()).to.deep.equal([]);
    });
  }
});

/** Where a browser counts shifts of the layout, those of what follows the list. */
function watchShifts(): () => number[] {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return () => [];
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift' });
  return () => observer.takeRecords().map((entry) => (entry as unknown as { value: number }).value);
}

describe('under the hands of a visitor nothing changes', () => {
  expectNoErrors();

  it('while the focus is in the fallback; the list comes when it goes on', async () => {
    const { element, server, link } = await waitingList(stories(3));
    const next = document.createElement('button');
    after().append(next);
    link.focus();
    await release(server);
    expect(document.activeElement === link).to.equal(true);
    expect([showsFallback(element), cardsOf(element).length]).to.deep.equal([true, 0]);
    next.focus();
    await sendKeys({ press: 'Shift' });
    await stands(element);
    expect(document.activeElement === next).to.equal(true);
  });

  it('while text of the fallback is selected; the list comes when it is no longer', async () => {
    const { element, server, link } = await waitingList(stories(3));
    getSelection()!.selectAllChildren(link);
    await release(server);
    expect([showsFallback(element), cardsOf(element).length]).to.deep.equal([true, 0]);
    expect(String(getSelection())).to.equal('Alle Geschichten');
    after().scrollIntoView({ block: 'end' });
    await sendMouse({ type: 'click', position: middleOf(after()) });
    await stands(element);
  });

  it('while the mouse is pressed: the click reaches what the visitor aimed at', async () => {
    const { element, server, link } = await waitingList(long(3));
    narrow(element);
    const height = element.offsetHeight;
    const button = document.createElement('button');
    button.textContent = 'Weiter';
    after().append(button);
    const clicks: [isOnButton: boolean, cards: number][] = [];
    document.addEventListener('click', ({ target }) => clicks.push([target === button, cardsOf(element).length]), { once: true });
    link.focus();
    await release(server);
    button.scrollIntoView({ block: 'end' });
    const top = button.getBoundingClientRect().top;
    await sendMouse({ type: 'move', position: middleOf(button) });
    await sendMouse({ type: 'down' });
    await frame();
    expect(document.activeElement === link).to.equal(false);
    expect([button.getBoundingClientRect().top, cardsOf(element).length]).to.deep.equal([top, 0]);
    await sendMouse({ type: 'up' });
    await stands(element);
    expect(clicks).to.deep.equal([[true, 0]]);
    expect(element.offsetHeight).to.be.greaterThan(height + 100);
  });
});

describe('a reader below the list stays where they read', () => {
  expectNoErrors();

  for (const [name, items, status, sign] of [
    ['becomes higher', long(3), 200, 1],
    ['becomes lower', stories(1), 200, -1],
    ['does not come', '', 404, -1],
  ] as const) {
    it(`when it ${name}`, async () => {
      const server = await serve(items, { isHeld: true, status });
      const element = await listOf(server.url);
      narrow(element);
      await waitUntil(() => isWaiting(element));
      const text = await fixture<HTMLElement>(document.createElement('div'));
      text.innerHTML = '<p>Ein Absatz, den jemand liest.</p>'.repeat(150);
      const read = text.children[20]!;
      read.scrollIntoView();
      await frame();
      const [top, height] = [read.getBoundingClientRect().top, element.offsetHeight];
      expect(element.getBoundingClientRect().bottom).to.be.lessThan(0);
      await server.release();
      await waitUntil(() => !isWaiting(element));
      await frame();
      await frame();
      expect(sign * (element.offsetHeight - height)).to.be.greaterThan(50);
      expect(read.getBoundingClientRect().top).to.be.closeTo(top, 1);
      scrollTo(0, 0);
    });
  }
});
