/** What a server makes of a widget: the package as Node takes it, rendered by @lit-labs/ssr. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { TestRunnerPlugin } from '@web/test-runner-core';

// What was built; the types are checked before that.
const widgets = '@iq-netzwerk/widgets';

/** The page's HTML for this markup, with the shadow trees of its widgets (declarative shadow DOM). */
export async function renderOnServer(markup: string): Promise<string> {
  await import(widgets);
  return collectResult(render(html`${unsafeStatic(markup)}`));
}

/** Gives browser tests what a server makes of markup. */
export const serverRenderPlugin = (): TestRunnerPlugin => ({
  name: 'server-render',
  async executeCommand({ command, payload }) {
    return command === 'server-render' ? { value: await renderOnServer((payload as { markup: string }).markup) } : undefined;
  },
});
