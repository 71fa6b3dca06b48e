import { z } from 'zod';
import { cardAttributesSchema } from '../contact-card/schemas.ts';
import { noticeAttributesSchema } from '../funding-notice/schemas.ts';
import { formAttributesSchema } from '../newsletter-form/schemas.ts';
import { storyAttributesSchema } from '../story-teaser/schemas.ts';
import { address, field } from '../shared/schemas.ts';
import { EMBED_ID, isWidget } from './embed.ts';
import { PROGRAMME_SENTENCE, SAMPLE_CONTACT } from './samples.ts';

const storyContentSchema = z.strictObject({
  title: field(z.string().min(1), {
    de: ['Überschrift', 'Sie ist der Link.'],
    en: ['Headline', 'It is the link.'],
    sample: 'Mit Mut und Know-how zur Selbstständigkeit',
    isBasic: true,
  }),
  href: field(address, {
    de: ['Adresse der Geschichte', 'Die Seite, auf der sie ganz steht.'],
    en: ['Address of the story', 'The page with the whole story.'],
    sample: 'https://iq-brandenburg.example/geschichten/leer',
    isBasic: true,
  }),
  text: field(z.string(), {
    de: ['Text', 'Ein paar Sätze.'],
    en: ['Text', 'A few sentences.'],
    sample:
      'Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar – besonders im Alltäglichen wie zur nächsten Post, zum Schuster oder zum Schneider im nächsten Ort.',
    isBasic: true,
    isLong: true,
  }).optional(),
  quote: field(z.string(), {
    de: ['Zitat', 'Was die Person sagt.'],
    en: ['Quotation', 'What the person says.'],
    isBasic: true,
    isLong: true,
  }).optional(),
  image: z
    .strictObject({
      src: field(address, {
        de: ['Adresse des Bildes', 'Am besten auf demselben Server wie die Seite.'],
        en: ['Address of the picture', 'Best on the same server as the page.'],
        sample: 'https://iq-brandenburg.example/bilder/leer.jpg',
        isBasic: true,
      }),
      alt: field(z.string(), {
        de: ['Was das Bild zeigt', 'Leer, wenn es nur schmückt.'],
        en: ['What the picture shows', 'Empty where it only decorates.'],
        isBasic: true,
      }),
      width: field(z.int().positive(), {
        de: ['Breite des Bildes', 'In Pixeln.'],
        en: ['Width of the picture', 'In pixels.'],
        sample: '1170',
      }),
      height: field(z.int().positive(), {
        de: ['Höhe des Bildes', 'In Pixeln.'],
        en: ['Height of the picture', 'In pixels.'],
        sample: '780',
      }),
    })
    .optional(),
});

const named = {
  title: field(z.string().min(1), {
    de: ['Text des Links', 'Steht da, bevor das Skript läuft und wo es nicht läuft; auch der Titel der eigenen Seite.'],
    en: ['Text of the link', 'Stands there before the script runs and where it does not; also the title of the page of its own.'],
    isBasic: true,
  }),
  id: field(
    z
      .string()
      .regex(EMBED_ID, 'Use small letters, digits and hyphens.')
      .refine((id) => !isWidget(id), 'This is the name of a widget: write another.'),
    {
      de: ['Kurzname', 'Steht in der Adresse: kleine Buchstaben, Ziffern, Bindestriche. Nicht „newsletter“: Werbeblocker suchen danach.'],
      en: ['Short name', 'Stands in the address: small letters, digits, hyphens. Not “newsletter”: ad blockers look for it.'],
      isBasic: true,
    },
  ),
  lang: field(z.string().min(2), {
    de: ['Sprache', 'Ohne Angabe die der Seite, auf der das Widget steht.'],
    en: ['Language', 'Without it that of the page on which the widget stands.'],
  }).default('de'),
};

/** As if the field were required: without any of these there is nothing to draw. */
const missing = (remedy: string, ...path: string[]) =>
  ({ code: 'invalid_type', expected: 'string', input: undefined, path, message: remedy }) as const;

/** What a card can be headed by. */
const NAMES = ['name', 'given-name', 'family-name', 'organisation', 'network'] as const;

/** A widget with its settings under a name. */
export const embedSchema = z.discriminatedUnion('widget', [
  z.strictObject({ ...named, widget: z.literal('newsletter-form'), attributes: formAttributesSchema }),
  z
    .strictObject({
      ...named,
      widget: z.literal('contact-card'),
      attributes: cardAttributesSchema.default({}),
      content: field(z.string(), {
        de: ['Text der Karte', 'So, wie er auf Ihrer Seite steht: eine Angabe je Zeile. E-Mail auch mit (at) und (dot).'],
        en: ['Text of the card', 'As it stands on your page: one fact a line. E-mail also with (at) and (dot).'],
        sample: SAMPLE_CONTACT,
        isBasic: true,
        isLong: true,
      }).optional(),
    })
    .superRefine(({ attributes, content }, context) => {
      if (!content?.trim() && !NAMES.some((name) => attributes[name]?.trim()))
        context.addIssue(missing('Write the text of the card, or attributes.name or attributes.organisation.', 'content'));
    }),
  z
    .strictObject({
      ...named,
      widget: z.literal('story-teaser'),
      attributes: storyAttributesSchema.default({}),
      content: storyContentSchema.optional(),
    })
    .superRefine(({ attributes, content }, context) => {
      if (content || attributes.src) return;
      context.addIssue(missing('Write the headline of the story, or the address of a feed in attributes.src.', 'content', 'title'));
      context.addIssue(missing('Write the address of the story, or the address of a feed in attributes.src.', 'content', 'href'));
    }),
  z.strictObject({
    ...named,
    widget: z.literal('funding-notice'),
    attributes: noticeAttributesSchema.default({}),
    content: field(z.string(), {
      de: ['Wortlaut', 'Steht auch ohne Skript da. Leer: Das Widget nimmt den Satz des Programms und übersetzt ihn für die Seite.'],
      en: ['Wording', 'Stands there without script too. Empty: the widget takes the programme’s sentence and translates it for the page.'],
      sample: PROGRAMME_SENTENCE,
      isBasic: true,
      isLong: true,
    }).optional(),
  }),
]);

/** The list that the command `pages` reads. */
export const embedsSchema = z
  .array(embedSchema)
  .min(1)
  .superRefine((embeds, context) => {
    const places = new Map<string, number>();
    for (const [index, { id }] of embeds.entries()) {
      const first = places.get(id);
      if (first === undefined) places.set(id, index);
      else
        context.addIssue({ code: 'custom', path: [index, 'id'], message: `Embed ${first + 1} has the same id: give one of them another.` });
    }
  });
