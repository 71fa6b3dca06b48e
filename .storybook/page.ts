/** The page on which a story stands, as the toolbar has it. */
import { html, type TemplateResult } from 'lit';
import { directionOf } from '../src/shared/language.ts';
import type { Globals } from './globals.ts';
import { hostStyles } from './host-pages.ts';

const GROUNDS = { light: '#fff', dark: '#10151c' };

/** The pages that the links of stories lead to are not here. */
function stay(event: Event): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (link && /^https?:/.test(link.protocol)) event.preventDefault();
}

/** `isWhole` where nothing else is on the page: then the ground reaches its end. */
export function renderPage(story: unknown, { language, direction, theme, host }: Globals, isWhole = false): TemplateResult {
  return html`<style>
      ${hostStyles[host]}
    </style>
    <div
      class="host ${host}"
      lang=${language}
      dir=${direction === 'auto' ? directionOf(language) : direction}
      @click=${stay}
      style="color-scheme: ${theme}; padding: 1rem; background: ${GROUNDS[theme]}; box-sizing: border-box; min-height: ${isWhole ? '100vh' : 'auto'}"
    >
      ${story}
    </div>`;
}
