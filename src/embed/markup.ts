/** A piece of HTML: made by `markup`, or written in our own sources. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Markup | readonly Markup[] | false | undefined;

/** HTML from a template: texts in it stay texts, also in attributes in double quotation marks. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(strings.reduce((text, next, at) => text + write(values[at - 1]) + next));

function write(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (value === undefined || value === false) return '';
  return typeof value === 'object' ? value.map(write).join('\n') : escapeHtml(String(value));
}

/** A text for HTML (HTML standard, section 13.3, Escaping a string). */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
