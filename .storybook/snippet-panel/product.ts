import { writePolicy } from '../../src/builder/administrator.ts';
import { CMS, type CmsName } from '../../src/builder/cms.ts';
import { elementsIn, textIn, writeHtml, type PlainElement, type PlainNode } from '../../src/builder/plain-node.ts';
import { snippetNodes, writeScript, writeSnippet, type SnippetOptions } from '../../src/builder/snippet.ts';
import type { Embed, StoryContent } from '../../src/embed/embed.ts';
import type { Shown } from './shown.ts';

/** What is copied out of the panel. */
export interface Product {
  snippet: string;
  /** What has to be once on all pages; empty where the snippet brings it along, or needs none. */
  script: string;
  /** For the list from which the embeds' pages are made, as JSON; empty where no page is needed. */
  entry: string;
  policy: string;
}

const ADDRESS = /^(href|src|action|photo|[a-z]+-(url|href))$/;

/** Makes what is to be pasted: `base` is the folder with the scripts. */
export function makeProduct({ embed: told, content, hashes }: Shown, cms: CmsName, base: string): Product {
  const { form, dropsEmpty } = CMS[cms];
  const embed: Embed = { ...told, attributes: makeWhole(told.attributes, base) };
  const options: SnippetOptions = { form, base, hashes, dropsEmpty, isInPageLanguage: embed.lang === 'de' };
  const nodes = snippetNodes(embed, options);
  const [widget, ...rest] = nodes;
  const isOwn = form === 'element' && content.length > 0;
  return {
    snippet: isOwn
      ? writeHtml([{ ...(widget as PlainElement), children: contentWith(content, base) }, ...rest])
      : writeSnippet(embed, options),
    script: form === 'div' || form === 'link' ? writeScript(options) : '',
    entry:
      form === 'element'
        ? ''
        : JSON.stringify({ ...embed, content: embed.content ?? contentOf(embed, contentWith(content, base)) }, undefined, 2),
    policy: writePolicy(embed, options),
  };
}

/** The addresses of a story are those of this Storybook: on a page they are whole, beside the scripts. */
function makeWhole<Value extends string | undefined>(attributes: Readonly<Record<string, Value>>, base: string): Record<string, Value> {
  const whole = Object.entries(attributes).map(([name, value]) => [
    name,
    value && ADDRESS.test(name) && URL.canParse(value, base) ? new URL(value, base).href : value,
  ]);
  return Object.fromEntries(whole) as Record<string, Value>;
}

const contentWith = (nodes: readonly PlainNode[], base: string): PlainNode[] =>
  nodes.map((node) =>
    typeof node === 'string' ? node : { ...node, attributes: makeWhole(node.attributes, base), children: contentWith(node.children, base) },
  );

/** What the list of embeds takes of it: a story, or the text of a notice; the link in a form is made anew. */
function contentOf({ widget }: Embed, nodes: readonly PlainNode[]): Embed['content'] {
  if (widget !== 'story-teaser') return (widget === 'newsletter-form' ? '' : textIn(nodes)) || undefined;
  const all = elementsIn(nodes);
  const find = (name: string): PlainElement | undefined => all.find((one) => one.name === name);
  const [link, image, text, quote] = [find('a'), find('img'), find('p'), find('blockquote')];
  if (!link) return undefined;
  const textOf = (element: PlainElement | undefined): string | undefined => element && textIn(element.children);
  return {
    href: link.attributes['href'] ?? '',
    title: textIn(link.children),
    text: textOf(text),
    quote: textOf(quote),
    image: imageOf(image),
  };
}

const imageOf = (image: PlainElement | undefined): StoryContent['image'] => {
  const { src, alt = '', width, height } = image?.attributes ?? {};
  return src ? { src, alt, width: Number(width ?? 1200), height: Number(height ?? 800) } : undefined;
};
