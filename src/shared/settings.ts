import { cleanAttribute } from './attribute-text.ts';
import { attributeProblem, type Problem } from './problems.ts';

/** How a right value is told from a wrong one, and what would be right. */
export type Form = readonly [isRight: (text: string) => unknown, use: string];

/** One of several values: oneOf('audio, video') */
export const oneOf = (values: string): Form => [(text) => values.split(', ').includes(text), values.replaceAll(', ', '", "')];

/** Reads attributes by their property names: cleaned, and empty where they are missing or wrong. The editor is told what is wrong. */
export function readSettings<Name extends string>(
  input: Readonly<Record<Name, unknown>>,
  forms: Readonly<Record<Name, Form>>,
): { settings: Record<Name, string>; problems: Problem[] } {
  const problems: Problem[] = [];
  const settings = {} as Record<Name, string>;
  for (const [key, [isRight, use]] of Object.entries(forms) as [Name, Form][]) {
    const text = cleanAttribute(input[key]);
    settings[key] = text && isRight(text) ? text : '';
    if (text === settings[key]) continue;
    const name = key.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
    problems.push(attributeProblem('invalid-attribute', name, text, use));
  }
  return { settings, problems };
}
