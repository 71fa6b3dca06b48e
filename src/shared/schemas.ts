import { z } from 'zod';

/** What an editor is told of a field, in one language. */
export type FieldText = readonly [title: string, help: string];

/** What the builder's form says of a field and puts into it. The type of the field itself comes from its schema. */
export interface FieldMeta {
  de: FieldText;
  en: FieldText;
  /** What stands in it at first: nobody's own, so that the builder can tell it from an editor's. None for a choice. */
  sample?: string;
  /** Always in sight; the others are under “more settings”. */
  isBasic?: boolean;
  /** Before all others, because it takes their place. */
  isFirst?: boolean;
  /** Takes more than a line. */
  isLong?: boolean;
  /** What the values are called, German and English; of a text, which can be another, those that are mostly meant. */
  choices?: Readonly<Record<string, readonly [de: string, en: string]>>;
  /** Takes several of them, with blanks between. */
  isList?: boolean;
}

/** Not zod's own registry: these texts are no part of the JSON Schemas. */
export const fieldMeta = z.registry<FieldMeta>();

/** The schema with what the builder's form says of it; a copy, because `address` and others serve many fields. */
export const field = <Schema extends z.ZodType>(schema: Schema, meta: FieldMeta): Schema => {
  const copy = schema.clone();
  fieldMeta.add(copy, meta);
  return copy;
};

/** A whole address, because embeds stand on pages of other hosts. */
export const address = z.url({ protocol: /^https?$/, error: 'Write the whole address, with https://' });

/** The value of an attribute that has none. */
export const flag = z.literal('');

export const headingLevel = field(z.enum(['2', '3', '4', '5', '6']), {
  de: ['Ebene der Überschrift', 'Eine Stufe unter der Überschrift, zu der das Widget gehört. Ohne Angabe 3.'],
  en: ['Level of the heading', 'One below the heading that the widget belongs to. Without it 3.'],
});

export const day = z.iso.date('Write a day such as 2026-10-01');
