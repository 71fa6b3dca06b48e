/** What the builder's page needs to know of the release, and on the development server the built scripts beside it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Plugin } from 'vite';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain' };

export function builderPage(version: string): Plugin {
  let endpoint = '';
  return {
    name: 'builder-page',
    transformIndexHtml: (page) => page.replace('%VERSION%', version).replace('%ENDPOINT%', endpoint),
    configureServer(server) {
      endpoint = 'newsletter';
      server.middlewares.use(`/${version}/`, (request, response, next) => {
        const path = join('dist/cdn', normalize(new URL(request.url ?? '', 'http://page').pathname));
        if (!existsSync(path) || !statSync(path).isFile()) next();
        else
          response
            .writeHead(200, { 'content-type': TYPES[extname(path)] ?? '', 'access-control-allow-origin': '*' })
            .end(readFileSync(path));
      });
    },
  };
}
