/** What the content of an element gives to an entry for the command `pages`: as the element itself reads it. */
import { readCardText } from '../../src/contact-card/card-text.controller.ts';
import type { Embed, StoryContent, WidgetName } from '../../src/embed/embed.ts';
import { readContent } from '../../src/funding-notice/notice-content.controller.ts';
import { isElement, readOwnContent } from '../../src/shared/own-content.controller.ts';
import { pictureOf, readOwnStory, textOf } from '../../src/story-teaser/own-story.controller.ts';

/** What a picture is taken for that does not tell. In px. */
export const USUAL_SIZE = { width: 1200, height: 800 };

/** Its addresses are as they stand in the page. */
export function readEntryContent(widget: WidgetName, host: Element): Embed['content'] {
  const { own } = readOwnContent(host);
  switch (widget) {
    case 'newsletter-form':
      // The link in it is made anew.
      return undefined;
    case 'contact-card':
      return linesIn(readCardText(own)) || undefined;
    case 'story-teaser':
      return readStoryContent(own);
    case 'funding-notice':
      return wordsIn(readContent(own).wording) || undefined;
  }
}

const linesIn = (text: string): string => text.trim().replace(/[^\S\n]*\n\s*/g, '\n');

const wordsIn = (nodes: readonly Node[]): string => textOf(nodes).replace(/\s+/g, ' ');

function readStoryContent(nodes: readonly ChildNode[]): StoryContent | undefined {
  const { link, image, text } = readOwnStory(nodes);
  if (!link) return undefined;
  const isQuote = (node: Node): boolean => isElement(node) && node.localName === 'blockquote';
  return {
    href: link.getAttribute('href') ?? '',
    title: wordsIn([link]),
    text: wordsIn(text.filter((node) => !isQuote(node))) || undefined,
    quote: wordsIn(text.filter(isQuote)) || undefined,
    image: image && readImage(pictureOf(image)),
  };
}

function readImage(image: HTMLImageElement): StoryContent['image'] {
  const sizeOf = (side: 'width' | 'height'): number => Number(image.getAttribute(side)) || USUAL_SIZE[side];
  return { src: image.getAttribute('src') ?? '', alt: image.alt, width: sizeOf('width'), height: sizeOf('height') };
}
