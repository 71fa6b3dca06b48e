import { offer } from './offer.controller.ts';
import { Upgrader } from './upgrade.controller.ts';

/* The entry of embeds.js. */
offer(Upgrader);
