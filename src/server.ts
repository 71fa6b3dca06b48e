/** What Node takes in place of the package: the same, with all languages at once, because a server does not wait for one. */
import { languageModules } from './generated/language-modules.ts';
import { addMessages } from './shared/messages.ts';

for (const [language, load] of Object.entries(languageModules)) addMessages(language, await load());

export * from './index.ts';
