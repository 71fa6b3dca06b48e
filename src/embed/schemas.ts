import { z } from 'zod';
import { cardAttributesSchema } from '../contact-card/schemas.ts';
import { noticeAttributesSchema } from '../funding-notice/schemas.ts';
import { formAttributesSchema } from '../newsletter-form/schemas.ts';
import { storyAttributesSchema } from '../story-teaser/schemas.ts';
import { address } from '../shared/schemas.ts';
import { EMBED_ID } from './embed.ts';

const storyContentSchema = z.strictObject({
  href: address.describe('The page with the whole story'),
  title: z.string().min(1),
  text: z.string().optional(),
  quote: z.string().optional().describe('What the person says'),
  image: z
    .strictObject({
      src: address,
      alt: z.string().describe('What the picture shows; empty where it only decorates'),
      width: z.int().positive().describe('In px'),
      height: z.int().positive().describe('In px'),
    })
    .optional(),
});

const named = {
  id: z.string().regex(EMBED_ID, 'Use small letters, digits and hyphens').describe('Its name in addresses'),
  title: z.string().min(1).describe('Text of the link, title of the page'),
  lang: z.string().min(2).default('de').describe('BCP 47 tag'),
};

/** A widget with its settings under a name. */
export const embedSchema = z.discriminatedUnion('widget', [
  z.strictObject({ ...named, widget: z.literal('newsletter-form'), attributes: formAttributesSchema }),
  z.strictObject({
    ...named,
    widget: z.literal('contact-card'),
    attributes: cardAttributesSchema.default({}),
    content: z.string().optional(),
  }),
  z.strictObject({
    ...named,
    widget: z.literal('story-teaser'),
    attributes: storyAttributesSchema.default({}),
    content: storyContentSchema.optional(),
  }),
  z.strictObject({
    ...named,
    widget: z.literal('funding-notice'),
    attributes: noticeAttributesSchema.default({}),
    content: z.string().optional().describe('Own wording'),
  }),
]);

/** The list that the command `pages` reads. */
export const embedsSchema = z
  .array(embedSchema)
  .min(1)
  .refine((embeds) => new Set(embeds.map(({ id }) => id)).size === embeds.length, 'Two embeds have the same id');
