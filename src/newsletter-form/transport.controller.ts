import type { Submission } from './providers/provider.ts';
import type { Environment, Receipt } from './receipt.ts';
import { currentHelp } from './help.controller.ts';

/** Sends by fetch and reads the whole answer. */
export async function sendByFetch(submission: Submission, environment: Environment): Promise<Receipt> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), environment.timeout);
  let hasArrived = false;
  try {
    const sent = submission.token ? await currentHelp()!.addToken(submission, abort.signal) : submission;
    const response = await fetch(submission.url, requestInit(sent, abort.signal));
    hasArrived = true;
    const body = await response.text();
    const retryAfter = response.headers.get('Retry-After') ?? undefined;
    return { status: response.status, body, retryAfter, at: environment.now() };
  } catch {
    if (abort.signal.aborted) return { why: 'timeout' };
    if (hasArrived) return { why: 'server' };
    return { why: navigator.onLine ? 'blocked' : 'offline' };
  } finally {
    clearTimeout(timer);
  }
}

function requestInit({ method, encoding, headers, fields }: Submission, signal: AbortSignal): RequestInit {
  const isJson = encoding === 'json';
  return {
    method,
    headers: { 'Content-Type': isJson ? 'application/json' : 'application/x-www-form-urlencoded', ...headers },
    body: isJson ? JSON.stringify(fields) : currentHelp()!.encodeForm(fields),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // The sign-up arrives even if the visitor leaves the page at once.
    keepalive: true,
    signal,
  };
}
