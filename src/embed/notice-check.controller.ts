import { NoticeCheck } from '../funding-notice/notice-check.controller.ts';
import { offer } from './offer.controller.ts';

/* The entry of notice-check.js. */
offer(NoticeCheck);
