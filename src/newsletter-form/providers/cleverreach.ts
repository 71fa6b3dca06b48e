import { failureByStatus } from './answers.ts';
import { formFields } from './fields.ts';
import type { Provider } from './provider.ts';

/** CleverReach: a form post whose answer is a page. Fields other than the address have numbers, from `field-map`. */
export const cleverreach: Provider = {
  host: /\.cleverreach\.(com|de)$/,
  path: /^\/f\/\d+-\d+(\/wcs)?\/?([?#]|$)/,
  steps: ['tab', 'link'],
  names: { email: 'email' },
  submission: (settings, signup, transport = 'tab') => {
    const form = settings.action.replace(/(\/wcs)?\/?([?#].*)?$/, '/');
    return {
      url: transport === 'link' ? form : `${form}wcs/`,
      method: 'POST',
      encoding: 'form',
      transport,
      fields: formFields(cleverreach.names, settings, signup),
    };
  },
  outcome: failureByStatus,
};
