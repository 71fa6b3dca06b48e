import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { IqElement } from '../shared/iq-element.element.ts';
import { isoDate } from '../shared/date.ts';
import { lazy } from '../shared/lazy.controller.ts';
import { msg } from '../shared/localize.controller.ts';
import { attributeProblem, type Problem } from '../shared/problems.ts';
import { readBackgrounds } from './backgrounds.controller.ts';
import { EMBLEM, chooseEmblem, emblemPaths, type EmblemChoice } from './emblem.ts';
import { noticeStyles } from './funding-notice.styles.ts';
import { NoticeAttributes } from './notice-attributes.element.ts';
import { loadCheck } from './notice-check-file.controller.ts';
import type { NoticeCheck, NoticeView } from './notice-check.controller.ts';
import { heightBeside, isMissing, nameOf, pictureOf, picturesIn, readContent, type NoticeContent } from './notice-content.controller.ts';
import { readNotice, type NoticeSettings } from './notice-settings.ts';
import { statementFor } from './statements.ts';
import { renderLinks, renderWording } from './wording.element.ts';

/** Names of bodies whose marks have the federal eagle, and need 135 px (style guide of the Federal Government). */
const FEDERAL = /Bundes(minist|regi|amt)/;

/** What stands for white in computed styles. */
const WHITE = ['rgb(255, 255, 255)'];

/** After these the notice is drawn anew at once. */
const PRINTING = ['beforeprint', 'afterprint'] as const;

/** One for all notices of a page. */
const checker = lazy(loadCheck);

/**
 * Names who funds the programme, with the emblem of the European Union and the statement beside it as Regulation
 * (EU) 2021/1060, Annex IX, demands. Own text replaces the sentence; pictures stand in the row of logos; `slot="lockup"`
 * takes the official combined logo, in place of the drawn emblem, `slot="logo"` another one, `slot="project"` a
 * description of the project. It all stands alone before and without script. With `check` the notice says which rules
 * of visibility the page breaks (`visibility-rule`). No legal advice.
 *
 * @event {CustomEvent<ProblemDetail>} iq-problem - Something on the page has to be mended by its editors.
 */
export class FundingNotice extends NoticeAttributes {
  static override styles: CSSResultGroup = [IqElement.styles, noticeStyles];
  static override properties: PropertyDeclarations = { choice: { state: true } };

  /** How the emblem suits its ground; that of a white one until the ground is known. */
  declare protected choice: EmblemChoice;

  /** Clock, in milliseconds since 1970. */
  now: () => number = Date.now;

  #settings!: NoticeSettings;
  #parts: NoticeContent = readContent([]);
  #sizes: ResizeObserver | undefined;
  #checker: NoticeCheck | undefined;
  #isCheckerAsked = false;
  #isPrinting = false;

  constructor() {
    super();
    this.choice = chooseEmblem(WHITE, 'auto');
  }

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
    for (const type of ['load', 'error']) this.addEventListener(type, this.#draw, true);
    root.addEventListener('transitionend', this.#draw);
    return root;
  }

  protected override findProblems(): Problem[] {
    const { settings, problems } = readNotice(this, document.baseURI);
    this.#settings = settings;
    this.#parts = readContent(this.content.own);
    for (const node of [this.#parts.lockup, ...this.#parts.logos]) {
      const picture = pictureOf(node);
      if (!picture) continue;
      if (!nameOf(picture)) problems.push(attributeProblem('missing-attribute', 'alt', '', 'Bundesministerium …'));
      if (isMissing(picture)) problems.push(attributeProblem('invalid-attribute', 'src', picture.getAttribute('src')!, '/logo.svg'));
    }
    return problems;
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    const { lockup, logos, project, wording } = this.#parts;
    const settings = this.#settings;
    const isDrawn = settings.emblem !== 'none' && (!lockup || isMissing(pictureOf(lockup)));
    return html`<section aria-label=${msg('Förderhinweis', { desc: 'Name of the region that says who pays for the project' })}>
        <div class="row ${this.#hasLogos ? 'plate wide' : this.choice.plate ? 'plate' : ''}">
          ${lockup ? html`<div part="logo" class="lockup">${this.#renderPicture(lockup)}</div>` : nothing}
          ${isDrawn ? this.#renderStatement(settings) : nothing}
          ${logos.length ? this.#renderLogos(logos) : nothing}
        </div>
        <div class="text">
          ${wording.length ? html`<div part="text">${this.#show('wording', wording)}</div>` : renderWording(settings, this.language)}
          ${project.length ? html`<div part="text">${this.#show('project', project)}</div>` : nothing} ${renderLinks(settings)}
        </div>
      </section>
      ${this.#checker?.render()}`;
  }

  protected override assignSlots(): void {
    const hasSlots = this.renderRoot.querySelector('section');
    const { lockup, logos, project, wording } = this.#parts;
    this.assign('own', hasSlots ? [] : this.content.own);
    this.assign('rest', this.content.rest);
    this.assign('wording', wording);
    this.assign('project', project);
    const pictures = [lockup, ...logos].filter((node) => node && !isMissing(pictureOf(node))) as Element[];
    this.renderRoot.querySelectorAll<HTMLSlotElement>('.picture').forEach((slot, at) => slot.assign(pictures[at]!));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const section = this.renderRoot.querySelector('section');
    if (!section) return;
    const { emblem, printHeight } = this.#settings;
    const ground = this.#hasLogos ? WHITE : readBackgrounds(section);
    const choice = chooseEmblem(ground, emblem === 'none' ? 'auto' : emblem);
    if (JSON.stringify(choice) !== JSON.stringify(this.choice)) this.choice = choice;
    this.#setStyle('--ink', choice.color);
    this.#setStyle('--paper', printHeight && `${printHeight}mm`);
    this.#watchSizes();
    if (this.check) void this.#getChecker();
  }

  #renderLogos(logos: readonly Element[]): TemplateResult {
    // eslint-disable-next-line lit-a11y/no-redundant-role -- WebKit takes a list without marks for none.
    return html`<ul part="list" class="logos" role="list">
      ${logos.map((logo) => {
        const isFederal = FEDERAL.test(nameOf(pictureOf(logo)!));
        return html`<li part="item logo" class=${isFederal ? 'federal' : ''}>${this.#renderPicture(logo)}</li>`;
      })}
    </ul>`;
  }

  #renderStatement({ emblem, support }: NoticeSettings): TemplateResult {
    const { text, lang } = statementFor(this.language, support);
    const { variant, border } = this.choice;
    const paths = emblemPaths(variant, border);
    const { width, height } = EMBLEM;
    return html`<p class="statement ${emblem === 'auto' || emblem === 'negative' ? 'mono' : ''}" dir="ltr">
      <svg part="emblem" class="emblem" viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
        <path fill=${paths[0]!.fill} d=${paths[0]!.d}></path>
        <path fill=${paths[1]!.fill} d=${paths[1]!.d}></path>
        <path fill=${paths[2]?.fill ?? nothing} d=${paths[2]?.d ?? nothing}></path>
        <path fill=${paths[3]?.fill ?? nothing} d=${paths[3]?.d ?? nothing}></path>
      </svg>
      <span part="statement" lang=${lang} translate="no">${text}</span>
    </p>`;
  }

  /** The page's own picture, or what it says of itself where it did not come. */
  #renderPicture(node: Element): unknown {
    const picture = pictureOf(node)!;
    if (isMissing(picture)) return nameOf(picture);
    return this.#isPrinting ? node.cloneNode(true) : html`<slot class="picture"></slot>`;
  }

  /** Firefox does not know on paper what stands in which slot (as of 153). */
  #show(id: string, nodes: readonly Node[]): unknown {
    return this.#isPrinting ? nodes.map((node) => node.cloneNode(true)) : html`<slot id=${id}></slot>`;
  }

  /** Those stand on white, because federal marks have to. */
  get #hasLogos(): boolean {
    return Boolean(this.#parts.lockup) || this.#parts.logos.length > 0;
  }

  /** All other logos, also in own wording. */
  get #logos(): Element[] {
    const { lockup } = this.#parts;
    return picturesIn(this.content.own.filter((node) => node !== lockup));
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

  /** The emblem grows with other logos, also when they come late. */
  #watchSizes(): void {
    this.#sizes ??= new ResizeObserver(() => this.#setStyle('--beside', `${heightBeside(this.#logos)}px`));
    this.#sizes.disconnect();
    this.#setStyle('--beside', `${heightBeside(this.#logos)}px`);
    for (const logo of this.#logos) this.#sizes.observe(logo);
  }

  async #getChecker(): Promise<void> {
    if (this.#checker || this.#isCheckerAsked) return;
    this.#isCheckerAsked = true;
    if (!(await checker.request())) {
      this.report({ code: 'blocked-by-csp', about: 'notice-check.js', use: 'script-src, data-iq-base' });
      return;
    }
    const read = (): NoticeView => ({
      settings: this.#settings,
      parts: this.#parts,
      logos: this.#logos,
      language: this.language,
      today: isoDate(this.now()),
    });
    this.#checker = new (checker.current()!)(this, read, (problem) => this.report(problem));
  }
}
