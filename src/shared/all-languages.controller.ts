/** All languages at once, because a server does not wait for one. */
import { languageModules } from '../generated/language-modules.ts';
import { addMessages } from './messages.ts';

for (const [language, load] of Object.entries(languageModules)) addMessages(language, await load());
