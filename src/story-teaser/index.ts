import { define } from '../shared/define.element.ts';
import { StoryTeaser } from './story-teaser.element.ts';

define('iq-story-teaser', StoryTeaser);

declare global {
  interface HTMLElementTagNameMap {
    'iq-story-teaser': StoryTeaser;
  }
  interface GlobalEventHandlersEventMap {
    'iq-story-open': CustomEvent<{ href: string }>;
    'iq-stories-loaded': CustomEvent<{ count: number }>;
  }
}

export { StoryTeaser };
