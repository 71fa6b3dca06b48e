import { neighbourUrl } from './neighbour.controller.ts';

/* Stands in for src/shared/language-files.controller.ts in the files for pages without a build: those have no
   imports, so a language is a JSON file beside the script. The build sets the hashes. */
declare const __LANGUAGE_HASHES__: Readonly<Record<string, string>>;

/**
 * Fetches a language from beside the script. The browser compares it with the hash in this file.
 *
 * @throws if the script cannot be found, or the file is missing, altered or refused
 */
export async function loadLanguageFile(language: string): Promise<unknown> {
  const integrity = `sha256-${__LANGUAGE_HASHES__[language]}`;
  const response = await fetch(neighbourUrl(`locales/${language}.json`), { integrity, credentials: 'omit' });
  return response.json();
}
