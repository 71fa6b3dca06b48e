import { sendKeys } from '@web/test-runner-commands';
import { expect, waitUntil, type StandIn } from '../helpers.ts';
import {
  answerOf,
  cardsOf,
  collectProblems,
  expectNoErrors,
  frame,
  hasAsked,
  isWaiting,
  listOf,
  release,
  serve,
  showsFallback,
  stands,
  stories,
  titlesOf,
  waitingList,
} from './list.ts';
import type { StoryTeaser } from '../../src/story-teaser/story-teaser.element.ts';

const HOUR = 3_600_000;

describe('an element that', () => {
  expectNoErrors();

  it('is moved while its feed is on its way asks anew', async () => {
    const { element, server } = await waitingList(stories(3));
    const page = element.parentElement!;
    element.remove();
    await waitUntil(async () => (await server.requests())[0]!.isGivenUp);
    page.append(element);
    await hasAsked(server, 2);
    await server.release();
    expect(titlesOf(await stands(element))).to.have.length(3);
  });

  it('is moved afterwards keeps its list, and asks no more', async () => {
    const server = await serve(stories(3));
    const element = await stands(await listOf(server.url, { jsonLd: true }));
    const data = (): Element[] => [...document.head.querySelectorAll('[type="application/ld+json"]')];
    const [one] = data();
    const page = element.parentElement!;
    element.remove();
    expect(data()).to.deep.equal([]);
    await frame();
    page.append(element);
    await waitUntil(() => data().length === 1, 'the data should come back');
    expect(data()[0]!.textContent).to.equal(one!.textContent);
    expect(titlesOf(element)).to.have.length(3);
    expect(await server.requests()).to.have.length(1);
  });

  it('gets another address shows its stories, and nothing of the old feed', async () => {
    const { element, server: old } = await waitingList(stories(3, 'Alt'));
    const server = await serve(stories(3, 'Neu'));
    element.src = `${server.url}/neu`;
    expect(titlesOf(await stands(element))[0]).to.equal('Neu 1');
    await waitUntil(async () => (await old.requests())[0]!.isGivenUp);
    const third = await serve(stories(1, 'Drittes'), { isHeld: true });
    element.src = third.url;
    await waitUntil(() => isWaiting(element));
    expect([showsFallback(element), cardsOf(element).length]).to.deep.equal([true, 0]);
    await third.release();
    expect(titlesOf(await stands(element))).to.deep.equal(['Drittes 1']);
  });

  it('gets another address while a visitor holds the old feed back shows the other', async () => {
    const { element, server, link } = await waitingList(stories(3, 'Alt'));
    link.focus();
    await release(server);
    const other = await serve(stories(1, 'Neu'), { isHeld: true });
    element.src = other.url;
    await hasAsked(other, 1);
    link.blur();
    await sendKeys({ press: 'Shift' });
    await frame();
    expect(isWaiting(element)).to.equal(true);
    await other.release();
    expect(titlesOf(await stands(element))).to.deep.equal(['Neu 1']);
  });

  it('gets its address as a property looks the same', async () => {
    const { url } = await serve(stories(3));
    const [one, other] = [await stands(await listOf(url)), document.createElement('iq-story-teaser')];
    other.src = url;
    one.parentElement!.append(other);
    await stands(other);
    const looks = [one, other].map((element) => {
      const { padding, borderWidth, maxWidth } = getComputedStyle(element.shadowRoot!.querySelector('.root')!);
      return [padding, borderWidth, maxWidth, getComputedStyle(element).maxInlineSize];
    });
    expect(looks[1]).to.deep.equal(looks[0]);
  });
});

describe('when the page is looked at again', () => {
  expectNoErrors();
  const look = (): boolean => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));

  /** A list that stands, of which time goes by as the test says. */
  async function oldList(): Promise<{ element: StoryTeaser; server: StandIn; wait: (time: number) => void }> {
    let time = Date.now();
    const server = await serve(stories(3, 'Alt'));
    const element = await stands(await listOf(server.url, { now: () => time }));
    await server.change(answerOf(stories(3, 'Neu')));
    return { element, server, wait: (more) => (time += more) };
  }

  it('after an hour the feed is fetched anew, not before and not while it is hidden', async () => {
    const { element, server, wait } = await oldList();
    wait(HOUR - 1);
    look();
    wait(1);
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    look();
    Reflect.deleteProperty(document, 'visibilityState');
    await element.updateComplete;
    await frame();
    expect(await server.requests()).to.have.length(1);
    look();
    look();
    await waitUntil(() => titlesOf(element)[0] === 'Neu 1');
    look();
    await frame();
    expect(await server.requests()).to.have.length(2);
    wait(HOUR);
    look();
    await hasAsked(server, 3);
  });

  it('and the feed no longer comes, the stories stay, and the editor is told', async () => {
    const { element, server, wait } = await oldList();
    const problems = collectProblems();
    const cards = cardsOf(element);
    await server.change(answerOf('', { status: 503 }));
    wait(HOUR);
    look();
    await waitUntil(() => problems().length > 0);
    await element.updateComplete;
    expect(cardsOf(element)).to.deep.equal(cards);
    expect([showsFallback(element), isWaiting(element)]).to.deep.equal([false, false]);
    expect(problems().map(({ code }) => code)).to.deep.equal(['feed-failed']);
    expect(problems()[0]!.message).to.contain('503');
  });

  it('the focus in the list is kept, and new stories come when it leaves', async () => {
    const { element, server, wait } = await oldList();
    const link = cardsOf(element)[1]!.querySelector('a')!;
    link.focus();
    wait(HOUR);
    look();
    await release(server);
    expect([element.shadowRoot!.activeElement === link, titlesOf(element)[1]]).to.deep.equal([true, 'Alt 2']);
    link.blur();
    await sendKeys({ press: 'Shift' });
    await waitUntil(() => titlesOf(element)[1] === 'Neu 2');
  });
});
