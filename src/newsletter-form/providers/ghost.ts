import { codeOfMessage, failureByStatus, readJson, refusal, success } from './answers.ts';
import { fullName, idsOf, jsonList } from './fields.ts';
import type { Provider } from './provider.ts';

/** Ghost: a token, then a request for a magic link (web/members/app.js). Lists and topics are newsletters by name. */
export const ghost: Provider = {
  path: /\/members\/api\/|#\/portal/,
  steps: ['fetch', 'link'],
  canResend: true,
  names: { email: 'email', name: 'name', topics: '' },
  submission: ({ action, list, extra }, signup, transport = 'fetch') => {
    const root = action.replace(/\/?(members\/api\/.*|#.*|\?.*)?$/, '');
    const newsletters = [...idsOf(list), ...idsOf(signup.topics)].map((name) => ({ name }));
    const { labels, ...more } = Object.fromEntries(extra);
    return {
      url: transport === 'link' ? `${root}/#/portal/signup` : `${root}/members/api/send-magic-link/`,
      method: 'POST',
      encoding: 'json',
      transport,
      token: { url: `${root}/members/api/integrity-token/`, field: 'integrityToken' },
      fields: {
        email: signup.email,
        emailType: 'signup',
        name: fullName(signup) || undefined,
        labels: labels ? jsonList(labels.split(/\s*,\s*/)) : undefined,
        newsletters: newsletters.length > 0 ? jsonList(newsletters) : undefined,
        ...more,
      },
    };
  },
  outcome: (answer) => {
    const { status, body } = answer;
    const json = readJson(body);
    // `{}`, or with links to mailboxes.
    if (status === 201 && body.startsWith('{') && !json['errors']) return success();
    const [error] = Object.values(Object(json['errors']) as Record<string, { message?: unknown }>);
    const message = typeof error?.message === 'string' ? error.message : '';
    if (status === 400 && message) return refusal(codeOfMessage(message));
    // It has no Retry-After, but a sentence.
    const [, minutes] = /(\d+) minute/.exec(message) ?? [];
    return failureByStatus(minutes ? { ...answer, retryAfter: `${Number(minutes) * 60}` } : answer);
  },
};
