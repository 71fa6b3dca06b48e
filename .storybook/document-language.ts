/** The language of Storybook's document: that of the page of documentation in it. A story says its own, on its page. */
import { addons } from 'storybook/preview-api';
import { CURRENT_STORY_WAS_SET } from 'storybook/internal/core-events';

/** The groups of pages that are in German, as they begin in an id. */
const GERMAN = /^(für-redaktionen|newsletter-formular|kontaktkarte|geschichten|förderhinweis|newsletter-systeme)-/;

export const languageOf = (id: string): 'de' | 'en' => (GERMAN.test(id) ? 'de' : 'en');

/** Sets the language whenever another page is chosen. */
export function followLanguage(): void {
  addons.getChannel().on(CURRENT_STORY_WAS_SET, ({ storyId }: { storyId: string }) => {
    document.documentElement.lang = languageOf(storyId);
  });
}
