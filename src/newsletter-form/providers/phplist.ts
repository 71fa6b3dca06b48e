import { failureByStatus, success } from './answers.ts';
import { formFields, idsOf } from './fields.ts';
import type { Provider } from './provider.ts';

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
    // `OK` or the text of its page; a whole document, or JSON, is somebody else's.
    const isItsText = /^\s*OK\s*$|[<\s]\S/.test(body) && !/<(form|html|!doctype|script)|^\s*[[{"]/i.test(body);
    return status === 200 && isItsText ? success('maybe') : failureByStatus(answer);
  },
};
