import {
  LitElement,
  adoptStyles,
  html,
  isServer,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { languages } from '../generated/languages.ts';
import { baseStyles } from './base.styles.ts';
import { lateFallbackStyles } from './late-fallback.styles.ts';
import { editorLanguage, readPageLanguage, unwatchPageLanguage, watchPageLanguage } from './language.controller.ts';
import { directionOf, nearestLanguage, pickLanguage } from './language.ts';
import { patience, requestLanguage } from './localization.controller.ts';
import { SOURCE_LANGUAGE, hasLanguage, withLanguage } from './messages.ts';
import { readOwnContent, type OwnContent } from './own-content.controller.ts';
import { attributeProblem, describeProblem, fileProblem, type Problem, type ProblemDetail } from './problems.ts';
import { findOldRelease } from './release.ts';

/**
 * What all widgets share: language per element, fallback content, problems told to editors.
 *
 * @event {CustomEvent<ProblemDetail>} iq-problem - Something on the page has to be mended by its editors.
 *
 * @csspart root - All of the widget; the fallback too.
 * @csspart fallback - The element's own content, where it stands in place of the widget or below it.
 * @csspart error - What is wrong, for a visitor or, with `check`, for the page's editors.
 *
 * @cssprop [--iq-font=system-ui, sans-serif] - Typefaces.
 * @cssprop [--iq-color-text=light-dark(#1b2430, #e9edf2)] - Text.
 * @cssprop [--iq-color-muted=light-dark(#4a5665, #b4bfcc)] - Text of less weight.
 * @cssprop [--iq-color-surface=light-dark(#fff, #1a212b)] - Ground of the widget.
 * @cssprop [--iq-color-border=light-dark(#76818f, #8592a2)] - Borders.
 * @cssprop [--iq-color-link=light-dark(#0b5a85, #8acbf2)] - Links.
 * @cssprop [--iq-color-focus=light-dark(#0b5a85, #ffd166)] - Outline of what has the focus.
 * @cssprop [--iq-radius=0.375em] - Radius of corners.
 * @cssprop [--iq-space=1em] - Unit of distances.
 * @cssprop [--iq-shadow=0 1px 3px #1018281a] - Shadow of the widget.
 * @cssprop [--iq-max-width=40em] - Greatest width.
 */
export abstract class IqElement extends LitElement {
  // Manual: the page's own nodes are shown where the widget wants them without being changed.
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override styles: CSSResultGroup = isServer ? [baseStyles, lateFallbackStyles()] : [baseStyles];
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
    check: { type: Boolean },
    language: { state: true },
    direction: { state: true },
  };

  /** Level of the widget's heading, `2` to `6`; default `3`. Another value reports `invalid-attribute`. */
  declare headingLevel: number;

  /** Shows problems on the page, for the people who edit it. Default off. */
  declare check: boolean;

  /** The language shown; empty until its messages are there, and so long the fallback stands. */
  declare protected language: string;
  declare protected direction: string;

  protected content: OwnContent = { own: [], rest: [] };
  #problems: Problem[] = [];
  readonly #told = new Set<string>();
  /** What a server drew into the element (declarative shadow DOM). */
  #drawn: ChildNode[] = [];
  #children: MutationObserver | undefined;

  constructor() {
    super();
    this.headingLevel = 3;
    this.check = false;
    this.language = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#readLanguage();
    watchPageLanguage(this, () => void this.#readLanguage());
    this.#children ??= new MutationObserver(() => this.requestUpdate());
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchPageLanguage(this);
    this.#children?.disconnect();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (isServer) void this.#readLanguage();
    else this.content = readOwnContent(this);
    this.#problems = this.findProblems();
    const level = this.getAttribute('heading-level');
    if (level && !/^[2-6]$/.test(level)) this.#problems.push(attributeProblem('invalid-attribute', 'heading-level', level, '2" … "6'));
    if (this.#isEdited) this.#problems.push(...findOldRelease(Date.now()));
  }

  protected override update(changed: PropertyValues): void {
    this.#takeBackTranslations();
    super.update(changed);
  }

  /** In place of Lit's, which would go on with what a server drew (hydration); but that knew less of the page. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRootOptions, elementStyles } = this.constructor as typeof IqElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    this.#drawn = [...root.childNodes];
    adoptStyles(root, elementStyles);
    return root;
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.language) this.#takeOver();
    this.assignSlots();
    for (const problem of this.#problems) this.report(problem);
  }

  protected override render(): TemplateResult {
    if (this.#drawn.length > 0 && !this.language) return html``;
    const content = this.#renderSafely();
    const isShown = content !== nothing;
    return html`<div
        class="root ${isShown ? 'full' : ''}"
        part="root"
        lang=${isShown ? this.language : nothing}
        dir=${isShown ? this.direction : nothing}
      >
        ${content}
        <div part="fallback" ?hidden=${isShown && !isServer && !this.showsFallback()}><slot id="own"></slot></div>
        ${this.#renderProblems()}
      </div>
      <slot id="rest"></slot>`;
  }

  /** What a server drew makes room as soon as the widget itself is there. */
  #takeOver(): void {
    if (this.#drawn.length > 0) this.takeFrom(this.#drawn);
    for (const node of this.#drawn) node.remove();
    this.#drawn = [];
  }

  /** Page translators put elements in the place of texts (Google's: font), where Lit would go on writing into what is gone. */
  #takeBackTranslations(): void {
    for (const font of this.renderRoot.querySelectorAll(':not(font) > font')) font.replaceWith(font.textContent);
  }

  /** A mistake of ours must not take the fallback away. */
  #renderSafely(): TemplateResult | typeof nothing {
    try {
      return this.language ? withLanguage(this.language, () => this.renderContent()) : nothing;
    } catch (error) {
      console.error(error);
      return nothing;
    }
  }

  /** The widget itself, or nothing where the fallback has to do. Reads only; messages are in the right language. */
  protected abstract renderContent(): TemplateResult | typeof nothing;

  /** What an editor should mend. */
  protected abstract findProblems(): Problem[];

  /** What a visitor did in what a server drew must not be lost. */
  protected takeFrom(_drawn: readonly ChildNode[]): void {}

  /** Whether the fallback content stands below the widget. */
  protected showsFallback(): boolean {
    return false;
  }

  /** Puts the page's own nodes into slots; a widget that uses parts of them overrides this. */
  protected assignSlots(): void {
    this.assign('own', this.content.own);
    this.assign('rest', this.content.rest);
  }

  /** Whether slots cannot be filled by hand: a server that drew the tree cannot ask for that. Copies stand there instead. */
  protected get showsCopies(): boolean {
    return this.shadowRoot?.slotAssignment === 'named';
  }

  /** Shows nodes of the page in the slot with this id. */
  protected assign(slotId: string, nodes: readonly ChildNode[]): void {
    const slot = this.renderRoot.querySelector<HTMLSlotElement>(`#${slotId}`);
    slot?.assign(...(nodes as (Element | Text)[]));
  }

  /** Dispatches a bubbling, composed event; `false` if it was cancelled. */
  protected emit(name: string, detail: object = {}, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }

  /** Tells the page's editors of a problem, once. */
  protected report(problem: Problem): void {
    const detail = describeProblem(problem, editorLanguage(this));
    const line = `<${this.localName}> ${detail.code}: ${detail.message} ${detail.remedy}`;
    if (this.#told.has(line)) return;
    this.#told.add(line);
    console.warn(line);
    this.emit('iq-problem', detail);
  }

  /** A language that came late must not move what a visitor sees or is at: it waits until the widget is out of sight. */
  #showLate(): void {
    const observer = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting || this.matches(':focus-within')) return;
      observer.disconnect();
      void this.#readLanguage();
    });
    observer.observe(this);
  }

  /** Shows the page's language as soon as it is there, and German until then, or where it will not be. */
  async #readLanguage(): Promise<void> {
    const { lang, dir } = readPageLanguage(this);
    const wanted = nearestLanguage(lang, languages) ?? SOURCE_LANGUAGE;
    if (!hasLanguage(wanted)) {
      const request = requestLanguage(wanted);
      // What a server drew is in that language already.
      await (this.#drawn.length > 0 ? request : Promise.race([request, patience()]));
      if (readPageLanguage(this).lang !== lang) return;
      if (!hasLanguage(wanted)) {
        this.report(fileProblem(`locales/${wanted}.json`, 'language-unavailable', 'connect-src'));
        void request.then(() => hasLanguage(wanted) && this.#showLate());
      }
    }
    this.language = hasLanguage(wanted) ? wanted : SOURCE_LANGUAGE;
    // What is there in more languages than the messages follows the page too.
    this.requestUpdate();
    // A direction that was meant for another language does not fit the one shown.
    this.direction = (pickLanguage(lang || this.language, [this.language]) && dir) || directionOf(this.language);
  }

  /** Whether the people who edit the page look at it. */
  get #isEdited(): boolean {
    return !isServer && (this.check || /^(localhost|127\.0\.0\.1)$/.test(location.hostname));
  }

  #renderProblems(): TemplateResult[] {
    if (!this.#isEdited) return [];
    const language = editorLanguage(this);
    return this.#problems.map((problem) => {
      const { code, message, remedy } = describeProblem(problem, language);
      return html`<p class="problem" part="error" lang=${language} dir="ltr">${code}: ${message} ${remedy}</p>`;
    });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'iq-problem': CustomEvent<ProblemDetail>;
  }
}
