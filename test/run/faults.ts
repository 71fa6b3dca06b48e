/** A server that answers as badly as a path says: /faults/<kind>/<id of the test>. */
import type { Middleware } from '@web/dev-server-core';

/** A request as it arrived. */
export interface RecordedRequest {
  method: string;
  cookie: string;
  key: string;
  body: string;
  /** The header `Origin`: `null` from a page in a sandbox. */
  origin: string;
  /** The header `User-Agent`. */
  agent: string;
}

const requests = new Map<string, RecordedRequest[]>();

/** All requests that came for a test. */
export const recorded = (id: string): RecordedRequest[] => requests.get(id) ?? [];

const SENT = '{"status":"confirmation-sent"}';

/** What each kind answers: status, headers and body; the number counts the requests of the test. */
const answers: Record<string, (number: number) => { status: number; body: string; type?: string; retryAfter?: string }> = {
  late: () => ({ status: 202, body: SENT }),
  'accepted-once': (number) => (number === 1 ? { status: 202, body: SENT } : { status: 429, body: '{}', retryAfter: '60' }),
  accepted: () => ({ status: 202, body: SENT }),
  'invalid-email': () => ({ status: 400, body: '{"errors":[{"field":"email","code":"invalid-email"}]}' }),
  'rejected-domain': () => ({ status: 400, body: '{"errors":[{"field":"email","code":"rejected-domain"}]}' }),
  'nonsense-errors': () => ({ status: 400, body: '{"errors":[{"field":"__proto__","code":"<img onerror=alert(1)>"},null,7]}' }),
  'missing-elsewhere': () => ({ status: 400, body: '{"errors":[{"field":"lastName","code":"missing-field"}]}' }),
  'list-closed': () => ({ status: 400, body: '{"errors":[{"field":"list","code":"closed"}]}' }),
  'conflict-once': (number) => (number === 1 ? { status: 409, body: '{}' } : { status: 202, body: SENT }),
  conflict: () => ({ status: 409, body: '{}' }),
  busy: () => ({ status: 429, body: '{}', retryAfter: '180' }),
  broken: () => ({ status: 500, body: 'Internal Server Error' }),
  'broken-once': (number) => (number === 1 ? { status: 500, body: '' } : { status: 202, body: SENT }),
  gone: () => ({ status: 410, body: '' }),
  html: () => ({ status: 200, type: 'text/html', body: '<!doctype html><script>window.pwned = true</script><h1>Sie sind angemeldet</h1>' }),
  'html-accepted': () => ({ status: 202, type: 'text/html', body: '<h1>confirmation-sent</h1>' }),
};

export const faults: Middleware = async (context, next) => {
  const [, kind = '', id = ''] = /^\/faults\/([^/]+)\/([^/?]+)/.exec(context.path) ?? [];
  if (!kind) {
    await next();
    return;
  }
  // As an endpoint that takes sign-ups from any page.
  context.set({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key' });
  if (context.method === 'OPTIONS') {
    context.status = 204;
    return;
  }
  let body = '';
  for await (const part of context.req) body += String(part);
  const list = recorded(id);
  requests.set(id, list);
  const { method } = context;
  const [key, cookie, origin, agent] = ['idempotency-key', 'cookie', 'origin', 'user-agent'].map((name) => context.get(name)) as [
    string,
    string,
    string,
    string,
  ];
  list.push({ method, cookie, key, body, origin, agent });
  if (kind === 'never' || kind === 'cut') {
    context.respond = false;
    // Browsers keep a sign-up going when its page is closed, and have six connections to a server: this one must end.
    setTimeout(() => context.res.destroy(), 4000).unref();
    if (kind === 'cut') {
      context.res.writeHead(202, { 'Content-Type': 'application/json', 'Content-Length': '200' });
      context.res.write('{"status":"conf', () => context.res.destroy());
    }
    return;
  }
  if (kind === 'late') await new Promise((resolve) => setTimeout(resolve, 800));
  const answer = answers[kind]?.(list.length) ?? { status: 404, body: '' };
  context.status = answer.status;
  context.type = answer.type ?? 'application/json';
  if (answer.retryAfter) context.set('Retry-After', answer.retryAfter);
  context.body = answer.body;
};
