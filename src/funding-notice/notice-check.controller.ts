import type { ReactiveController, TemplateResult } from 'lit';
import { cleanAttribute } from '../shared/attribute-text.ts';
import { isoDate } from '../shared/date.ts';
import { editorLanguage } from '../shared/language.controller.ts';
import type { Problem } from '../shared/problems.ts';
import { renderBreaches } from './breaches.element.ts';
import { measureNotice, type KnownFacts, type NoticeOnPage } from './measure.controller.ts';
import { heightBeside, namesOfMissing, picturesIn, type NoticeContent } from './notice-content.controller.ts';
import type { NoticeAttributes } from './notice-attributes.element.ts';
import type { NoticeSettings } from './notice-settings.ts';
import { PageCopy } from './page-copy.controller.ts';
import { PERIODS } from './periods.ts';
import type { Measured } from './rules/measured.ts';
import { shownWordings, type Wording } from './wordings.ts';
import { findBreaches, type Breach } from './visibility-rules.ts';

/** What the checker has to know of a notice. */
export interface NoticeView {
  settings: NoticeSettings;
  content: NoticeContent;
  /** All pictures but the official file. */
  logos: readonly Element[];
  language: string;
}

/** A notice, as its checker sees it. */
export type NoticeHost = NoticeAttributes & { now: () => number };

/** After a change the page gets this time to settle, in milliseconds. */
const PAUSE = 200;

const pageIsLoaded = (): Promise<unknown> =>
  document.readyState === 'complete' ? Promise.resolve() : new Promise((resolve) => addEventListener('load', resolve, { once: true }));

/**
 * Checks the rules of visibility on the page, for its editors: as it stands, on a narrow screen, and in print, and again
 * after every change of the notice or the window.
 */
export class NoticeCheck implements ReactiveController {
  readonly #host: NoticeHost;
  readonly #read: () => NoticeView;
  readonly #tell: (problem: Problem) => void;
  #breaches: Breach[] | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the notice was last drawn for what was found. */
  #isOwnUpdate = false;

  constructor(host: NoticeHost, read: () => NoticeView, tell: (problem: Problem) => void) {
    this.#host = host;
    this.#read = read;
    this.#tell = tell;
    host.addController(this);
    if (host.isConnected) this.#schedule();
  }

  hostConnected(): void {
    addEventListener('resize', this.#schedule);
    this.#schedule();
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#schedule);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    if (!this.#isOwnUpdate) this.#schedule();
    this.#isOwnUpdate = false;
  }

  /** What was found, once it was looked for. */
  render(): TemplateResult | undefined {
    return this.#breaches && renderBreaches(this.#breaches, this.#wordings, editorLanguage(this.#host));
  }

  /** Those that are shown in place of the page's own. */
  get #wordings(): Wording[] {
    const { content, settings, language } = this.#read();
    return content.wording.length ? [] : shownWordings(settings.period, Boolean(cleanAttribute(this.#host.projectName)), language);
  }

  readonly #schedule = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), PAUSE);
  };

  async #run(): Promise<void> {
    await pageIsLoaded();
    await document.fonts.ready;
    if (!this.#host.isConnected) return;
    const [screen, narrow, print] = [
      this.#measure('screen', this.#onPage),
      await this.#measureCopy('narrow'),
      await this.#measureCopy('print'),
    ];
    if (!narrow || !print) {
      // The page has taken the notice away in the meantime, or the browser is busy.
      if (this.#host.isConnected) this.#schedule();
      return;
    }
    this.#breaches = findBreaches([screen, narrow, print]);
    for (const { rule, article, words } of this.#breaches)
      this.#tell({ code: 'visibility-rule', about: `${rule} (${article})`, use: '', words });
    this.#isOwnUpdate = true;
    this.#host.requestUpdate();
  }

  get #onPage(): NoticeOnPage {
    const { content, logos } = this.#read();
    const shown = (pictures: readonly Element[]): Element[] => pictures.filter((picture) => !namesOfMissing([picture]).length);
    return { host: this.#host, lockup: shown(picturesIn(content.lockup))[0], logos: shown(logos) };
  }

  #measure(medium: Measured['medium'], notice: NoticeOnPage): Measured {
    const { settings, content } = this.#read();
    const period = PERIODS.find(({ name }) => name === settings.period);
    const facts: KnownFacts = {
      medium,
      support: settings.support === 'funded' ? 'funded' : 'co-funded',
      day: period ? `${period.first}-01-01` : isoDate(this.#host.now()),
      missing: namesOfMissing([...content.lockup, ...content.logo]),
      // All of the programme's projects are federal ones.
      needsLockup: true,
      describesProject: content.project.length > 0,
    };
    return measureNotice(notice, facts);
  }

  async #measureCopy(medium: 'narrow' | 'print'): Promise<Measured | undefined> {
    const { lockup, logos } = this.#onPage;
    // One that does not come would be asked for again and again.
    const copy = new PageCopy(
      medium,
      picturesIn([this.#host]).filter((picture) => !namesOfMissing([picture]).length),
    );
    try {
      // What lies in something hidden has no layout.
      if (!(await copy.make(this.#host.checkVisibility() ? this.#host.shadowRoot! : document.body))) return undefined;
      const host = copy.copyOf(this.#host);
      if (!host) return undefined;
      const copies = logos.flatMap((logo) => copy.copyOf(logo) ?? []);
      host.shadowRoot!.querySelector<HTMLElement>('.root')!.style.setProperty('--beside', `${heightBeside(copies)}px`);
      return this.#measure(medium, { host, lockup: lockup && copy.copyOf(lockup), logos: copies });
    } finally {
      copy.remove();
    }
  }
}
