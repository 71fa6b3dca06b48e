import { expect } from '@open-wc/testing';
import { parseFeed } from 'feedsmith';
import { readFeed } from '../../src/story-teaser/feed-document.controller.ts';
import { first, second, third } from './feed-case.ts';
import { FEED_BASE, feeds } from './feeds.ts';

/** The library reads text; these files are not in UTF-8. */
const CHARSETS: Readonly<Record<string, string>> = {
  'rss-windows-1251.xml': 'windows-1251',
  'rss-latin1.xml': 'iso-8859-1',
  'rss-utf16.xml': 'utf-16le',
};

/** What both say of an item. */
type Line = `${string} | ${string}`;

/** An item of the library, whatever the format: no rules, only what stands in the feed. */
interface Item {
  title?: string | { value?: string };
  link?: string;
  url?: string;
  external_url?: string;
  guid?: { value?: string };
  links?: { href?: string; rel?: string; type?: string }[];
}

/** Lines of one of the two that the other has otherwise or not at all, and why. */
interface Difference {
  reason: string;
  ours?: Line[];
  theirs?: Line[];
}

const RELATIVE = 'addresses are told as they stand';
const IQ = 'https://iq.example/';

const DIFFERENCES: Readonly<Record<string, Difference[]>> = {
  'drupal.xml': [
    {
      reason: RELATIVE,
      ours: [`${second} & mehr | ${IQ}de/geschichten/unterstuetzung`],
      theirs: [`${second} & mehr | /de/geschichten/unterstuetzung`],
    },
  ],
  'github-releases.xml': [
    {
      reason: RELATIVE,
      ours: ['v0.1.0 | https://partner.example/iq-netzwerk/widgets/releases/tag/v0.1.0'],
      theirs: ['v0.1.0 | /iq-netzwerk/widgets/releases/tag/v0.1.0'],
    },
  ],
  'rss-relative.xml': [
    {
      reason: RELATIVE,
      ours: [
        `${first} | ${IQ}de/geschichten/mut`,
        `${second} | ${IQ}de/geschichten/archiv/wege?a=1&b=2`,
        `${third} | https://other.example/z`,
      ],
      theirs: [`${first} | mut`, `${second} | wege?a=1&b=2`, `${third} | ../z`],
    },
  ],
  'rss-relative-without-base.xml': [
    {
      reason: RELATIVE,
      ours: [
        `${first} | https://partner.example/geschichten/mut`,
        `${second} | https://partner.example/feeds/wege.html`,
        `${third} | https://iq.example/drei`,
      ],
      theirs: [`${first} | /geschichten/mut`, `${second} | wege.html`, `${third} | //iq.example/drei`],
    },
  ],
  'rss-arabic.xml': [
    {
      reason: RELATIVE,
      ours: [`الشجاعة & المعرفة | ${IQ}ar/%D9%82%D8%B5%D8%B5/1`],
      theirs: [`الشجاعة & المعرفة | ${IQ}ar/قصص/1`],
    },
  ],
  'nextcloud.xml': [
    { reason: 'a guid that is no permanent link', theirs: [`${second} | https://cloud.example/index.php/apps/activity/rss.php?id=11`] },
  ],
  'rss-guid.xml': [
    {
      reason: 'a guid that is no permanent link',
      theirs: [`Ohne Link, guid keine Adresse | ${IQ}3`, 'Ohne Link, guid ein Schlüssel | tl_news_4'],
    },
    { reason: 'no address', theirs: ['Nur Titel | '] },
  ],
  'rss-duplicates.xml': [
    {
      reason: 'the same story again',
      theirs: [`${first} (zweimal) | ${IQ}a`, `${first} (geteilt) | ${IQ}a?utm_source=rss`],
    },
  ],
  'rss-hostile.xml': [
    {
      reason: 'no address of the web',
      theirs: [
        'Skript als Adresse | javascript:alert(1)',
        'Skript mit Leerzeichen | JaVaScRiPt:alert(1)',
        'Skript mit Umbruch | java\nscript:alert(1)',
        'Skript in der guid | javascript:alert(1)',
        'Daten als Adresse | data:text/html,x',
        'Datei als Adresse | file:///etc/hostname',
        'Keine Adresse | https://',
      ],
    },
    {
      reason: 'a script is no text (the plain text of this test has it)',
      ours: [`${first} | ${IQ}a`],
      theirs: [`${first}alert(1) | ${IQ}a`],
    },
    {
      reason: RELATIVE,
      ours: [`${third} fett | ${IQ}c%22onmouseover=%22alert(1)`],
      theirs: [`${third} fett | ${IQ}c"onmouseover="alert(1)`],
    },
  ],
  'json-feed.json': [
    { reason: 'the title is plain text there', ours: [`Mut &amp; Know-how <wirklich> | ${IQ}mut`], theirs: [`Mut & Know-how | ${IQ}mut`] },
    { reason: RELATIVE, ours: [`${second} | https://partner.example/wege`], theirs: [`${second} | /wege`] },
  ],
  'json-wrong-types.json': [
    { reason: 'a number is no address', theirs: ['Adresse als Zahl | 5'] },
    { reason: 'neither title nor text', theirs: [` | ${IQ}a`] },
  ],
  'atom-text-types.xml': [
    { reason: 'the title is plain text there', ours: [`Mut <b>wörtlich</b> | ${IQ}1`], theirs: [`Mut wörtlich | ${IQ}1`] },
  ],
  'atom-links.xml': [
    { reason: 'HTML before other alternates', ours: [`${first} | ${IQ}1.html`], theirs: [`${first} | ${IQ}1.json`] },
    { reason: 'the long name of a relation', ours: [`${second} | ${IQ}2`], theirs: [`${second} | `] },
    { reason: RELATIVE, ours: [`${third} | ${IQ}de/sub/4`], theirs: [`${third} | 4`] },
    { reason: 'no address of the web', theirs: ['Ohne passenden Link | ', 'Skript | javascript:alert(1)'] },
  ],
};

/** What we do not read and the library does. */
const REFUSED: Readonly<Record<string, string>> = {
  'plone-rss1.xml': 'RSS 1.0',
  'atom-0.3.xml': 'Atom 0.3',
  'json-items-object.json': 'an object instead of a list',
  'json-other.json': 'no JSON Feed by its version',
  'rss-billion-laughs.xml': 'entities of its own; the library leaves them as they are',
};

const plain = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, ' ').trim();

function lineOf(item: Item): Line {
  const title = typeof item.title === 'object' ? item.title.value : item.title;
  const link = item.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
  const url = item.url ?? item.external_url ?? item.link ?? link ?? item.guid?.value ?? '';
  return `${plain(title ?? '')} | ${url}`;
}

/** The lines of the library; `undefined` where it finds no feed. */
function theirs(text: string): Line[] | undefined {
  try {
    const { feed } = parseFeed(text) as { feed: { items?: Item[]; entries?: Item[] } };
    return (feed.items ?? feed.entries ?? []).map(lineOf);
  } catch {
    return undefined;
  }
}

/** Takes lines away, each of which has to be there. */
function without(lines: readonly Line[] | undefined, gone: readonly Line[]): Line[] | undefined {
  expect(gone.filter((line) => !lines?.includes(line))).to.deep.equal([]);
  return lines?.filter((line) => !gone.includes(line));
}

describe('readFeed and an independent parser see the same titles and addresses', () => {
  // The library does not read posts of WordPress.
  for (const { file } of feeds.filter(({ kind }) => kind !== 'wordpress')) {
    const differences = DIFFERENCES[file] ?? [];
    const reasons = [...differences.map(({ reason }) => reason), ...(REFUSED[file] ? [REFUSED[file]] : [])];
    it(`${file}${reasons.length > 0 ? `, but for: ${reasons.join('; ')}` : ''}`, async () => {
      const bytes = new Uint8Array(await (await fetch(`/test/story-teaser/feeds/${file}`)).arrayBuffer());
      const ours = readFeed(bytes, '', FEED_BASE + file)?.map(({ title = '', url }): Line => `${title} | ${url}`);
      const their = theirs(new TextDecoder(CHARSETS[file]).decode(bytes));
      if (REFUSED[file]) {
        expect(ours).to.equal(undefined);
        expect(their).to.have.length(1);
        return;
      }
      const lines = without(
        ours,
        differences.flatMap((difference) => difference.ours ?? []),
      );
      expect(lines).to.deep.equal(
        without(
          their,
          differences.flatMap((difference) => difference.theirs ?? []),
        ),
      );
    });
  }
});
