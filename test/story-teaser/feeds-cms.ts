/** Feeds of content management systems and site generators; see feeds.ts. */
import { courage, first, goal, regulars, second, wide, type FeedCase } from './feed-case.ts';

const firstDay = 'Thu, 01 Oct 2026 08:00:00 +0000';
const secondDay = 'Tue, 15 Sep 2026 12:30:00 +0000';
const firstLocal = 'Thu, 01 Oct 2026 10:00:00 +0200';
const secondLocal = 'Tue, 15 Sep 2026 14:30:00 +0200';
const image = (url: string, alt = ''): { url: string; alt: string } => ({ url: `https://iq.example/${url}`, alt });

export const cmsFeeds: FeedCase[] = [
  {
    file: 'wordpress.xml',
    source: 'WordPress/WordPress wp-includes/feed-rss2.php; the sentence after the excerpt is from an SEO plugin, form only',
    kind: 'rss',
    items: [
      {
        title: 'Mit Mut & Know-how – zur Selbstständigkeit',
        url: 'https://iq.example/2026/10/mit-mut-und-know-how/',
        summary: `${wide} „${regulars}“ […]`,
        date: firstDay,
        language: 'de',
        tags: ['Brandenburg', 'Gründung & Nachfolge'],
        author: 'Mara Beispiel',
      },
      {
        title: second,
        url: 'https://iq.example/2026/09/unterstuetzung/',
        summary: courage,
        image: image('wp-content/uploads/2026/09/bernau.jpg'),
        date: secondDay,
        language: 'de',
        tags: ['Brandenburg'],
        author: 'Mara Beispiel',
      },
    ],
  },
  {
    file: 'wordpress-media.xml',
    source: 'form only (media elements as hosted WordPress writes them)',
    kind: 'rss',
    items: [
      {
        title: first,
        url: 'https://iq.example/mut/',
        summary: wide,
        image: image('wp-content/uploads/2026/10/laden.jpg'),
        date: firstDay,
        language: 'de-DE',
        author: 'redaktion',
      },
      {
        title: second,
        url: 'https://iq.example/unterstuetzung/',
        summary: `${courage} ${goal}`,
        image: image('wp-content/uploads/2026/09/rundgang.jpg'),
        date: secondDay,
        language: 'de-DE',
      },
    ],
  },
  {
    file: 'typo3-news.xml',
    source: 'georgringer/news Resources/Private/Templates/News/List.xml',
    kind: 'rss',
    items: [
      {
        title: 'Mut & Know-how: "Wege" zur Selbstständigkeit',
        url: 'https://iq.example/aktuelles/detail?tx_news_pi1%5Bnews%5D=42&cHash=3d4e5f',
        summary: wide,
        image: image('fileadmin/_processed_/a/b/csm_laden_0123456789.jpg'),
        date: firstLocal,
        language: 'de-de',
        tags: ['Brandenburg', 'Gründung & Nachfolge'],
      },
      { title: second, url: 'https://iq.example/aktuelles/unterstuetzung', summary: courage, date: secondLocal, language: 'de-de' },
    ],
  },
  {
    file: 'typo3-news-atom.xml',
    source: 'georgringer/news Resources/Private/Templates/News/List.atom',
    kind: 'atom',
    items: [
      {
        title: 'Mut & Know-how',
        url: 'https://iq.example/aktuelles/mut?a=1&b=2',
        summary: wide,
        date: '2026-10-01T10:00:00+02:00',
        author: 'Jan Muster',
      },
      {
        title: second,
        url: 'https://iq.example/aktuelles/unterstuetzung',
        summary: `${courage} ${regulars}`,
        date: '2026-09-15T14:30:00+02:00',
      },
    ],
  },
  {
    file: 'drupal.xml',
    source: 'drupal/drupal core/modules/views/templates/views-view-row-rss.html.twig; fields within the description: form only',
    kind: 'rss',
    items: [
      {
        title: first,
        url: 'https://iq.example/de/geschichten/mut',
        summary: `${first} ${wide} ${regulars} redaktion`,
        date: firstDay,
        language: 'de',
        author: 'redaktion',
      },
      {
        title: `${second} & mehr`,
        url: 'https://iq.example/de/geschichten/unterstuetzung',
        summary: `Fortsetzung & Ausblick: ${courage}`,
        date: secondDay,
        language: 'de',
      },
    ],
  },
  {
    file: 'contao.xml',
    source: 'contao/contao core-bundle/src/Resources/contao/library/Contao/Feed.php, generateRss',
    kind: 'rss',
    items: [
      {
        title: 'Mut & Know-how',
        url: 'https://iq.example/nachrichten/mut.html',
        summary: `${wide} ${regulars}`,
        image: image('assets/images/4/laden-1a2b3c4d.jpg'),
        date: firstLocal,
        language: 'de',
      },
      { title: second, url: 'https://iq.example/nachrichten/unterstuetzung.html', summary: courage, date: secondLocal, language: 'de' },
    ],
  },
  {
    file: 'contao-atom.xml',
    source: 'contao/contao core-bundle/src/Resources/contao/library/Contao/Feed.php, generateAtom',
    kind: 'atom',
    items: [
      {
        title: first,
        url: 'https://iq.example/nachrichten/mut.html',
        summary: `${wide} ${regulars}`,
        image: image('files/laden.jpg'),
        date: '2026-10-01T10:00:00+02:00',
        language: 'de',
        author: 'Mara Beispiel',
      },
      {
        title: second,
        url: 'https://iq.example/nachrichten/unterstuetzung.html',
        summary: courage,
        date: '2026-09-15T14:30:00+02:00',
        language: 'de',
      },
    ],
  },
  {
    file: 'joomla.xml',
    source: 'joomla/joomla-cms libraries/src/Document/Renderer/Feed/RssRenderer.php',
    kind: 'rss',
    items: [
      {
        title: first,
        url: 'https://iq.example/geschichten/12-mut',
        summary: wide,
        date: firstLocal,
        language: 'de-de',
        tags: ['Geschichten'],
        author: 'Mara Beispiel',
      },
      {
        title: second,
        url: 'https://iq.example/geschichten/11-unterstuetzung',
        summary: courage,
        date: secondLocal,
        language: 'de-de',
        tags: ['Geschichten'],
      },
    ],
  },
  {
    file: 'hugo.xml',
    source: 'gohugoio/hugo tpl/tplimpl/embedded/templates/_default/rss.xml; the year 1 is a page without a date',
    kind: 'rss',
    items: [
      {
        title: first,
        url: 'https://iq.example/geschichten/mut/',
        summary: wide,
        date: 'Thu, 01 Oct 2026 00:00:00 +0000',
        language: 'de-DE',
      },
      {
        title: second,
        url: 'https://iq.example/geschichten/unterstuetzung/',
        summary: `${courage} …`,
        date: 'Mon, 01 Jan 0001 00:00:00 +0000',
        moment: null,
        language: 'de-DE',
      },
    ],
  },
  {
    file: 'jekyll.xml',
    source: 'jekyll/jekyll-feed lib/jekyll-feed/feed.xml',
    kind: 'atom',
    items: [
      {
        title: 'Mut & Know-how',
        url: 'https://iq.example/2026/10/01/mut.html',
        summary: wide,
        image: image('assets/laden.jpg'),
        date: '2026-10-01T10:00:00+02:00',
        language: 'de',
        tags: ['brandenburg', 'gründung'],
        author: 'Mara Beispiel',
      },
      {
        title: 'New ways in Barnim',
        url: 'https://iq.example/2026/09/15/ways.html',
        summary: 'The next step is a company.',
        date: '2026-09-15T14:30:00+02:00',
        language: 'en',
        author: 'Jan Muster',
      },
    ],
  },
  {
    file: 'eleventy.xml',
    source: '11ty/eleventy-plugin-rss src/virtualTemplate.js, atom',
    kind: 'atom',
    items: [
      {
        title: 'Mut & Know-how',
        url: 'https://iq.example/geschichten/mut/',
        summary: `Wege ${wide} Mut Know-how`,
        date: '2026-10-01T00:00:00Z',
        language: 'de',
        author: 'Mara Beispiel',
      },
      {
        title: second,
        url: 'https://iq.example/geschichten/unterstuetzung/',
        summary: courage,
        date: '2026-09-15T00:00:00Z',
        language: 'de',
        author: 'Mara Beispiel',
      },
    ],
  },
  {
    file: 'eleventy-rss.xml',
    source: '11ty/eleventy-plugin-rss src/virtualTemplate.js, rss',
    kind: 'rss',
    items: [
      {
        title: first,
        url: 'https://iq.example/geschichten/mut/',
        summary: wide,
        date: 'Thu, 01 Oct 2026 00:00:00 +0000',
        language: 'de',
        author: 'Mara Beispiel',
      },
    ],
  },
  {
    file: 'plone-atom.xml',
    source:
      'plone/Products.CMFPlone Products/CMFPlone/browser/syndication/templates/atom.xml.pt (HTML in CDATA although the type is xhtml)',
    kind: 'atom',
    items: [
      {
        title: first,
        url: 'https://iq.example/aktuelles/mut',
        summary: wide,
        image: image('aktuelles/mut/@@download/image/laden.jpg'),
        date: '2026-10-01T10:00:00+02:00',
        language: 'de',
        tags: ['Brandenburg'],
        author: 'Mara Beispiel',
      },
      {
        title: second,
        url: 'https://iq.example/aktuelles/unterstuetzung',
        summary: courage,
        date: '2026-09-15T14:30:00+02:00',
        language: 'de',
      },
    ],
  },
];
