import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { signupSchema } from '../../src/schemas.ts';
import { findEmailFault } from '../../src/newsletter-form/email.ts';
import { ONE_CLICK } from './mails.ts';
import * as pages from './pages.ts';
import type { SignupBody, Store } from './store.ts';

/** A sign-up is short; more is an attack. In characters. */
const MAX_BODY = 32_768;

export interface EndpointOptions {
  store: Store;
  now: () => number;
  /** Requests allowed per client and minute. */
  perMinute: number;
  /** Called when a mail may have been stored; nobody waits for what it does. */
  onMail?: () => void;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const HTML_TYPE = 'text/html; charset=utf-8';

/** Any page may send sign-ups here: there are no cookies, and nothing can be read but the answer. */
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'POST',
  'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key',
  'Access-Control-Expose-Headers': 'Retry-After',
  'Access-Control-Max-Age': '600',
};

interface Reply {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

const html = (status: number, body: string): Reply => ({ status, type: HTML_TYPE, body });

/**
 * The sign-up endpoint for development: the contract `iq` with double opt-in, and unsubscribing with one
 * click. Handles what is below its path and leaves everything else to `next`.
 */
export function createEndpoint({ store, now, perMinute, onMail }: EndpointOptions) {
  const isTooFast = createLimiter(now, perMinute);

  async function route(request: IncomingMessage, url: URL, base: string): Promise<Reply> {
    const path = url.pathname.replace(/^\/newsletter/, '');
    const token = url.searchParams.get('token') ?? '';
    switch (`${request.method} ${path}`) {
      case 'OPTIONS ':
        return { status: 204, type: HTML_TYPE, body: '' };
      case 'GET ':
        return html(200, pages.formPage(url.pathname));
      case 'POST ':
        return signUp(request, base);
      case 'GET /confirm':
        return store.isOpen(token) ? html(200, pages.confirmPage(url.pathname + url.search)) : html(410, pages.expiredPage());
      case 'POST /confirm':
        return store.confirm(token) ? html(200, pages.confirmedPage()) : html(410, pages.expiredPage());
      case 'GET /unsubscribe':
        return store.unsubscriptions.knows(token)
          ? html(200, pages.unsubscribePage(url.pathname + url.search))
          : html(410, pages.unknownLinkPage());
      case 'POST /unsubscribe':
        return unsubscribe(request, url, token);
      case 'GET /outbox':
        return html(200, pages.outboxPage(store.outbox()));
      case 'GET /datenschutz':
        return html(200, pages.privacyPage());
      default:
        return html(404, 'Not found');
    }
  }

  /** RFC 8058, section 3.2: no cookies, no redirects, and nothing but this one body. */
  async function unsubscribe(request: IncomingMessage, url: URL, token: string): Promise<Reply> {
    const isOneClick = await hasOneClick(request);
    if (!store.unsubscriptions.knows(token)) return html(410, pages.unknownLinkPage());
    if (!isOneClick) return html(400, pages.unsubscribePage(url.pathname + url.search));
    store.unsubscriptions.unsubscribe(token);
    return html(200, pages.unsubscribedPage());
  }

  async function signUp(request: IncomingMessage, base: string): Promise<Reply> {
    const isForm = request.headers['content-type']?.toLowerCase().startsWith('application/x-www-form-urlencoded') ?? false;
    const wait = isTooFast(request.socket.remoteAddress ?? '');
    if (wait > 0) {
      const reply = isForm ? html(429, pages.busyPage()) : { status: 429, type: JSON_TYPE, body: '{"status":"rate-limited"}' };
      return { ...reply, headers: { 'Retry-After': String(wait) } };
    }
    const content = await readBody(request);
    if (content === undefined) return { status: 413, type: JSON_TYPE, body: '{"status":"too-large"}' };
    return isForm ? signUpByForm(content, request, base) : signUpByJson(content, request, base);
  }

  function signUpByJson(content: string, request: IncomingMessage, base: string): Reply {
    const key = request.headers['idempotency-key'] as string | undefined;
    const before = key ? store.findAnswer(key, content) : undefined;
    if (before === 'conflict') return { status: 409, type: JSON_TYPE, body: '{"status":"conflict"}' };
    if (before) return { ...before, type: JSON_TYPE };
    const signup = readSignup(content);
    if (!('email' in signup)) return { status: 400, type: JSON_TYPE, body: JSON.stringify(signup) };
    const answer = { status: 202, body: '{"status":"confirmation-sent"}' };
    store.add(signup, base, { ...answer, key, content });
    onMail?.();
    return { ...answer, type: JSON_TYPE };
  }

  function signUpByForm(content: string, request: IncomingMessage, base: string): Reply {
    const form = new URLSearchParams(content);
    const text = form.get('consentText') ?? pages.PLAIN_CONSENT;
    const signup = readSignup(
      JSON.stringify({
        ...Object.fromEntries(
          ['email', 'firstName', 'lastName', 'organisation'].flatMap((name) => (form.get(name) ? [[name, form.get(name)]] : [])),
        ),
        ...(form.has('topics') && { topics: form.getAll('topics').join(' ') }),
        language: form.get('language') ?? 'de',
        consent: {
          text,
          version: createHash('sha256').update(text).digest('hex'),
          page: pageOf(request, base),
          at: new Date(now()).toISOString(),
        },
      }),
    );
    if (!('email' in signup)) return html(400, pages.refusedPage());
    store.add(signup, base, { status: 202, body: '', content });
    onMail?.();
    return html(202, pages.sentPage());
  }

  return async (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    // Not from the header Host: whoever sends a request must not choose where the link in the mail leads.
    const origin = `http://127.0.0.1:${request.socket.localPort}`;
    const url = new URL(`${origin}${request.url}`);
    if (!/^\/newsletter(\/|$)/.test(url.pathname)) {
      next();
      return;
    }
    const { status, type, body, headers } = await route(request, url, `${origin}/newsletter`);
    response.writeHead(status, { ...CORS, 'Content-Type': type, 'Cache-Control': 'no-store', ...headers });
    response.end(body);
  };
}

/** Seconds to wait, or 0: at most so many requests of a client in any minute. */
function createLimiter(now: () => number, perMinute: number): (client: string) => number {
  const hits = new Map<string, number[]>();
  return (client) => {
    const recent = (hits.get(client) ?? []).filter((at) => at > now() - 60_000);
    hits.set(client, recent);
    const oldest = recent[0];
    if (oldest !== undefined && recent.length >= perMinute) return Math.ceil((oldest + 60_000 - now()) / 1000);
    recent.push(now());
    return 0;
  };
}

/** The text of a request; nothing if it is too long. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) {
    text += String(part);
    if (text.length > MAX_BODY) return undefined;
  }
  return text;
}

/** Whether somebody pressed a button to unsubscribe, in a mail program or on our page. Either way of sending a form will do. */
async function hasOneClick(request: IncomingMessage): Promise<boolean> {
  const [name, value] = ONE_CLICK;
  const headers = { 'Content-Type': request.headers['content-type'] ?? '' };
  try {
    const form = await new Response((await readBody(request)) ?? '', { headers }).formData();
    return form.get(name) === value;
  } catch {
    return false;
  }
}

/** A sign-up that keeps the contract, or what is wrong with it. */
function readSignup(content: string): SignupBody | { errors: { field: string; code: string }[] } {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return { errors: [{ field: 'body', code: 'unknown' }] };
  }
  const { success, data, error } = signupSchema.safeParse(value);
  if (!success) {
    return {
      errors: error.issues.map(({ path, code }) => ({
        field: String(path[0] ?? 'body'),
        code: path[0] === 'email' && code !== 'invalid_type' ? 'invalid-email' : 'missing-field',
      })),
    };
  }
  const fault = findEmailFault(data.email);
  return fault ? { errors: [{ field: 'email', code: 'invalid-email' }] } : { ...data, email: data.email.trim().normalize('NFC') };
}

function pageOf(request: IncomingMessage, base: string): string {
  try {
    const { origin, pathname } = new URL(request.headers.referer ?? base);
    return origin + pathname;
  } catch {
    return base;
  }
}
