import { ownScript } from './neighbour.controller.ts';
import { loadNeighbour } from './neighbour-script.controller.ts';
import type { Upgrader } from './upgrade.controller.ts';

/* In iq.js: waits until a page has something to upgrade. */
declare const __EMBEDS_HASH__: string;

const script = ownScript ?? document.querySelector<HTMLScriptElement>('script[data-iq-base]');
// Not from any other element: who writes a page's text must not choose whose settings are obeyed.
const folder = script?.dataset['iqBase'];
const base = script && new URL('.', new URL(script.src || `${folder}/`, document.baseURI)).href;

const isPlace = (one: HTMLElement & { href?: string; src?: string }): boolean =>
  one.dataset['iq'] !== undefined || String(one.href ?? one.src).startsWith(`${base}e/`);

function look(): void {
  if (![...document.querySelectorAll<HTMLElement>('[data-iq],a[href],iframe[src]')].some(isPlace)) return;
  observer.disconnect();
  loadNeighbour<typeof Upgrader>('embeds.js', __EMBEDS_HASH__).then(
    (Upgrade) => new Upgrade(base!, script?.dataset['allow']?.split(' ') ?? []).start(),
    () => undefined,
  );
}

const observer = new MutationObserver(look);
// Another copy of this script says so: two would put a widget into a widget.
if (base && document.dispatchEvent(new Event('iq-embeds', { cancelable: true }))) {
  document.addEventListener('iq-embeds', (event) => event.preventDefault());
  observer.observe(document, { childList: true, subtree: true });
  look();
}
