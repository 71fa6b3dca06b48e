import { define } from '../shared/define.element.ts';
import { ContactCard } from './contact-card.element.ts';
import type { ContactAction } from './facts.element.ts';

define('iq-contact-card', ContactCard);

declare global {
  interface HTMLElementTagNameMap {
    'iq-contact-card': ContactCard;
  }
  interface GlobalEventHandlersEventMap {
    'iq-contact': CustomEvent<{ action: ContactAction }>;
  }
}

export { ContactCard };
export type { Contact } from './contact.ts';
export type { ContactAction };
