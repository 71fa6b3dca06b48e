/** A server of another origin that answers as somebody else's does: /<id of the test>/<its own path>. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer; the first whose method and path fit is given. */
export interface StandInAnswer {
  method?: string;
  /** A part of the path. */
  path?: string;
  status: number;
  body?: string;
  /** A file of the repository instead of a body. */
  file?: string;
  type?: string;
  headers?: Record<string, string>;
  /** Repeats the body so many times. */
  repeat?: number;
  /** Waits until the test lets it go, or for ever. */
  isHeld?: boolean;
  /** Breaks the connection off after the body, of which more was announced. */
  isCut?: boolean;
}

/** What a stand-in does. */
export interface StandInScript {
  /** Whether any page may send with headers of its own, and read. */
  cors: boolean;
  answers: StandInAnswer[];
}

/** A request as it arrived. */
export interface StandInRequest {
  method: string;
  /** With the query, without the id. */
  path: string;
  type: string;
  accept: string;
  referer: string;
  cookie: string;
  body: string;
  /** Whether the browser closed the connection before the answer was there. */
  isGivenUp: boolean;
}

const scripts = new Map<string, StandInScript>();
const requests = new Map<string, StandInRequest[]>();
/** What lets the held answers of a stand-in go; none where they have been let go for good. */
const held = new Map<string, (() => void)[]>();
let server: Server | undefined;

/** Starts the server where it does not run yet; gives the address of a stand-in. */
export async function standIn(id: string, script: StandInScript): Promise<string> {
  server ??= createServer((request, response) => void answer(request, response));
  if (!server.listening) await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  scripts.set(id, script);
  requests.set(id, []);
  held.set(id, []);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/${id}`;
}

/** The requests that came to a stand-in, without preflights. */
export const standInRequests = (id: string): StandInRequest[] => requests.get(id) ?? [];

/** From now on it answers by another script. */
export const changeStandIn = (id: string, script: StandInScript): boolean => scripts.set(id, script).has(id);

/** Lets go of the answers that are held, and holds no more. */
export function releaseStandIn(id: string): boolean {
  for (const release of held.get(id) ?? []) release();
  return held.delete(id);
}

export const stopStandIns = (): void => {
  server?.closeAllConnections();
  server?.close();
};

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, id = '', path = ''] = /^\/([^/?]+)(.*)$/.exec(request.url ?? '') ?? [];
  const { cors, answers } = scripts.get(id) ?? { cors: false, answers: [] };
  const { method = '', headers } = request;
  const allowed: Record<string, string> = cors
    ? {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Headers': '*, Idempotency-Key, Content-Type',
        'Access-Control-Allow-Methods': 'GET, HEAD, POST',
      }
    : {};
  if (method === 'OPTIONS') {
    response.writeHead(cors ? 204 : 404, allowed).end();
    return;
  }
  let body = '';
  for await (const part of request) body += String(part);
  const { accept = '', referer = '', cookie = '' } = headers;
  const record = { method, path, type: headers['content-type'] ?? '', accept, referer, cookie, body, isGivenUp: false };
  requests.get(id)?.push(record);
  response.once('close', () => (record.isGivenUp = !response.writableFinished));
  const found = answers.find((one) => (one.method ?? method) === method && path.includes(one.path ?? '')) ?? { status: 404 };
  const waiting = held.get(id);
  if (found.isHeld && waiting) await new Promise<void>((resolve) => waiting.push(resolve));
  send(response, method, { ...found, headers: { ...allowed, ...found.headers } });
}

function send(
  response: ServerResponse,
  method: string,
  { status, type, headers, file, body = '', repeat = 1, isCut }: StandInAnswer,
): void {
  const bytes = file ? readFileSync(file) : Buffer.from(body.repeat(repeat));
  const length: Record<string, string> = isCut ? { 'Content-Length': String(bytes.length + 1) } : {};
  response.writeHead(status, { 'Content-Type': type ?? 'text/html; charset=utf-8', ...length, ...headers });
  if (isCut) response.write(bytes, () => response.destroy());
  else response.end(method === 'HEAD' ? '' : bytes);
}
