/** The five forms in which a widget is pasted into a CMS; the element once for every widget. */

/** Where the examples say that the files of a partner are. */
export const BASE = 'https://iq.example/widgets/1.0.0/';

export interface Snippet {
  /** The form, and the widget where there is one of each. */
  name: string;
  html: string;
  /** The address of the page that stands for the widget, where a link to it is part of the form. */
  link?: string;
}

/** All that keeps filters of scripts, optimisers and consent tools away. */
const scriptOf = (base: string): string =>
  `<script type="module" async src="${base}iq.js" integrity="sha384-+POaPAA9pQiPDOxix4m8VQ2IQv5UIqFqzSFCGJ3StTysFAJMTck9BuRfEaqB/ubP" crossorigin="anonymous" data-cfasync="false" data-no-optimize="1" data-noptimize="1" data-no-minify="1" nowprocket></script>`;

const CARD = `
IQ Netzwerk Brandenburg
Ansprechpartnerin: Viktoria Blank
BdV Landesverband Brandenburg e.V.
Tel.: 0331/81 36 86
E-Mail: kooperationsverbund(at)bdv-lv-brandenburg(dot)de
`;

const NOTICE =
  'Das Förderprogramm „IQ – Integration durch Qualifizierung“ wird durch das Bundesministerium für Arbeit und Soziales und die Europäische Union gefördert.';

/** The forms, as the pages of a folder on a server. */
export function snippetsOf(base = BASE): Snippet[] {
  const page = `${base}e/brandenburg.html`;
  const story = `${base}e/leer.html`;
  const script = scriptOf(base);
  const anchor = `<a href="${page}">Abonnieren Sie unseren Newsletter</a>`;
  return [
    {
      name: 'a form',
      html: `<iq-newsletter-form action="https://iq.example/newsletter" publisher="IQ Netzwerk Brandenburg" privacy-url="https://iq.example/datenschutz">${anchor}</iq-newsletter-form>${script}`,
      link: page,
    },
    { name: 'a card', html: `<iq-contact-card>${CARD}</iq-contact-card>${script}` },
    {
      name: 'a story',
      html: `<iq-story-teaser kicker="Brandenburg" date="2026-10-01"><img src="${base}leer.jpg" alt="" width="1200" height="800"><a href="${story}">Mit Mut und Know-how zur Selbstständigkeit</a><p>Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar …</p></iq-story-teaser>${script}`,
      link: story,
    },
    { name: 'a notice', html: `<iq-funding-notice period="2026-2028">${NOTICE}</iq-funding-notice>${script}` },
    { name: 'b div', html: `<div data-iq="brandenburg">${anchor}</div>`, link: page },
    { name: 'c link', html: `<p>${anchor}</p>`, link: page },
    {
      name: 'd frame',
      html: `<iframe src="${page}" title="Newsletter abonnieren" width="100%" height="420" loading="lazy"></iframe>`,
    },
    { name: 'e address', html: page },
  ];
}

/** Ways of writing that an editor of texts may spoil. */
export function linesOf(base = BASE): Snippet[] {
  const lines = CARD.trim().split('\n');
  const card = (text: string): string => `<iq-contact-card>${text}</iq-contact-card>`;
  const teaser = (...parts: string[]): string =>
    `<iq-story-teaser kicker="Brandenburg" date="2026-10-01">${parts.join('')}</iq-story-teaser>`;
  const image = `<img src="${base}leer.jpg" alt="" width="1200" height="800">`;
  const anchor = `<a href="${base}e/leer.html">Mit Mut und Know-how zur Selbstständigkeit</a>`;
  const text = 'Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar …';
  return [
    { name: 'A contact card in lines', html: card(`\n${lines.join('\n')}\n`) },
    { name: 'A contact card in lines that end with br', html: card(`\n${lines.join('<br>\n')}\n`) },
    { name: 'A contact card with a blank line', html: card(`\n${lines.slice(0, 3).join('\n')}\n\n${lines.slice(3).join('\n')}\n`) },
    { name: 'A story in lines, its text in a paragraph', html: teaser('\n  ', image, '\n  ', anchor, `\n  <p>${text}</p>\n`) },
    { name: 'A story in one line, its text in a paragraph', html: teaser(image, anchor, `<p>${text}</p>`) },
    { name: 'A story in one line, its text behind br', html: teaser(image, anchor, `<br>${text}`) },
    { name: 'A story that begins with a paragraph', html: teaser(`<p>${text}</p>`, anchor, image) },
    { name: 'A funding notice', html: `<iq-funding-notice>${NOTICE}</iq-funding-notice>` },
  ];
}
