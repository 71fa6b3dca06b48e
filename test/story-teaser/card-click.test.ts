import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { expect } from '../helpers.ts';
import { PICTURE, linkOf, teaserOf } from './teaser.ts';
import type { StoryTeaser } from '../../src/story-teaser/story-teaser.element.ts';

const STORY = `<img src="${PICTURE}" alt=""><a href="#leer">Mit Mut und Know-how</a><p>Im Flächenland Brandenburg sind die <a href="#wege">Wege</a> weit.</p>`;
const WIDE = { width: 640 };

type Point = [x: number, y: number];

/** The middle of a word of the page. */
function middleOf(node: Node, word: string): Point {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.nodeValue!.indexOf(word);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + word.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return [Math.round(x + width / 2), Math.round(y + height / 2)];
  }
  throw new Error(`no "${word}"`);
}

const press = (target: Element, [clientX, clientY]: Point, init: MouseEventInit = {}): boolean =>
  target.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true, clientX, clientY, ...init }));

/** What a browser dispatches at the end of a click; `false` if it was cancelled. */
const release = (target: Element, [clientX, clientY]: Point, init: MouseEventInit = {}): boolean =>
  target.dispatchEvent(
    new MouseEvent(init.button ? 'auxclick' : 'click', { bubbles: true, cancelable: true, composed: true, clientX, clientY, ...init }),
  );

describe('a click on a card', () => {
  /** What the teasers told the page. */
  let opened: unknown[];
  /** The clicks that came to the window, by the links they would have followed. */
  let followed: { href: string; keys: string }[];

  const note = ({ detail }: CustomEvent): unknown => opened.push(detail);
  const hold = (event: Event): void => {
    const { type, ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    const keys = Object.entries({ ctrlKey, metaKey, shiftKey, altKey }).flatMap(([name, isDown]) => (isDown ? name : []));
    if (link && type === 'click' && !event.defaultPrevented) followed.push({ href: link.hash, keys: keys.join(' ') });
    event.preventDefault();
  };

  beforeEach(() => {
    [opened, followed] = [[], []];
    document.addEventListener('iq-story-open', note as EventListener);
    for (const name of ['click', 'auxclick']) window.addEventListener(name, hold);
  });
  afterEach(async () => {
    document.removeEventListener('iq-story-open', note as EventListener);
    for (const name of ['click', 'auxclick']) window.removeEventListener(name, hold);
    getSelection()!.removeAllRanges();
    await resetMouse();
  });

  const detail = (hash: string): { href: string } => ({ href: new URL(hash, document.baseURI).href });
  /** One story opened, by its link, without keys. */
  function expectOpened(...hashes: string[]): void {
    expect(followed).to.deep.equal(hashes.map((href) => ({ href, keys: '' })));
    expect(opened).to.deep.equal(hashes.map(detail));
  }

  it('on its headline opens the story', async () => {
    const element = await teaserOf(STORY, WIDE);
    await sendMouse({ type: 'click', position: middleOf(element, 'Mut') });
    expectOpened('#leer');
  });

  it('on its picture, or where nothing stands, meets the link', async () => {
    const element = await teaserOf(`${STORY}<hr>`, { ...WIDE, attributes: { kicker: 'Brandenburg', date: '2026-10-01' } });
    const { left, right, bottom } = element.shadowRoot!.querySelector('.card')!.getBoundingClientRect();
    const picture = element.shadowRoot!.querySelector('.image')!.getBoundingClientRect();
    const points: Point[] = [
      [Math.round(picture.x + picture.width / 2), Math.round(picture.y + picture.height / 2)],
      [Math.round(left + 2), Math.round(bottom - 2)],
      [Math.round(right - 2), Math.round(bottom - 2)],
      [Math.round(right - 2), middleOf(element, 'Mut')[1]],
    ];
    for (const [x, y] of points) expect(document.elementFromPoint(x, y), `${x},${y}`).to.equal(linkOf(element));
    await sendMouse({ type: 'click', position: points[0]! });
    expectOpened('#leer');
  });

  it('on its text opens the story', async () => {
    const element = await teaserOf(STORY, WIDE);
    const point = middleOf(element, 'Brandenburg');
    expect(document.elementFromPoint(...point)).to.equal(element.querySelector('p'));
    await sendMouse({ type: 'click', position: point });
    expectOpened('#leer');
  });

  it('on its other words meets these, so that they can be selected', async () => {
    const attributes = { kicker: 'Brandenburg', date: '2026-10-01', 'reading-time': '3' };
    const element = await teaserOf(`<figure><img src="${PICTURE}" alt=""><figcaption>Foto: IQ</figcaption></figure>${STORY}`, {
      ...WIDE,
      attributes,
    });
    const root = element.shadowRoot!;
    for (const word of ['Foto', 'Brandenburg', 'Oktober', 'Lesezeit']) {
      const found = root.elementFromPoint(...middleOf(root, word));
      expect(found?.textContent, word).to.contain(word);
    }
  });

  it('on its text opens the story of a heading that stands in a wrapper', async () => {
    const element = await teaserOf('<div><h3>Neu: <a href="#leer">Mit Mut</a></h3><p>Brandenburg</p></div>', WIDE);
    const text = element.shadowRoot!.querySelector('.text')!;
    await sendMouse({ type: 'click', position: middleOf(text, 'Brandenburg') });
    expectOpened('#leer');
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    it(`on its text with ${key} is one on the link with that key`, async () => {
      const element = await teaserOf(STORY, WIDE);
      const [text, point] = [element.querySelector('p')!, middleOf(element, 'Brandenburg')];
      press(text, point, { [key]: true });
      release(text, point, { [key]: true });
      expect(followed).to.deep.equal([{ href: '#leer', keys: key }]);
      expect(opened).to.deep.equal([detail('#leer')]);
    });
  }

  it('with the middle button on its text is one for a new tab, and does not scroll', async () => {
    const element = await teaserOf(STORY, WIDE);
    const [text, point] = [element.querySelector('p')!, middleOf(element, 'Brandenburg')];
    expect(press(text, point, { button: 1 })).to.equal(false);
    release(text, point, { button: 1 });
    expect(followed).to.deep.equal([{ href: '#leer', keys: 'ctrlKey metaKey' }]);
    expect(opened).to.deep.equal([detail('#leer')]);
  });

  it('with the middle button on its link is the browser’s', async () => {
    const element = await teaserOf(STORY, WIDE);
    const [link, point] = [linkOf(element)!, middleOf(element, 'Mut')];
    press(link, point, { button: 1 });
    release(link, point, { button: 1 });
    expect(followed).to.deep.equal([]);
    expect(opened).to.deep.equal([detail('#leer')]);
  });

  it('with the right button opens nothing', async () => {
    const element = await teaserOf(STORY, WIDE);
    for (const target of [linkOf(element)!, element.querySelector('p')!]) {
      const point = middleOf(target, target.textContent.slice(0, 3));
      expect(press(target, point, { button: 2 })).to.equal(true);
      release(target, point, { button: 2 });
    }
    expect([followed, opened]).to.deep.equal([[], []]);
  });

  it('after a drag over its text opens nothing, and the text is selected', async () => {
    const element = await teaserOf(STORY, WIDE);
    await sendMouse({ type: 'move', position: middleOf(element, 'Flächenland') });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: middleOf(element, 'weit') });
    await sendMouse({ type: 'up' });
    expect(String(getSelection())).to.contain('Brandenburg sind die Wege');
    expect([followed, opened]).to.deep.equal([[], []]);
  });

  for (const [moved, isOpened] of [
    [4, true],
    [5, false],
  ] as const) {
    it(`that moved ${moved} pixels ${isOpened ? 'opens' : 'does not open'} the story`, async () => {
      const element = await teaserOf(STORY, WIDE);
      const [text, [x, y]] = [element.querySelector('p')!, middleOf(element, 'Brandenburg')];
      press(text, [x, y]);
      release(text, [x + moved, y]);
      expect(opened).to.have.length(isOpened ? 1 : 0);
    });
  }

  it('twice on a word selects it', async () => {
    const element = await teaserOf(STORY, WIDE);
    const [text, point] = [element.querySelector('p')!, middleOf(element, 'Brandenburg')];
    press(text, point);
    getSelection()!.selectAllChildren(text);
    release(text, point);
    expect([followed, opened]).to.deep.equal([[], []]);
  });

  it('on a link in its text follows that one', async () => {
    const element = await teaserOf(STORY, WIDE);
    await sendMouse({ type: 'click', position: middleOf(element, 'Wege') });
    expect(followed).to.deep.equal([{ href: '#wege', keys: '' }]);
    expect(opened).to.deep.equal([]);
    expect(press(element.querySelector('p a')!, middleOf(element, 'Wege'), { button: 1 })).to.equal(true);
  });

  for (const [name, more, selector] of [
    ['a button', '<p><button type="button">Anhören</button></p>', 'button'],
    ['the summary of details', '<details><summary>Anhören</summary>Ton</details>', 'summary'],
    ['the label of a field', '<p><label>Anhören <input type="checkbox"></label></p>', 'label'],
    ['a sound', '<audio controls title="Anhören"></audio>', 'audio'],
  ] as const) {
    it(`on ${name} in its text does what that does`, async () => {
      const element = await teaserOf(`${STORY}${more}`, WIDE);
      const control = element.querySelector<HTMLElement>(selector)!;
      press(control, [0, 0]);
      control.click();
      expect([followed, opened]).to.deep.equal([[], []]);
    });
  }

  it('on its text that the page takes for itself opens nothing', async () => {
    const element = await teaserOf(STORY, WIDE);
    element.querySelector('p')!.addEventListener('click', (event) => event.preventDefault());
    await sendMouse({ type: 'click', position: middleOf(element, 'Brandenburg') });
    expect([followed, opened]).to.deep.equal([[], []]);
  });

  it('by key on its link opens the story', async () => {
    const element = await teaserOf(STORY, WIDE);
    linkOf(element)!.focus();
    await sendKeys({ press: 'Enter' });
    expectOpened('#leer');
  });

  it('opens the story of its own card where there are more, one after the other', async () => {
    const first = await teaserOf(STORY, WIDE);
    const second = await teaserOf(STORY.replace('#leer', '#zwei'), WIDE);
    const click = (element: StoryTeaser, word: string): Promise<void> => sendMouse({ type: 'click', position: middleOf(element, word) });
    // Two clicks on one place would be a double one, which selects a word.
    await click(first, 'Flächenland');
    await click(second, 'Brandenburg');
    await click(first, 'Mut');
    expectOpened('#leer', '#zwei', '#leer');
  });

  it('on content that is no card opens nothing', async () => {
    const element = await teaserOf('<h3>Titel</h3><p>Brandenburg</p>', WIDE);
    await sendMouse({ type: 'click', position: middleOf(element, 'Brandenburg') });
    expect([followed, opened]).to.deep.equal([[], []]);
  });
});
