import { nothing, render } from 'lit';

/** A story's args: the attributes of its element. A flag is `true`. */
export type Args = Record<string, string | number | boolean | undefined>;

/** An element as an editor writes it: with attributes, and content in it. `properties` are for what only a script can set. */
export function element(tag: string, args: Args, content: unknown = nothing, properties: object = {}): HTMLElement {
  const host = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    if (value !== undefined && value !== false) host.setAttribute(name, value === true ? '' : String(value));
  }
  if (content !== nothing) render(content, host);
  return Object.assign(host, properties);
}
