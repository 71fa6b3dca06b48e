/** A folder as a server has it below a path. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface FolderServer {
  /** With the path. */
  url: string;
  stop: () => void;
}

/** Serves the folder below the path, and nothing beside it. */
export async function serveFolder(folder: string, path: string): Promise<FolderServer> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://page');
    const isBelow = pathname.startsWith(path);
    const file = join(folder, normalize(`/${pathname.slice(path.length)}${pathname.endsWith('/') ? 'index.html' : ''}`));
    if (isBelow && existsSync(file) && statSync(file).isFile()) {
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? '' }).end(readFileSync(file));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
