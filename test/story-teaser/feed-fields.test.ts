import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/story-teaser/feed-document.controller.ts';
import { FEED_BASE } from './feeds.ts';
import type { Story } from '../../src/story-teaser/story.ts';

const SPACES = ['content="http://purl.org/rss/1.0/modules/content/"', 'dcterms="http://purl.org/dc/terms/"']
  .concat(['media="http://search.yahoo.com/mrss/"', 'dc="http://purl.org/dc/elements/1.1/"'])
  .map((space) => ` xmlns:${space}`)
  .join('');

const read = (text: string): Story[] | undefined => readFeed(new TextEncoder().encode(text), '', FEED_BASE);
const rss = (parts: string): Story | undefined =>
  read(`<rss${SPACES}><channel><item><title>a</title><link>/a</link>${parts}</item></channel></rss>`)?.[0];
const atom = (parts: string): Story | undefined =>
  read(`<feed xmlns="http://www.w3.org/2005/Atom"${SPACES}><entry><title>a</title><link href="/a"/>${parts}</entry></feed>`)?.[0];
const json = (parts: object): Story | undefined =>
  read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ title: 'a', url: '/a', ...parts }] }))?.[0];
const post = (parts: object): Story | undefined => read(JSON.stringify([{ title: { rendered: 'a' }, link: '/a', ...parts }]))?.[0];

const words = (count: number): string => 'Wort '.repeat(count).trim();

describe('minutes', () => {
  it('are counted from the whole text', () => {
    const html = `<p>${words(270)}</p><p>${words(270)}</p><script>${words(900)}</script>`;
    expect(rss(`<content:encoded><![CDATA[${html}]]></content:encoded><description>kurz</description>`)?.minutes).to.equal(3);
    expect(atom(`<content type="html"><![CDATA[${html}]]></content><summary>kurz</summary>`)?.minutes).to.equal(3);
    expect(json({ content_html: html, summary: 'kurz' })?.minutes).to.equal(3);
    expect(json({ content_text: words(540), summary: 'kurz' })?.minutes).to.equal(3);
    expect(post({ content: { rendered: html }, excerpt: { rendered: 'kurz' } })?.minutes).to.equal(3);
  });
  it('are not counted from a summary, nor from a few words', () => {
    const short = words(80);
    for (const story of [
      rss(`<description>${words(540)}</description>`),
      atom(`<summary>${words(540)}</summary>`),
      json({ summary: words(540) }),
      post({ excerpt: { rendered: words(540) } }),
      rss(`<content:encoded>${short}</content:encoded>`),
      atom(`<content>${short}</content>`),
      json({ content_text: short }),
      post({ content: { rendered: short } }),
    ]) {
      expect(story).to.include.keys('title', 'summary').and.not.have.property('minutes');
    }
  });
});

describe('a long summary', () => {
  it('ends with a word', () => {
    const summary = rss(`<description>${words(200)}</description>`)!.summary!;
    expect(summary).to.match(/^(Wort )+…$/);
    expect(summary.length).to.be.within(390, 400);
  });
  it('is whole up to 400 characters', () => expect(json({ summary: 'x'.repeat(400) })?.summary).to.equal('x'.repeat(400)));
  it('is cut where words have no blanks between them, but not within a character', () => {
    expect(json({ summary: '故事'.repeat(300) })?.summary).to.equal(`${'故事'.repeat(199)} …`);
    expect(json({ summary: '🧵'.repeat(300) })?.summary).to.match(/^(🧵)+ …$/u);
  });
});

describe('media', () => {
  it('are told from files and their types', () => {
    const enclosure = (type: string): string => `<enclosure url="/x" type="${type}" length="1"/>`;
    expect(rss(enclosure('audio/mpeg'))?.media).to.equal('audio');
    expect(rss(enclosure('application/pdf') + enclosure('video/mp4'))?.media).to.equal('video');
    expect(rss('<media:group><media:content url="/x" medium="video"/></media:group>')?.media).to.equal('video');
    expect(atom('<link rel="enclosure" type="audio/ogg" href="/x"/>')?.media).to.equal('audio');
    expect(
      json({
        attachments: [
          { url: '/x', mime_type: 'application/pdf' },
          { url: '/x', mime_type: 'audio/x-m4a' },
        ],
      })?.media,
    ).to.equal('audio');
  });
  it('are none for pictures and documents', () => {
    for (const type of ['image/jpeg', 'application/pdf', 'audiobook', ''])
      expect(rss(`<enclosure url="/x" type="${type}"/>`)).to.not.have.property('media');
    expect(json({ attachments: [{ url: '/x', mime_type: 'text/html' }] })).to.not.have.property('media');
  });
});

describe('the sizes of a picture', () => {
  const size = (width: unknown, height: unknown, source_url: unknown = `/${String(width)}.jpg`): object => ({ source_url, width, height });
  const featured = (sizes: Record<string, object>, details: object = { width: 1200, height: 800 }): object => ({
    _embedded: { 'wp:featuredmedia': [{ source_url: '/full.jpg', alt_text: 'Laden', media_details: { ...details, sizes } }] },
  });
  const BASE = 'https://partner.example';
  const cases: [name: string, parts: object, srcset: string | undefined][] = [
    [
      'of WordPress, in order, without those cut to another shape',
      featured({ large: size(1024, 683), thumbnail: size(150, 150), medium: size(300, 200), full: size(1200, 800, '/full.jpg') }),
      `${BASE}/300.jpg 300w, ${BASE}/1024.jpg 1024w, ${BASE}/full.jpg 1200w`,
    ],
    ['one for each width', featured({ a: size(300, 200), b: size(300, 200, '/b.jpg') }), `${BASE}/300.jpg 300w, ${BASE}/full.jpg 1200w`],
    ['within 2 %', featured({ a: size(300, 204), b: size(301, 208) }), `${BASE}/300.jpg 300w, ${BASE}/full.jpg 1200w`],
    ['none of one size', featured({ full: size(1200, 800, '/full.jpg') }), undefined],
    ['none where the shape is not told', featured({ a: size(300, 200), b: size(600, 400) }, {}), undefined],
    [
      'none that is no number or address',
      featured({
        a: size('300', 200),
        b: size(300.5, 200),
        c: size(600, 400, 'javascript:x'),
        d: size(0, 0),
        e: size(-300, -200),
        f: size(400, null),
      }),
      undefined,
    ],
    ['none whose address would end the candidate', featured({ a: size(300, 200, '/a,') }), undefined],
    ['with blanks in addresses', featured({ a: size(300, 200, '/ä b.jpg') }), `${BASE}/%C3%A4%20b.jpg 300w, ${BASE}/full.jpg 1200w`],
  ];
  for (const [name, parts, srcset] of cases) {
    it(name, () => expect(post(parts)!.image).to.deep.equal({ url: `${BASE}/full.jpg`, alt: 'Laden', ...(srcset && { srcset }) }));
  }

  const picture = (width: number, height: number): string =>
    `<media:content url="/${width}.jpg" medium="image" width="${width}" height="${height}"/>`;
  it('of RSS, in one group', () =>
    expect(rss(`<media:group>${picture(600, 400)}${picture(300, 200)}${picture(150, 150)}</media:group>`)!.image).to.deep.equal({
      url: `${BASE}/600.jpg`,
      alt: '',
      srcset: `${BASE}/300.jpg 300w, ${BASE}/600.jpg 600w`,
    }));
  it('of RSS, but not several pictures', () =>
    expect(rss(picture(600, 400) + picture(300, 200))!.image).to.deep.equal({ url: `${BASE}/600.jpg`, alt: '' }));
  it('or only its address', () =>
    expect(rss('<media:content url="/a.mp4"/><media:content url="/a.JPG?x=1"/>')!.image!.url).to.equal(`${BASE}/a.JPG?x=1`));
});

describe('the last day of a consent', () => {
  const ways: Record<string, (text: string) => Story | undefined> = {
    RSS: (text) => rss(`<dcterms:valid>${text}</dcterms:valid>`),
    Atom: (text) => atom(`<dcterms:valid>\n ${text}\n</dcterms:valid>`),
    'JSON Feed': (text) => json({ _iq: { consent_until: text } }),
    WordPress: (text) => post({ meta: { iq_consent_until: text } }),
  };
  for (const [name, withConsent] of Object.entries(ways)) {
    it(`is read from ${name}`, () => {
      expect(withConsent('2026-12-31')?.consentUntil).to.equal('2026-12-31');
      expect(withConsent('')).to.deep.equal({ url: 'https://partner.example/a', title: 'a' });
    });
    for (const text of [
      '2026-02-30',
      '31.12.2026',
      '2026-12',
      '2026-12-31T00:00:00Z',
      'unbegrenzt',
      'start=2026-01-01',
      'end=',
      'end=bald;',
      '0',
    ]) {
      it(`of ${name} leaves the story out: ${text}`, () => expect(withConsent(text)).to.equal(undefined));
    }
  }
  for (const period of ['end=2026-12-31', 'start=2026-01-01; end=2026-12-31; scheme=W3C-DTF;', 'name=Einwilligung;end = 2026-12-31 ;']) {
    it(`is read from a period: ${period}`, () =>
      expect(rss(`<dcterms:valid>${period}</dcterms:valid>`)?.consentUntil).to.equal('2026-12-31'));
  }
  it('leaves the story out where it is no text', () => {
    for (const value of [null, 20261231, true, [], {}, ['2026-12-31']]) {
      expect(json({ _iq: { consent_until: value } })).to.equal(undefined);
      expect(post({ meta: { iq_consent_until: value } })).to.equal(undefined);
    }
    for (const value of [null, '', '2026-12-31', 0, false, []]) expect(json({ _iq: value })).to.equal(undefined);
  });
  it('is none where the system has none', () => {
    for (const meta of [[], {}, { footnotes: '' }]) expect(post({ meta })).to.have.property('title');
    expect(json({ _iq: {} })).to.have.property('title');
  });
});

describe('a language', () => {
  it('that is no tag is none', () => {
    for (const language of ['deutsch (Deutschland)', 'de_DE', 'x', '-', '']) expect(json({ language })).to.not.have.property('language');
    for (const language of ['de', 'de-de', 'zh-Hant-TW', 'ckb']) expect(json({ language })?.language).to.equal(language);
  });
});

describe('XML that browsers refuse', () => {
  const title = (text: string): string | undefined =>
    read(`<rss><channel><item><title>${text}</title><link>/a</link></item></channel></rss>`)?.[0]?.title;
  for (const [text, expected] of [
    ['Mut\vund\f Wege\u0001\u0085', 'Mutund Wege'],
    ['Mut &Uuml;bung&nbsp;&euro; &unbekannt; & &#x26; &#38;', 'Mut Übung € &unbekannt; & & &'],
    ['&LT;b>&AMP;', '&'],
    ['<![CDATA[&Uuml; & < ]]>&szlig;', 'Ü & < ß'],
  ] as const) {
    it(JSON.stringify(text), () => expect(title(text) ?? '').to.equal(expected));
  }
});
