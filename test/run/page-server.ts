/** A small server for tests that drive a browser themselves: one page, the built files, and a sign-up that accepts everything. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

export interface PageServer {
  url: string;
  stop: () => void;
}

/** Serves this page, and files from a folder; POST is answered as our own contract has it. */
export async function servePage(page: string, folder = '.'): Promise<PageServer> {
  const server = createServer(({ url = '/', method }, response) => {
    const path = join(folder, normalize(new URL(url, 'http://page').pathname));
    if (method === 'POST') response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"confirmation-sent"}');
    else if (url === '/') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    else if (existsSync(path)) response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? '' }).end(readFileSync(path));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
