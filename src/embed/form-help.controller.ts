import { help } from '../newsletter-form/help.element.ts';
import type { HelpEvent } from './help-file.controller.ts';
import { lendMessages } from './lent-localize.controller.ts';

/* The entry of form-help.js. Its loader listens at the script's own element. */
const event: HelpEvent = new CustomEvent('iq-help', {
  detail: (msg) => {
    lendMessages(msg);
    return help;
  },
});
document.currentScript?.dispatchEvent(event);
