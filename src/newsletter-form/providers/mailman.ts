import { failureByStatus } from './answers.ts';
import type { Provider } from './provider.ts';

/**
 * GNU Mailman 3 with Postorius: its form wants a secret of its own page, so another page can only lead there, or to
 * the address to which one writes in order to join.
 */
export const mailman: Provider = {
  path: /\/(postorius|mailman3?)\/lists\/[^/]+/,
  steps: ['link'],
  names: {},
  submission: ({ action }) => ({
    url: action.replace(/(\/lists\/[^/?#]+).*$/, '$1/'),
    method: 'GET',
    encoding: 'form',
    transport: 'link',
    fields: {},
  }),
  // news.example.org is the list news@example.org.
  mailto: ({ action }) => {
    const [, list, domain] = /\/lists\/([^./]+)[.@]([^/?#]+)/.exec(action) ?? [];
    return list ? `${list}-join@${domain}` : '';
  },
  outcome: failureByStatus,
};
