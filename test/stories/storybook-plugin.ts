/** Storybook's own modules cannot be loaded by browsers as they are: stories get the bundle instead. */
import type { TestRunnerPlugin } from '@web/test-runner-core';

export const storybookPlugin = (): TestRunnerPlugin => ({
  name: 'storybook',
  resolveImport: ({ source }) => (source === 'storybook/test' ? '/test/stories/storybook.bundle.ts' : undefined),
});
