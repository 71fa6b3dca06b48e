import { render } from 'lit';
import type { WidgetName } from '../embed/embed.ts';
import { readEmbedCode, readQuestions } from '../newsletter-form/embed-code.ts';
import { copyText } from '../shared/copy.controller.ts';
import { directionOf } from '../shared/language.ts';
import type { Heights } from './administrator.ts';
import { exchangeStory, sampleValues, type Values } from './draft.ts';
import { idOf } from './field.element.ts';
import { readHtml } from './html-nodes.controller.ts';
import { makeModel, type Model } from './model.ts';
import { renderPage } from './page.element.ts';
import { Preview } from './preview.controller.ts';
import { newState, readFragment, writeFragment, type State } from './state.ts';
import { judge, type Survival } from './survival.ts';
import { CMS, type CmsName } from './cms.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import type { Actions, Notes, View } from './view.ts';

/** Where the builder stands. */
export interface BuilderOptions {
  /** The folder with the scripts of this release. */
  ownBase: string;
  /** The page in the preview's frame. */
  previewPage: string;
  /** The development server's sign-up endpoint, whose sign-ups are sent; empty elsewhere. */
  endpoint?: string;
}

/** The page on which editors make their snippet. Nothing is sent anywhere: the state is in the address, after the #. */
export class Builder implements Actions {
  readonly #root: HTMLElement;
  readonly #options: BuilderOptions;
  readonly #drafts = new Map<WidgetName, Values>();
  #preview!: Preview;
  #state: State;
  #model!: Model;
  #hashes: Readonly<Record<string, string>> | undefined;
  #lacksHashes = false;
  #heights: Heights | undefined;
  #notes: Notes = {
    ignored: '',
    isCopied: undefined,
    isTaken: false,
    provider: undefined,
    questions: undefined,
    isStopped: false,
    isForeign: false,
    problems: [],
    hasPreview: false,
  };
  #pasted = '';
  #survival: Survival | undefined;

  constructor(root: HTMLElement, options: BuilderOptions) {
    this.#root = root;
    this.#options = options;
    this.#state = this.#read() ?? this.#sample(/^de\b/.test(navigator.language) ? 'de' : 'en');
  }

  start(): void {
    this.#update();
    const frame = this.#root.querySelector('iframe')!;
    this.#preview = new Preview(
      frame,
      {
        onMeasure: (heights) => this.#measured(heights),
        onStop: () => this.#note({ isStopped: true }),
        onForeign: (isForeign) => this.#note({ isForeign }),
        onProblems: (problems) => this.#note({ problems }),
      },
      Boolean(this.#options.endpoint),
    );
    this.#update();
    addEventListener('hashchange', this.#follow);
    // Not with every key: browsers allow only so many changes of the address.
    this.#root.addEventListener('change', this.#write);
    void this.#loadHashes();
  }

  stop(): void {
    this.#preview.stop();
    removeEventListener('hashchange', this.#follow);
    this.#root.removeEventListener('change', this.#write);
  }

  readonly chooseWidget = (widget: WidgetName): void => {
    this.#drafts.set(this.#state.widget, this.#state.values);
    this.#pasted = '';
    this.#survival = undefined;
    this.#heights = undefined;
    this.#notes = { ...this.#notes, provider: undefined, isStopped: false };
    this.change({ widget, values: this.#drafts.get(widget) ?? this.#sample(this.#state.ui, widget).values });
  };

  readonly chooseUi = (ui: State['ui']): void => {
    const { preview, values } = this.#state;
    // Another language than the builder's was chosen.
    const isChosen = preview.lang !== this.#state.ui || values['lang'];
    this.change({ ui, ...(isChosen ? {} : { preview: { ...preview, lang: ui } }) });
  };

  readonly change = (change: Partial<State>): void => {
    this.#state = { ...this.#state, ...change };
    this.#notes = { ...this.#notes, ignored: '', isCopied: undefined, isTaken: false };
    this.#update();
    if (this.#pasted) this.judge(this.#pasted);
    if (!('values' in change)) this.#write();
  };

  readonly setValue = (path: string, value: string): void => {
    const values = { ...this.#state.values, [path]: value };
    this.change({
      values: path === 'attributes.src' ? exchangeStory(values) : values,
      ...(path === 'lang' && value ? { preview: { ...this.#state.preview, lang: value } } : {}),
    });
  };

  readonly readCode = (code: string): void => {
    const { action, provider, list, fieldMap, extra } = readEmbedCode(code);
    const isKnown = provider !== 'unknown';
    const questions = isKnown ? readQuestions(code) : undefined;
    this.#note({ provider: isKnown ? provider : code.trim() ? '' : undefined, questions });
    if (!isKnown) return;
    const read = { action, provider, list, fields: questions!.fields.join(' '), 'field-map': fieldMap, extra };
    this.change({
      values: { ...this.#state.values, ...Object.fromEntries(Object.entries(read).map(([name, value]) => [`attributes.${name}`, value])) },
    });
  };

  readonly copy = (): void => {
    const { snippet = '' } = this.#model.product ?? {};
    void copyText(snippet, this.#root.querySelector('#snippet + pre')!).then((isCopied) => this.#note({ isCopied }));
  };

  readonly download = (): void => {
    const { embed } = this.#model.product!;
    const href = URL.createObjectURL(new Blob([`${JSON.stringify(embed, undefined, 2)}\n`], { type: 'application/json' }));
    Object.assign(document.createElement('a'), { href, download: `${embed.id}.json` }).click();
    URL.revokeObjectURL(href);
  };

  readonly judge = (html: string): void => {
    this.#pasted = html;
    const { product } = this.#model;
    this.#survival = product && html.trim() ? judge(CMS[this.#state.cms].form, product.nodes, readHtml(html)) : undefined;
    this.#update();
  };

  readonly take = (cms: CmsName): void => {
    this.judge('');
    this.change({ cms });
    this.#note({ isTaken: true });
    this.#root.querySelector<HTMLElement>('#copy, .incomplete button')?.focus();
  };

  readonly showStyles = (): void => {
    const styles = this.#root.querySelector<HTMLElement>('#styles + pre')!;
    styles.closest('details')!.open = true;
    styles.focus();
  };

  readonly goTo = (path: string): void => this.#root.querySelector<HTMLElement>(`#${idOf(path)}`)?.focus();

  #update(): void {
    const { ui, preview, link, colors } = this.#state;
    const { ownBase, previewPage, endpoint } = this.#options;
    this.#model = makeModel(this.#state, { ownBase, hashes: this.#hashes, heights: this.#heights });
    const view: View = {
      ...this.#notes,
      state: this.#state,
      texts: ui === 'de' ? de : en,
      model: this.#model,
      lacksHashes: this.#lacksHashes,
      heights: this.#heights,
      pasted: this.#pasted,
      survival: this.#survival,
      outbox: endpoint ? `${endpoint}/outbox` : '',
      previewPage,
    };
    Object.assign(document, { title: view.texts.page.title });
    document.documentElement.lang = ui;
    render(renderPage(view, this), this.#root);
    const embed = this.#model.product?.embed;
    if (!embed || !this.#preview) return;
    this.#notes.hasPreview = true;
    this.#preview.show({ embed, link, colors, ...preview, dir: directionOf(preview.lang) });
  }

  #note(note: Partial<Notes>): void {
    if (Object.entries(note).every(([name, value]) => this.#notes[name as keyof Notes] === value)) return;
    this.#notes = { ...this.#notes, ...note };
    this.#update();
  }

  #measured({ narrow, wide }: Heights): void {
    if (narrow === this.#heights?.narrow && wide === this.#heights.wide) return;
    this.#heights = { narrow, wide };
    this.#update();
  }

  /** The example; on the development server its sign-up works. */
  #sample(ui: State['ui'], widget?: WidgetName): State {
    const state = newState(ui, widget);
    const { endpoint } = this.#options;
    if (!endpoint || state.widget !== 'newsletter-form') return state;
    const values = {
      ...sampleValues('newsletter-form'),
      'attributes.action': endpoint,
      'attributes.privacy-url': `${endpoint}/datenschutz`,
    };
    return { ...state, values };
  }

  #read(): State | undefined {
    const { hash } = location;
    const read = readFragment(hash);
    this.#notes = { ...this.#notes, ignored: read ? (read.isWhole ? '' : 'part') : hash.includes('state=') ? 'all' : '' };
    return read?.state;
  }

  readonly #follow = (): void => {
    const state = this.#read();
    if (state) {
      this.#state = state;
      this.#pasted = '';
      this.#survival = undefined;
    }
    this.#update();
  };

  readonly #write = (): void => history.replaceState(null, '', writeFragment(this.#state));

  /** Where the scripts are not built, there are no hashes. */
  async #loadHashes(): Promise<void> {
    try {
      const response = await fetch(`${this.#options.ownBase}sri.json`, { credentials: 'omit' });
      this.#hashes = (await response.json()) as Record<string, string>;
    } catch {
      this.#lacksHashes = true;
    }
    this.#update();
  }
}
