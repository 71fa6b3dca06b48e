import { drawQr } from '../contact-card/qr.ts';
import { offer } from './offer.controller.ts';

/* The entry of qr.js. */
offer(drawQr);
