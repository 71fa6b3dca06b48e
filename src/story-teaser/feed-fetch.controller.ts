import { watchPolicy, type PolicyWatch } from '../shared/policy.controller.ts';
import type { FeedFailure } from './feed-problems.ts';

/** An answer to be read. */
export interface FeedFile {
  bytes: Uint8Array;
  contentType: string;
  url: string;
}

/** A feed, or why there is none: nothing to be told where the visitor is offline or the request was given up. */
export type FeedAnswer = FeedFile | { failure: FeedFailure | undefined };

/** A list of stories is small; what is larger is something else, and dear on a phone. In bytes. */
const MAX_SIZE = 2_000_000;
/** How long an answer may take, in milliseconds. */
const PATIENCE = 20_000;
/** How long a browser may take to tell that its policy refused a request, in milliseconds. */
const POLICY_PATIENCE = 500;

/** Fetches a feed without cookies and without telling from which page. Never rejects. */
export async function fetchFeed(url: string, signal: AbortSignal): Promise<FeedAnswer> {
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  const timer = setTimeout(stop, PATIENCE);
  signal.addEventListener('abort', stop);
  const policy = watchPolicy(url);
  try {
    // No header of our own: other servers would have to be asked for leave first.
    const response = await fetch(url, { signal: stopped.signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) return { failure: { status: response.status } };
    const bytes = await readBytes(response);
    return bytes ? { bytes, contentType: response.headers.get('content-type') ?? '', url: response.url } : { failure: 'too-big' };
  } catch {
    if (signal.aborted || !navigator.onLine) return { failure: undefined };
    return { failure: stopped.signal.aborted ? 'slow' : await explain(policy, url) };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    policy.stop();
  }
}

/** `undefined` where there are too many. */
async function readBytes(response: Response): Promise<Uint8Array | undefined> {
  const reader = response.body!.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader.read(); part.value; part = await reader.read()) {
    parts.push(part.value);
    size += part.value.length;
    if (size > MAX_SIZE) {
      void reader.cancel();
      return undefined;
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Browsers tell pages only that a request failed; their own policy's refusal a moment later. */
async function explain(policy: PolicyWatch, url: string): Promise<FeedFailure> {
  await Promise.race([policy.refused, new Promise((resolve) => setTimeout(resolve, POLICY_PATIENCE))]);
  return policy.directive ? { allow: `${policy.directive} ${new URL(url).origin}` } : 'cors';
}
