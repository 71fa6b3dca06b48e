import { loadLanguageFile } from './language-files.controller.ts';
import { addMessages } from './messages.ts';

/** How long the fallback stays before the widget appears in German instead, in milliseconds. */
const PATIENCE = 2000;

const requests = new Map<string, Promise<void>>();

/** Settles when a page has waited long enough. */
export const patience = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, PATIENCE));

/** Fetches a language, once for all elements; settles when it is there or failed. Never rejects. */
export function requestLanguage(language: string): Promise<void> {
  const request = requests.get(language) ?? fetchLanguage(language);
  requests.set(language, request);
  return request;
}

async function fetchLanguage(language: string): Promise<void> {
  try {
    addMessages(language, await loadLanguageFile(language));
  } catch {
    requests.delete(language);
  }
}
