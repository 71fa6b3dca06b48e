import type { ReactNode } from 'react';
import type { Child, Framework, Mounted, Tree } from './framework.ts';
import { act, createElement, createRoot, hydrateRoot, renderToString } from './react.bundle.ts';

// React draws at once then, and says so if it could not.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Custom elements take the name of an event as it is, other elements with a capital letter. */
const listenerName = (tag: string, event: string): string =>
  tag.includes('-') ? `on${event}` : `on${event.charAt(0).toUpperCase()}${event.slice(1)}`;

function toReact(child: Child): ReactNode {
  if (typeof child !== 'object') return child;
  const { tag, props, children } = child;
  const { on = {}, ...rest } = props;
  const listeners = Object.entries(on).map(([event, listener]) => [listenerName(tag, event), listener] as const);
  return createElement(tag, { ...rest, ...Object.fromEntries(listeners) }, ...children.map(toReact));
}

type Root = ReturnType<typeof createRoot>;

/** Settles when React has drawn, and its effects have run. */
export async function draw(work: () => void): Promise<void> {
  await act(() => {
    work();
    return Promise.resolve();
  });
}

const mounted = (root: Root): Mounted => ({
  update: (tree) => draw(() => root.render(toReact(tree))),
  unmount: () => draw(() => root.unmount()),
});

export const react: Framework = {
  name: 'React',
  async mount(place: Element, tree: Tree) {
    const page = mounted(createRoot(place));
    await page.update(tree);
    return page;
  },
  render: async (tree) => Promise.resolve(renderToString(toReact(tree))),
  changedBefore: { suppressHydrationWarning: true },
  hydrate: async (place, tree) => mounted(await act(() => hydrateRoot(place, toReact(tree)))),
};
