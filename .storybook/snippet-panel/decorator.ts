import type { Decorator } from '@storybook/web-components-vite';
import { addons, useEffect } from 'storybook/preview-api';
import type { Globals } from '../globals.ts';
import { readStory } from './read-story.ts';
import { SNIPPET_EVENT, type Shown } from './shown.ts';

/** Tells the panel what a story has become, whenever it was drawn. */
export const tellSnippet =
  (hashes: Shown['hashes']): Decorator =>
  (story, { id, canvasElement, globals, viewMode }) => {
    const { language } = globals as unknown as Globals;
    useEffect(() => {
      const shown = viewMode === 'story' && readStory(canvasElement, id, language);
      if (shown) addons.getChannel().emit(SNIPPET_EVENT, { ...shown, hashes } satisfies Shown);
    });
    return story();
  };
