import { html, type TemplateResult } from 'lit';
import '../../src/funding-notice/index.ts';
import { emblemPaths, starPath, type EmblemVariant } from '../../src/funding-notice/emblem.ts';
import { BODIES } from '../../src/funding-notice/funders.ts';
import { expect, fixture, listen, part, textOf, waitUntil } from '../helpers.ts';
import type { FundingNotice } from '../../src/funding-notice/funding-notice.element.ts';
import type { ProblemDetail } from '../../src/shared/problems.ts';

const sentence =
  'Das Förderprogramm IQ – Integration durch Qualifizierung wird durch das Bundesministerium für Arbeit und Soziales und die Europäische Union über den Europäischen Sozialfonds Plus (ESF Plus) gefördert und vom Bundesamt für Migration und Flüchtlinge administriert. Partner in der Umsetzung sind das Bundesministerium für Bildung und Forschung und die Bundesagentur für Arbeit.';

const place = async (template: TemplateResult): Promise<FundingNotice> => {
  const page = await fixture<HTMLElement>(html`<div lang="de">${template}</div>`);
  const notice = page.querySelector('iq-funding-notice')!;
  await waitUntil(() => notice.shadowRoot?.querySelector('section'), 'the notice should stand');
  return notice;
};

const texts = (notice: FundingNotice): string[] =>
  [...notice.shadowRoot!.querySelectorAll('.text p')].map((node) => node.textContent.replace(/\s+/g, ' ').trim());
const fillsOf = (notice: FundingNotice): string[] => [...part(notice, 'emblem').children].map((path) => getComputedStyle(path).fill);

describe('what the notice says', () => {
  it('is the programme’s sentence verbatim, in German, with emblem and statement', async () => {
    const notice = await place(html`<iq-funding-notice></iq-funding-notice>`);
    expect(notice.shadowRoot!.querySelector<HTMLElement>('p[lang=de]')!.textContent).to.equal(sentence);
    expect(part(notice, 'statement').textContent).to.equal('Kofinanziert von der Europäischen Union');
    const emblem = part(notice, 'emblem').getBoundingClientRect();
    expect(emblem.width / emblem.height).to.be.closeTo(1.5, 0.01);
    expect(emblem.height, 'at least 1 cm').to.be.at.least(96 / 2.54);
    expect([...part(notice, 'emblem').children].map((path) => path.getAttribute('d'))).to.deep.equal(['M0 0H81V54H0Z', starPath()]);
  });

  it('is the same for its period, and names the bodies of the next', async () => {
    const first = await place(html`<iq-funding-notice period="2023-2025"></iq-funding-notice>`);
    expect(texts(first)).to.deep.equal([sentence]);
    const next = await place(html`<iq-funding-notice period="2026-2028"></iq-funding-notice>`);
    const nameOf = (key: string): string => BODIES.find((body) => body.key === key)!.name;
    expect(texts(next)).to.deep.equal([sentence.replace(nameOf('bmbf'), nameOf('bmbfsfj'))]);
  });

  it('begins with the project, where it has a name', async () => {
    const notice = await place(html`<iq-funding-notice project-name="KoBInt <b>"></iq-funding-notice>`);
    expect(texts(notice)).to.deep.equal([
      'Das Projekt „KoBInt <b>“ wird im Rahmen des Förderprogramms IQ – Integration durch Qualifizierung durch das Bundesministerium für Arbeit und Soziales und die Europäische Union über den Europäischen Sozialfonds Plus (ESF Plus) gefördert.',
      sentence,
    ]);
  });

  it('is followed by a translation, marked as one, for a reader of another language', async () => {
    const notice = await place(html`<iq-funding-notice lang="en" project-name="KoBInt" period="2026-2028"></iq-funding-notice>`);
    await waitUntil(() => textOf(notice).includes('Translation:'));
    expect(textOf(notice)).to.match(
      /Das Projekt „KoBInt“ .* Translation: The project “KoBInt” .* The Funding Programme IQ .* Women and Youth and the Federal Employment Agency\./,
    );
    expect(part(notice, 'statement').textContent).to.equal('Co-funded by the European Union');
  });

  for (const [lang, words] of [
    ['fr', 'Cofinancé par l’Union européenne'],
    ['hu', 'Az Európai Unió társfinanszírozásával'],
    ['el-CY', 'Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης'],
    ['uk', 'Kofinanziert von der Europäischen Union'],
  ] as const) {
    it(`has the official statement of the page’s language, ${lang}, also where it changes`, async () => {
      const notice = await place(html`<iq-funding-notice lang=${lang}></iq-funding-notice>`);
      expect(part(notice, 'statement').textContent).to.equal(words);
      notice.lang = 'it';
      await waitUntil(() => part(notice, 'statement').textContent === 'Cofinanziato dall’Unione europea');
      expect(part(notice, 'statement').lang).to.equal('it');
    });
  }

  it('keeps emblem and statement from left to right on an Arabic page, in German', async () => {
    const notice = await place(html`<iq-funding-notice lang="ar"></iq-funding-notice>`);
    await waitUntil(() => part(notice, 'root').lang === 'ar');
    expect(part(notice, 'statement').lang).to.equal('de');
    expect(part(notice, 'emblem').getBoundingClientRect().right).to.be.at.most(part(notice, 'statement').getBoundingClientRect().left);
  });

  it('is own wording instead of the sentence', async () => {
    const notice = await place(
      html`<iq-funding-notice support="funded"><p>Das Projekt KoBInt wird <b>gefördert</b>.</p></iq-funding-notice>`,
    );
    expect(notice.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(notice.shadowRoot!.textContent).to.not.contain(sentence);
    expect(part(notice, 'statement').textContent).to.equal('Finanziert von der Europäischen Union');
  });

  it('is the sentence where only a comment or a style stands in it', async () => {
    const page = await fixture(html`<div lang="de"></div>`);
    page.innerHTML = '<iq-funding-notice><!-- TYPO3SEARCH_begin --><style>p{}</style><noscript>x</noscript></iq-funding-notice>';
    const notice = page.querySelector('iq-funding-notice')!;
    await notice.updateComplete;
    expect(textOf(notice)).to.contain(sentence);
  });

  it('links to the fund, the Union and the programme where it should, in a list', async () => {
    expect((await place(html`<iq-funding-notice></iq-funding-notice>`)).shadowRoot!.querySelector('a')).to.equal(null);
    const notice = await place(html`<iq-funding-notice links></iq-funding-notice>`);
    const links = [...notice.shadowRoot!.querySelectorAll<HTMLAnchorElement>('li a')];
    expect(links.map(({ href }) => href)).to.deep.equal(
      ['esfplus', 'eu', 'iq'].map((key) => BODIES.find((body) => body.key === key)!.home),
    );
    for (const link of links) expect(link.getBoundingClientRect().height, link.textContent).to.be.at.least(24);
    expect(part(notice, 'statement').closest('a'), 'an underline is forbidden there').to.equal(null);
  });

  it('shows the description of the project below, as the page has it', async () => {
    const notice = await place(
      html`<iq-funding-notice><div slot="project">Ziele: <a href="/kobint">Beratung</a></div></iq-funding-notice>`,
    );
    expect(notice.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(texts(notice)).to.deep.equal([sentence]);
  });
});

describe('the emblem on its ground', () => {
  const rgb = (hex: string): string => `rgb(${[...hex.matchAll(/[\da-f]/g)].map(([digit]) => parseInt(digit, 16) * 17).join(', ')})`;
  const inkOf = (notice: FundingNotice): string => getComputedStyle(part(notice, 'statement')).color;
  const outlineOf = (notice: FundingNotice): number => {
    const { outlineStyle, outlineWidth } = getComputedStyle(part(notice, 'emblem'));
    return outlineStyle === 'solid' ? parseFloat(outlineWidth) : 0;
  };
  const hasPlate = (notice: FundingNotice): boolean =>
    getComputedStyle(notice.shadowRoot!.querySelector('.row')!).backgroundColor === 'rgb(255, 255, 255)';

  const grounds: [about: string, style: string, ink: string, border: boolean, plate: boolean][] = [
    ['a white page', '', '#039', false, false],
    ['a transparent surface on a white page', '--iq-color-surface: transparent', '#039', false, false],
    ['a light colour', '--iq-color-surface: #ffe', '#039', true, false],
    ['a dark ancestor', '--iq-color-surface: transparent; background: #12324a', '#fff', true, false],
    ['grey, which neither blue nor white suits', '--iq-color-surface: transparent; background: #9a9a9a', '#000', true, false],
    ['a dark gradient', '--iq-color-surface: transparent; background: linear-gradient(#003, #336)', '#fff', true, false],
    ['a light gradient', '--iq-color-surface: transparent; background: linear-gradient(90deg, #fff, #dde)', '#039', true, false],
    ['a gradient from light to dark', '--iq-color-surface: transparent; background: linear-gradient(#fff, #000)', '#039', false, true],
    ['a picture', '--iq-color-surface: transparent; background: url(/stories/partner.svg)', '#039', false, true],
    ['something translucent', '--iq-color-surface: transparent; background: #000; opacity: 0.9', '#039', false, true],
    ['a veil over white', '--iq-color-surface: rgb(0 0 0 / 80%)', '#fff', true, false],
    ['the dark scheme', 'color-scheme: dark', '#fff', true, false],
  ];
  for (const [about, style, ink, border, plate] of grounds) {
    it(`suits ${about}`, async () => {
      const page = await fixture<HTMLElement>(html`<div lang="de" style=${style}><iq-funding-notice></iq-funding-notice></div>`);
      const notice = page.querySelector('iq-funding-notice')!;
      await waitUntil(() => notice.shadowRoot?.querySelector('section'));
      expect([inkOf(notice), outlineOf(notice) > 0, hasPlate(notice)]).to.deep.equal([rgb(ink), border, plate]);
      if (border) expect(outlineOf(notice)).to.be.closeTo(part(notice, 'emblem').getBoundingClientRect().height / 25, 1);
      expect(fillsOf(notice)).to.deep.equal([rgb('#039'), rgb('#fc0')]);
    });
  }

  it('suits what another element puts behind its slot', async () => {
    const card = await fixture<HTMLElement>(
      html`<div lang="de" style="--iq-color-surface: transparent"><iq-funding-notice></iq-funding-notice></div>`,
    );
    const around = Object.assign(document.createElement('section'), { style: 'background: #000' });
    around.append(document.createElement('slot'));
    card.attachShadow({ mode: 'open' }).append(around);
    const notice = card.querySelector('iq-funding-notice')!;
    notice.requestUpdate();
    await notice.updateComplete;
    expect(inkOf(notice)).to.equal(rgb('#fff'));
  });

  it('follows the page when it becomes dark, and light again', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="de"><iq-funding-notice></iq-funding-notice></div>`);
    const notice = page.querySelector('iq-funding-notice')!;
    await waitUntil(() => notice.shadowRoot?.querySelector('section'));
    page.style.colorScheme = 'dark';
    await waitUntil(() => inkOf(notice) === rgb('#fff'));
    page.style.colorScheme = 'light';
    await waitUntil(() => inkOf(notice) === rgb('#039'));
  });

  for (const variant of ['positive', 'black', 'black-outline', 'blue'] satisfies EmblemVariant[]) {
    it(`is drawn in the colours of the variant: ${variant}`, async () => {
      const notice = await place(html`<iq-funding-notice emblem=${variant}></iq-funding-notice>`);
      const [ground, inside = ground, stars = inside] = emblemPaths(variant).map(({ fill }) => rgb(fill));
      const { stroke } = getComputedStyle(part(notice, 'emblem').firstElementChild!);
      const isOutline = variant === 'black-outline';
      expect(fillsOf(notice)).to.deep.equal([isOutline ? inside : ground, stars]);
      expect(stroke).to.equal(isOutline ? ground : 'none');
    });
  }

  it('is not drawn with none, and the sentence stays', async () => {
    const notice = await place(html`<iq-funding-notice emblem="none"></iq-funding-notice>`);
    expect(notice.shadowRoot!.querySelector('[part=emblem], [part=statement]')).to.equal(null);
    expect(texts(notice)).to.deep.equal([sentence]);
  });
});

describe('in little room', () => {
  for (const width of [200, 280]) {
    for (const lang of ['de', 'hu', 'el', 'bg', 'et']) {
      it(`the statement in ${lang} is never cut, at ${width} px`, async () => {
        const page = await fixture(html`<div style="width: ${width}px"><iq-funding-notice lang="de"></iq-funding-notice></div>`);
        const notice = page.querySelector('iq-funding-notice')!;
        await waitUntil(() => notice.shadowRoot?.querySelector('section'));
        const statement = part(notice, 'statement');
        const { statementFor } = await import('../../src/funding-notice/statements.ts');
        statement.textContent = statementFor(lang, 'co-funded').text;
        expect(statement.scrollWidth).to.be.at.most(statement.clientWidth + 1);
        expect(statement.getBoundingClientRect().right).to.be.at.most(notice.getBoundingClientRect().right);
        statement.style.overflowWrap = 'normal';
        expect(statement.scrollWidth, 'no word is broken').to.be.at.most(statement.clientWidth + 1);
      });
    }
  }
});

describe('wrong values', () => {
  for (const [name, value, use] of [
    ['programme', 'esf', 'iq'],
    ['period', '2015-2020', '2023-2025", "2026-2028'],
    ['period', '2031', '2023-2025", "2026-2028'],
    ['support', 'teilweise', 'co-funded", "funded'],
    ['emblem', 'toString', 'auto", "positive", "negative", "black", "black-outline", "blue", "none'],
    ['print-height', '9', '10" … "100'],
    ['print-height', '<b>', '10" … "100'],
  ] as const) {
    it(`${name}="${value}" is told to the editor`, async () => {
      const page = await fixture<HTMLElement>(html`<div lang="de"></div>`);
      const events = listen<ProblemDetail>(page, 'iq-problem');
      const notice = document.createElement('iq-funding-notice');
      notice.setAttribute(name, value);
      page.append(notice);
      await notice.updateComplete;
      expect(events.map(({ detail }) => detail)).to.deep.equal([
        {
          code: 'invalid-attribute',
          message: `${name}="${value}": ist nicht zu verwenden.`,
          remedy: `Richtig ist: ${name}="${use}"`,
        },
      ]);
      expect(texts(notice)[0], 'the notice stands, complete').to.equal(sentence);
      expect(part(notice, 'statement').textContent).to.match(/^Kofinanziert/);
    });
  }

  it('of any type do no harm', async () => {
    const notice = await place(html`<iq-funding-notice></iq-funding-notice>`);
    for (const value of [null, 7, {}, [], true, Symbol.iterator, () => 1]) {
      Object.assign(notice, { programme: value, period: value, projectName: value, support: value, emblem: value, printHeight: value });
      await notice.updateComplete;
      expect(texts(notice).at(-1)).to.equal(sentence);
    }
  });
});
