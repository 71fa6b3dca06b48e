import type { NoticeCheck } from '../funding-notice/notice-check.controller.ts';
import { loadNeighbour } from './neighbour-script.controller.ts';

/* Stands in for src/funding-notice/notice-check-file.controller.ts in the files for pages without a build. The build sets
   the hash. */
declare const __NOTICE_CHECK_HASH__: string;

/**
 * The rule checker, from beside this script.
 *
 * @throws if it does not come
 */
export const loadCheck = (): Promise<typeof NoticeCheck> => loadNeighbour('notice-check.js', __NOTICE_CHECK_HASH__);
