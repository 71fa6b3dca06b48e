import { addons, types } from 'storybook/manager-api';
import { create, themes } from 'storybook/theming';
import { renderPanel } from './snippet-panel/panel.ts';

addons.setConfig({
  theme: create({ base: themes.normal.base, brandTitle: 'IQ widgets', brandTarget: '_self' }),
  // Otherwise widgets come first, before the pages for editors.
  sidebar: { showRoots: false },
});
addons.register('iq/snippet', () => addons.add('iq/snippet/panel', { type: types.PANEL, title: 'Snippet', render: renderPanel }));
