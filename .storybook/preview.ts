import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/index.ts';

const toolbar = (title: string, items: string[]) => ({ toolbar: { title, items, dynamicTitle: true } });

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { language: 'de', colours: 'light' },
  globalTypes: { language: toolbar('Language', ['de', 'en', 'ar']), colours: toolbar('Colours', ['light', 'dark']) },
  decorators: [
    (story, { globals }) => {
      const { language, colours } = globals as { language: string; colours: string };
      return html`<div
        lang=${language}
        dir=${language === 'ar' ? 'rtl' : 'ltr'}
        style="color-scheme: ${colours}; padding: 1rem; background: ${colours === 'dark' ? '#10151c' : '#fff'}"
      >
        ${story()}
      </div>`;
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    docs: { codePanel: true },
    options: { storySort: { order: ['*', 'Newsletter-Systeme', ['Alle Systeme']] } },
  },
};

export default preview;
