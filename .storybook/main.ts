import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts', '../stories/**/*.mdx'],
  staticDirs: [{ from: '../stories', to: '/stories' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Photos keep their addresses, as on a page: widgets refuse those that begin with data.
  viteFinal: (options) => ({ ...options, build: { ...options.build, assetsInlineLimit: 0 } }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
