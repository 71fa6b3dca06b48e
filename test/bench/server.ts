/** Serves the measured pages as a partner's server would: compressed beforehand, so that compressing is never part of a time. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** What may be served besides the pages. */
const FILES = /^(dist\/cdn|stories)\/[\w/-]+\.(js|json|svg)$/;

export interface BenchServer {
  origin: string;
  /** Bytes of a file or page as they are sent, without headers. */
  sizeOf: (path: string) => number;
  stop: () => void;
}

/** The hand-written form as somebody would put it on a server. */
export async function handWrittenScript(): Promise<string> {
  const { code } = await minify(stripTypeScriptTypes(readFileSync('test/bench/hand-written-form.ts', 'utf8')), {
    module: true,
    ecma: 2020,
  });
  return code!;
}

/** Starts a server for these pages, the hand-written form and the built files. */
export async function serveBench(pages: ReadonlyMap<string, string>): Promise<BenchServer> {
  const own = new Map([...pages, ['/hand-written-form.js', await handWrittenScript()]]);
  const packed = new Map<string, Buffer>();
  const contentOf = (path: string): string | Buffer | undefined => {
    const file = normalize(path).slice(1);
    return own.get(path) ?? (FILES.test(file) && existsSync(file) ? readFileSync(file) : undefined);
  };
  const pack = (path: string): Buffer | undefined => {
    const content = packed.get(path) ?? contentOf(path);
    if (content === undefined || packed.has(path)) return packed.get(path);
    packed.set(path, brotliCompressSync(content));
    return packed.get(path);
  };
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://page').pathname;
    const body = pack(path);
    if (!body) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        'content-type': `${TYPES[extname(path)] ?? 'text/html'}; charset=utf-8`,
        'content-encoding': 'br',
        'cache-control': 'no-store',
        // Only pages of their own world get a clock that is finer than a tenth of a millisecond.
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sizeOf: (path) => pack(path)?.length ?? NaN,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
