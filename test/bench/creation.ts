/** Runs in the page, as text: nothing from outside can be used in it. */

/** Milliseconds that many elements took. */
export interface Creation {
  /** Until all have their form, and the page is laid out. */
  laidOut: number;
  /** Until the frame that shows them was painted. */
  painted: number;
}

declare global {
  interface Window {
    /** What was made last, seen weakly. */
    made: WeakRef<Element>[];
  }
}

/** Makes many elements at once, waits until all stand, and takes them away again. */
export async function createMany({ markup, part, count }: { markup: string; part: string; count: number }): Promise<Creation> {
  const { port1, port2 } = new MessageChannel();
  const task = (): Promise<void> =>
    new Promise((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => void task().then(resolve)));
  const template = document.createElement('template');
  template.innerHTML = markup;
  const list = document.createElement('section');
  document.querySelector('main')!.append(list);
  await frame();

  const start = performance.now();
  const fragment = document.createDocumentFragment();
  for (let at = 0; at < count; at++) fragment.append(document.importNode(template.content, true));
  list.append(fragment);
  const stands = (one: Element): boolean => (one.shadowRoot?.querySelector(part)?.getBoundingClientRect().height ?? 0) > 0;
  for (const one of list.children) while (!stands(one)) await task();
  const laidOut = performance.now() - start;
  await frame();
  const painted = performance.now() - start;

  window.made = [...list.children].map((one) => new WeakRef(one));
  list.remove();
  await frame();
  port1.close();
  return { laidOut, painted };
}

/** How many of them are still there. */
export const countStanding = (): number => window.made.filter((one) => one.deref()).length;
