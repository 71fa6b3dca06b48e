import { watchPolicy } from '../shared/policy.controller.ts';
import type { Submission } from './providers/provider.ts';
import type { Environment, NoAnswer, Receipt } from './receipt.ts';
import { uuid } from './uuid.ts';

/** How long a browser may take to tell that its policy refused a form, in milliseconds. */
const POLICY_PATIENCE = 500;

/** Sends a form into a hidden frame, whose page tells the result in a message. */
export async function sendByFrame(submission: Submission, { timeout, now, random }: Environment, root: Node): Promise<Receipt> {
  const policy = watchPolicy(submission.url);
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.name = uuid(random(16));
  // What answers there may run scripts, but not lead this page elsewhere.
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  root.appendChild(frame);
  const ended = new AbortController();
  const message = nextMessage(frame, new URL(submission.url).origin, ended.signal);
  const isRefused = !submitForm(submission, root, frame.name);
  const silence = new Promise<undefined>((resolve) => {
    // Listened to only now: the empty frame has loaded before. A message is on its way before its page has loaded.
    frame.addEventListener('load', () => setTimeout(resolve, POLICY_PATIENCE));
    setTimeout(resolve, isRefused ? 0 : timeout);
  });
  const body = await Promise.race([message, policy.refused, silence]);
  ended.abort();
  policy.stop();
  frame.remove();
  const directive = isRefused ? 'form-action' : policy.directive;
  return body === undefined ? { why: 'blocked', directive } : { status: 200, body, at: now() };
}

/** What the page in a frame says, if it is the right page. */
function nextMessage(frame: HTMLIFrameElement, from: string, signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    const receive = ({ source, origin, data }: MessageEvent): void => {
      if (source === frame.contentWindow && origin === from) resolve(typeof data === 'string' ? data : JSON.stringify(data));
    };
    addEventListener('message', receive, { signal });
  });
}

/** Sends a form into a new tab; must be called while a click is handled. */
export async function sendByTab(submission: Submission, _environment: Environment, root: Node): Promise<Receipt> {
  const policy = watchPolicy(submission.url);
  const isRefused = !submitForm(submission, root, '_blank');
  if (!isRefused) await Promise.race([policy.refused, pause(POLICY_PATIENCE)]);
  policy.stop();
  const directive = isRefused ? 'form-action' : policy.directive;
  return directive ? { why: 'blocked', directive } : { why: 'unread' };
}

/** Why a request has no answer. Asks the server again, but without anything of the visitor's. */
export async function explain({ url, encoding, headers, transport }: Submission, timeout: number): Promise<NoAnswer> {
  const signal = AbortSignal.timeout(timeout);
  const policy = watchPolicy(url);
  const canAsk = (init: RequestInit): Promise<boolean> =>
    fetch(url, { method: 'HEAD', credentials: 'omit', referrerPolicy: 'no-referrer', signal, ...init }).then(
      () => true,
      () => false,
    );
  if (!(await canAsk({ mode: 'no-cors' }))) {
    // Browsers tell of their policy's refusal a moment later.
    await Promise.race([policy.refused, pause(POLICY_PATIENCE)]);
    policy.stop();
    return { why: 'blocked', directive: policy.directive };
  }
  policy.stop();
  if (transport === 'frame') return { why: 'unread' };
  const isForm = encoding === 'form';
  const canRead = await canAsk(isForm ? {} : { headers: { 'Content-Type': 'application/json', ...headers } });
  // Answers can be read here, so the missing one was cut off.
  if (canRead) return { why: 'server' };
  // A form needs no permission before it is sent: it has arrived, though its answer may not be read.
  return isForm ? { why: 'unread' } : { why: 'blocked', isForbidden: true };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Submits a form that nobody sees, inside the element; `false` if the page's policy refuses it at once. */
function submitForm({ url, method, fields }: Submission, root: Node, target: string): boolean {
  const form = document.createElement('form');
  Object.assign(form, { action: url, method, target, hidden: true, acceptCharset: 'utf-8', rel: 'noopener noreferrer' });
  for (const [name = '', value = ''] of formPairs(fields)) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'hidden', name, value });
    form.append(input);
  }
  root.appendChild(form);
  try {
    // A field named "submit" would hide the method.
    HTMLFormElement.prototype.submit.call(form);
    return true;
  } catch {
    // Firefox throws.
    return false;
  } finally {
    form.remove();
  }
}

/** Names and values as a form sends them: a list repeats its name. */
function formPairs(fields: Submission['fields']): string[][] {
  return Object.entries(fields as Record<string, string | readonly string[] | undefined>).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => [name, one]),
  );
}

/** The body of a request that a form would make. */
export const encodeForm = (fields: Submission['fields']): string => String(new URLSearchParams(formPairs(fields)));

/** Fetches what has to be sent along. */
export async function addToken(submission: Submission, signal: AbortSignal): Promise<Submission> {
  const { url, field } = submission.token!;
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  return { ...submission, fields: { ...submission.fields, [field]: await response.text() } };
}
