import { EMBED_ID, embedIdOf, isWidget, readData, readEmbed, type EmbedSettings, type StoryContent } from './embed.ts';
import { Frames } from './frames.controller.ts';
import { isForeign, standsAlone } from './link-place.controller.ts';

/** What may be an embed. */
const PLACES = '[data-iq],a[href],iframe[src]';

/** Turns links and `div`s into widgets, and gives frames their height; also those that come later. */
export class Upgrader {
  /** The folder of the script, with a slash at its end. */
  readonly #base: string;
  /** Where a `div` may send visitors' data besides its own page. */
  readonly #allowed: readonly string[];
  readonly #frames: Frames;
  readonly #seen = new WeakSet<Element>();
  readonly #settings = new Map<string, Promise<EmbedSettings | undefined>>();

  constructor(base: string, allowed: readonly string[]) {
    this.#base = base;
    this.#allowed = allowed;
    this.#frames = new Frames(base);
  }

  /** Upgrades what is there, and from now on what comes. */
  start(): void {
    this.#look(document.documentElement);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) this.#look(node);
    }).observe(document, { childList: true, subtree: true });
  }

  #look(root: Element): void {
    for (const place of [root, ...root.querySelectorAll(PLACES)]) {
      if (this.#seen.has(place) || !place.matches(PLACES)) continue;
      const isTaken = place instanceof HTMLIFrameElement ? this.#frames.add(place) : this.#upgrade(place as HTMLElement);
      if (isTaken) this.#seen.add(place);
    }
  }

  /** Begins to upgrade a link or a `div`; `false` for any other. */
  #upgrade(place: HTMLElement): boolean {
    const name = place.dataset['iq'];
    if (name === undefined) {
      if (!(place instanceof HTMLAnchorElement)) return false;
      const id = embedIdOf(place.href, this.#base);
      if (!id || !standsAlone(place)) return false;
      void this.#fetch(id, place, becomeWidget);
      return true;
    }
    if (place.matches('[rel~=ugc]') || isForeign(place.parentElement ?? place)) return false;
    if (isWidget(name)) {
      const settings = readData(place.dataset, document.baseURI, [location.origin, ...this.#allowed]);
      if ('refused' in settings)
        tell(
          place,
          settings.refused,
          'nicht erlaubt. Am Skript fehlt data-allow="Adresse"',
          'not allowed. The script lacks data-allow="address"',
        );
      else fill(place, settings);
    } else void this.#fetch(name, place, fill);
    return true;
  }

  /** Upgrades a place with the settings of an embed, which are asked for once. */
  async #fetch<Place extends Element>(id: string, place: Place, put: (place: Place, settings: EmbedSettings) => void): Promise<void> {
    const address = `${this.#base}e/${id}.json`;
    const asked = this.#settings.get(id) ?? readFile(id, address);
    this.#settings.set(id, asked);
    const settings = await asked;
    if (!settings)
      tell(
        place,
        address,
        'fehlt oder unlesbar. Name richtig? Ordner auf dem Server?',
        'missing or unreadable. Name right? Folder on the server?',
      );
    else if (place.isConnected) put(place, settings);
  }
}

async function readFile(id: string, address: string): Promise<EmbedSettings | undefined> {
  try {
    // A name that is none may lead elsewhere.
    if (!EMBED_ID.test(id)) return undefined;
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    return readEmbed(await response.json());
  } catch {
    return undefined;
  }
}

/** For those who edit the page, in their language as the widgets have it (editorLanguage, which is not in this file). */
function tell(place: Element, about: string, german: string, english: string): void {
  const language = place.closest<HTMLElement>('[lang]')?.lang ?? 'de';
  console.warn(about, /^de\b/i.test(language) ? german : english);
}

/** Puts a widget in the place of a link; the form keeps the link as its fallback. */
function becomeWidget(link: HTMLAnchorElement, settings: EmbedSettings): void {
  const element = createWidget(settings);
  link.replaceWith(element);
  if (settings.widget === 'newsletter-form') element.append(link);
}

/** Puts a widget into a `div`; what stood in it becomes the content of a widget that has none of its own. */
function fill(place: HTMLElement, settings: EmbedSettings): void {
  const element = createWidget(settings);
  const isNamed = place.dataset['iq'] !== settings.widget;
  if (settings.widget === 'newsletter-form' || !isNamed) element.append(...place.childNodes);
  place.replaceChildren(element);
  keepApart(place);
}

/** A `div` has no margin: where two widgets would touch, the lower one gets the distance of a paragraph. */
function keepApart(place: HTMLElement): void {
  const before = place.previousElementSibling;
  const above = before?.getBoundingClientRect();
  const { left, top } = place.getBoundingClientRect();
  if (before?.matches('[data-iq]') && left === above?.left && top - above.bottom < 1) place.style.marginTop = '1em';
}

function createWidget({ widget, attributes, content }: EmbedSettings): HTMLElement {
  const element = document.createElement(`iq-${widget}`);
  const known = (customElements.get(element.localName) as (CustomElementConstructor & { observedAttributes?: string[] }) | undefined)
    ?.observedAttributes;
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && known?.includes(name)) element.setAttribute(name, value);
  if (typeof content === 'string') element.textContent = content;
  else if (content) element.append(...storyNodes(content));
  return element;
}

/** A story as an editor would have written it. */
function storyNodes({ image, href, title, text, quote }: StoryContent): HTMLElement[] {
  const node = (name: string, properties: object): HTMLElement => Object.assign(document.createElement(name), properties);
  return [
    ...(image ? [node('img', image)] : []),
    node('a', { href, textContent: title }),
    ...(text ? [node('p', { textContent: text })] : []),
    ...(quote ? [node('blockquote', { textContent: quote })] : []),
  ];
}
