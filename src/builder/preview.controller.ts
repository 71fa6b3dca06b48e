import type { ProblemCode, ProblemDetail } from '../shared/problems.ts';
import { WIDGETS, type Embed } from '../embed/embed.ts';
import { COLORS, type Colors, type Heights } from './administrator.ts';
import { readDraft, sampleValues } from './draft.ts';
import { fieldsOf } from './fields.ts';
import { writeHtml, type PlainElement, type PlainNode } from './plain-node.ts';
import { widgetElement } from './snippet.ts';

/** What is shown, and how. */
export interface Drawing {
  embed: Embed;
  link: string;
  colors: Colors;
  width: number;
  lang: string;
  dir: string;
  scheme: string;
}

/** What the preview tells the builder. */
export interface PreviewEvents {
  onMeasure(heights: Heights): void;
  /** A sign-up was stopped. */
  onStop(): void;
  /** Whether something is missing because it would come from another server. */
  onForeign(isMissing: boolean): void;
  /** What the widget itself finds wrong with its settings. */
  onProblems(problems: readonly string[]): void;
}

/** Nothing else is ever set on an element, whatever the data says. */
const ALLOWED = new Set([
  ...WIDGETS.flatMap((widget) => fieldsOf(widget).map(({ path }) => path.replace(/^attributes\./, ''))),
  ...['href', 'src', 'alt', 'width', 'height'],
]);
const ALLOWED_ELEMENTS = /^(iq-(newsletter-form|contact-card|story-teaser|funding-notice)|a|p|br|img|blockquote)$/;
/** What an element would fetch. */
const FETCHED = ['src', 'photo'];
/** Problems that come from the preview, or from where it stands. */
const NOT_SETTINGS = new Set<ProblemCode>(['hidden', 'blocked-by-csp', 'blocked-by-client', 'language-unavailable', 'feed-failed']);
/** Margins of the page in the frame, in px. */
const MARGIN = 16;
/** The width of a telephone's page, and the largest that a widget takes, in px. */
const NARROW = 360 - 2 * MARGIN;
const WIDE = 640;

/** The widget in a frame of its own, where no style of the builder reaches it. */
export class Preview {
  readonly #frame: HTMLIFrameElement;
  readonly #events: PreviewEvents;
  readonly #maySend: boolean;
  #drawing: Drawing | undefined;
  #content = '';
  #html = '';
  #problems: readonly string[] = [];
  #watcher: ResizeObserver | undefined;
  /** In the next frame: what they change they would see again at once. */
  readonly #stage = new ResizeObserver(() => requestAnimationFrame(() => this.#fit()));

  constructor(frame: HTMLIFrameElement, events: PreviewEvents, maySend: boolean) {
    this.#frame = frame;
    this.#events = events;
    this.#maySend = maySend;
    frame.addEventListener('load', this.#begin);
    this.#stage.observe(frame.parentElement!);
    if (this.#page) this.#begin();
  }

  show(drawing: Drawing): void {
    this.#drawing = drawing;
    this.#draw();
  }

  stop(): void {
    this.#frame.removeEventListener('load', this.#begin);
    this.#stage.disconnect();
    this.#watcher?.disconnect();
  }

  /** The place for the widget, once the frame's page is there. */
  get #page(): HTMLElement | undefined {
    const page = this.#frame.contentDocument;
    return page?.readyState === 'complete' ? (page.querySelector('main') ?? undefined) : undefined;
  }

  readonly #begin = (): void => {
    const page = this.#frame.contentDocument!;
    page.addEventListener('iq-submit', this.#keep);
    page.addEventListener('iq-problem', this.#collect);
    page.addEventListener('click', keepHere);
    this.#watcher?.disconnect();
    this.#watcher = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#watcher.observe(page.body);
    this.#content = '';
    this.#draw();
  };

  #draw(): void {
    const main = this.#page;
    const { embed, link, colors, lang, dir, scheme } = this.#drawing ?? {};
    if (!main || !embed) return;
    const root = main.ownerDocument.documentElement;
    Object.assign(root, { lang, dir });
    root.style.colorScheme = scheme!;
    const picture = main.ownerDocument.querySelector<HTMLImageElement>('#sample')?.src ?? '';
    const wanted = withoutForeign(widgetElement(withStory(embed), { link: link!, isInPageLanguage: true }), picture, location.origin);
    this.#events.onForeign(wanted.isMissing);
    const widget = this.#place(wanted.node, main);
    for (const name of COLORS) widget.style.setProperty(`--iq-color-${name}`, colors?.[name] ?? '');
    this.#fit();
  }

  /** A widget tells of a problem once: another one tells which of them are still there. */
  #place(node: PlainElement, main: HTMLElement): HTMLElement {
    const now = main.firstElementChild;
    const [html, content] = [writeHtml([node]), writeHtml(node.children)];
    const isNew = now?.localName !== node.name || (this.#problems.length > 0 && html !== this.#html);
    const widget = isNew ? createNode(node, main.ownerDocument) : now;
    if (isNew) {
      main.replaceChildren(widget);
      this.#tell([]);
    } else update(now, node, content !== this.#content);
    this.#html = html;
    this.#content = content;
    return widget as HTMLElement;
  }

  readonly #collect = (event: Event): void => {
    const { code, message, remedy } = (event as CustomEvent<ProblemDetail>).detail;
    if (event.target === this.#page?.firstElementChild && !NOT_SETTINGS.has(code)) this.#tell([...this.#problems, `${message} ${remedy}`]);
  };

  #tell(problems: readonly string[]): void {
    if (problems.length === 0 && this.#problems.length === 0) return;
    this.#problems = problems;
    this.#events.onProblems(problems);
  }

  /** As high as at two widths: the styles for the page keep that room free. */
  #measure(): void {
    const main = this.#page;
    const widget = main?.firstElementChild as HTMLElement | null | undefined;
    if (!main || !widget) return;
    const heightAt = (width: number): number => {
      main.style.width = `${width}px`;
      return Math.ceil(widget.getBoundingClientRect().height);
    };
    const heights = { narrow: heightAt(NARROW), wide: heightAt(WIDE) };
    main.style.width = '';
    this.#fit();
    if (heights.wide > 0) this.#events.onMeasure(heights);
  }

  /** Shows the whole width, smaller where there is not so much room. */
  #fit(): void {
    const { width = 360 } = this.#drawing ?? {};
    const stage = this.#frame.parentElement!;
    const scale = Math.min(1, stage.clientWidth / width);
    const height = Math.max(200, (this.#frame.contentDocument?.body?.offsetHeight ?? 0) + 2 * MARGIN);
    Object.assign(this.#frame.style, { width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` });
    stage.style.height = `${Math.ceil(height * scale)}px`;
  }

  readonly #keep = (event: Event): void => {
    if (this.#maySend && this.#drawing?.embed.attributes['action']?.startsWith(`${location.origin}/`)) return;
    event.preventDefault();
    this.#events.onStop();
  };
}

/** Links are there to be seen; downloads made on the page work. */
function keepHere(event: Event): void {
  const link = event.composedPath().find((node) => (node as Element).localName === 'a') as HTMLAnchorElement | undefined;
  if (link && link.protocol !== 'blob:') event.preventDefault();
}

/** What comes from a feed looks like the example. */
function withStory(embed: Embed): Embed {
  const { src } = embed.attributes;
  const isEmpty = src && !src.startsWith(`${location.origin}/`) && !embed.content;
  return isEmpty ? { ...embed, content: readDraft('story-teaser', sampleValues('story-teaser')).embed!.content } : embed;
}

/** The element as the preview may show it: nothing in it is fetched from another server. */
function withoutForeign(node: PlainElement, picture: string, origin: string): { node: PlainElement; isMissing: boolean } {
  let isMissing = false;
  const isForeign = (address: string): boolean => !address.startsWith(`${origin}/`);
  const clean = (one: PlainElement): PlainElement => {
    const attributes = Object.fromEntries(
      Object.entries(one.attributes).flatMap(([name, value]) => {
        if (!FETCHED.includes(name) || !isForeign(value)) return [[name, value]];
        isMissing = true;
        return one.name === 'img' && picture ? [[name, picture]] : [];
      }),
    ) as Record<string, string>;
    return { ...one, attributes, children: one.children.map((child) => (typeof child === 'string' ? child : clean(child))) };
  };
  return { node: clean(node), isMissing };
}

function createNode(node: PlainNode, page: Document): Node {
  if (typeof node === 'string') return page.createTextNode(node);
  if (!ALLOWED_ELEMENTS.test(node.name)) return page.createTextNode('');
  const element = page.createElement(node.name);
  update(element, node, true);
  return element;
}

function update(element: Element, { attributes, children }: PlainElement, isNew: boolean): void {
  for (const name of element.getAttributeNames()) if (ALLOWED.has(name) && !(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (ALLOWED.has(name) && element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  if (isNew) element.replaceChildren(...children.map((child) => createNode(child, element.ownerDocument)));
}
