import { define } from '../shared/define.element.ts';
import { ContactCard } from './contact-card.element.ts';

define('iq-contact-card', ContactCard);

declare global {
  interface HTMLElementTagNameMap {
    'iq-contact-card': ContactCard;
  }
  interface HTMLElementEventMap {
    'iq-contact': CustomEvent<{ action: 'call' | 'mail' | 'save' }>;
  }
}

export { ContactCard };
export type { Contact } from './contact.ts';
