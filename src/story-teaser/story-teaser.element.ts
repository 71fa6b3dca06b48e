import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { cleanAttribute } from '../shared/attribute-text.ts';
import { IqElement } from '../shared/iq-element.element.ts';
import { readPageLanguage } from '../shared/language.controller.ts';
import { isElement } from '../shared/own-content.controller.ts';
import { attributeProblem, fileProblem, type Problem } from '../shared/problems.ts';
import { clickCard, pressCard } from './card-click.controller.ts';
import { pictureOf, readOwnStory, textOf, type OwnStory } from './own-story.controller.ts';
import { StoryAttributes } from './story-attributes.element.ts';
import { canNameByStyle, renderCard, tellFacts, type StoryCard } from './story-card.element.ts';
import { loadStoryHelp } from './story-help-file.controller.ts';
import type { StoryHelp, StoryHost } from './story-help.controller.ts';
import { readStorySettings, type StorySettings } from './story-settings.ts';
import { teaserStyles } from './story-teaser.styles.ts';
import { calendarOf, isOver, isSameLanguage, readingMinutes, type StoryMedia } from './story.ts';

/** One for all teasers of a page. */
let help: ReturnType<typeof loadStoryHelp> | undefined;

/** After these the card is drawn anew at once. */
const EVENTS = ['visibilitychange', 'beforeprint', 'afterprint'] as const;

/** How many lines of a story in a list are shown. */
const LINES = 4;

/**
 * A story as a card that is one link, or the newest stories of a feed as a list of such cards. Arranges the plain HTML
 * in it: a picture, a link, text, a quotation. Content without link or heading stands as it is, as it does before and
 * without script.
 *
 * @tag iq-story-teaser
 *
 * @slot - A picture, a link, text, a quotation; with `src` what stands until the stories are there.
 *
 * @event {CustomEvent<{href: string}>} iq-story-open - The visitor opens the story.
 * @event {CustomEvent<{count: number}>} iq-stories-loaded - The stories of the feed are there.
 *
 * @csspart heading - Headline.
 * @csspart text - Text of a story.
 * @csspart meta - Kicker, date, time to read, and caption.
 * @csspart image - Picture.
 * @csspart list - The list.
 * @csspart item - A story in it.
 * @csspart link - Link of a story in the list.
 */
export class StoryTeaser extends StoryAttributes implements StoryHost {
  static override styles: CSSResultGroup = [IqElement.styles, teaserStyles];

  /** Clock, in milliseconds since 1970; for tests and previews. @internal */
  now: () => number = Date.now;

  #settings!: StorySettings;
  #own: OwnStory = readOwnStory([]);
  #facts = '';
  #help: StoryHelp | undefined;
  #isHelpAsked = false;
  #isPrinting = false;
  /** Addresses of pictures that did not come. */
  readonly #broken = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of EVENTS) addEventListener(type, this.#look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of EVENTS) removeEventListener(type, this.#look);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const name of ['click', 'auxclick']) root.addEventListener(name, this.#open as EventListener);
    root.addEventListener('mousedown', pressCard as EventListener);
    // Of the page's pictures too; it does not bubble.
    root.addEventListener('error', ({ target }) => this.#leaveOut(target as HTMLImageElement), true);
    return root;
  }

  protected override findProblems(): Problem[] {
    const { settings, problems } = readStorySettings(this, this.now());
    this.#settings = settings;
    this.#own = readOwnStory(this.content.own);
    if (!this.#isOver && !this.#isFed && !this.#own.link) problems.push(attributeProblem('missing-attribute', 'a href', '', 'https://…'));
    if (this.#isOver || (!this.#isFed && !this.jsonLd)) {
      this.#help?.rest();
      return problems;
    }
    void this.#getHelp();
    const question = { settings, own: this.#own, language: this.language };
    return [...problems, ...(this.#help?.findProblems(question) ?? [])];
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    const { link, title } = this.#own;
    const view = { headingLevel: this.headingLevel, language: this.language, calendar: calendarOf(readPageLanguage(this).lang) };
    this.#facts = '';
    if (this.#isOver) return nothing;
    if (this.#isFed) return this.#help?.render({ ...view, isCut: this.#lines > 0, broken: this.#broken }) ?? nothing;
    return link || title ? html`<article class="card ${this.#settings.layout}">${renderCard(this.#readCard(), view)}</article>` : nothing;
  }

  protected override showsFallback(): boolean {
    return this.#isFed && this.#help!.isWaiting;
  }

  protected override assignSlots(): void {
    const slots = this.renderRoot.querySelectorAll<HTMLSlotElement>('.card slot');
    this.assign('own', this.#isOver || slots.length > 0 ? [] : this.content.own);
    this.assign('rest', this.content.rest);
    const { image, link, text } = this.#own;
    const nodes = [this.#shown(image), link, ...text].filter((node) => node?.parentNode === this) as Element[];
    slots.forEach((slot, at) => slot.assign(nodes[at]!));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // By script, because pages may forbid styles in markup.
    const { style } = this.renderRoot.querySelector<HTMLElement>('.root')!;
    style.setProperty('--link-area', this.#facts && canNameByStyle() ? `'' / ${JSON.stringify(`, ${this.#facts}`)}` : '');
    style.setProperty('--lines', String(this.#lines));
    style.setProperty('--focal-point', this.#settings.focalPoint);
  }

  /** On paper Firefox does not know what stands in which slot (as of 153). */
  protected override get showsCopies(): boolean {
    return this.#isPrinting || super.showsCopies;
  }

  get #isFed(): boolean {
    return cleanAttribute(this.src) !== '';
  }

  get #isOver(): boolean {
    const { consentUntil } = this.#settings;
    return consentUntil !== '' && isOver(consentUntil, this.now());
  }

  get #lines(): number {
    return Number(this.#settings.lines || (this.#isFed ? LINES : 0));
  }

  /** The element's own content as a card. */
  #readCard(): StoryCard {
    const { image, caption, link, title, text } = this.#own;
    const { date, media, readingTime } = this.#settings;
    const minutes = readingTime ? Number(readingTime) : readingMinutes(textOf(text));
    this.#facts = tellFacts({ media: media as StoryMedia, minutes, foreign: this.#foreignLanguage() }, this.language);
    return {
      image: this.#show(this.#shown(image)),
      caption,
      kicker: cleanAttribute(this.kicker),
      headline: link ? this.#show(link) : title,
      text: text.map((node) => this.#show(node)),
      isCut: this.#lines > 0 && text.every(isPlain),
      date,
      facts: this.#facts,
      url: link?.href ?? '',
    };
  }

  /** The language of the own story where it is not that of the page. */
  #foreignLanguage(): string {
    const { link } = this.#own;
    const language = link && (link.hreflang || readPageLanguage(link).lang);
    return language && !isSameLanguage(language, readPageLanguage(this).lang) ? language : '';
  }

  /** A picture that has not failed. */
  #shown(image: Element | undefined): Element | undefined {
    const picture = image && pictureOf(image);
    // It may have failed before the element came.
    const isBroken = picture && (this.#broken.has(picture.src) || (picture.src && picture.complete && !picture.naturalWidth));
    return isBroken ? undefined : image;
  }

  /** The page's nodes are shown in a slot; copies stand there themselves. */
  #show(node: Node | undefined): unknown {
    if (node?.parentNode !== this) return node;
    return this.showsCopies ? node.cloneNode(true) : html`<slot dir="auto"></slot>`;
  }

  /** A consent can be over; and on paper stand copies. */
  readonly #look = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };

  readonly #open = (event: MouseEvent): void => {
    const link = clickCard(event);
    if (link) this.emit('iq-story-open', { href: link.href });
  };

  #leaveOut(target: HTMLImageElement): void {
    this.#broken.add(target.src);
    this.requestUpdate();
  }

  async #getHelp(): Promise<void> {
    if (isServer || this.#isHelpAsked) return;
    this.#isHelpAsked = true;
    try {
      this.#help = new (await (help ??= loadStoryHelp()))(this);
    } catch {
      help = undefined;
      this.report(fileProblem('story-help.js'));
    }
    this.requestUpdate();
  }
}

/** Without links, which would not be seen where the text is cut. */
const isPlain = (node: Node): boolean => !isElement(node) || !(node.matches('a') || node.querySelector('a'));
