import { expect, waitUntil } from '../helpers.ts';
import { addScript, openPage } from './page.ts';
import { readRecords, RECORDS } from './records.ts';
import { BASE } from './snippets.ts';

/* What WordPress made of lines and paragraphs, as recorded by npm run test:cms, read by the built files. */

const records = readRecords(await (await fetch(`/${RECORDS}`)).text());
const TITLE = 'Mit Mut und Know-how zur Selbstständigkeit';
const TEXT = 'Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar …';

interface Shown {
  widget: HTMLElement;
  /** What stands in the widget, slots filled. */
  inside: Node[];
  /** The paragraphs beside the widget. */
  beside: string[];
  problems: string[];
}

/** A node with all that stands in it for who looks at the page. */
function seen(node: Node): Node[] {
  const element = node as HTMLSlotElement;
  const children = element.localName === 'slot' ? element.assignedNodes() : [...(element.shadowRoot ?? node).childNodes];
  const isHidden = 'checkVisibility' in element && element.localName !== 'slot' && !element.checkVisibility();
  return isHidden ? [] : [node, ...children.flatMap(seen)];
}

const wordsOf = (nodes: Node[]): string =>
  nodes
    .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

async function show(name: string): Promise<Shown> {
  const { page, errors } = await openPage(records.get(name)!.replaceAll(`${BASE}leer.jpg`, '/stories/schneiderei.svg'));
  const problems: string[] = [];
  page.addEventListener('iq-problem', (event) => problems.push((event as CustomEvent<{ code: string }>).detail.code));
  await addScript(page, { src: '/dist/cdn/iq.js', type: 'module' });
  const widget = page.querySelector<HTMLElement>('iq-contact-card, iq-story-teaser, iq-funding-notice')!;
  await waitUntil(() => widget.shadowRoot?.querySelector('.root'), 'the widget should be there');
  expect(errors).to.deep.equal([]);
  const paragraphs = [...page.querySelectorAll('p')].filter((one) => !one.contains(widget));
  return { widget, inside: seen(widget), beside: paragraphs.map((one) => wordsOf(seen(one))).filter(Boolean), problems };
}

/** The elements in a widget that a selector finds. */
const find = ({ inside }: Shown, selector: string): Element[] =>
  inside.filter((node): node is Element => node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(selector));

const addressesOf = (shown: Shown): (string | null)[] => find(shown, 'dl a').map((one) => one.getAttribute('href'));
const headingOf = (shown: Shown): string => wordsOf(find(shown, 'h3').flatMap(seen));

describe('what WordPress makes of lines', () => {
  it('is recorded', () => {
    expect(records.size).to.equal(8);
  });

  for (const name of ['A contact card in lines', 'A contact card in lines that end with br']) {
    it(`${name}: is read as it was written`, async () => {
      const card = await show(name);
      expect(headingOf(card)).to.equal('Viktoria Blank');
      expect(addressesOf(card)).to.deep.equal(['tel:+49331813686', 'mailto:kooperationsverbund@bdv-lv-brandenburg.de']);
      expect(wordsOf(card.inside)).to.include('BdV Landesverband Brandenburg e.V.').and.to.include('IQ Netzwerk Brandenburg');
      expect(card.beside).to.deep.equal([]);
    });
  }

  it('A contact card with a blank line: ends there, and the rest is text below', async () => {
    const card = await show('A contact card with a blank line');
    expect(headingOf(card)).to.equal('Viktoria Blank');
    expect(addressesOf(card)).to.deep.equal([]);
    expect(card.beside).to.deep.equal(['Tel.: 0331/81 36 86 E-Mail: kooperationsverbund(at)bdv-lv-brandenburg(dot)de']);
  });

  for (const name of ['A story in lines, its text in a paragraph', 'A story in one line, its text in a paragraph']) {
    it(`${name}: is a card with picture and link, and the text below`, async () => {
      const story = await show(name);
      expect(headingOf(story)).to.equal(TITLE);
      expect(find(story, 'a').length).to.equal(1);
      expect(find(story, 'img').length).to.equal(1);
      expect(story.beside).to.deep.equal([TEXT]);
    });
  }

  it('A story in one line, its text behind br: is whole', async () => {
    const story = await show('A story in one line, its text behind br');
    expect(headingOf(story)).to.equal(TITLE);
    expect(find(story, 'img').length).to.equal(1);
    expect(wordsOf(story.inside)).to.include(TEXT);
    expect(story.beside).to.deep.equal([]);
  });

  it('A story that begins with a paragraph: stands as it is, and editors are told', async () => {
    const story = await show('A story that begins with a paragraph');
    expect(find(story, 'h3, img, a')).to.deep.equal([]);
    expect(story.beside).to.deep.equal([TEXT, TITLE]);
    expect(story.problems).to.deep.equal(['missing-attribute']);
  });

  it('A funding notice: has its own words', async () => {
    const notice = await show('A funding notice');
    expect(wordsOf(notice.inside)).to.include(
      'Das Förderprogramm „IQ – Integration durch Qualifizierung“ wird durch das Bundesministerium',
    );
    expect(find(notice, '[part~=emblem]').length).to.equal(1);
  });
});
