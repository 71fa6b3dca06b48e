/** The pages that are measured: the same text, and in its middle a widget that comes in one way or another. */
import { renderOnServer } from '../run/server-render.ts';

/** Who draws the form: `hand` and `script` in the browser, `server` before the page is sent. */
export const SUBJECTS = ['hand', 'script', 'server'] as const;
export type Subject = (typeof SUBJECTS)[number];

const ATTRIBUTES =
  'action="/newsletter" publisher="IQ Netzwerk Brandenburg" privacy-url="/datenschutz" fields="first-name" consent="checkbox" lang="de"';

/** A form as it stands in a page; the same for both elements. */
export const formMarkup = (tag: string): string =>
  `<${tag} ${ATTRIBUTES}><a href="/anmeldung">Abonnieren Sie unseren Newsletter</a></${tag}>`;

export const tagOf = (subject: Subject): string => (subject === 'hand' ? 'hand-written-form' : 'iq-newsletter-form');

const scriptOf = (subject: Subject): string => (subject === 'hand' ? '/hand-written-form.js' : '/dist/cdn/newsletter-form.js');

/** The four widgets, for what moves on a page. */
export const WIDGETS: Readonly<Record<string, string>> = {
  'newsletter-form': formMarkup('iq-newsletter-form'),
  'contact-card': `<iq-contact-card lang="de">
IQ Netzwerk Brandenburg
Ansprechpartnerin: Viktoria Blank
BdV Landesverband Brandenburg e.V.
Tel.: 0331/81 36 86
E-Mail: kooperationsverbund(at)bdv-lv-brandenburg(dot)de
</iq-contact-card>`,
  'story-teaser': `<iq-story-teaser lang="de" kicker="Brandenburg" date="2026-10-01" reading-time="3">
  <img src="/stories/schneiderei.svg" alt="" width="1200" height="800">
  <a href="/geschichten/leer">Mit Mut und Know-how zur Selbstständigkeit</a>
  <p>Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar.</p>
</iq-story-teaser>`,
  'funding-notice': '<iq-funding-notice lang="de" links></iq-funding-notice>',
};

/** A page of a partner, with text above and below the widget. */
const pageWith = (widget: string, script: string): string => `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Newsletter</title>
<link rel="icon" href="data:,">
<style>body { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 16px/1.5 system-ui, sans-serif } img { max-width: 100%; height: auto }</style>
</head>
<body>
<h1>IQ Netzwerk Brandenburg</h1>
<p>Wir beraten Menschen, die ihren Beruf in einem anderen Land gelernt haben.</p>
<main>${widget}<script type="module" src="${script}"></script></main>
<h2>Was wir tun</h2>
<p>Wir helfen bei der Anerkennung von Abschlüssen, begleiten Betriebe und zeigen Wege in die Selbstständigkeit. Die Beratung kostet nichts.</p>
<p>Sie erreichen uns von Montag bis Freitag. Schreiben Sie uns, wenn Sie einen Termin möchten.</p>
</body>
</html>`;

/** Every page by its path: `/script` and so on for the form, `/script/story-teaser` and so on for what moves, `/blank`, `/empty/hand`, `/empty/script`. */
export async function pages(): Promise<Map<string, string>> {
  const all = new Map([['/blank', '<!doctype html><html lang="de"><title>blank</title><link rel="icon" href="data:,">']]);
  for (const subject of SUBJECTS) {
    const markup = formMarkup(tagOf(subject));
    all.set(`/${subject}`, pageWith(subject === 'server' ? await renderOnServer(markup) : markup, scriptOf(subject)));
    all.set(`/empty/${subject}`, pageWith('', scriptOf(subject)));
  }
  for (const [widget, markup] of Object.entries(WIDGETS)) {
    all.set(`/script/${widget}`, pageWith(markup, `/dist/cdn/${widget}.js`));
    all.set(`/server/${widget}`, pageWith(await renderOnServer(markup), `/dist/cdn/${widget}.js`));
  }
  return all;
}
