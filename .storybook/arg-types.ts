/** The tables and controls of an element, from its manifest. */
import { fieldsOf, type Field } from '../src/builder/fields.ts';
import { WIDGETS } from '../src/embed/embed.ts';
import { declarationOf, type Attribute, type Declaration, type Manifest, type Member } from './manifest.ts';

/** A row in the table of an element, as Storybook takes it. */
export interface ArgType {
  name: string;
  description: string;
  type?: { name: 'string' | 'number' | 'boolean' };
  control: { type: 'text' | 'number' | 'boolean' | 'select' } | false;
  options?: readonly (string | number)[];
  table: { category: string; type?: { summary: string }; defaultValue?: { summary: string } };
}

export type ArgTypes = Record<string, ArgType>;

/** `string | undefined`, because everything but flags and numbers may be missing. */
const baseType = (text = 'string'): 'string' | 'number' | 'boolean' => (text === 'boolean' || text === 'number' ? text : 'string');

/** The setting of an element in the builder: it knows the values of a choice. */
function settingOf(tag: string, attribute: string): Field | undefined {
  const widget = WIDGETS.find((name) => `iq-${name}` === tag);
  return widget && fieldsOf(widget).find(({ path }) => path === `attributes.${attribute}`);
}

function attributeRow(tag: string, attribute: Attribute): ArgType {
  const { name, description = '', type } = attribute;
  const base = baseType(type?.text);
  const setting = settingOf(tag, name);
  const options = setting?.kind === 'choice' ? setting.options : [];
  const summary =
    options.length > 0
      ? options.map((one) => (base === 'string' ? `'${one}'` : one)).join(' | ')
      : (type?.text.replace(/ \| undefined$/, '') ?? base);
  return {
    name,
    description,
    type: { name: base },
    ...(options.length > 0 ? { options: base === 'number' ? options.map(Number) : options } : {}),
    // What the element itself sets is for reading.
    control: setting || name === 'check' ? { type: options.length > 0 ? 'select' : base === 'string' ? 'text' : base } : false,
    table: { category: 'attributes', type: { summary }, ...defaultOf(attribute) },
  };
}

const defaultOf = ({ default: value }: { default?: string }) => (value === undefined ? {} : { defaultValue: { summary: value } });

/** A row without control. */
function factRow(category: string, item: { name?: string; description?: string; type?: { text: string }; default?: string }): ArgType {
  const { name = '', description = '', type } = item;
  return { name, description, control: false, table: { category, ...(type ? { type: { summary: type.text } } : {}), ...defaultOf(item) } };
}

const isField = (member: Member): boolean => member.kind === 'field' && !member.attribute && !member.static;
const isMethod = ({ kind, privacy, description }: Member): boolean => kind === 'method' && privacy !== 'private' && Boolean(description);

/**
 * The rows by their keys. Attributes have their own name as key, because a story's args are attributes; keys of the others
 * cannot be mistaken for them: a part may be called like an attribute. A default slot has no name in the manifest.
 */
function rowsOf(tag: string, declaration: Declaration): [key: string, row: ArgType][] {
  const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] } = declaration;
  const facts = (category: string, items: readonly { name: string; description?: string }[]): [string, ArgType][] =>
    items.map((item) => [`${category}: ${item.name}`, factRow(category, item)]);
  return [
    ...attributes.map((attribute): [string, ArgType] => [attribute.name, attributeRow(tag, attribute)]),
    ...facts('properties', members.filter(isField)),
    ...facts(
      'methods',
      members.filter(isMethod).map(({ name, description = '' }) => ({ name: `${name}()`, description })),
    ),
    ...facts('events', events),
    ...facts(
      'slots',
      slots.map((slot) => ({ ...slot, name: slot.name || 'default' })),
    ),
    ...facts('parts', cssParts),
    ...facts('custom properties', cssProperties),
    ...facts('states', cssStates),
  ];
}

/** What Storybook shows of an element; nothing for one that the manifest does not have. */
export function argTypesOf(manifest: Manifest, tag: string): ArgTypes {
  const declaration = declarationOf(manifest, tag);
  return declaration ? Object.fromEntries(rowsOf(tag, declaration)) : {};
}
