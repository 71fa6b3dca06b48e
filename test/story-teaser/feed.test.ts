import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/story-teaser/feed-document.controller.ts';
import { FEED_BASE, feeds, hugeFeed } from './feeds.ts';
import type { FeedCase, FeedItem } from './feed-case.ts';
import type { Story } from '../../src/story-teaser/story.ts';
import { growth, IN_PROPORTION } from '../growth.ts';

async function read(file: string, contentType = ''): Promise<Story[] | undefined> {
  const response = await fetch(`/test/story-teaser/feeds/${file}`);
  expect(response.status, file).to.equal(200);
  return readFeed(new Uint8Array(await response.arrayBuffer()), contentType, FEED_BASE + file);
}

const readText = (text: string): Story[] | undefined => readFeed(new TextEncoder().encode(text), '', FEED_BASE);

/** The date of the corpus as the reader has it: a day, a moment in UTC, or none. */
function expectedDate({ date, moment }: FeedItem, { kind }: FeedCase): string | undefined {
  if (moment !== undefined || date === undefined) return moment ?? undefined;
  if (kind === 'wordpress') return date.slice(0, 10);
  return date.length === 10 ? date : new Date(date).toISOString();
}

const expectedStory = (item: FeedItem, feed: FeedCase): Partial<Story> => {
  const { moment: _, date: __, ...rest } = item;
  const date = expectedDate(item, feed);
  return date ? { ...rest, date } : rest;
};

/** What the corpus says of a story; the rest is tested beside it. */
const knownParts = ({ minutes: _, media: __, consentUntil: ___, image, ...rest }: Story): Partial<Story> =>
  image ? { ...rest, image: { url: image.url, alt: image.alt } } : rest;

describe('readFeed reads', () => {
  for (const feed of feeds) {
    it(feed.file, async () => {
      const stories = await read(feed.file);
      const expected = feed.kind === 'refused' ? undefined : feed.items.map((item) => expectedStory(item, feed));
      expect(stories?.map(knownParts)).to.deep.equal(expected);
    });
  }
});

describe('readFeed decodes', () => {
  const tailor = '<rss><channel><item><title>Änderung</title><link>https://iq.example/a</link></item></channel></rss>';
  const latin = Uint8Array.from(tailor, (character) => character.charCodeAt(0));
  const utf8 = new TextEncoder().encode(tailor);
  const wide = (isBig: boolean): Uint8Array => Uint8Array.from([...latin].flatMap((code) => (isBig ? [0, code] : [code, 0])));
  const declared = (name: string): Uint8Array =>
    Uint8Array.from(`<?xml version='1.0' encoding='${name}'?>${tailor}`, (character) => character.charCodeAt(0));
  const cases: [name: string, bytes: Uint8Array, contentType: string, title: string][] = [
    ['UTF-8 without a word', utf8, '', 'Änderung'],
    ['UTF-8 that the server calls Latin 1', utf8, 'text/xml; charset=ISO-8859-1', 'Änderung'],
    ['Latin 1 by the server', latin, 'text/xml; charset="iso-8859-1"', 'Änderung'],
    ['Latin 1 by the declaration', declared('ISO-8859-1'), '', 'Änderung'],
    ['Latin 1 by the declaration against the server', declared('ISO-8859-1'), 'application/xml; charset=utf-8', 'Änderung'],
    ['the server before the declaration', declared('windows-1251'), 'text/xml; charset=windows-1252', 'Änderung'],
    ['Latin 1 without a word, with a mark for what is lost', latin, 'text/xml', '\uFFFDnderung'],
    ['a charset that does not exist', utf8, 'text/xml; charset=x-nonsense', 'Änderung'],
    ['UTF-16 with mark', Uint8Array.from([0xff, 0xfe, ...wide(false)]), '', 'Änderung'],
    ['UTF-16, big-endian, with mark', Uint8Array.from([0xfe, 0xff, ...wide(true)]), 'text/xml; charset=utf-8', 'Änderung'],
  ];
  for (const [name, bytes, contentType, title] of cases) {
    it(name, () => expect(readFeed(bytes, contentType, FEED_BASE)).to.deep.equal([{ url: 'https://iq.example/a', title }]));
  }
  for (const bytes of [[], [0], [0xff], [0xfe, 0xff], [0xff, 0xfe, 0x3c], [0x7b], [0x20, 0x0a], [0xc3]]) {
    it(`nothing in the bytes ${bytes.join(' ')}`, () => expect(readFeed(Uint8Array.from(bytes), '', FEED_BASE)).to.equal(undefined));
  }
});

describe('readFeed takes what is hostile', () => {
  it('without running or loading anything of it', async () => {
    performance.clearResourceTimings();
    const traps = [
      '<img src="/trap?1" onerror="window.trapped = 1">',
      '<script>window.trapped = 1</script><link rel=stylesheet href="/trap?2">',
    ]
      .concat(
        '<iframe srcdoc="<script>parent.trapped = 1</script>"></iframe><svg onload="window.trapped = 1"><image href="/trap?3"/></svg>',
      )
      .concat('<video src="/trap?4" poster="/trap?5" autoplay></video><style>@import "/trap?6"; * { background: url(/trap?7) }</style>');
    const page = `<?xml version="1.0"?><?xml-stylesheet href="/trap?8" type="text/css"?><rss xmlns:h="http://www.w3.org/1999/xhtml"><channel>
      <item><title>a</title><link>https://iq.example/a</link><description><![CDATA[Text ${traps.join('')}]]></description>
      <h:script>window.trapped = 1</h:script><h:img src="/trap?9" onerror="window.trapped = 1"/><h:link rel="stylesheet" href="/trap?10"/></item>
      </channel></rss>`;
    expect(readText(page)).to.deep.equal([{ url: 'https://iq.example/a', title: 'a', summary: 'Text' }]);
    // Something that is loaded after all of it.
    const loaded = new Promise<void>((resolve) => {
      new PerformanceObserver((list, observer) => {
        if (!list.getEntries().some(({ name }) => name.endsWith('?last'))) return;
        observer.disconnect();
        resolve();
      }).observe({ entryTypes: ['resource'] });
    });
    await (await fetch('/test/story-teaser/feeds/rss-empty.xml?last')).text();
    await loaded;
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('trap'))).to.deep.equal([]);
    expect('trapped' in window).to.equal(false);
  });

  it('as nothing, when it is nested too deeply', () => {
    expect(readText(`<rss><channel>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</channel></rss>`) ?? []).to.deep.equal([]);
    expect(readText('['.repeat(100_000))).to.equal(undefined);
  });

  it('with 24 000 stories, in a time that grows with their number and not with its square', () => {
    const readHuge = (length: number): unknown => expect(readText(hugeFeed(length))!.length).to.be.greaterThan(length / 100);
    expect(growth(readHuge, 2_000_000, 2)).to.be.below(IN_PROPORTION);
  });

  it('with texts that have no end', () => {
    const readEndless = (length: number): unknown => {
      const text = '&uuml;&amp;lt; &x '.repeat(length / 18);
      const [story] = readText(
        `<rss><channel><item><link>https://iq.example/a</link><description>${text}</description></item></channel></rss>`,
      )!;
      return expect(story!.summary!.length).to.be.lessThan(401);
    };
    expect(growth(readEndless, 900_000, 2)).to.be.below(IN_PROPORTION);
  });
});

describe('readFeed under Trusted Types', () => {
  it('lets the caller approve every text before it is parsed', () => {
    const approved: string[] = [];
    readFeed(
      new TextEncoder().encode('<rss><channel><item><title>a &amp;amp; b</title><link>/a</link></item></channel></rss>'),
      '',
      FEED_BASE,
      (text) => {
        approved.push(text);
        return text;
      },
    );
    expect(approved.map((text) => text.slice(0, 5))).to.deep.equal(['<rss>', 'a &am']);
  });
});
