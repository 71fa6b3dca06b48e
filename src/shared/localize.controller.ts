import type { LocaleModule } from '@lit/localize';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { languages } from '../generated/languages.ts';
import { SOURCE_LANGUAGE, currentLanguage, messagesOf } from './messages.ts';

/* The two functions that messages are written with, without the rest of the index of @lit/localize. */
export { msg } from '@lit/localize/init/install.js';
export { str } from '@lit/localize/internal/str-tag.js';

// @lit/localize knows one language per page. Its reentrant form asks before every message instead, so that
// each element can set its own around its synchronous update.
configureReentrantLocalization({
  sourceLocale: SOURCE_LANGUAGE,
  targetLocales: [...languages],
  getLocale: currentLanguage,
  loadLocaleSync: (language) => messagesOf(language) as LocaleModule,
});
