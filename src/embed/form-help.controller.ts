import { help } from '../newsletter-form/help.element.ts';
import { offer } from './offer.controller.ts';

/* The entry of form-help.js. */
offer(help);
