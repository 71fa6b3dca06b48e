/** Serves the built files as they are: the test runner would rewrite scripts, and their hashes would no longer fit. */
import { existsSync, readFileSync } from 'node:fs';
import { normalize } from 'node:path';
import type { Middleware } from '@web/dev-server-core';

export const builtFiles: Middleware = async (context, next) => {
  const file = normalize(context.path).slice(1);
  if (!/^dist\/cdn\/.+\.js(on)?$/.test(file) || !existsSync(file)) {
    await next();
    return;
  }
  context.type = file.endsWith('.js') ? 'text/javascript' : 'application/json';
  context.body = readFileSync(file);
};
