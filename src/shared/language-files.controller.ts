import { languageModules } from '../generated/language-modules.ts';

/**
 * Loads a language as a module of this package; the files for pages without a build fetch JSON beside the
 * script instead (src/embed/language-files.controller.ts).
 *
 * @throws if there is no such language or its file cannot be loaded
 */
export async function loadLanguageFile(language: string): Promise<unknown> {
  const load = languageModules[language];
  if (!load) throw new Error(`no messages in ${language}`);
  return load();
}
