import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { jsonStories } from '../../src/story-teaser/feed.ts';
import { jsonFeedSchema, jsonSchemas, wordpressPostsSchema } from '../../src/schemas.ts';
import { FEED_BASE, feeds } from './feeds.ts';
import type { Story } from '../../src/story-teaser/story.ts';

type Path = readonly PropertyKey[];
type Container = Record<PropertyKey, unknown>;

const html = (text: string): string => text.replace(/<[^>]*>|\s+/g, ' ').trim();
const read = (data: unknown): Story[] | undefined => jsonStories(data, FEED_BASE, html);

/** Feeds that use all that is read; the second entry stays as it is. */
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  language: 'de',
  authors: [{ name: 'Redaktion' }],
  author: { name: 'Alt' },
  items: [
    {
      id: '1',
      url: 'https://iq.example/1',
      external_url: 'https://other.example/1',
      title: 'Mut',
      summary: 'Kurz',
      content_html: `<p>${'Wort '.repeat(200)}</p>`,
      content_text: 'Wort '.repeat(400),
      image: 'https://iq.example/1.jpg',
      banner_image: 'https://iq.example/2.jpg',
      date_published: '2026-10-01',
      date_modified: '2026-10-02',
      language: 'en',
      tags: ['Mut', 'Wege'],
      authors: [{ name: 'Mara Beispiel' }, { name: 'Jan Muster' }],
      author: { name: 'Früher' },
      attachments: [{ mime_type: 'audio/mpeg' }, { mime_type: 'video/mp4' }],
      _iq: { consent_until: '2026-12-31' },
    },
    { id: 2, url: 'https://iq.example/2', title: 'Wege' },
  ],
};

const sizes = {
  medium: { source_url: 'https://iq.example/300.jpg', width: 300, height: 200 },
  large: { source_url: 'https://iq.example/600.jpg', width: 600, height: 400 },
};
const posts = [
  {
    id: 1,
    link: 'https://iq.example/1',
    status: 'publish',
    title: { rendered: 'Mut' },
    excerpt: { rendered: '<p>Kurz</p>', protected: false },
    content: { rendered: `<p>${'Wort '.repeat(200)}</p>`, protected: false },
    date_gmt: '2026-10-01T08:00:00',
    date: '2026-10-01T10:00:00',
    meta: { iq_consent_until: '2026-12-31' },
    _embedded: {
      author: [{ name: 'Mara Beispiel' }],
      'wp:featuredmedia': [
        {},
        { source_url: 'https://iq.example/1.jpg', alt_text: 'Der Laden', media_details: { width: 1200, height: 800, sizes } },
      ],
      'wp:term': [[{ name: 'Brandenburg' }], [{ name: 'Mut' }]],
    },
  },
  { link: 'https://iq.example/2', title: { rendered: 'Wege' } },
];

/** Right ones for one place and wrong ones for another. */
const VALUES = [undefined, null, true, false, 0, 7, -1.5, '', 'x', ' ', '2026-12-31', '2026-02-30', '2026-12-31T00:00:00Z', [], {}, [[]]]
  .concat([[null], ['x'], [7], [{}], [['x']], [{ name: 'x' }], [[{ name: 'x' }]], { name: 'x' }, { name: 7 }, { rendered: 'x' }] as never[])
  .concat([
    { x: { source_url: 'https://iq.example/x.jpg', width: '150', height: 100 } },
    { consent_until: 7 },
    { iq_consent_until: null },
  ] as never[]);

/** Every place in data, itself too. */
const pathsOf = (data: unknown, path: Path = []): Path[] => [
  path,
  ...(typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([key, value]) => pathsOf(value, [...path, Array.isArray(data) ? Number(key) : key]))
    : []),
];

const at = (data: unknown, path: Path): unknown => path.reduce<unknown>((value, key) => (value as Container)[key], data);

function withValue(data: unknown, path: Path, value: unknown): unknown {
  if (path.length === 0) return value;
  const copy = structuredClone(data);
  const last = path.at(-1)!;
  const container = at(copy, path.slice(0, -1)) as Container;
  if (value === undefined && !Array.isArray(container)) Reflect.deleteProperty(container, last);
  else container[last] = value;
  return copy;
}

function without(data: unknown, path: Path): unknown {
  const copy = structuredClone(data);
  const container = at(copy, path.slice(0, -1));
  if (Array.isArray(container)) container.splice(Number(path.at(-1)), 1);
  else Reflect.deleteProperty(container as Container, path.at(-1)!);
  return copy;
}

/** What a refused part takes with it: a consent, or what has to be there, its entry; anything else only itself. */
function partToDrop(data: unknown, path: Path): Path {
  const entry = path.slice(0, Array.isArray(data) ? 1 : 2);
  const value = at(data, path);
  const isMeta = path.at(-1) === 'meta' && typeof value === 'object' && value !== null;
  const isNeeded = isMeta || /,(?:_iq|meta,iq_consent_until)\b/.test(path.join()) || (path.at(-1) === 'link' && value === undefined);
  return isNeeded ? entry : path;
}

const schemaOf = (data: unknown): typeof jsonFeedSchema | typeof wordpressPostsSchema =>
  Array.isArray(data) ? wordpressPostsSchema : jsonFeedSchema;

/** The data without what the schema refuses; `undefined` where it refuses the whole. */
function accepted(data: unknown): unknown {
  for (let rest = data; ;) {
    const { error } = schemaOf(rest).safeParse(rest);
    if (!error) return rest;
    // From the end, so that places in lists stay what they are.
    const path = partToDrop(rest, error.issues.at(-1)!.path);
    if (path.length === 0 || path[0] === 'version' || (path[0] === 'items' && path.length === 1)) return undefined;
    rest = without(rest, path);
  }
}

/** A list without any post is none of WordPress, but an empty one is. */
const isNoFeed = (data: unknown): boolean => Array.isArray(data) && data.length > 0 && read(data) === undefined;

function check(data: unknown): void {
  const rest = accepted(data);
  assert.deepEqual(read(data), rest === undefined || isNoFeed(data) ? undefined : read(rest), JSON.stringify(data));
}

describe('the reader drops what the schemas refuse, and reads what they accept', () => {
  it('in examples with everything', () => {
    for (const data of [feed, posts]) {
      assert.equal(accepted(data), data);
      const [story] = read(data)!;
      const known = ['url', 'title', 'summary', 'image', 'date', 'tags', 'author', 'minutes', 'consentUntil'];
      assert.deepEqual(
        known.filter((name) => !Object.hasOwn(story!, name)),
        [],
      );
      assert.equal(read(data)!.length, 2);
    }
    assert.equal(read(feed)![0]!.media, 'audio');
    assert.equal(read(posts)![0]!.image!.srcset?.split(', ').length, 3);
  });

  for (const [name, data] of Object.entries({ feed, posts })) {
    for (const path of pathsOf(data)) {
      it(`with other values for ${name} ${path.join('.')}`, () => {
        for (const value of VALUES) check(withValue(data, path, value));
      });
    }
  }

  it('keeps an entry that the schema accepts, whatever stands in one place of it', () => {
    let count = 0;
    for (const data of [feed, posts]) {
      // The status, the password and an empty address are no matter of type.
      const paths = pathsOf(data).filter((path) => !path.some((key) => ['status', 'protected', 'link'].includes(String(key))));
      for (const path of paths.filter((one) => one.length > (data === feed ? 2 : 1))) {
        for (const value of VALUES) {
          const other = withValue(data, path, value);
          if (!schemaOf(other).safeParse(other).success || /^(items,1|1),/.test(path.join())) continue;
          assert.equal(read(other)?.length, 2, `${path.join('.')} ${JSON.stringify(value)}`);
          count++;
        }
      }
    }
    assert.ok(count > 200, String(count));
  });

  for (const { file } of feeds.filter((one) => one.file.endsWith('.json') && one.file !== 'json-cut-off.json')) {
    it(`in ${file}`, () => check(JSON.parse(readFileSync(`test/story-teaser/feeds/${file}`, 'utf8').replace(/^\uFEFF/, ''))));
  }
});

describe('the schemas as JSON Schema', () => {
  it('let feeds say more', () => {
    assert.doesNotMatch(JSON.stringify([jsonSchemas.jsonFeed, jsonSchemas.wordpressPosts]), /additionalProperties":false/);
    assert.equal((jsonSchemas.jsonFeed as { type: string }).type, 'object');
    assert.equal((jsonSchemas.wordpressPosts as { type: string }).type, 'array');
  });
});
