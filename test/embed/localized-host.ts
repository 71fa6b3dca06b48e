/** An application that uses @lit/localize itself; `?first=widgets` loads the widgets before it. */
import { configureLocalization, msg } from '@lit/localize';

const loadWidgets = (): Promise<unknown> => import('../../dist/index.js' as string);
const isFirst = new URL(import.meta.url).searchParams.get('first') === 'widgets';

if (isFirst) await loadWidgets();
const { setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['fr'],
  loadLocale: () => Promise.resolve({ templates: { greeting: 'Bonjour' } }),
});
if (!isFirst) await loadWidgets();
await setLocale('fr');
document.body.append(Object.assign(document.createElement('p'), { textContent: msg('Hello', { id: 'greeting' }) }));
