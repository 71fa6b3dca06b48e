/**
 * What lists against newsletter notices, annoyances and trackers were seen to block and hide, as facts: EasyList's newsletter
 * list and EasyPrivacy of August 2026, Fanboy's Annoyances of September 2020.
 */

/** Parts of addresses whose requests are blocked. */
const BLOCKED = [
  ...['newsletter-signup', 'newsletter-inline', 'newsletter-app', 'newsletter-popin', 'footer-newsletter'].map((name) => `/${name}.js`),
  ...['newsletter-signup.min', 'newsletter_widget', 'newsletterpopup*', 'subscribe-popup', 'NewsletterSubscription'].map(
    (name) => `/${name}.js`,
  ),
  ...['v1/newsletters', 'embeds/newsletter', 'newsletters/widget', 'newsletters/modal', 'newsletter/popup'].map((path) => `/${path}/*`),
  ...['Components/newsletter', 'newsletter/subscription', 'proxy/newsletter', 'content/newsletter'].map((path) => `/${path}/*`),
  ...['newsletter-signup-', 'newsletter-subscribe-', 'email/subscribe.', 'newsletter-subscription-$~stylesheet', 'beacon.js'].map(
    (path) => `/${path}`,
  ),
  // Whatever is sent to another host when a page is left, or a link followed.
  '*$ping,third-party',
];

/** Selectors of what is hidden on every page. */
const HIDDEN = [
  ...['widget', 'card', 'teaser', 'headline', 'fields', 'cta', 'banner', 'signup-form', 'form', 'signup', 'input', 'button'].map(
    (name) => `.newsletter-${name}`,
  ),
  ...['.c-newsletter-form', '.newsletter.widget', '.newsletter.cta', '.newsletter_form', '.subscribe-form', '#newsletter-teaser'],
  ...['app-newsletter-widget', 'app-emailsubscribe', 'journey-inline-newsletter', 'gannett-atoms-component-newsletter-cta'],
  ...['hl-newsletter-cta', 'cookie-notice', 'consent-notification'],
  ...['[data-module="newsletter-signup"]', '[data-testid="prism-newsletter-form"]', '[data-block-type="block:newsletter"]'],
  'div[data-newsletter-1]',
];

/** The same as a list that a blocker reads. */
export const RULES = [...BLOCKED, ...HIDDEN.map((selector) => `##${selector}`)].join('\n');
