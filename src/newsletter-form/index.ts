import { define } from '../shared/define.element.ts';
import { NewsletterForm } from './newsletter-form.element.ts';
import type { ErrorCode } from './signup.ts';

define('iq-newsletter-form', NewsletterForm);

declare global {
  interface HTMLElementTagNameMap {
    'iq-newsletter-form': NewsletterForm;
  }
  interface GlobalEventHandlersEventMap {
    'iq-submit': CustomEvent<object>;
    'iq-success': CustomEvent<object>;
    'iq-handed-over': CustomEvent<object>;
    'iq-error': CustomEvent<{ code: ErrorCode }>;
  }
}

export { NewsletterForm };
export type { ErrorCode };
