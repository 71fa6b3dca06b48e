import type { StoryHelp } from '../story-teaser/story-help.controller.ts';
import { loadNeighbour } from './neighbour-script.controller.ts';

/* Stands in for src/story-teaser/story-help-file.controller.ts in the files for pages without a build. The build sets
   the hash. */
declare const __STORY_HELP_HASH__: string;

/**
 * What many teasers have none of, from beside this script.
 *
 * @throws if it does not come
 */
export const loadStoryHelp = (): Promise<typeof StoryHelp> => loadNeighbour('story-help.js', __STORY_HELP_HASH__);
