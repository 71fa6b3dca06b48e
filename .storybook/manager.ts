import { addons, types } from 'storybook/manager-api';
import { renderPanel } from './snippet-panel/panel.ts';

addons.register('iq/snippet', () => addons.add('iq/snippet/panel', { type: types.PANEL, title: 'Snippet', render: renderPanel }));
