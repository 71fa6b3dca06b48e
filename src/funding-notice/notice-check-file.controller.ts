import type { NoticeCheck } from './notice-check.controller.ts';

/**
 * Loads the rule checker, as a module of this package; the files for pages without a build have a script beside them
 * instead (src/embed/notice-check-file.controller.ts).
 *
 * @throws if it cannot be loaded
 */
export const loadCheck = async (): Promise<typeof NoticeCheck> => (await import('./notice-check.controller.ts')).NoticeCheck;
