import type { Decorator } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { useEffect } from 'storybook/preview-api';

/** Tells the panel “Actions” of the elements' events. */
export const tellEvents =
  (names: readonly string[]): Decorator =>
  (story, { canvasElement }) => {
    useEffect(() => {
      const tell = (event: Event): void => {
        action(event.type)((event as CustomEvent).detail);
      };
      for (const name of names) canvasElement.addEventListener(name, tell);
      return () => names.forEach((name) => canvasElement.removeEventListener(name, tell));
    });
    return story();
  };
