/**
 * Serves the built files as they are: the test runner would rewrite scripts, and their hashes would no longer fit. Feeds
 * too: the runner would read them all as UTF-8.
 */
import { existsSync, readFileSync } from 'node:fs';
import { normalize } from 'node:path';
import type { Middleware } from '@web/dev-server-core';

export const builtFiles: Middleware = async (context, next) => {
  const file = normalize(context.path).slice(1);
  if (!/^(dist\/cdn\/.+\.js(on)?|test\/story-teaser\/feeds\/.+\.(xml|json))$/.test(file) || !existsSync(file)) {
    await next();
    return;
  }
  context.type = file.endsWith('.js') ? 'text/javascript' : file.endsWith('.xml') ? 'application/xml' : 'application/json';
  context.body = readFileSync(file);
};
