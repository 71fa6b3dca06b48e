import { neighbourUrl } from './neighbour.controller.ts';

/* Stands in for src/shared/language-files.controller.ts in the files for pages without a build: those have no imports, so
   a language is a JSON file beside the script. All languages are pinned by one hash, which the build sets
   (.config/hash-tree.ts); each file brings the path that leads to it. */
declare const __LANGUAGES_HASH__: string;

/** What is in a file of locales/. */
interface LanguageFile {
  messages: readonly string[];
  path: readonly string[];
}

/**
 * Fetches a language from beside the script and compares it with the hash in this file. On pages without TLS browsers
 * offer no hashing (Secure Contexts); those could be altered on the way themselves.
 *
 * @throws if the script cannot be found, or the file is missing, altered or refused
 */
export async function loadLanguageFile(language: string): Promise<unknown> {
  const response = await fetch(neighbourUrl(`locales/${language}.json`), { credentials: 'omit' });
  const { messages, path } = (await response.json()) as LanguageFile;
  if (isSecureContext) {
    let hash = await sha256(JSON.stringify(messages));
    for (const other of path) hash = await sha256([hash, other].sort().join(''));
    if (hash !== __LANGUAGES_HASH__) throw new Error(language);
  }
  return messages;
}

const sha256 = async (text: string): Promise<string> =>
  btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))));
