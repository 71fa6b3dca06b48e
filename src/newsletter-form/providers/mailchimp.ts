import { failureByStatus } from './answers.ts';
import { formFields, idsOf } from './fields.ts';
import type { Provider } from './provider.ts';

/**
 * Mailchimp: a form post whose answer is a page, seen only in a tab. Its JSONP is never used: browsers and blockers
 * refuse it. A topic's id is the name of its box, such as `group[12][4]`.
 */
export const mailchimp: Provider = {
  host: /(\.list-manage|^eepurl)\.com$/,
  path: /^\/subscribe(\/post|\/post-json)?\/?\?(?=.*\bu=)(?=.*\bid=)/,
  steps: ['tab', 'link'],
  names: { email: 'EMAIL', 'first-name': 'FNAME', 'last-name': 'LNAME', topics: '' },
  submission: (settings, signup, transport = 'tab') => {
    const url = new URL(
      settings.action.replace(/\/subscribe(\/post(-json)?)?\/?(?=[?#]|$)/, transport === 'link' ? '/subscribe' : '/subscribe/post'),
    );
    const { searchParams } = url;
    const [u, id] = [searchParams.get('u'), searchParams.get('id')];
    searchParams.delete('c');
    // A box sends its own number.
    const boxes = idsOf(signup.topics).map((name) => [name, /(\d+)\]$/.exec(name)?.[1] ?? '1'] as const);
    return {
      url: url.href,
      method: 'POST',
      encoding: 'form',
      transport,
      fields: formFields(mailchimp.names, settings, signup, {
        ...Object.fromEntries(boxes),
        ...(u && id && { [`b_${u}_${id}`]: '' }),
        subscribe: 'Subscribe',
      }),
    };
  },
  outcome: failureByStatus,
};
