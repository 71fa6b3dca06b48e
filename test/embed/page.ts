import { html } from 'lit';
import { fixture, waitUntil } from '../helpers.ts';

/** A partner's page of its own, in a frame. */
export async function openPage(content: string, lang = 'de', policy = ''): Promise<{ page: Document; view: Window; errors: string[] }> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page" src="/test/pages/blank.html"></iframe>`);
  await waitUntil(() => frame.contentDocument?.title === "A partner's page" && frame.contentDocument.readyState === 'complete');
  const [page, view] = [frame.contentDocument!, frame.contentWindow!];
  const errors: string[] = [];
  view.addEventListener('error', (event) => errors.push(event.message));
  view.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  page.documentElement.lang = lang;
  page.body.innerHTML = content;
  if (policy) allow(page, policy);
  return { page, view, errors };
}

/** Puts a script into a page as a snippet does; resolves when it has run, or failed. */
export function addScript(page: Document, attributes: Record<string, string>): Promise<string> {
  const script = page.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  const done = new Promise<string>((resolve) => {
    script.addEventListener('load', () => resolve('loaded'));
    script.addEventListener('error', () => resolve('failed'));
  });
  page.body.append(script);
  return done;
}

/** Gives a page a Content-Security-Policy. */
export function allow(page: Document, policy: string): void {
  const meta = page.createElement('meta');
  Object.assign(meta, { httpEquiv: 'Content-Security-Policy', content: policy });
  page.head.append(meta);
}

/** A page of its own from test/pages/hostile, in a frame. */
export async function openHostile(name: string): Promise<{ page: Document; view: Window & { watched: string[] } }> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title=${name} src="/test/pages/hostile/${name}.html" width="600" height="900"></iframe>`,
  );
  await waitUntil(() => frame.contentDocument?.URL.endsWith('.html') && frame.contentDocument.readyState === 'complete');
  return { page: frame.contentDocument!, view: frame.contentWindow as Window & { watched: string[] } };
}
