/** An application that uses @lit/localize itself; `?first=widgets` loads the widgets before it. */
import { configureLocalization, msg } from '@lit/localize';

const loadWidgets = () => import('../../dist/index.js');
const isFirst = import.meta.url.endsWith('first=widgets');

if (isFirst) await loadWidgets();
const { setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['fr'],
  loadLocale: () => Promise.resolve({ templates: { greeting: 'Bonjour' } }),
});
if (!isFirst) await loadWidgets();
await setLocale('fr');
globalThis.document.body.append(Object.assign(globalThis.document.createElement('p'), { textContent: msg('Hello', { id: 'greeting' }) }));
