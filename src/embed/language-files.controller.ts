/* Stands in for src/shared/language-files.controller.ts in the files for pages without a build: those have no
   imports, so a language is a JSON file beside the script. The build sets these two. */
declare const __FILE_NAME__: string;
declare const __LANGUAGE_HASHES__: Readonly<Record<string, string>>;

/** Only known while the script is first run, and not at all for modules. */
const runningScript = document.currentScript as HTMLScriptElement | null;

/**
 * Fetches a language from beside the script. The browser compares it with the hash in this file.
 *
 * @throws if the script cannot be found, or the file is missing, altered or refused
 */
export async function loadLanguageFile(language: string): Promise<unknown> {
  const script = runningScript ?? document.querySelector<HTMLScriptElement>(`script[src*="/${__FILE_NAME__}.js"]`);
  const base = script?.src || `${document.querySelector<HTMLElement>('[data-iq-base]')?.dataset['iqBase']}/`;
  const url = new URL(`locales/${language}.json`, new URL(base, document.baseURI));
  const response = await fetch(url, { integrity: `sha256-${__LANGUAGE_HASHES__[language]}`, credentials: 'omit' });
  return response.json();
}
