import { WIDGETS, type Embed, type WidgetName } from '../embed/embed.ts';
import { embedSchema } from '../embed/schemas.ts';
import { fieldsOf } from './fields.ts';

/** What an editor has filled in, right or wrong: values by the path of their field. A flag that is set is `on`. */
export type Values = Readonly<Record<string, string>>;

/** What is wrong with a field. */
export type Mistake = 'missing' | 'address' | 'day' | 'number' | 'name' | 'page' | 'other';

/** A draft that was read: an embed, or what is wrong with which field. */
export interface Reading {
  embed?: Embed;
  mistakes: ReadonlyMap<string, Mistake>;
}

/** The text of the link, in words that anybody can keep. */
const TITLES: Readonly<Record<WidgetName, string>> = {
  'newsletter-form': 'Abonnieren Sie unseren Newsletter',
  'contact-card': 'So erreichen Sie uns',
  'story-teaser': 'Eine Geschichte aus unserer Arbeit',
  'funding-notice': 'Hinweis zur Förderung',
};

/** The names of their pages, which two partners must not share. */
const IDS: Readonly<Record<WidgetName, string>> = {
  'newsletter-form': 'musterland',
  'contact-card': 'kontakt-musterland',
  'story-teaser': 'geschichte-musterland',
  'funding-notice': 'foerderung-musterland',
};

/** A complete example. */
export function sampleValues(widget: WidgetName): Values {
  const samples = fieldsOf(widget).flatMap(({ path, sample }) => (sample ? [[path, sample] as const] : []));
  // The notice has a sentence of its own, with the project's name and translated.
  const content = widget === 'funding-notice' ? { content: '' } : {};
  return { ...Object.fromEntries(samples), ...content, title: TITLES[widget], id: IDS[widget] };
}

/** A feed takes the place of the example's story; without a feed and a story of one's own the example comes back. */
export function exchangeStory(values: Values): Values {
  const { title: _title, id: _id, ...story } = sampleValues('story-teaser');
  const hasFeed = Boolean(values['attributes.src']?.trim());
  if (!hasFeed && (values['content.title'] || values['content.href'])) return values;
  const [before, after] = hasFeed ? [(path: string) => story[path], () => ''] : [() => '', (path: string) => story[path] ?? ''];
  const changed = Object.keys(story).filter((path) => (values[path] ?? '') === before(path));
  return { ...values, ...Object.fromEntries(changed.map((path) => [path, after(path)])) };
}

export const isWidget = (name: string): name is WidgetName => (WIDGETS as readonly string[]).includes(name);

/** Makes an embed of what was filled in; fields that are empty are left out. */
export function readDraft(widget: WidgetName, values: Values): Reading {
  const embed: Nested = { widget, attributes: {} };
  for (const { path, kind } of fieldsOf(widget)) {
    const value = values[path]?.trim() ?? '';
    if (kind === 'flag') {
      if (value) place(embed, path, '');
    } else if (value) place(embed, path, kind === 'number' ? Number(value) : value);
  }
  tidyImage(embed);
  const { data, error } = embedSchema.safeParse(embed);
  if (data) return { embed: data, mistakes: new Map() };
  return { mistakes: new Map(error.issues.map(({ path, ...issue }) => [path.join('.'), mistakeOf(issue, path.at(-1))])) };
}

interface Nested {
  [name: string]: string | number | Nested;
}

function place(target: Nested, path: string, value: string | number): void {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) target[first] = value;
  else place((target[first] ??= {}) as Nested, rest.join('.'), value);
}

/** No picture without address; one that only decorates has an empty text. */
function tidyImage({ content }: Nested): void {
  const image = typeof content === 'object' ? content['image'] : undefined;
  if (typeof content !== 'object' || typeof image !== 'object') return;
  if (image['src']) image['alt'] ??= '';
  else delete content['image'];
}

function mistakeOf(issue: { code: string; format?: string; input?: unknown }, name: PropertyKey | undefined): Mistake {
  if (issue.code === 'invalid_type' || issue.code === 'too_small') return name === 'width' || name === 'height' ? 'number' : 'missing';
  if (issue.format === 'url') return 'address';
  if (issue.format === 'date') return 'day';
  if (issue.format === 'regex') return name === 'id' ? 'name' : name === 'fields' ? 'other' : 'number';
  return 'other';
}
