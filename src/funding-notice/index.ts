import { define } from '../shared/define.element.ts';
import { FundingNotice } from './funding-notice.element.ts';

define('iq-funding-notice', FundingNotice);

declare global {
  interface HTMLElementTagNameMap {
    'iq-funding-notice': FundingNotice;
  }
}

export { FundingNotice };
