import { h, type Child, type Props } from './framework.ts';

/** What a page has of each widget: enough to work, with content and without. */
export interface Sample {
  tag: string;
  /** It stands with these alone. */
  bare: Props;
  /** With content it needs no more than these. */
  props: Props;
  /** Contents as they follow each other on a page: other words, conditions, lists. */
  contents: Readonly<Record<string, readonly Child[]>>;
}

const FORM = { action: '/faults/accepted/none', publisher: 'IQ Netzwerk Brandenburg', 'privacy-url': '/datenschutz' };
const PICTURE = h('img', { src: '/stories/schneiderei.svg', alt: '', width: 1200, height: 800 });
const LOGO = h('img', { src: '/stories/partner.svg', alt: 'BdV Landesverband' });
const paragraph = (text: string): Child => h('p', { key: text }, text);

export const SAMPLES: readonly Sample[] = [
  {
    tag: 'iq-newsletter-form',
    bare: FORM,
    props: FORM,
    contents: {
      'a link': [h('a', { href: '/e' }, 'Abonnieren')],
      'other words': [h('a', { href: '/f' }, 'Hier abonnieren')],
      'a list': [paragraph('Per Post'), paragraph('Per Fax')],
      'the list in another order': [paragraph('Per Fax'), paragraph('Persönlich'), paragraph('Per Post')],
      'nothing but a condition': [false],
    },
  },
  {
    tag: 'iq-contact-card',
    bare: { name: 'Viktoria Blank', phone: '0331/81 36 86' },
    props: {},
    contents: {
      lines: ['Viktoria Blank', h('br'), 'Tel. 0331 813686'],
      'other words': ['Ayşe Yılmaz', h('br'), 'Tel. 0331 813687'],
      'another line by a condition': ['Ayşe Yılmaz', h('br'), 'Tel. 0331 813687', h('br'), h('span', {}, 'E-Mail: ay(at)iq.example')],
      'without it': ['Ayşe Yılmaz', h('br'), 'Tel. 0331 813687', false, false],
      'a list': [paragraph('Viktoria Blank'), paragraph('Tel. 0331 813686'), paragraph('Fax 0331 813688')],
      'the list in another order': [paragraph('Fax 0331 813688'), paragraph('Viktoria Blank'), paragraph('Tel. 0331 813686')],
    },
  },
  {
    tag: 'iq-story-teaser',
    bare: { src: '/test/story-teaser/feeds/json-feed.json' },
    props: {},
    contents: {
      'picture, link and text': [PICTURE, h('a', { href: '/a' }, 'Mit Mut'), h('p', {}, 'Weite Wege.')],
      'other words': [PICTURE, h('a', { href: '/b' }, 'Mit Know-how'), h('p', {}, 'Kurze Wege.')],
      'no picture by a condition': [false, h('a', { href: '/b' }, 'Mit Know-how'), h('p', {}, 'Kurze Wege.')],
      'the picture again': [PICTURE, h('a', { href: '/b' }, 'Mit Know-how'), h('p', {}, 'Kurze Wege.')],
      'a heading around the link': [h('h4', {}, h('a', { href: '/b' }, 'Mit Know-how')), h('p', {}, 'Kurze Wege.')],
      'other words in the heading': [h('h4', {}, h('a', { href: '/b' }, 'Mit Mut')), h('p', {}, 'Kurze Wege.')],
      'a list': [h('a', { href: '/b' }, 'Mit Mut'), paragraph('eins'), paragraph('zwei')],
      'the list in another order': [h('a', { href: '/b' }, 'Mit Mut'), paragraph('zwei'), paragraph('drei'), paragraph('eins')],
    },
  },
  {
    tag: 'iq-funding-notice',
    bare: {},
    props: { links: true },
    contents: {
      'a logo and the project': [LOGO, h('p', { slot: 'project' }, 'KoBInt hilft.')],
      'other words': [LOGO, h('p', { slot: 'project' }, 'KoBInt berät.')],
      'no logo by a condition': [false, h('p', { slot: 'project' }, 'KoBInt berät.')],
      'own wording': [h('p', {}, 'Gefördert im Programm IQ.'), LOGO],
      'other wording': [h('p', {}, 'Mit Mitteln des Programms IQ.'), LOGO],
      'nothing but a condition': [false],
    },
  },
];
