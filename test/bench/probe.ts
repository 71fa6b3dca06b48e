/** Runs in the page before everything else, as text: nothing from outside can be used in it. */

/** What a page tells of its loading, in milliseconds since the navigation began. */
export interface Loading {
  /** All of the form is there and has a size. */
  usable: number;
  /** The frame that shows it has been painted. */
  painted: number;
  /** The script has taken over what a server drew; the same as `usable` elsewhere. */
  live: number;
  /** Layout shift up to that frame, and after it (CLS without windows). Only Chromium tells. */
  shiftAtFirst: number;
  shiftLater: number;
}

/** What has to be there. */
export interface Wanted {
  /** The element that has it in its shadow tree. */
  tag: string;
  parts: string[];
}

declare global {
  interface Window {
    bench: { loading: Loading; painted: Promise<void>; taken: Promise<void> };
  }
}

/** Watches the page until the parts are there. */
export function watchLoading({ tag, parts }: Wanted): void {
  if (window !== window.top) return;
  const loading: Loading = { usable: 0, painted: 0, live: 0, shiftAtFirst: 0, shiftLater: 0 };
  let [isPainted, isTaken] = [(): void => undefined, (): void => undefined];
  const painted = new Promise<void>((resolve) => (isPainted = resolve));
  const taken = new Promise<void>((resolve) => (isTaken = resolve));
  window.bench = { loading, painted, taken };
  const shifts: { at: number; value: number }[] = [];
  const countShifts = (): void => {
    loading.shiftAtFirst = 0;
    loading.shiftLater = 0;
    for (const { at, value } of shifts) loading[loading.painted && at > loading.painted ? 'shiftLater' : 'shiftAtFirst'] += value;
  };
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const { startTime, value } of list.getEntries() as (PerformanceEntry & { value: number })[])
        shifts.push({ at: startTime, value });
      countShifts();
    }).observe({ type: 'layout-shift', buffered: true });
  }

  const isThere = (root: ShadowRoot, part: string): boolean => {
    const box = root.querySelector(part)?.getBoundingClientRect();
    return Boolean(box && box.width > 0 && box.height > 0);
  };
  const look = (): void => {
    const root = document.querySelector(tag)?.shadowRoot;
    if (!root) return;
    if (!loading.usable && parts.every((part) => isThere(root, part))) {
      loading.usable = performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          loading.painted = performance.now();
          countShifts();
          isPainted();
        };
        port2.postMessage(undefined);
      });
    }
    if (loading.usable && !loading.live && customElements.get(tag) && !root.querySelector('style')) {
      loading.live = performance.now();
      watcher.disconnect();
      isTaken();
    }
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true });
  // Called with the element below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    if (!loading.live) watcher.observe(root, { childList: true, subtree: true });
    return root;
  };
  // Trees that came with the page attach nothing, and what makes room in them changes no node of the document.
  const frame = (): void => {
    const root = document.querySelector(tag)?.shadowRoot;
    if (root && !loading.live) watcher.observe(root, { childList: true, subtree: true });
    look();
    if (!loading.live) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
