import type { StoryHelp } from './story-help.controller.ts';

/**
 * Loads what many teasers have none of, as a module of this package; the files for pages without a build have a script
 * beside them instead (src/embed/story-help-file.controller.ts).
 *
 * @throws if it cannot be loaded
 */
export const loadStoryHelp = async (): Promise<typeof StoryHelp> => (await import('./story-help.controller.ts')).StoryHelp;
