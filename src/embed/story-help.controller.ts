import { StoryHelp } from '../story-teaser/story-help.controller.ts';
import { offer } from './offer.controller.ts';

/* The entry of story-help.js. */
offer(StoryHelp);
