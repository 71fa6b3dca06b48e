import { CardExtras } from '../contact-card/card-extras.controller.ts';
import { offer } from './offer.controller.ts';

/* The entry of card-help.js. */
offer(CardExtras);
