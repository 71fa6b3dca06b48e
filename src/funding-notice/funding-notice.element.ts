import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { IqElement } from '../shared/iq-element.element.ts';
import { readPageLanguage } from '../shared/language.controller.ts';
import { msg } from '../shared/localize.controller.ts';
import { cleanAttribute } from '../shared/attribute-text.ts';
import { fileProblem, type Problem } from '../shared/problems.ts';
import { readSettings } from '../shared/settings.ts';
import { readBackgrounds } from './backgrounds.controller.ts';
import { chooseEmblem, starPath, type EmblemVariant } from './emblem.ts';
import { noticeStyles } from './funding-notice.styles.ts';
import { NoticeAttributes } from './notice-attributes.element.ts';
import { loadCheck } from './notice-check-file.controller.ts';
import type { NoticeCheck, NoticeView } from './notice-check.controller.ts';
import { heightBeside, namesOfMissing, picturesIn, readContent, type NoticeContent } from './notice-content.controller.ts';
import { FORMS, type NoticeSettings } from './notice-settings.ts';
import { statementFor, type Support } from './statements.ts';
import { renderLinks, renderWording } from './wording.element.ts';

/** The ground of a white page, and of the plate that other logos stand on. */
const WHITE = ['rgb(255, 255, 255)'];

/** After these the notice is drawn anew at once. */
const PRINTING = ['beforeprint', 'afterprint'] as const;

/**
 * Names who funds the programme, with the emblem of the European Union and the statement beside it as Regulation
 * (EU) 2021/1060, Annex IX, demands. Own text replaces the sentence; pictures stand in the row of logos; `slot="lockup"`
 * takes the official combined logo, in place of the drawn emblem, `slot="logo"` another one, `slot="project"` a
 * description of the project. All of these stand alone before and without script. With `check` the notice says which rules
 * of visibility the page breaks (`visibility-rule`). No legal advice.
 *
 * @tag iq-funding-notice
 *
 * @slot - Own wording in place of the programme’s, and pictures for the row of logos.
 * @slot lockup - The official combined logo, in place of the drawn emblem.
 * @slot logo - A further logo.
 * @slot project - A description of the project.
 *
 * @csspart emblem - The emblem of the European Union.
 * @csspart statement - The statement beside it.
 * @csspart logo - The name of a logo that did not come.
 * @csspart text - A sentence.
 * @csspart list - The links.
 * @csspart item - The place of a link.
 * @csspart link - A link.
 */
export class FundingNotice extends NoticeAttributes {
  static override styles: CSSResultGroup = [IqElement.styles, noticeStyles];

  /** Clock, in milliseconds since 1970; for tests and previews. @internal */
  now: () => number = Date.now;

  #settings!: NoticeSettings;
  #content!: NoticeContent;
  #sizes: ResizeObserver | undefined;
  #checker: NoticeCheck | undefined;
  #isCheckerAsked = false;
  #isPrinting = false;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of PRINTING) addEventListener(type, this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of PRINTING) removeEventListener(type, this.#print);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // The page's own pictures; and the surface, which changes its colour with those of the page.
    for (const type of ['load', 'error', 'transitionend']) root.addEventListener(type, this.#draw, true);
    return root;
  }

  protected override findProblems(): Problem[] {
    const { settings, problems } = readSettings(this, FORMS);
    this.#settings = settings;
    this.#content = readContent(this.content.own);
    return problems;
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    const { lockup, logo, project, wording } = this.#content;
    const { emblem, period } = this.#settings;
    const missing = namesOfMissing([...lockup, ...logo]);
    const statement = emblem !== 'none' && !lockup.some(isThere) ? this.#renderStatement() : nothing;
    return html`<section aria-label=${msg('Förderhinweis', { desc: 'Name of the region that says who pays for the project' })}>
        <div class="row">
          ${isServer ? html`<slot name="lockup">${statement}</slot><slot name="logo"></slot>` : html`${this.#show('lockup')} ${statement} ${this.#show('logo')}`}
          ${missing.map((name) => html`<span part="logo">${name}</span>`)}
        </div>
        <div class="text">
          ${wording.length ? this.#show('wording') : renderWording(period, cleanAttribute(this.projectName), this.language)}
          ${isServer ? html`<slot name="project"></slot>` : nothing} ${project.length ? html`<div part="text">${this.#show('project')}</div>` : nothing} ${this.links ? renderLinks() : nothing}
        </div>
      </section>
      ${this.#checker?.render()}`;
  }

  protected override assignSlots(): void {
    super.assignSlots();
    if (!this.renderRoot.querySelector('section')) return;
    this.assign('own', []);
    for (const [kind, nodes] of Object.entries(this.#content)) this.assign(kind, nodes.filter(isThere) as ChildNode[]);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const row = this.renderRoot.querySelector('.row');
    if (!row) return;
    this.#suitGround(row);
    this.#setStyle('--paper', `${this.#settings.printHeight || 10}mm`);
    this.#fitLogos();
    if (this.check) void this.#getChecker();
  }

  /** Only what has been drawn shows what it stands on. Other logos stand on white, because federal marks have to. */
  #suitGround(row: Element): void {
    const hasLogos = this.#content.lockup.length + this.#content.logo.length > 0;
    const { variant, color, border, plate } = chooseEmblem(hasLogos ? WHITE : readBackgrounds(row), this.#settings.emblem as EmblemVariant);
    row.classList.toggle('plate', plate || hasLogos);
    row.querySelector('.emblem')?.setAttribute('class', `emblem ${variant} ${border ? 'bordered' : ''}`);
    this.#setStyle('--ink', color);
  }

  #renderStatement(): TemplateResult {
    const { emblem, support } = this.#settings;
    // There are more of them than languages of the messages.
    const { text, lang } = statementFor(readPageLanguage(this).lang, support as Support);
    return html`<p class="statement ${/^(pos|b)/.test(emblem) ? '' : 'mono'}" dir="ltr">
      <svg part="emblem" class="emblem" viewBox="0 0 81 54" width="81" height="54" aria-hidden="true">
        <path class="ground" fill="#039" d="M0 0H81V54H0Z"></path>
        <path class="stars" fill="#fc0" d=${starPath()}></path>
      </svg>
      <span part="statement" lang=${lang} translate="no">${text}</span>
    </p>`;
  }

  /** On paper Firefox does not know what stands in which slot (as of 153). */
  protected override get showsCopies(): boolean {
    return this.#isPrinting || super.showsCopies;
  }

  /** The page's own nodes, or copies of them. */
  #show(kind: keyof NoticeContent): unknown {
    return this.showsCopies ? this.#content[kind].filter(isThere).map((node) => node.cloneNode(true)) : html`<slot id=${kind}></slot>`;
  }

  /** All pictures but the official file. */
  get #logos(): Element[] {
    if (super.showsCopies) return [...this.renderRoot.querySelectorAll('.row :is(img, svg):not(.emblem, [slot=lockup], [slot=lockup] *)')];
    return picturesIn(this.content.own.filter((node) => !this.#content.lockup.includes(node)));
  }

  /** The emblem grows with other logos, also when they come late. */
  #fitLogos(): void {
    const fit = (): void => this.#setStyle('--beside', `${heightBeside(this.#logos)}px`);
    fit();
    this.#sizes?.disconnect();
    this.#sizes = new ResizeObserver(fit);
    for (const logo of this.#logos) this.#sizes.observe(logo);
  }

  /** By script, because pages may forbid styles in markup. */
  #setStyle(property: string, value: string): void {
    this.renderRoot.querySelector<HTMLElement>('.root')!.style.setProperty(property, value);
  }

  readonly #draw = (): void => this.requestUpdate();

  readonly #print = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };

  async #getChecker(): Promise<void> {
    if (this.#isCheckerAsked) return;
    this.#isCheckerAsked = true;
    try {
      const read = (): NoticeView => ({ settings: this.#settings, content: this.#content, logos: this.#logos, language: this.language });
      this.#checker = new (await loadCheck())(this, read, (problem) => this.report(problem));
    } catch {
      this.report(fileProblem('notice-check.js'));
    }
  }
}

/** Whether a node has no picture that failed. */
const isThere = (node: Node): boolean => namesOfMissing([node]).length === 0;
