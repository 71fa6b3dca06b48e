import type { z } from 'zod';

/* What is wrong with a list of embeds, for people who write it by hand. */

/** What to do about a field, where its schema does not say so itself. */
export const remedyOf: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? 'Write another value.';
    case 'invalid_value':
      return issue.values.join('') ? `Use one of: ${issue.values.join(', ')}.` : 'Write "" to switch it on, or leave it out.';
    case 'invalid_union':
      return `Use one of: ${(issue['options'] as string[] | undefined)?.join(', ')}.`;
    case 'unrecognized_keys':
      return 'There is no such field here: take it out, or look how it is written.';
    case 'too_small':
      return LEAST[issue.origin] ?? 'Write at least one.';
    case 'invalid_format':
      return FORMATS[String(issue.path?.at(-1))] ?? 'Write a whole number in quotation marks.';
    default:
      return 'Write another value.';
  }
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'Write a text in quotation marks.',
  number: 'Write a number, without quotation marks.',
  int: 'Write a whole number.',
  object: 'Write fields in braces: {"…": "…"}.',
};

const LEAST: Readonly<Record<string, string>> = {
  number: 'Write a number above 0.',
  string: 'Write some text.',
};

const FORMATS: Readonly<Record<string, string>> = {
  fields: 'Use first-name, last-name and organisation, with blanks between them.',
  'response-time': 'Write P2D for two days, PT4H for four hours.',
};

/** A line for every mistake: which embed, which field, what is wrong, and what to do. */
export const describeMistakes = (issues: readonly z.core.$ZodIssue[], list: readonly unknown[]): string[] =>
  issues.flatMap((issue) => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => describeMistake(list, path, issue.message));
  });

/** describeMistake([{ id: 'blank' }], [0, 'title'], 'Write …') // -> '✖ blank (embed 1): title is missing. Write …' */
export function describeMistake(list: readonly unknown[], path: readonly PropertyKey[], remedy: string): string {
  const [index, ...names] = path;
  if (index === undefined) return `✖ The list is empty. ${remedy}`;
  const value = valueAt(list, path);
  const id = valueAt(list, [index, 'id']);
  const place = `embed ${Number(index) + 1}`;
  const state = value === undefined ? 'is missing' : `is ${JSON.stringify(value).slice(0, 80)}`;
  return `✖ ${typeof id === 'string' ? `${id} (${place})` : place}: ${names.join('.') || 'it'} ${state}. ${remedy}`;
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, name) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[name], value);
