import { currentLanguage, messagesOf } from '../shared/messages.ts';

/* Stands in for src/shared/localize.controller.ts in the files for pages without a build. There the build has numbered the
   messages and written their values as {0}, {1} (.config/messages.ts), so that a language is a list of texts. */

/** The message with this number in the current language, or the German one; values stand at their places. */
export function msg(number: number, german: string, ...values: unknown[]): string {
  const messages = messagesOf(currentLanguage()) as readonly string[] | undefined;
  return (messages?.[number] ?? german).replace(/\{(\d)\}/g, (_place, index: string) => String(values[Number(index)]));
}
