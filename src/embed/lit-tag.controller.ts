/* Stands in for lit in the files that are loaded later: what makes a template is there, what draws it is in the script that loads it. Both
   are part of what lit promises to other copies of itself. */

/** A template, as lit's html makes it. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): object => ({ _$litType$: 1, strings, values });

/** Nothing to draw. */
export const nothing = Symbol.for('lit-nothing');

/** A style sheet of its own; our styles have no expressions in them. */
export function css([text]: TemplateStringsArray): { styleSheet: CSSStyleSheet } {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(text!);
  return { styleSheet };
}

/** These files never run on a server. */
export const isServer = false;
