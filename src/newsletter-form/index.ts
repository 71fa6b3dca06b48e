import { define } from '../shared/define.element.ts';
import { NewsletterForm } from './newsletter-form.element.ts';

define('iq-newsletter-form', NewsletterForm);

declare global {
  interface HTMLElementTagNameMap {
    'iq-newsletter-form': NewsletterForm;
  }
}

export { NewsletterForm };
export type { ErrorCode } from './signup.ts';
