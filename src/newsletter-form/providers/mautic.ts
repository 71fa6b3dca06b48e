import { codeOfMessage, failureByStatus, readJson, refusal, success } from './answers.ts';
import { formFields } from './fields.ts';
import type { Provider } from './provider.ts';

/**
 * Mautic: a hidden frame whose page sends the result as a message, which needs no setting there
 * (FormBundle/Controller/PublicController.php). The form's name and its own aliases come from `extra` and `field-map`.
 */
export const mautic: Provider = {
  path: /\/form\/(submit|generate\.js)\?(.*&)?(formId|id)=\d|\/form\/\d+.*mauticform/,
  steps: ['frame', 'tab', 'link'],
  names: {
    email: 'mauticform[email]',
    'first-name': 'mauticform[firstname]',
    'last-name': 'mauticform[lastname]',
    organisation: 'mauticform[company]',
  },
  lacksList: ({ action, list }) => !list && !/\d/.test(new URL(action).pathname + new URL(action).search),
  submission: (settings, signup, transport = 'frame') => {
    const [, root = '', path = ''] = /^(.*?)(\/form\/.*)?$/.exec(settings.action) ?? [];
    const id = settings.list || (/\d+/.exec(path)?.[0] ?? '');
    return {
      url: transport === 'link' ? `${root}/form/${id}` : `${root.replace(/\/$/, '')}/form/submit?formId=${id}`,
      method: 'POST',
      encoding: 'form',
      transport,
      fields: formFields(mautic.names, settings, signup, {
        'mauticform[formId]': id,
        // Empty: the result must not land in the address of the partner's page.
        'mauticform[return]': '',
        ...(transport === 'frame' && { 'mauticform[messenger]': '1' }),
      }),
    };
  },
  outcome: (answer) => {
    const { success: isTaken, validationErrors, errorMessage } = readJson(answer.body);
    if (isTaken === 1 || isTaken === true) return success('maybe');
    if (isTaken !== 0 && isTaken !== false) return failureByStatus(answer);
    return refusal(validationErrors ? codeOfMessage(validationErrors) : errorMessage ? 'closed' : 'unknown');
  },
};
