import { ASK, heightMessages } from './frame-messages.ts';

/* The entry of frame.js: a page of an embed tells the page around it how high it is. */

/** There is nothing secret in a height, and the page around has any origin. */
const tell = (): void => {
  const { height } = document.body.getBoundingClientRect();
  for (const message of heightMessages(height, location.hash)) parent.postMessage(message, '*');
};

if (parent !== self) {
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && (data as Partial<typeof ASK> | null)?.type === ASK.type) tell();
  });
}
