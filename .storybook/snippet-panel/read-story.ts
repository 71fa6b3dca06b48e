import { sampleValues } from '../../src/builder/draft.ts';
import { readHtml } from '../../src/builder/html-nodes.controller.ts';
import { elementsIn, textIn } from '../../src/builder/plain-node.ts';
import { WIDGETS } from '../../src/embed/embed.ts';
import { readEntryContent } from './read-content.ts';
import type { Shown } from './shown.ts';

/** What a widget sets itself, and what is for editors only. */
const NOT_PASTED = /^(state|check|lang|style|class)$/;

/** Reads the first widget of a story as it would be pasted; `undefined` where there is none. */
export function readStory(canvas: ParentNode, id: string, lang: string): Omit<Shown, 'hashes'> | undefined {
  const hosts = canvas.querySelectorAll<HTMLElement>(WIDGETS.map((name) => `iq-${name}`).join());
  const [host] = hosts;
  const widget = WIDGETS.find((name) => `iq-${name}` === host?.localName);
  if (!host || !widget) return undefined;
  const attributes = Object.fromEntries([...host.attributes].map(({ name, value }) => [name, value]));
  for (const name of Object.keys(attributes)) if (NOT_PASTED.test(name)) Reflect.deleteProperty(attributes, name);
  const nodes = readHtml(host.innerHTML);
  const content = readEntryContent(widget, host);
  const isText = elementsIn(nodes).length === 0 && Boolean(content || !textIn(nodes));
  const title = sampleValues(widget)['title'] ?? '';
  return {
    embed: { widget, id: id.replace('--', '-'), title, lang, attributes, content },
    content: isText ? [] : nodes,
    count: hosts.length,
  };
}
