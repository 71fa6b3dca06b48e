/** Forms that feeds take, one matter in each file; see feeds.ts. */
import { first, second, third, wide, type FeedCase } from './feed-case.ts';

const source = 'form only';
const day = '2026-10-01T08:00:00Z';
const one = (file: string, title = first): FeedCase => ({ file, source, kind: 'rss', items: [{ title, url: 'https://iq.example/a' }] });
const tailor = (file: string, title = 'Änderungsschneiderei'): FeedCase => ({
  file,
  source,
  kind: 'rss',
  items: [{ title, url: 'https://iq.example/a', summary: wide }],
});

/** The dates of rss-dates.xml, one an item: as they stand, and the moment that is meant. */
const dates: [date: string, moment: string | null][] = [
  ['Thu, 01 Oct 2026 08:00:00 EST', '2026-10-01T13:00:00.000Z'],
  ['Thu, 01 Oct 2026 08:00:00 MESZ', null],
  ['01 Oct 26 08:00 +0200', '2026-10-01T06:00:00.000Z'],
  ['Thu, 1 Oct 2026 8:00:00 GMT', '2026-10-01T08:00:00.000Z'],
  ['Mon, 01 Oct 2026 08:00:00 Z', '2026-10-01T08:00:00.000Z'],
  ['Do, 01 Okt 2026 08:00:00 +0200', null],
  ['2026-10-01T08:00:00+02:00', '2026-10-01T06:00:00.000Z'],
  ['2026-10-01 08:00:00', null],
  ['01.10.2026', null],
  ['Thu, 31 Feb 2026 08:00:00 GMT', null],
  ['gestern', null],
  ['', null],
  ['Thu, 01 Oct 2026 08:00:00 -0000', '2026-10-01T08:00:00.000Z'],
];
const dated = dates.map(([date, moment], n) => ({
  title: `Datum ${n + 1}`,
  url: `https://iq.example/${n + 1}`,
  ...(date && { date, moment }),
}));

export const formFeeds: FeedCase[] = [
  { file: 'rss-dates.xml', source, kind: 'rss', items: [...dated, { title: 'Ohne Datum', url: 'https://iq.example/ohne' }] },
  {
    file: 'rss-relative.xml',
    source,
    kind: 'rss',
    items: [
      {
        title: first,
        url: 'https://iq.example/de/geschichten/mut',
        summary: wide,
        image: { url: 'https://iq.example/de/bilder/laden.jpg', alt: '' },
      },
      { title: second, url: 'https://iq.example/de/geschichten/archiv/wege?a=1&b=2' },
      { title: third, url: 'https://other.example/z' },
    ],
  },
  {
    file: 'rss-relative-without-base.xml',
    source,
    kind: 'rss',
    items: [
      { title: first, url: 'https://partner.example/geschichten/mut' },
      { title: second, url: 'https://partner.example/feeds/wege.html' },
      { title: third, url: 'https://iq.example/drei' },
    ],
  },
  {
    file: 'rss-cdata.xml',
    source,
    kind: 'rss',
    items: [
      { title: 'Mut & Know-how fett & mehr', url: 'https://iq.example/a?x=1&y=2', summary: `Vorher kursiv ${wide}` },
      { title: `${second} mit Umbruch`, url: 'https://iq.example/b', summary: '5 < 6 & 7 > 4 eins zwei' },
    ],
  },
  {
    file: 'rss-guid.xml',
    source: 'rssboard.org/rss-specification, guid',
    kind: 'rss',
    items: [
      { title: 'Ohne Link, guid als Adresse', url: 'https://iq.example/1' },
      { title: 'Ohne Link, guid ausdrücklich Adresse', url: 'https://iq.example/2' },
      { title: 'Leerer Link, guid als Adresse', url: 'https://iq.example/5' },
      { title: 'Link vor guid', url: 'https://iq.example/7' },
    ],
  },
  {
    file: 'rss-duplicates.xml',
    source,
    kind: 'rss',
    items: [
      { title: first, url: 'https://iq.example/a' },
      { title: second, url: 'https://iq.example/b' },
    ],
  },
  {
    file: 'rss-dublin-core.xml',
    source,
    kind: 'rss',
    items: [
      {
        title: first,
        url: 'https://iq.example/a',
        summary: wide,
        date: '2026-10-01T10:00:00+02:00',
        language: 'de',
        tags: ['Brandenburg'],
        author: 'Mara Beispiel, Jan Muster',
      },
      { title: second, url: 'https://iq.example/b', date: 'Wed, 16 Sep 2026 12:30:00 GMT' },
    ],
  },
  {
    file: 'rss-prefixes.xml',
    source: 'form only (the usual namespaces under unusual prefixes)',
    kind: 'rss',
    items: [
      {
        title: first,
        url: 'https://iq.example/a',
        summary: wide,
        image: { url: 'https://iq.example/laden.jpg', alt: '' },
        author: 'Mara Beispiel',
      },
    ],
  },
  {
    file: 'rss-arabic.xml',
    source,
    kind: 'rss',
    items: [
      {
        title: 'الشجاعة & المعرفة',
        url: 'https://iq.example/ar/%D9%82%D8%B5%D8%B5/1',
        summary: 'طريق جديد إلى العمل.',
        date: 'Thu, 01 Oct 2026 08:00:00 +0300',
        language: 'ar',
        tags: ['برلين'],
      },
      { title: 'قصة ثانية ١٢٣', url: 'https://iq.example/ar/2', summary: 'مرحبا', language: 'ar' },
    ],
  },
  {
    file: 'rss-windows-1251.xml',
    source,
    kind: 'rss',
    items: [
      {
        title: 'Новый путь в Бранденбурге',
        url: 'https://iq.example/ru/1',
        summary: 'Смелость и знания.',
        date: 'Thu, 01 Oct 2026 08:00:00 +0300',
        language: 'ru',
      },
    ],
  },
  tailor('rss-latin1.xml', 'Änderungsschneiderei & Schusterei'),
  tailor('rss-wrong-charset.xml'),
  tailor('rss-utf16.xml'),
  one('rss-bom.xml'),
  one('rss-leading-blank.xml'),
  {
    file: 'rss-html-entities.xml',
    source,
    kind: 'rss',
    items: [{ title: 'Mut & Gründung – Wege', url: 'https://iq.example/a?x=1&lt=2', summary: 'Gründung… über <Wege>' }],
  },
  { file: 'rss-bare-ampersand.xml', source, kind: 'rss', items: [{ title: 'Mut & Know-how', url: 'https://iq.example/a?x=1&y=2' }] },
  { file: 'rss-empty.xml', source, kind: 'rss', items: [] },
  { file: 'rss-0.91.xml', source, kind: 'rss', items: [{ title: first, url: 'https://iq.example/a', summary: wide, language: 'de' }] },
  {
    file: 'rss-hostile.xml',
    source,
    kind: 'rss',
    items: [
      { title: first, url: 'https://iq.example/a', summary: wide },
      {
        title: second,
        url: 'https://iq.example/b',
        summary: '<script>alert(1)</script> als Text',
        image: { url: 'https://iq.example/laden.jpg', alt: '' },
      },
      { title: `${third} fett`, url: 'https://iq.example/c%22onmouseover=%22alert(1)' },
    ],
  },
  {
    file: 'atom-text-types.xml',
    source: 'RFC 4287, 3.1 and 4.1.3',
    kind: 'atom',
    items: [
      { title: 'Mut <b>wörtlich</b>', url: 'https://iq.example/1', summary: 'AT&T <p>', date: day, language: 'de' },
      { title: 'Mut fett < &', url: 'https://iq.example/2', summary: 'eins zwei', date: day, language: 'de' },
      { title: 'Mut fett <b>', url: 'https://iq.example/3', summary: 'eins zwei drei vier', date: day, language: 'de' },
      { title: first, url: 'https://iq.example/4', date: day, language: 'de' },
      { title: second, url: 'https://iq.example/5', date: day, language: 'de' },
    ],
  },
  {
    file: 'atom-links.xml',
    source: 'RFC 4287, 4.2.7',
    kind: 'atom',
    items: [
      { title: first, url: 'https://iq.example/1.html', image: { url: 'https://iq.example/1.png', alt: '' }, date: day, language: 'de' },
      { title: second, url: 'https://iq.example/2', date: day, language: 'de' },
      { title: third, url: 'https://iq.example/de/sub/4', date: day, language: 'de' },
    ],
  },
  {
    file: 'atom-prefix.xml',
    source: 'RFC 4287, 4.2.1 (authors of the source) and 2 (xml:lang)',
    kind: 'atom',
    items: [
      { title: 'Новий шлях', url: 'https://iq.example/uk/1', date: day, language: 'uk', tags: ['Сміливість'], author: 'Мара Пример' },
      { title: 'Новый путь', url: 'https://iq.example/ru/2', date: '2026-09-15T08:00:00Z', language: 'ru', author: 'Ян Образец' },
    ],
  },
];
