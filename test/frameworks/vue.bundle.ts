/** What the tests take from Vue. */
export { createApp, createCommentVNode, createSSRApp, h, nextTick, reactive, shallowRef } from 'vue';
export { renderToString } from 'vue/server-renderer';
