import { z } from 'zod';
import type { WidgetName } from '../embed/embed.ts';
import { embedSchema } from '../embed/schemas.ts';
import { fieldMeta, type FieldMeta } from '../shared/schemas.ts';

/** How a field is shown: read from its schema. `own` is a choice with room for another text, `several` are boxes. */
export type FieldKind = 'text' | 'long' | 'address' | 'day' | 'number' | 'choice' | 'own' | 'several' | 'flag';

/** A field of the builder's form. */
export interface Field extends FieldMeta {
  /** Where its value stands in an embed: `attributes.action`, `content.image.src`. */
  path: string;
  kind: FieldKind;
  /** The values there are, of a choice. */
  options: readonly string[];
}

const fields = new Map<WidgetName, readonly Field[]>();

/** The fields of a widget's embeds, in the order of their schemas, those that are always in sight first. */
export function fieldsOf(widget: WidgetName): readonly Field[] {
  let found = fields.get(widget);
  if (!found) {
    const { shape } = embedSchema.options.find((option) => option.shape.widget.value === widget)!;
    const { widget: _name, attributes, title, id, lang, ...content } = shape;
    const all = readShape({ ...content, attributes, title, id, lang }, '');
    found = all.toSorted((one, other) => rankOf(one) - rankOf(other));
    fields.set(widget, found);
  }
  return found;
}

const rankOf = ({ isFirst, isBasic }: FieldMeta): number => (isFirst ? 0 : isBasic ? 1 : 2);

/** What a field is called in a language; its own name where it is none. */
export const labelOf = (path: string, { widget, ui }: { widget: WidgetName; ui: 'de' | 'en' }, name = path): string =>
  fieldsOf(widget).find((field) => field.path === path)?.[ui][0] ?? name;

/** What a value of a field is called in a language. */
export const choiceOf = (path: string, value: string, { widget, ui }: { widget: WidgetName; ui: 'de' | 'en' }): string =>
  fieldsOf(widget).find((field) => field.path === path)?.choices?.[value]?.[ui === 'de' ? 0 : 1] ?? value;

function readShape(shape: Readonly<Record<string, z.core.$ZodType>>, parent: string): Field[] {
  return Object.entries(shape).flatMap(([name, wrapped]) => {
    const schema = unwrap(wrapped);
    const path = `${parent}${name}`;
    if (schema instanceof z.ZodObject) return readShape(schema.shape, `${path}.`);
    const meta = fieldMeta.get(schema);
    return meta ? [{ ...meta, path, ...kindOf(schema, meta) }] : [];
  });
}

/** What is inside of `.optional()` and `.default()`. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.def.innerType) : schema;
}

function kindOf(schema: z.core.$ZodType, { isLong, isList, choices }: FieldMeta): Pick<Field, 'kind' | 'options'> {
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: schema.options.map(String) };
  if (schema instanceof z.ZodLiteral) {
    return schema.value === '' ? { kind: 'flag', options: [] } : { kind: 'choice', options: [String(schema.value)] };
  }
  if (choices) return { kind: isList ? 'several' : 'own', options: Object.keys(choices) };
  const byClass = (): FieldKind => {
    if (schema instanceof z.ZodURL) return 'address';
    if (schema instanceof z.ZodISODate) return 'day';
    if (schema instanceof z.ZodNumber) return 'number';
    return isLong ? 'long' : 'text';
  };
  return { kind: byClass(), options: [] };
}
