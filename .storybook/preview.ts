import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { themes } from 'storybook/theming';
import { hashes, manifest } from 'virtual:release';
import '../src/index.ts';
import { ScrollingTable } from '../stories/tables.ts';
import { argTypesOf } from './arg-types.ts';
import { followLanguage } from './document-language.ts';
import { globalTypes, initialGlobals, viewports, type Globals } from './globals.ts';
import { declarationOf, eventsIn } from './manifest.ts';
import { renderPage } from './page.ts';
import { tellSnippet } from './snippet-panel/decorator.ts';
import { tellEvents } from './tell-events.ts';

setCustomElementsManifest(manifest);
followLanguage();

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals: { ...initialGlobals, viewport: { value: undefined, isRotated: false } },
  decorators: [
    (story, { globals, viewMode }) => renderPage(story(), globals as unknown as Globals, viewMode === 'story'),
    tellSnippet(hashes),
    tellEvents(eventsIn(manifest)),
  ],
  parameters: {
    a11y: { test: 'error' },
    // The theme brings its own.
    backgrounds: { disable: true },
    controls: { sort: 'none' },
    docs: {
      codePanel: true,
      components: { table: ScrollingTable },
      theme: themes.normal,
      extractArgTypes: (tag: string) => argTypesOf(manifest, tag),
      extractComponentDescription: (tag: string) => declarationOf(manifest, tag)?.description,
      source: { excludeDecorators: true },
    },
    layout: 'fullscreen',
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Für Redaktionen',
          'Newsletter-Systeme',
          ['Alle Systeme'],
          'Newsletter-Formular',
          'Kontaktkarte',
          'Geschichten',
          'Förderhinweis',
          'For developers',
          'Newsletter form',
          'Newsletter form errors',
          'Contact card',
          'Story teaser',
          'Funding notice',
        ],
      },
    },
    viewport: { options: viewports },
  },
};

export default preview;
