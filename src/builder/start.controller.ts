import './no-eval.ts';
import { Builder } from './builder.controller.ts';

const root = document.querySelector<HTMLElement>('#builder')!;
const { base = './', endpoint } = root.dataset;
const absolute = (path: string): string => new URL(path, document.baseURI).href;

new Builder(root, {
  ownBase: absolute(base),
  previewPage: 'src/builder/preview.html',
  ...(endpoint ? { endpoint: absolute(endpoint) } : {}),
}).start();
