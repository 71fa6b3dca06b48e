import { z } from 'zod';
import { WIDGETS, type WidgetName } from '../embed/embed.ts';
import { languages } from '../generated/languages.ts';
import { COLORS, type ColorName } from './administrator.ts';
import { CMS_NAMES, type CmsName } from './cms.ts';
import { sampleValues, type Values } from './draft.ts';
import { fieldsOf } from './fields.ts';

export const WIDTHS = [360, 768, 1280] as const;
export const SCHEMES = ['light', 'dark'] as const;
export const UI_LANGUAGES = ['de', 'en'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** Everything that an editor has chosen and filled in. */
export interface State {
  ui: UiLanguage;
  widget: WidgetName;
  cms: CmsName;
  values: Values;
  /** Where the link in a newsletter form leads, as it was typed. */
  link: string;
  /** The folder with the scripts, as it was typed; empty is the builder's own. */
  base: string;
  isForSeveral: boolean;
  colors: Partial<Record<ColorName, string>>;
  keepsRoom: boolean;
  preview: { width: number; lang: string; scheme: (typeof SCHEMES)[number] };
}

/** In characters; longer is no state of ours. */
const MAX_STATE = 20_000;

const text = z.string().max(5000);

interface Shape {
  readonly [name: string]: z.ZodType | Shape;
}

/** Nothing but what is listed here is taken from an address that somebody else may have written. */
const shapeOf = (widget: WidgetName): Shape => ({
  ui: z.enum(UI_LANGUAGES),
  widget: z.enum(WIDGETS),
  cms: z.enum(CMS_NAMES as [CmsName, ...CmsName[]]),
  values: Object.fromEntries(fieldsOf(widget).map(({ path }) => [path, text])),
  link: text,
  base: text,
  isForSeveral: z.boolean(),
  colors: Object.fromEntries(COLORS.map((name) => [name, z.string().regex(/^#[0-9a-f]{6}$/)])),
  keepsRoom: z.boolean(),
  preview: {
    width: z.union(WIDTHS.map((width) => z.literal(width))),
    lang: z.enum(languages as unknown as [string, ...string[]]),
    scheme: z.enum(SCHEMES),
  },
});

/** A complete example. */
export function newState(ui: UiLanguage, widget: WidgetName = 'newsletter-form'): State {
  return {
    ui,
    widget,
    cms: 'wordpress',
    values: sampleValues(widget),
    link: '',
    base: '',
    isForSeveral: false,
    colors: {},
    keepsRoom: false,
    preview: { width: WIDTHS[0], lang: ui, scheme: 'light' },
  };
}

/** For an address that shows the builder as it is now. */
export const writeFragment = (state: State): string => `#${new URLSearchParams({ state: JSON.stringify(state) }).toString()}`;

/** What stands in an address, as far as we could have written it. */
export interface ReadState {
  state: State;
  /** Whether nothing had to be left out. */
  isWhole: boolean;
}

/** Reads the state in an address, every part on its own; `undefined` where there is none. */
export function readFragment(fragment: string): ReadState | undefined {
  if (fragment.length > MAX_STATE * 3) return undefined;
  const json = new URLSearchParams(fragment.replace(/^#/, '')).get('state');
  if (!json || json.length > MAX_STATE) return undefined;
  try {
    const raw: unknown = JSON.parse(json);
    return isObject(raw) ? readState(raw) : undefined;
  } catch {
    return undefined;
  }
}

type Raw = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

function readState(raw: Raw): ReadState {
  const widget = WIDGETS.find((name) => name === raw['widget']);
  const example = newState(UI_LANGUAGES.find((name) => name === raw['ui']) ?? 'de', widget);
  const { parts, isWhole } = readParts(shapeOf(example.widget), raw);
  const { preview, values = example.values, ...others } = parts as Partial<State>;
  // Their fields are not always in sight.
  const { id = '', title = '' } = example.values;
  return { state: { ...example, ...others, values: { id, title, ...values }, preview: { ...example.preview, ...preview } }, isWhole };
}

/** The parts that fit a shape, and whether that is all. */
function readParts(shape: Shape, raw: Raw): { parts: Raw; isWhole: boolean } {
  const parts: Record<string, unknown> = {};
  let isWhole = Object.keys(raw).every((name) => Object.hasOwn(shape, name));
  for (const [name, rule] of Object.entries(shape)) {
    if (!Object.hasOwn(raw, name)) continue;
    const value = raw[name];
    const read = rule instanceof z.ZodType ? rule.safeParse(value).data : undefined;
    const inner = !(rule instanceof z.ZodType) && isObject(value) ? readParts(rule, value) : undefined;
    const part = inner?.parts ?? read;
    if (part !== undefined) parts[name] = part;
    if (part === undefined || inner?.isWhole === false) isWhole = false;
  }
  return { parts, isWhole };
}
