/** All story files. */
import * as contactCard from '../../stories/contact-card.stories.ts';
import * as fundingNotice from '../../stories/funding-notice.stories.ts';
import * as newsletterForm from '../../stories/newsletter-form.stories.ts';
import * as newsletterFormErrors from '../../stories/newsletter-form-errors.stories.ts';
import * as storyTeaser from '../../stories/story-teaser.stories.ts';

export const modules = {
  'contact-card': contactCard,
  'funding-notice': fundingNotice,
  'newsletter-form': newsletterForm,
  'newsletter-form-errors': newsletterFormErrors,
  'story-teaser': storyTeaser,
};
