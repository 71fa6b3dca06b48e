import type { VNode, VNodeProps } from 'vue';
import type { Child, Framework, Mounted, Tree } from './framework.ts';
import { createApp, createCommentVNode, createSSRApp, h, nextTick, renderToString, shallowRef } from './vue.bundle.ts';

/** As a compiled template draws it: a comment stands where a condition is not met. */
function toVue(child: Child): VNode | string {
  if (typeof child === 'string') return child;
  if (!child) return createCommentVNode('v-if', true);
  const { tag, props, children } = child;
  const { on = {}, ...rest } = props;
  const listeners = Object.entries(on).map(([event, listener]) => [`on:${event}`, listener] as const);
  return h(tag, { ...(rest as VNodeProps), ...Object.fromEntries(listeners) }, children.map(toVue));
}

async function start(create: typeof createApp, place: Element, first: Tree): Promise<Mounted> {
  const tree = shallowRef(first);
  const app = create({ render: () => toVue(tree.value) });
  app.mount(place);
  await nextTick();
  return {
    async update(next) {
      tree.value = next;
      await nextTick();
    },
    async unmount() {
      app.unmount();
      await nextTick();
    },
  };
}

export const vue: Framework = {
  name: 'Vue',
  mount: (place, tree) => start(createApp, place, tree),
  render: (tree) => renderToString(createSSRApp({ render: () => toVue(tree) })),
  changedBefore: {},
  hydrate: (place, tree) => start(createSSRApp, place, tree),
};
