/** The parts of a Custom Elements Manifest that Storybook shows. */

interface Item {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
}

export interface Attribute extends Item {
  fieldName?: string;
}

export interface Member extends Item {
  kind: 'field' | 'method';
  /** Of a field that is an attribute too. */
  attribute?: string;
  static?: boolean;
  privacy?: 'public' | 'protected' | 'private';
  parameters?: { name: string }[];
}

export interface Declaration {
  name: string;
  tagName?: string;
  description?: string;
  members?: Member[];
  attributes?: Attribute[];
  events?: Item[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
  cssStates?: Item[];
}

export interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

/** The element with this name. */
export function declarationOf({ modules }: Manifest, tag: string): Declaration | undefined {
  return modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);
}

/** The names of all events of all elements. */
export const eventsIn = ({ modules }: Manifest): string[] => [
  ...new Set(modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ events = [] }) => events.map(({ name }) => name)))),
];
