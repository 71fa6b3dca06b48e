import { z } from 'zod';
import { address as wholeAddress, day, field, flag, headingLevel } from '../shared/schemas.ts';

const address = z.string().describe('http(s), absolute or relative to the feed');
const date = z.string().describe('RFC 3339, with the zone; or a day such as 2026-10-01');
const consent = z
  .union([z.iso.date(), z.literal('')])
  .describe('The last day on which a personal story may be shown; empty means no limit');

const author = z.object({ name: z.string().optional() });

/** An item of a JSON Feed. One without address, or without title and text, is not shown. */
const jsonFeedItemSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  url: address.optional(),
  external_url: address.optional().describe('Counts where there is no url'),
  title: z.string().optional().describe('Plain text'),
  summary: z.string().optional().describe('Plain text; without it the content is shown, up to 400 characters'),
  content_html: z.string().optional(),
  content_text: z.string().optional(),
  image: address.optional(),
  banner_image: address.optional().describe('Counts where there is no image'),
  date_published: date.optional(),
  date_modified: date.optional().describe('Counts where there is no date_published'),
  language: z.string().optional().describe('BCP 47 tag'),
  tags: z.array(z.string()).optional(),
  authors: z.array(author).optional(),
  author: author.optional().describe('Version 1.0'),
  attachments: z.array(z.object({ mime_type: z.string().optional() })).optional(),
  _iq: z.object({ consent_until: consent.optional() }).optional(),
});

/** The parts of JSON Feed 1.1 (and 1.0) that the story teaser reads. It drops what does not fit; see feed-json.ts. */
export const jsonFeedSchema = z.object({
  version: z.string().regex(/^https?:\/\/jsonfeed\.org\/version\/1/),
  language: z.string().optional().describe('Of items without their own'),
  authors: z.array(author).optional().describe('Of items without their own'),
  author: author.optional().describe('Version 1.0'),
  items: z.array(jsonFeedItemSchema),
});

const rendered = z.object({ rendered: z.string().optional(), protected: z.boolean().optional() });
const size = { source_url: z.string().optional(), width: z.number().optional(), height: z.number().optional() };
const named = z.object({ name: z.string().optional() });

/** The parts of `wp/v2/posts?_embed` that the story teaser reads. It drops what does not fit; see feed-json.ts. */
export const wordpressPostsSchema = z.array(
  z.object({
    id: z.union([z.string(), z.number()]).optional(),
    link: address,
    status: z.string().optional().describe('Only published posts are shown'),
    title: rendered.optional(),
    excerpt: rendered.optional(),
    content: rendered.optional(),
    date_gmt: z.string().optional(),
    date: z.string().optional().describe('Its day counts where there is no date_gmt'),
    meta: z
      .union([z.object({ iq_consent_until: consent.optional() }), z.array(z.unknown()).describe('No meta, as PHP writes it')])
      .optional(),
    _embedded: z
      .object({
        author: z.array(named).optional(),
        'wp:featuredmedia': z
          .array(
            z.object({
              source_url: size.source_url,
              alt_text: z.string().optional(),
              media_details: z
                .object({ width: size.width, height: size.height, sizes: z.record(z.string(), z.object(size)).optional() })
                .optional(),
            }),
          )
          .optional(),
        'wp:term': z.array(z.array(named)).optional(),
      })
      .optional(),
  }),
);

/** The attributes of `<iq-story-teaser>`, as they are written in HTML. */
export const storyAttributesSchema = z
  .strictObject({
    kicker: field(z.string(), {
      de: ['Dachzeile', 'Ein Wort über der Überschrift, etwa die Region.'],
      en: ['Kicker', 'A word above the headline, such as a region.'],
      sample: 'Musterland',
      isBasic: true,
    }),
    date: field(day, {
      de: ['Datum', 'Wann die Geschichte erschienen ist.'],
      en: ['Date', 'When the story was published.'],
      sample: '2026-10-01',
      isBasic: true,
    }),
    'consent-until': field(day, {
      de: [
        'Einwilligung gilt bis',
        'Danach zeigt das Widget die Geschichte nicht mehr. Ausblenden ist nicht löschen: Nehmen Sie sie dann auch von der Seite.',
      ],
      en: ['Consent is valid until', 'After it the story is not shown. To hide is not to delete: then take it off the page too.'],
      isBasic: true,
    }),
    'reading-time': field(z.string().regex(/^\d+$/), {
      de: ['Lesezeit in Minuten', 'Ohne Angabe aus dem Text gezählt; 0 zeigt keine.'],
      en: ['Minutes to read', 'Without it counted from the text; 0 shows none.'],
    }),
    media: field(z.enum(['audio', 'video']), {
      de: ['Außer Text', 'Was hinter dem Link noch steht.'],
      en: ['Besides text', 'What else is behind the link.'],
      choices: { audio: ['zum Hören', 'audio'], video: ['ein Film', 'video'] },
    }),
    layout: field(z.enum(['auto', 'stacked', 'side', 'quote']), {
      de: ['Anordnung', 'Ohne Angabe nach dem Platz, der da ist.'],
      en: ['Layout', 'Without it by the room there is.'],
      choices: {
        auto: ['nach Platz', 'by the room'],
        stacked: ['Bild oben', 'picture above'],
        side: ['Bild daneben', 'picture beside'],
        quote: ['Zitat zuerst', 'quotation first'],
      },
    }),
    'focal-point': field(z.string(), {
      de: ['Wichtigster Punkt des Bildes', 'Was immer zu sehen bleibt, von links und oben: 30% 20%.'],
      en: ['Focal point of the picture', 'What must stay in view, from left and top: 30% 20%.'],
    }),
    lines: field(z.string().regex(/^\d+$/), {
      de: ['Zeilen des Textes', 'So viele werden gezeigt; 0 zeigt alle.'],
      en: ['Lines of the text', 'How many are shown; 0 for all.'],
    }),
    src: field(wholeAddress, {
      de: [
        'Feed statt einer einzelnen Geschichte',
        'Seine neuesten Geschichten stehen dann da. Bei WordPress ist die Adresse https://…/wp-json/wp/v2/posts?_embed, sonst die eines JSON Feed, RSS oder Atom.',
      ],
      en: [
        'Feed instead of a single story',
        'Then its newest stories stand there. Of WordPress the address is https://…/wp-json/wp/v2/posts?_embed, else that of a JSON Feed, RSS or Atom.',
      ],
      isBasic: true,
      isFirst: true,
    }),
    limit: field(z.string().regex(/^\d+$/), {
      de: ['Wie viele aus dem Feed', '1 bis 50; ohne Angabe 3.'],
      en: ['How many of the feed', '1 to 50; without it 3.'],
    }),
    tag: field(z.string(), {
      de: ['Nur mit Schlagwort', 'Eines von diesen, mit Kommas getrennt.'],
      en: ['Only with tag', 'One of these, separated by commas.'],
    }),
    languages: field(z.string(), {
      de: ['Nur in den Sprachen', 'Kürzel mit Leerzeichen dazwischen, zum Beispiel de uk; * für alle.'],
      en: ['Only in the languages', 'Codes with blanks between them such as de uk; * for all.'],
    }),
    'image-hosts': field(z.string(), {
      de: ['Bilder auch von', 'Weitere Server, durch Leerzeichen getrennt. Jeder erfährt, wer liest.'],
      en: ['Pictures also from', 'More hosts, separated by blanks. Every one learns who reads.'],
    }),
    'json-ld': field(flag, {
      de: ['Für Suchmaschinen', 'Schreibt die Geschichte als Daten in die Seite.'],
      en: ['For search engines', 'Writes the story into the page as data.'],
    }),
    'heading-level': headingLevel,
  })
  .partial();
