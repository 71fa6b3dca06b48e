import { html } from 'lit';
import '../../src/funding-notice/index.ts';
import { EMBLEM, starCentres, starCorners, starPath, type Point } from '../../src/funding-notice/emblem.ts';
import { statementFor } from '../../src/funding-notice/statements.ts';
import { expect, fixture, part, textOf, waitUntil } from '../helpers.ts';
import type { FundingNotice } from '../../src/funding-notice/funding-notice.element.ts';

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);
const centre: Point = [EMBLEM.width / 2, EMBLEM.height / 2];

/* Regulation (EU) 2021/1060, Annex IX, point 1.9, and the style guide it repeats. */
describe('the emblem', () => {
  it('is a rectangle of 3:2 in Reflex Blue with stars in Yellow', () => {
    expect(EMBLEM.width / EMBLEM.height).to.equal(1.5);
    expect([EMBLEM.blue, EMBLEM.yellow]).to.deep.equal(['#039', '#fc0']);
  });

  it('has twelve stars on a circle of a third of the height, at the hours of a clock', () => {
    const centres = starCentres();
    expect(centres.length).to.equal(12);
    for (const one of centres) expect(distance(one, centre)).to.be.closeTo(EMBLEM.height / 3, 1e-9);
    centres.forEach((one, hour) =>
      expect(distance(one, centres[(hour + 1) % 12]!)).to.be.closeTo(2 * (EMBLEM.height / 3) * Math.sin(Math.PI / 12), 1e-9),
    );
    expect(centres[0]![0]).to.be.closeTo(centre[0], 1e-9);
    expect(centres[0]![1]).to.be.lessThan(centre[1]);
    expect(centres[3]![0], 'three o’clock is on the right').to.be.greaterThan(centre[0]);
  });

  it('has upright stars whose points lie on a circle of an eighteenth of the height', () => {
    for (const one of starCentres()) {
      const points = starCorners(one).filter((_corner, index) => index % 2 === 0);
      expect(points.length).to.equal(5);
      for (const point of points) expect(distance(point, one)).to.be.closeTo(EMBLEM.height / 18, 1e-9);
      expect(points[0]![0], 'one point straight up').to.be.closeTo(one[0], 1e-9);
      expect(points[0]![1]).to.be.lessThan(one[1]);
      expect(points[2]![1], 'two points on one line below').to.be.closeTo(points[3]![1], 1e-9);
    }
  });

  it('has straight-edged stars: the sides of a pentagram go on through it', () => {
    const corners = starCorners([0, 0]);
    const [a, b, c, d] = [corners[8]!, corners[9]!, corners[1]!, corners[2]!];
    const cross = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    expect(cross(a, b, c)).to.be.closeTo(0, 1e-9);
    expect(cross(a, b, d)).to.be.closeTo(0, 1e-9);
  });

  it('is drawn as one path of twelve closed stars', () => {
    expect(starPath().match(/M[^MZ]+Z/g)!.length).to.equal(12);
    expect(starPath().startsWith('M40.500 6.000L')).to.equal(true);
  });
});

describe('statementFor', () => {
  it('has all 24 official languages, and German for any other', () => {
    const official = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
    for (const language of official) {
      expect(statementFor(language, 'co-funded').lang).to.equal(language);
      expect(statementFor(language, 'funded').text).to.not.equal(statementFor(language, 'co-funded').text);
    }
    for (const language of ['ar', 'uk', 'xx', 'toString', ''])
      expect(statementFor(language, 'co-funded')).to.deep.equal({ text: 'Kofinanziert von der Europäischen Union', lang: 'de' });
  });
});

describe('<iq-funding-notice>', () => {
  const sentence =
    'Das Förderprogramm IQ – Integration durch Qualifizierung wird durch das Bundesministerium für Arbeit und Soziales und die Europäische Union über den Europäischen Sozialfonds Plus (ESF Plus) gefördert und vom Bundesamt für Migration und Flüchtlinge administriert. Partner in der Umsetzung sind das Bundesministerium für Bildung und Forschung und die Bundesagentur für Arbeit.';

  it('says the seed’s sentence verbatim, in German, with emblem and statement', async () => {
    const notice = await fixture<FundingNotice>(html`<iq-funding-notice lang="de"></iq-funding-notice>`);
    const text = notice.shadowRoot!.querySelector<HTMLElement>('p[lang=de]')!;
    expect(text.textContent).to.equal(sentence);
    expect(part(notice, 'statement').textContent).to.equal('Kofinanziert von der Europäischen Union');
    const emblem = part(notice, 'emblem').getBoundingClientRect();
    expect(emblem.width / emblem.height).to.be.closeTo(1.5, 0.01);
    const paths = [...part(notice, 'emblem').children].map((path) => [
      path.namespaceURI,
      path.getAttribute('fill'),
      path.getAttribute('d'),
    ]);
    const svg = 'http://www.w3.org/2000/svg';
    expect(paths).to.deep.equal([
      [svg, '#039', 'M0 0H81V54H0Z'],
      [svg, '#fc0', starPath()],
    ]);
    expect(emblem.height, 'at least 1 cm').to.be.at.least(96 / 2.54);
  });

  it('adds a translation, marked as one, for a reader of another language', async () => {
    const notice = await fixture<FundingNotice>(html`<iq-funding-notice lang="en"></iq-funding-notice>`);
    await waitUntil(() => textOf(notice).includes('Translation:'));
    expect(textOf(notice)).to.contain(sentence).and.to.contain('Translation: The Funding Programme IQ');
    expect(part(notice, 'statement').textContent).to.equal('Co-funded by the European Union');
  });

  it('keeps emblem and statement from left to right on an Arabic page', async () => {
    const notice = await fixture<FundingNotice>(html`<iq-funding-notice lang="ar"></iq-funding-notice>`);
    await waitUntil(() => part(notice, 'root').lang === 'ar');
    expect(part(notice, 'statement').lang).to.equal('de');
    expect(part(notice, 'emblem').getBoundingClientRect().right).to.be.at.most(part(notice, 'statement').getBoundingClientRect().left);
  });

  it('shows own wording instead of the sentence', async () => {
    const notice = await fixture<FundingNotice>(
      html`<iq-funding-notice lang="de" support="funded"><p>Das Projekt KoBInt wird gefördert.</p></iq-funding-notice>`,
    );
    expect(notice.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(notice.shadowRoot!.textContent).to.not.contain(sentence);
    expect(part(notice, 'statement').textContent).to.equal('Finanziert von der Europäischen Union');
  });

  it('keeps the sentence where only a comment or a style stands in it', async () => {
    const page = await fixture(html`<div></div>`);
    page.innerHTML = '<iq-funding-notice lang="de"><!-- TYPO3SEARCH_begin --><style>p{}</style><noscript>x</noscript></iq-funding-notice>';
    const notice = page.querySelector('iq-funding-notice')!;
    await notice.updateComplete;
    expect(textOf(notice)).to.contain(sentence);
  });

  it('never cuts the statement, at 200 px', async () => {
    const page = await fixture(
      html`<div style="width: 200px">
        <iq-funding-notice lang="el"></iq-funding-notice><iq-funding-notice lang="de"></iq-funding-notice>
      </div>`,
    );
    const notice = page.querySelectorAll('iq-funding-notice')[1]!;
    await notice.updateComplete;
    const statement = part(notice, 'statement');
    expect(statement.scrollWidth).to.be.at.most(statement.clientWidth + 1);
    expect(statement.getBoundingClientRect().right).to.be.at.most(notice.getBoundingClientRect().right);
  });
});
