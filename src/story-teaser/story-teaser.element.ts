import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { cleanAttribute } from '../shared/attribute-text.ts';
import { renderHeading } from '../shared/heading.element.ts';
import { IqElement } from '../shared/iq-element.element.ts';
import { msg, str } from '../shared/localize.controller.ts';
import { isElement } from '../shared/own-content.controller.ts';
import { attributeProblem, type Problem } from '../shared/problems.ts';
import { formatMinutes, formatStoryDate } from './story.ts';
import { teaserStyles } from './story-teaser.styles.ts';

/** The parts of a teaser's own content. */
interface Parts {
  image: ChildNode[];
  link: ChildNode[];
  text: ChildNode[];
}

/**
 * A story as a card that is one link. Arranges the plain HTML in it: an image, one link, text. Content of another
 * kind stands as it is, as it does before and without script.
 *
 * @event {CustomEvent<{href: string}>} iq-story-open - The visitor opens the story.
 * @event {CustomEvent<ProblemDetail>} iq-problem - Something on the page has to be mended by its editors.
 */
export class StoryTeaser extends IqElement {
  static override styles: CSSResultGroup = [IqElement.styles, teaserStyles];
  static override properties: PropertyDeclarations = {
    kicker: {},
    date: {},
    readingTime: { attribute: 'reading-time' },
  };

  /** A word above the headline, such as a region. Default none. */
  declare kicker: string | undefined;
  /** Date of the story, ISO 8601. An unreadable one is not shown and reports `invalid-attribute`. */
  declare date: string | undefined;
  /** Minutes to read. An unreadable value is not shown and reports `invalid-attribute`. */
  declare readingTime: string | undefined;

  #parts: Parts | undefined;

  protected override findProblems(): Problem[] {
    this.#parts = readParts(this.content.own);
    const problems: Problem[] = [];
    const [date, minutes] = [cleanAttribute(this.date), cleanAttribute(this.readingTime)];
    if (date && !formatStoryDate(date, 'de')) problems.push(attributeProblem('invalid-attribute', 'date', date, '2026-10-01'));
    if (minutes && !isMinutes(minutes)) problems.push(attributeProblem('invalid-attribute', 'reading-time', minutes, '1, 2, 3 …'));
    return problems;
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    if (!this.#parts) return nothing;
    const { image } = this.#parts;
    return html`<article class="story" @click=${this.#open}>
      ${image.length > 0 ? html`<div class="image" part="image"><slot id="image"></slot></div>` : nothing}
      <div class="body">
        ${this.kicker ? html`<p class="kicker" part="meta">${cleanAttribute(this.kicker)}</p>` : nothing}
        ${renderHeading(this.headingLevel, html`<slot id="link"></slot>`)}
        <div part="text"><slot id="text"></slot></div>
        ${this.#renderMeta(this.language)}
      </div>
    </article>`;
  }

  protected override assignSlots(): void {
    const parts = this.#parts;
    this.assign('own', parts ? [] : this.content.own);
    this.assign('rest', this.content.rest);
    if (!parts) return;
    this.assign('image', parts.image);
    this.assign('link', parts.link);
    this.assign('text', parts.text);
  }

  #renderMeta(language: string): TemplateResult | typeof nothing {
    const date = cleanAttribute(this.date);
    const shown = formatStoryDate(date, language);
    const minutes = cleanAttribute(this.readingTime);
    const duration = isMinutes(minutes) && formatMinutes(Number(minutes), language);
    if (!shown && !duration) return nothing;
    return html`<p class="meta" part="meta">
      ${shown ? html`<time datetime=${date}>${shown}</time>` : nothing}
      ${duration ? html`<span>${msg(str`Lesezeit: ${duration}`, { desc: 'The placeholder is a duration such as 3 minutes' })}</span>` : nothing}
    </p>`;
  }

  readonly #open = (event: Event): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link) this.emit('iq-story-open', { href: link.href });
  };
}

function isMinutes(text: string): boolean {
  return /^[1-9]\d{0,2}$/.test(text);
}

/** Sorts the nodes; nothing unless there is exactly one link among them that is no part of a text. */
function readParts(nodes: readonly ChildNode[]): Parts | undefined {
  const parts: Parts = { image: [], link: [], text: [] };
  for (const node of nodes) {
    if (!isElement(node)) {
      if (node.nodeValue?.trim()) parts.text.push(node);
    } else if (node.matches('img, picture')) parts.image.push(node);
    else if (node.matches('a[href]')) parts.link.push(node);
    else parts.text.push(node);
  }
  return parts.link.length === 1 && parts.image.length < 2 ? parts : undefined;
}
