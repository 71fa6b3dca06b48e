/** Feeds in JSON; see feeds.ts. */
import { courage, first, regulars, second, third, wide, type FeedCase } from './feed-case.ts';

const posts = 'WordPress/WordPress wp-includes/rest-api/endpoints/class-wp-rest-posts-controller.php';
const both = 'Mara Beispiel, Jan Muster';

export const jsonFeeds: FeedCase[] = [
  {
    file: 'wp-posts.json',
    source: `${posts}; what is embedded: as quoted in tests of WordPress clients`,
    kind: 'wordpress',
    items: [
      {
        title: 'Mit Mut & Know-how – zur „Selbstständigkeit“',
        url: 'https://iq.example/2026/10/mut/',
        summary: `${wide} […]`,
        image: { url: 'https://iq.example/wp-content/uploads/2026/10/laden.jpg', alt: 'Der Laden in Bernau' },
        date: '2026-10-01T00:30:00',
        moment: '2026-09-30T22:30:00.000Z',
        tags: ['Brandenburg', 'Gründung & Nachfolge', 'Mut'],
        author: 'Mara Beispiel',
      },
      {
        title: 'Unterstützung durch Netzwerk\u00ADarbeit',
        url: 'https://iq.example/2026/09/unterstuetzung/',
        summary: courage,
        date: '2026-09-15T14:30:00',
        moment: '2026-09-15T12:30:00.000Z',
        tags: ['Allgemein'],
      },
    ],
  },
  {
    file: 'wp-posts-hidden.json',
    source: `${posts}: status, protected; the last post as with _fields`,
    kind: 'wordpress',
    items: [
      { title: first, url: 'https://iq.example/1/', summary: wide, date: '2026-10-01T10:00:00', moment: '2026-10-01T08:00:00.000Z' },
      { title: second, url: 'https://iq.example/6/', summary: courage, date: '2026-09-15T14:30:00' },
    ],
  },
  { file: 'wp-empty.json', source: 'form only', kind: 'wordpress', items: [] },
  { file: 'wp-wrong-types.json', source: 'form only', kind: 'wordpress', items: [{ title: first, url: 'https://iq.example/c/' }] },
  {
    file: 'json-feed.json',
    source: 'jsonfeed.org/version/1.1',
    kind: 'json-feed',
    items: [
      {
        title: 'Mut &amp; Know-how <wirklich>',
        url: 'https://iq.example/mut',
        summary: `${wide} &amp; mehr`,
        image: { url: 'https://iq.example/laden.jpg', alt: '' },
        date: '2026-10-01T10:00:00+02:00',
        language: 'de',
        tags: ['Brandenburg', 'Mut'],
        author: both,
      },
      {
        title: second,
        url: 'https://partner.example/wege',
        summary: `${courage} ${regulars}`,
        image: { url: 'https://partner.example/feeds/banner.jpg', alt: '' },
        date: '2026-09-15',
        language: 'en',
        author: 'Jan Muster',
      },
      {
        title: third,
        url: 'https://other.example/3',
        summary: 'Das nächste Ziel ist die GmbH-Gründung und Anstellung eines Mitarbeiters.',
        language: 'de',
        author: both,
      },
    ],
  },
  {
    file: 'json-feed-1.0.json',
    source: 'jsonfeed.org/version/1 (author instead of authors)',
    kind: 'json-feed',
    items: [
      { title: first, url: 'https://iq.example/mut', summary: wide, date: '2026-10-01T08:00:00Z', author: 'Jan Muster' },
      { title: second, url: 'https://iq.example/wege', summary: courage, author: 'Mara Beispiel' },
    ],
  },
  {
    file: 'microblog.json',
    source: 'form only (micro.blog: version 1, no titles)',
    kind: 'json-feed',
    items: [
      {
        url: 'https://iq.micro.example/2026/10/01/mut.html',
        summary: `${wide} Mehr`,
        date: '2026-10-01T10:00:00+02:00',
        tags: ['brandenburg'],
      },
      { url: 'https://iq.micro.example/2026/09/15/wege.html', summary: courage, date: '2026-09-15T14:30:00+02:00' },
    ],
  },
  {
    file: 'json-wrong-types.json',
    source: 'form only',
    kind: 'json-feed',
    items: [{ title: first, url: 'https://iq.example/b', summary: wide, tags: ['mut'], author: 'Mara Beispiel' }],
  },
  { file: 'json-bom.json', source: 'form only', kind: 'json-feed', items: [{ title: first, url: 'https://iq.example/a' }] },
];
