/** A server of another origin that answers as a newsletter system did: /<id of the test>/<its own path>. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer; the first whose method and path fit is given. */
export interface StandInAnswer {
  method?: string;
  /** A part of the path. */
  path?: string;
  status: number;
  body?: string;
  type?: string;
  headers?: Record<string, string>;
  /** Repeats the body so many times. */
  repeat?: number;
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
  body: string;
}

const scripts = new Map<string, StandInScript>();
const requests = new Map<string, StandInRequest[]>();
let server: Server | undefined;

/** Starts the server where it does not run yet; gives the address of a stand-in. */
export async function standIn(id: string, script: StandInScript): Promise<string> {
  server ??= createServer((request, response) => void answer(request, response));
  if (!server.listening) await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  scripts.set(id, script);
  requests.set(id, []);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/${id}`;
}

/** The requests that came to a stand-in, without preflights. */
export const standInRequests = (id: string): StandInRequest[] => requests.get(id) ?? [];

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
  const { accept = '', referer = '' } = headers;
  requests.get(id)?.push({ method, path, type: headers['content-type'] ?? '', accept, referer, body });
  const found = answers.find((one) => (one.method ?? method) === method && path.includes(one.path ?? ''));
  const { status, type = 'text/html; charset=utf-8', body: text = '', headers: more = {}, repeat = 1 } = found ?? { status: 404 };
  response.writeHead(status, { ...allowed, 'Content-Type': type, ...more }).end(method === 'HEAD' ? '' : text.repeat(repeat));
}
