/** Feeds of platforms and services; see feeds.ts. */
import { courage, first, goal, regulars, second, wide, type FeedCase } from './feed-case.ts';

export const serviceFeeds: FeedCase[] = [
  {
    file: 'ghost.xml',
    source: 'TryGhost/Ghost ghost/core/core/frontend/services/rss/generate-feed.js',
    kind: 'rss',
    items: [
      {
        title: 'Mut & Know-how',
        url: 'https://iq.example/mut/',
        summary: wide,
        image: { url: 'https://iq.example/content/images/2026/10/laden.jpg', alt: '' },
        date: 'Thu, 01 Oct 2026 08:00:00 GMT',
        tags: ['Brandenburg'],
        author: 'Mara Beispiel',
      },
      {
        title: second,
        url: 'https://iq.example/unterstuetzung/',
        summary: `${courage} ${regulars}`,
        date: 'Tue, 15 Sep 2026 12:30:00 GMT',
        author: 'Jan Muster',
      },
    ],
  },
  {
    file: 'podlove.xml',
    source: 'a feed of Podlove Podcast Publisher 3.8.1 kept in the test of an RSS archive (form seen)',
    kind: 'rss',
    items: [
      {
        title: 'W002 Mut',
        url: 'https://podcast.iq.example/2026/10/01/w002-mut/',
        summary: wide,
        image: { url: 'https://podcast.iq.example/w002.jpg', alt: '' },
        date: 'Thu, 01 Oct 2026 08:00:00 +0000',
        language: 'de-DE',
        author: 'Mara & Jan',
      },
      {
        title: 'W001 Wege',
        url: 'https://podcast.iq.example/2026/09/15/w001-wege/',
        summary: courage,
        date: 'Tue, 15 Sep 2026 12:30:00 +0000',
        language: 'de-DE',
      },
    ],
  },
  {
    file: 'medium.xml',
    source: 'feeds of Medium kept in tests of client libraries (form seen), the second item as for members only',
    kind: 'rss',
    items: [
      {
        title: first,
        url: 'https://medium.example/@mara/mut-4c57cf14bce5?source=rss-310eb3bcba4c------2',
        summary: wide,
        date: 'Thu, 01 Oct 2026 08:01:19 GMT',
        tags: ['brandenburg', 'self-employment'],
        author: 'Mara Beispiel',
      },
      {
        title: second,
        url: 'https://medium.example/@mara/unterstuetzung-fedcba987654?source=rss-310eb3bcba4c------2',
        summary: `${courage} Continue reading on Medium »`,
        date: 'Tue, 15 Sep 2026 12:30:00 GMT',
        author: 'Mara Beispiel',
      },
    ],
  },
  {
    file: 'mastodon.xml',
    source:
      'mastodon/mastodon app/lib/rss/media_content.rb; an item without title, the description of a picture as its alternative text: form only',
    kind: 'rss',
    items: [
      {
        url: 'https://social.example/@iq/111',
        summary: `${wide} https://iq.example/mut`,
        image: { url: 'https://files.social.example/media/1.jpg', alt: 'Der Laden von außen' },
        date: 'Thu, 01 Oct 2026 08:00:00 +0000',
        tags: ['brandenburg'],
      },
      { url: 'https://social.example/@iq/110', summary: `${courage} ${regulars}`, date: 'Tue, 15 Sep 2026 12:30:00 +0000' },
    ],
  },
  {
    file: 'blogger.xml',
    source: 'a feed of Blogger kept in a test for Android Studio updates (form seen); the thumbnail: form only',
    kind: 'atom',
    items: [
      {
        title: 'Mut & Know-how',
        url: 'https://iq.blog.example/2026/10/mut.html',
        summary: `${wide} ${regulars}`,
        image: { url: 'https://img.blog.example/s72-c/laden.jpg', alt: '' },
        date: '2026-10-01T01:00:00.000-07:00',
        tags: ['Brandenburg'],
        author: 'Mara Beispiel',
      },
      {
        url: 'https://iq.blog.example/2026/09/wege.html',
        summary: courage,
        date: '2026-09-15T05:30:00.000-07:00',
        author: 'Mara Beispiel',
      },
    ],
  },
  {
    file: 'youtube.xml',
    source: 'youtube.com/feeds/videos.xml kept as a sample (form seen)',
    kind: 'atom',
    items: [
      {
        title: 'Mut & Know-how',
        url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa',
        summary: `${wide} ${goal}`,
        image: { url: 'https://i1.ytimg.com/vi/aaaaaaaaaaa/hqdefault.jpg', alt: '' },
        date: '2026-10-01T08:00:00+00:00',
        author: 'IQ Netzwerk',
      },
      {
        title: second,
        url: 'https://www.youtube.com/shorts/bbbbbbbbbbb',
        image: { url: 'https://i2.ytimg.com/vi/bbbbbbbbbbb/hqdefault.jpg', alt: '' },
        date: '2026-09-15T12:30:00+00:00',
        author: 'IQ Netzwerk',
      },
    ],
  },
  {
    file: 'moodle.xml',
    source: 'moodle/moodle lib/rsslib.php',
    kind: 'rss',
    items: [
      {
        title: first,
        url: 'https://lernen.example/mod/forum/discuss.php?d=12&parent=34',
        summary: `von Mara Beispiel. ${wide}`,
        date: 'Thu, 01 Oct 2026 08:00:00 GMT',
        language: 'de',
        tags: ['Ankündigungen'],
      },
      {
        title: second,
        url: 'https://lernen.example/mod/forum/discuss.php?d=11',
        summary: courage,
        image: { url: 'https://lernen.example/pluginfile.php/1/laden.png', alt: '' },
        date: 'Tue, 15 Sep 2026 12:30:00 GMT',
        language: 'de',
      },
    ],
  },
  {
    file: 'nextcloud.xml',
    source: 'nextcloud/activity templates/rss.php (the second entry has no link)',
    kind: 'rss',
    items: [
      {
        title: 'Du hast "geschichten/mut.md" geändert',
        url: 'https://cloud.example/index.php/apps/files/?dir=/geschichten&scrollto=mut.md',
        summary: `${wide} ${regulars}`,
        date: 'Thu, 01 Oct 2026 08:00:00 +0000',
        language: 'de',
      },
    ],
  },
  {
    file: 'github-releases.xml',
    source: 'releases of github.com kept in a test for a Go client (form seen); links were relative in 2016, as in the second entry',
    kind: 'atom',
    items: [
      {
        title: 'v0.2.0',
        url: 'https://github.com/iq-netzwerk/widgets/releases/tag/v0.2.0',
        summary: 'Neu Mut & Know-how <iq-story-teaser>',
        image: { url: 'https://avatars.githubusercontent.com/u/1?s=60&v=4', alt: '' },
        date: '2026-10-01T08:00:00Z',
        language: 'en-US',
        author: 'mara-beispiel',
      },
      {
        title: 'v0.1.0',
        url: 'https://partner.example/iq-netzwerk/widgets/releases/tag/v0.1.0',
        date: '2026-09-15T12:30:00Z',
        language: 'en-US',
        author: 'mara-beispiel',
      },
    ],
  },
];
