import { msg } from './localize.controller.ts';

/** What to tell the visitor after a text was to be copied. */
export function copiedText(isCopied: boolean): string {
  return isCopied
    ? msg('Kopiert.', { desc: 'After a text was copied' })
    : msg('Der Text ist markiert. Bitte kopieren Sie ihn.', {
        desc: 'Where the browser lets no button copy: the visitor does it by hand',
      });
}
