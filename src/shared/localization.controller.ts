import { loadLanguageFile } from './language-files.controller.ts';
import { addMessages } from './messages.ts';

/** How long the fallback stays before the widget appears in German instead, in milliseconds. */
const PATIENCE = 2000;

const requests = new Map<string, Promise<unknown>>();

/** Fetches a language, once for all elements; settles when it is there, failed, or late. Never rejects. */
export function requestLanguage(language: string): Promise<unknown> {
  const request =
    requests.get(language) ?? Promise.race([fetchLanguage(language), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
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
