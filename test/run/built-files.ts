/**
 * Serves the built files as they are: the test runner would rewrite scripts, and their hashes would no longer fit. Feeds
 * and hostile pages too: the runner would read them all as UTF-8, and write into them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname, normalize } from 'node:path';
import type { Middleware } from '@web/dev-server-core';
import { SITE } from './site.ts';

const HOSTILE = 'test/pages/hostile/';

export const builtFiles: Middleware = async (context, next) => {
  const file = normalize(context.path).slice(1);
  if (file.startsWith(HOSTILE) && file.endsWith('.html') && existsSync(file)) {
    // Without a charset: the page says in which it is written.
    context.set('content-type', 'text/html');
    if (file.includes('isolated'))
      context.set({ 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' });
    context.body = readFileSync(file);
    return;
  }
  if (file.startsWith(SITE) && existsSync(file)) {
    // As a server has to be set up: pages in a sandbox have no origin.
    context.set('access-control-allow-origin', '*');
    context.type = extname(file);
    context.body = readFileSync(file);
    return;
  }
  if (!/^(dist\/cdn\/.+\.js(on)?|test\/story-teaser\/feeds\/.+\.(xml|json))$/.test(file) || !existsSync(file)) {
    await next();
    return;
  }
  context.type = file.endsWith('.js') ? 'text/javascript' : file.endsWith('.xml') ? 'application/xml' : 'application/json';
  context.body = readFileSync(file);
};
