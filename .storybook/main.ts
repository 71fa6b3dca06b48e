import type { StorybookConfig } from '@storybook/web-components-vite';
import { ensureBuild, releasePlugin } from './release.ts';

ensureBuild();

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts', '../stories/**/*.mdx'],
  // Pictures and feeds have addresses of their own, as on a page: widgets refuse those that begin with data.
  staticDirs: [{ from: '../stories', to: '/stories' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  viteFinal: (options) => ({
    ...options,
    plugins: [...(options.plugins ?? []), releasePlugin()],
    // Everything comes in few files anyway.
    build: { ...options.build, assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 },
  }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
