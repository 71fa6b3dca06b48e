import { z } from 'zod';
import { address as wholeAddress, day, flag, headingLevel } from '../shared/schemas.ts';

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
    kicker: z.string(),
    date: day,
    'reading-time': z.string().regex(/^\d+$/),
    media: z.enum(['audio', 'video']),
    layout: z.enum(['auto', 'stacked', 'side', 'quote']),
    'focal-point': z.string(),
    lines: z.string().regex(/^\d+$/),
    'consent-until': day,
    src: wholeAddress,
    limit: z.string().regex(/^\d+$/),
    tag: z.string(),
    languages: z.string(),
    'image-hosts': z.string(),
    'json-ld': flag,
    'heading-level': headingLevel,
  })
  .partial();
