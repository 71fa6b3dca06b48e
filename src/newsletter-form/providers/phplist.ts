import { failureByStatus, success } from './answers.ts';
import { formFields, idsOf } from './fields.ts';
import type { Provider } from './provider.ts';

/** A whole document, JSON, or a fault of the server is no answer of its. */
const UNLIKE = /<(form|html|!doctype|script)|^\s*([[{"]|(?!OK\b)[\w"]+\s*$)|error|exception|warning/i;

/**
 * phpList: its address for scripts, which says `FAIL` without a reason, and its form page, which says why
 * (public_html/lists/index.php). Fields other than the address are `attribute1` and so on, from `field-map`.
 */
export const phplist: Provider = {
  path: /[?&]p=a?subscribe\b/,
  steps: ['fetch', 'tab', 'link'],
  names: { email: 'email', topics: '' },
  submission: (settings, signup, transport = 'fetch') => {
    const url = new URL(settings.action);
    const isScript = transport === 'fetch';
    url.searchParams.set('p', isScript ? 'asubscribe' : 'subscribe');
    const fields = formFields(phplist.names, settings, signup, {
      // Asked for on pages that want the address twice; others do not mind.
      emailconfirm: signup.email,
      htmlemail: '1',
      VerificationCodeX: '',
      ...Object.fromEntries([...idsOf(settings.list), ...idsOf(signup.topics)].map((id) => [`list[${id}]`, 'signup'])),
      ...(!isScript && { subscribe: 'Subscribe' }),
    });
    return { url: url.href, method: 'POST', encoding: 'form', transport, fields };
  },
  outcome: (answer) => {
    const { status, body } = answer;
    if (status === 500 && body.trim() === 'FAIL') return { state: 'error', code: 'missing-field' };
    if (status !== 200 || !/\S/.test(body) || UNLIKE.test(body)) return failureByStatus(answer);
    // Its owner may write any other text, and so may anybody between: then nobody knows.
    return /^\s*(OK\s*$|<h3>)/.test(body) ? success('maybe') : { state: 'handed-over', transport: 'fetch', page: '' };
  },
};
