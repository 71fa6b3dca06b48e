import { jsonStories, xmlStories } from './feed.ts';
import { rawText, seenText, tidyText, type FeedNode } from './feed-text.ts';
import type { Story } from './story.ts';

/** Approves a text for the parser of a page that demands it (Trusted Types). */
export type Approve = (text: string) => string;

/** CDATA, even without an end, or an ampersand that begins no entity of XML itself. */
const AMPERSAND = /<!\[CDATA\[[^]*?(?:\]\]>|$)|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)(?:[a-zA-Z]\w*;)?/g;

/** Characters of a text that are read: half an hour's. Hostile ones are longer. */
const LONGEST = 50_000;

/**
 * The stories of a feed that was fetched from `url`: RSS, Atom, JSON Feed or WordPress posts, told by what is in it.
 * `undefined` if it is none of them, cannot be read to its end, or declares entities of its own. Nothing of it runs, is
 * loaded or comes into the page.
 */
export function readFeed(bytes: Uint8Array, contentType: string, url: string, approve: Approve = (text) => text): Story[] | undefined {
  const parse = (text: string, type: DOMParserSupportedType): Document => new DOMParser().parseFromString(approve(text), type);
  const body = (html: string): FeedNode => toNode(parse(html, 'text/html').body);
  const html = (whole: string): string => {
    const text = whole.slice(0, LONGEST);
    return tidyText(/[<&]/.test(text) ? seenText(body(text)) : text);
  };
  const text = decode(bytes, contentType).trim();
  try {
    if (/^[[{]/.test(text)) return jsonStories(JSON.parse(text), url, html);
    if (/<!ENTITY/i.test(text)) return undefined;
    const document = parse(mendXml(text, body), 'application/xml');
    return document.querySelector('parsererror') ? undefined : xmlStories(toNode(document.documentElement), url, html);
  } catch {
    // No JSON, nested more deeply than the stack is, or not approved.
    return undefined;
  }
}

/** Whether the page lets anything be parsed. */
export function mayParse(approve: Approve): boolean {
  try {
    new DOMParser().parseFromString(approve(''), 'text/html');
    return true;
  } catch {
    return false;
  }
}

/**
 * What reads as UTF-8 is UTF-8: servers and systems name other charsets by mistake, and a text in one of those never
 * reads so by chance.
 */
function decode(bytes: Uint8Array, contentType: string): string {
  const mark = bytes[0] === 0xfe ? 'utf-16be' : bytes[0] === 0xff ? 'utf-16le' : 'utf-8';
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const named = [/charset="?([\w-]+)/i.exec(contentType), /^\s*<\?xml[^>]*encoding=["']([\w-]+)/.exec(head)];
  for (const label of [mark, ...named.map((match) => match?.[1])]) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return new TextDecoder().decode(bytes);
}

/** Browsers refuse XML with what feeds often have: entities of HTML, bare ampersands, characters of control. */
function mendXml(xml: string, body: (html: string) => FeedNode): string {
  const known = new Map<string, string>();
  const mend = (found: string): string => {
    if (found.startsWith('<')) return found;
    if (!known.has(found)) known.set(found, rawText(body(found)).replace(/&/g, '&amp;').replace(/</g, '&lt;'));
    return known.get(found)!;
  };
  return xml.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(AMPERSAND, mend);
}

function toNode(element: Element): FeedNode {
  return {
    name: element.localName,
    namespace: element.namespaceURI ?? '',
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.childNodes].flatMap((child) =>
      // Text and CDATA.
      child.nodeType === 1 ? toNode(child as Element) : child.nodeType < 5 ? child.nodeValue! : [],
    ),
  };
}
