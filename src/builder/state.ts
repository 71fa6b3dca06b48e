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

/** Nothing but what is listed here is taken from an address that somebody else may have written. */
const schemaOf = (widget: WidgetName): z.ZodType<State> =>
  z.strictObject({
    ui: z.enum(UI_LANGUAGES),
    widget: z.enum(WIDGETS),
    cms: z.enum(CMS_NAMES as [CmsName, ...CmsName[]]),
    values: z.strictObject(Object.fromEntries(fieldsOf(widget).map(({ path }) => [path, text.optional()]))) as unknown as z.ZodType<Values>,
    link: text,
    base: text,
    isForSeveral: z.boolean(),
    colors: z.strictObject(
      Object.fromEntries(
        COLORS.map((name) => [
          name,
          z
            .string()
            .regex(/^#[0-9a-f]{6}$/)
            .optional(),
        ]),
      ),
    ),
    keepsRoom: z.boolean(),
    preview: z.strictObject({
      width: z.union(WIDTHS.map((width) => z.literal(width))),
      lang: z.enum(languages as unknown as [string, ...string[]]),
      scheme: z.enum(SCHEMES),
    }),
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

/** The state in an address; `undefined` where there is none that we have written. */
export function readFragment(fragment: string): State | undefined {
  if (fragment.length > MAX_STATE * 3) return undefined;
  const json = new URLSearchParams(fragment.replace(/^#/, '')).get('state');
  if (!json || json.length > MAX_STATE) return undefined;
  try {
    const raw: unknown = JSON.parse(json);
    const widget = WIDGETS.find((name) => name === (raw as { widget?: unknown } | null)?.widget);
    return widget && schemaOf(widget).safeParse(raw).data;
  } catch {
    return undefined;
  }
}
