import { readdirSync } from 'node:fs';
import type { PageRequest } from './blocker.ts';

const PAGE = 'https://www.partner.example/aktuell/';

/** Where our files may lie: on the page's own server, on the network's, and where npm packages are served. */
const FOLDERS = [
  'https://www.partner.example/iq/',
  'https://dateien.netzwerk.example/1/',
  'https://dateien.netzwerk.example/0.1.0/',
  'https://www.netzwerk-iq.de/iq/',
  'https://cdn.jsdelivr.net/npm/@iq-netzwerk/widgets@0.1.0/dist/cdn/',
  'https://unpkg.com/@iq-netzwerk/widgets/dist/cdn/',
];

const BUILT = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));

/** The pages of embeds, by ids as editors choose them. */
const PAGES = ['brandenburg', 'nordrhein-westfalen', 'newsletter', 'newsletter-brandenburg', 'a1b2c3', 'kontakt', 'geschichten'].flatMap(
  (id) => ['html', 'json', 'oembed.json'].map((type) => `e/${id}.${type}`),
);

/** Where sign-ups go and what their mails link to, as in the README and the endpoint of the tests; feeds and pictures. */
const PATHS = [
  ...['newsletter', 'newsletter/confirm?token=7', 'newsletter/unsubscribe?token=7', 'newsletter/datenschutz', 'datenschutz', 'anmeldung'],
  ...['geschichten/feed.xml', 'geschichten', 'wp-json/wp/v2/posts?_embed', 'fotos/blank.jpg', 'leer.jpg', 'foerderlogo.svg'],
];
const SERVERS = ['https://www.partner.example/', 'https://example.org/', 'https://www.netzwerk-iq.de/'];

export const ADDRESSES: readonly string[] = [
  ...FOLDERS.flatMap((folder) => [...BUILT, ...PAGES].map((file) => folder + file)),
  ...SERVERS.flatMap((server) => PATHS.map((path) => server + path)),
];

const TYPES = ['script', 'xmlhttprequest', 'image', 'sub_frame', 'main_frame'] as const;

/** Every address in every way in which a page could ask for it, from its own site and from another. */
export const REQUESTS: readonly PageRequest[] = ADDRESSES.flatMap((url) =>
  [PAGE, new URL('/', url).href].flatMap((page) => TYPES.map((type) => ({ url, page, type }))),
);
